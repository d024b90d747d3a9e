/** The bytes of a feed as text. A feed is UTF-8; one that is not is read as well as can be, and the fault is told. */

/** A feed as text, and how its bytes are not what the file says. */
export interface DecodedFeed {
  readonly text: string;
  /** Where the first byte stands that is not UTF-8, counted in lines from 1; undefined when all are. */
  readonly wrongByteLine?: number;
}

/** Decodes a feed: UTF-8, else the encoding its declaration or byte order mark names, else Windows-1252, which reads anything. */
export function decodeFeed(bytes: Uint8Array): DecodedFeed {
  const mark = bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined;
  if (mark) return { text: decodeAs(bytes, mark), wrongByteLine: 1 };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const declared = /^[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(decodeAs(bytes.subarray(0, 200), 'windows-1252'))?.[1] ?? 'utf-8';
    const isOther = !/^utf-?8$/i.test(declared);
    // Another encoding that is declared is another fault, which the text itself shows.
    return isOther ? { text: decodeAs(bytes, declared) } : { text: decodeAs(bytes, 'windows-1252'), wrongByteLine: lineOfWrongByte(bytes) };
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function lineOfWrongByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end + 1;
    try {
      decoder.decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop;
  }
  return line;
}
