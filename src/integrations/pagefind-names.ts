/**
 * Makes the list of a Pagefind index small: its parts get names in a row, and lengths are rounded. Every reader loads the list of all names before
 * the first hit; hashes do not compress, and are most of it on a large site; the lengths of pages, to the word, are most of the rest. The names begin with a fingerprint of the
 * whole index, so that a part kept by a browser is never taken for another.
 * The list is CBOR (https://www.rfc-editor.org/rfc/rfc8949) in gzip: `[version, pages, chunks, …]`, where a page is
 * `[name, number of words, …]` and a chunk `[first word, last word, name]`.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** What each of Pagefind's own files begins with, once unpacked. */
export const SIGNATURE = 'pagefind_dcd';
const [NUMBER, TEXT, LIST, MAP] = [0, 3, 4, 5];
const NAME = /^nb_[0-9a-f]{7,}$/;

/** One item's kind and argument (length or value), and where its content begins. */
function readHead(bytes: Buffer, at: number): { kind: number; argument: number; at: number } {
  const kind = bytes[at]! >> 5;
  const size = bytes[at]! & 31;
  if (size < 24) return { kind, argument: size, at: at + 1 };
  const length = [1, 2, 4][size - 24];
  if (length === undefined) throw new Error(`CBOR med størrelse ${size} ved byte ${at}`);
  return { kind, argument: bytes.readUIntBE(at + 1, length), at: at + 1 + length };
}

/** Where the next item begins. */
function skipItem(bytes: Buffer, at: number): number {
  const { kind, argument, at: content } = readHead(bytes, at);
  if (kind === TEXT || kind === TEXT - 1) return content + argument;
  let next = content;
  for (let left = kind === LIST ? argument : kind === MAP ? argument * 2 : 0; left > 0; left--) next = skipItem(bytes, next);
  return next;
}

function encodeText(text: string): Buffer {
  const content = Buffer.from(text);
  return Buffer.concat([Buffer.from(content.length < 24 ? [0x60 + content.length] : [0x78, content.length]), content]);
}

function encodeNumber(value: number): Buffer {
  if (value < 24) return Buffer.from([value]);
  const length = value < 0x100 ? 1 : value < 0x1_0000 ? 2 : 4;
  const bytes = Buffer.alloc(1 + length, 0x17 + (length === 4 ? 3 : length));
  bytes.writeUIntBE(value, 1, length);
  return bytes;
}

/** A number in four bits and zeros: how long a page is, within six per cent, which is all that ranking asks. */
export function roundLength(words: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, words))) - 3);
  return Math.round(words / step) * step;
}

/** What is written in place of one item, by its place in the file. */
interface Exchange {
  from: number;
  to: number;
  bytes: Buffer;
}

/** The names in a list of entries, `place` being where in an entry its name stands. */
function namesIn(bytes: Buffer, list: number, place: number, newName: (index: number) => string): { end: number; exchanges: Exchange[]; names: Map<string, string> } {
  const head = readHead(bytes, list);
  const exchanges: Exchange[] = [];
  const names = new Map<string, string>();
  let at = head.at;
  for (let index = 0; index < head.argument; index++) {
    let from = readHead(bytes, at).at;
    for (let skipped = 0; skipped < place; skipped++) from = skipItem(bytes, from);
    const name = readHead(bytes, from);
    const to = name.at + name.argument;
    const old = bytes.toString('utf8', name.at, to);
    if (name.kind !== TEXT || !NAME.test(old)) throw new Error(`«${old}» er ikke et navn`);
    names.set(old, newName(index));
    exchanges.push({ from, to, bytes: encodeText(newName(index)) });
    // After the name of a page stands its length.
    const length = readHead(bytes, to);
    if (place === 0 && length.kind === NUMBER) exchanges.push({ from: to, to: length.at, bytes: encodeNumber(roundLength(length.argument)) });
    at = skipItem(bytes, at);
  }
  return { end: at, exchanges, names };
}

/** The list with new names and round lengths, and both names of every page and chunk. Throws on a form we do not know. */
export function renameParts(list: Buffer): { list: Buffer; pages: Map<string, string>; chunks: Map<string, string> } {
  const print = createHash('sha256').update(list).digest('hex').slice(0, 6);
  const newName = (index: number): string => `nb_${print}${index.toString(36).padStart(3, '0')}`;
  const top = readHead(list, SIGNATURE.length);
  if (list.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE || top.kind !== LIST) throw new Error('ingen liste');
  const pages = namesIn(list, skipItem(list, top.at), 0, newName);
  const chunks = namesIn(list, pages.end, 2, newName);
  const pieces: Buffer[] = [];
  let at = 0;
  for (const { from, to, bytes } of [...pages.exchanges, ...chunks.exchanges]) {
    pieces.push(list.subarray(at, from), bytes);
    at = to;
  }
  return { list: Buffer.concat([...pieces, list.subarray(at)]), pages: pages.names, chunks: chunks.names };
}

/** A file of Pagefind's that we cannot read. */
export function unknownForm(name: string, cause?: unknown): Error {
  return new Error(`${name} har et format vi ikke kjenner. Er Pagefind byttet ut med en annen versjon?`, { cause });
}

/** A file of the index: its path in the index, with slashes, and its bytes. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** The files of an index under short names, its list packed anew. @throws Error when the list has a form we do not know */
export function withShortNames(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const lists = new Map<string, Uint8Array>();
  for (const { path, content } of files.filter((file) => file.path.endsWith('.pf_meta'))) {
    try {
      const { list, pages, chunks } = renameParts(gunzipSync(content));
      for (const [old, short] of pages) names.set(`fragment/${old}.pf_fragment`, `fragment/${short}.pf_fragment`);
      for (const [old, short] of chunks) names.set(`index/${old}.pf_index`, `index/${short}.pf_index`);
      lists.set(path, gzipSync(list, { level: 9 }));
    } catch (error) {
      throw unknownForm(path, error);
    }
  }
  return files.map(({ path, content }) => ({ path: names.get(path) ?? path, content: lists.get(path) ?? content }));
}
