/** Writes facts as YAML, and changes fields of a file a person has written without touching another byte of it. */

import { Document, isMap, isNode, isScalar, parseDocument, visit, type Pair, type YAMLMap } from 'yaml';
import { readFacts } from './content-index.ts';

/** The order in which fields are written, and new ones find their place. */
const ORDER = [
  'type', 'name', 'title', 'language', 'sic', 'recordNumber', 'date', 'credits', 'printedAs', 'member', 'leader', 'roles', 'orcid', 'sameAs', 'start', 'end', 'keywords', 'url', 'doi', 'licence',
  'importedType', 'journal', 'book', 'publisher', 'isbn', 'pages', 'event', 'outlet', 'medium', 'abstract', 'topics', 'relations', 'sources', 'register', 'overrides',
];

/** A whole file. Every value is plain data: text that looks like YAML is quoted by the writer. */
export function writeFacts(facts: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(facts).filter((name) => facts[name] !== undefined).toSorted((a, b) => place(a) - place(b));
  return names.map((name) => writeField(name, facts[name])).join('');
}

/**
 * Sets top-level fields in the text of a file; comments, order and everything else stay as they were typed.
 * @returns the new text, or undefined when the file is not a map of fields or would not say what was meant
 */
export function changeFacts(text: string, fields: Readonly<Record<string, unknown>>): string | undefined {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  let changed = text.slice(mark.length);
  for (const [name, value] of Object.entries(fields)) {
    const document = parseDocument(changed);
    if (document.errors.length > 0 || !isMap(document.contents) || document.contents.flow) return undefined;
    changed = changeField(changed, document.contents, name, value, newline);
  }
  const before = readFacts(text, '');
  const after = readFacts(changed, '');
  const isAsMeant = before !== undefined && after !== undefined && JSON.stringify(sorted({ ...before, ...fields })) === JSON.stringify(sorted(after));
  return isAsMeant ? mark + changed : undefined;
}

function changeField(text: string, map: YAMLMap, name: string, value: unknown, newline: string): string {
  const pairs = map.items as Pair[];
  const written = writeField(name, value).replaceAll('\n', newline);
  const index = pairs.findIndex((pair) => keyOf(pair) === name);
  if (index === -1) {
    const next = pairs.find((pair) => place(keyOf(pair)) > place(name));
    if (!next) return `${text}${text === '' || /\n$/.test(text) ? '' : newline}${written}`;
    const at = startOf(text, next);
    return text.slice(0, at) + written + text.slice(at);
  }
  const pair = pairs[index]!;
  const [start] = rangeOf(pair.key);
  const [, end] = rangeOf(pair.value ?? pair.key);
  const kept = commentsIn(pair).map((comment) => `#${comment}${newline}`).join('');
  // A block of text ends after its line break, anything else before it.
  const isWholeLines = text[end - 1] === '\n';
  return text.slice(0, start) + kept + (isWholeLines ? written : written.replace(/\r?\n$/, '')) + text.slice(end);
}

/** Where a field begins, with the comment lines right above it. */
function startOf(text: string, pair: Pair): number {
  let at = rangeOf(pair.key)[0];
  for (;;) {
    const above = text.lastIndexOf('\n', at - 2) + 1;
    if (at === 0 || above >= at || !/^#/.test(text.slice(above, at))) return at;
    at = above;
  }
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = isNode(node) ? node.range : undefined;
  return [range?.[0] ?? 0, trimmedEnd(node, range?.[1] ?? 0)];
}

/** A block ends with its last value, not with the lines after it. */
function trimmedEnd(node: unknown, end: number): number {
  if (!isNode(node) || isScalar(node)) return end;
  let last = 0;
  visit(node as never, {
    Scalar: (_, scalar) => { last = Math.max(last, scalar.range?.[1] ?? 0); },
    Collection: (_, inside) => { if (inside.flow) last = Math.max(last, inside.range?.[1] ?? 0); },
  });
  return Math.max(last, node.range?.[0] ?? 0);
}

/** Comments inside a value that is replaced; they are kept above it. */
function commentsIn(pair: Pair): string[] {
  const comments: string[] = [];
  visit(pair as never, (_, node) => {
    if (!isNode(node) || (node === pair.value && isScalar(node))) return;
    for (const comment of [node.commentBefore, node === pair.value ? undefined : node.comment]) if (comment) comments.push(...comment.split('\n'));
  });
  return comments;
}

/** A block of text does not keep every space and line break at its ends: a field that would be read otherwise than it is stands as JSON, which is YAML too. */
function writeField(name: string, value: unknown): string {
  const document = new Document({ [name]: value }, { version: '1.2', aliasDuplicateObjects: false });
  visit(document, {
    // Dates, DOIs and numbers that are names: quoted, so that no reader of YAML takes them for something else.
    Scalar: (_, node) => { if (typeof node.value === 'string' && /^\d/.test(node.value)) node.type = 'QUOTE_DOUBLE'; },
    Seq: (_, node) => { if (node.items.every((item) => isScalar(item) && typeof item.value === 'string' && item.value.length < 40)) node.flow = true; },
    Pair: (_, pair) => { if (keyOf(pair) === 'fingerprints' && isMap(pair.value)) pair.value.flow = true; },
  });
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: false, blockQuote: 'literal' });
  const json = JSON.stringify(value ?? null);
  // Only line breaks and marks that cannot be seen, which JSON escapes, are worth a second reading.
  return !json.includes('\\') || isReadAs(written, { [name]: value }) ? written : `${name}: ${json}\n`;
}

function isReadAs(written: string, meant: Readonly<Record<string, unknown>>): boolean {
  return JSON.stringify(readFacts(written, '')) === JSON.stringify(meant);
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function place(name: string): number {
  const at = ORDER.indexOf(name);
  return at === -1 ? ORDER.indexOf('sources') - 0.5 : at;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, sorted(each)]));
}
