/** What XML 1.0 forbids and the parser lets through. https://www.w3.org/TR/xml/ */

/** A place where the text is not XML. `line` counts from 1. */
export interface XmlFault {
  readonly line: number;
  readonly reason: string;
}

// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const REFERENCE = /&#(?:x([0-9a-f]+)|(\d+));/gi;

/** Faults of the characters alone (sections 2.2, 2.4, 2.8 and 4.1), the first of each kind. */
export function findXmlFaults(text: string): XmlFault[] {
  const faults: XmlFault[] = [];
  const at = (index: number, reason: string): void => { faults.push({ line: text.slice(0, index).split('\n').length, reason }); };
  const declaration = text.search(/<\?xml\s/);
  if (declaration > 0) at(0, 'text before <?xml');
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) at(forbidden.index, `control character U+${forbidden[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
  for (const reference of text.matchAll(REFERENCE)) {
    const point = reference[1] === undefined ? Number(reference[2]) : Number.parseInt(reference[1], 16);
    const isCharacter = point === 9 || point === 10 || point === 13 || (point >= 0x20 && point <= 0xd7ff) || (point >= 0xe000 && point <= 0xfffd) || (point >= 0x10000 && point <= 0x10ffff);
    if (!isCharacter) {
      at(reference.index, `character reference ${reference[0]}`);
      break;
    }
  }
  const bare = text.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<[^>]*>/g, (part) => ' '.repeat(part.length)).indexOf(']]>');
  if (bare >= 0) at(bare, ']]> outside CDATA');
  return faults;
}
