/** Changes fields of a YAML file and leaves every other line as its writer left it, to the byte. */

import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parse, parseDocument, stringify, type Document, type Node } from 'yaml';

type Fields = Readonly<Record<string, unknown>>;

/** A field at the top, with the comments before it. */
interface Part {
  readonly name: string;
  /** Comments and empty lines before the field. */
  lead: string[];
  /** The field itself; empty when it is taken out. */
  body: string[];
}

/**
 * The file's text with the fields it should have. A field that is new takes the place of its example behind `#`, where the
 * file has one, else it comes after the one that precedes it in the schema.
 * @param order names of fields as the schema has them
 * @throws when the text is not a YAML map
 */
export function changeYaml(text: string, wanted: Fields, order: readonly string[]): string {
  // Objects without a prototype are not strictly equal to what the parser gives.
  const after = JSON.parse(JSON.stringify(wanted)) as Fields;
  const before = (parse(text) ?? {}) as Fields;
  if (typeof before !== 'object' || Array.isArray(before)) throw new Error('not a YAML map');
  if (isDeepStrictEqual(before, after)) return text;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const { parts, tail } = split(text.split(/\r?\n/), Object.keys(before));

  for (const part of parts) {
    if (!Object.hasOwn(after, part.name)) part.body = [];
    else if (!isDeepStrictEqual(before[part.name], after[part.name])) part.body = rewrite(part.body.join('\n'), part.name, after[part.name]);
  }
  for (const name of Object.keys(after).filter((each) => !Object.hasOwn(before, each))) {
    const body = lines({ [name]: after[name] });
    const isPut = [...parts.map(({ lead }) => lead), tail].some((comments) => replaceExample(comments, name, body));
    if (!isPut) parts.splice(placeFor(name, parts, order), 0, { name, lead: [], body });
  }

  const written = [...parts.flatMap(({ lead, body }) => [...lead, ...body]), ...tail].join(end);
  const whole = written.endsWith(end) || written === '' ? written : `${written}${end}`;
  // A way of writing that the lines above do not foresee must never cost an editor's fact.
  return readsAs(whole, after) ? whole : rewriteWhole(text, after);
}

function readsAs(text: string, fields: Fields): boolean {
  const document = parseDocument(text);
  return document.errors.length === 0 && isDeepStrictEqual(document.toJS() ?? {}, fields);
}

function lines(fields: Fields): string[] {
  return stringify(fields, { lineWidth: 0 }).trimEnd().split('\n');
}

/** Cuts a file at its fields. What stands after the last one, unindented, belongs to none. */
function split(rows: readonly string[], names: readonly string[]): { parts: Part[]; tail: string[] } {
  const parts: Part[] = [];
  let waiting: string[] = [];
  for (const row of rows) {
    const name = names.find((each) => !parts.some((part) => part.name === each) && [each, `"${each}"`, `'${each}'`].some((key) => row.startsWith(`${key}:`)));
    const open = parts.at(-1);
    if (name !== undefined) {
      parts.push({ name, lead: waiting, body: [row] });
      waiting = [];
    } else if (row.trim() === '' || row.startsWith('#') || open === undefined) waiting.push(row);
    else {
      open.body.push(...waiting, row);
      waiting = [];
    }
  }
  return { parts, tail: waiting };
}

/** One field with a new value; comments and ways of writing inside it stay where they can. */
function rewrite(text: string, name: string, value: unknown): string[] {
  const document = parseDocument(text);
  const node = document.get(name, true) as Node | undefined;
  document.set(name, merged(document, node, value));
  return print(document, text).trimEnd().split('\n');
}

function rewriteWhole(text: string, after: Fields): string {
  const document = parseDocument(text);
  document.contents = merged(document, document.contents as Node, after) as never;
  return print(document, text);
}

function print(document: Document, text: string): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: /\{ /.test(text) });
}

/** The node with another value, keeping what is equal in it. */
function merged(document: Document, node: Node | undefined | null, value: unknown): Node {
  if (node && isDeepStrictEqual(node.toJS(document), value)) return node;
  if (isMap(node) && isFields(value)) {
    for (const key of node.items.map((pair) => String(isScalar(pair.key) ? pair.key.value : pair.key))) if (!Object.hasOwn(value, key)) node.delete(key);
    for (const [key, inner] of Object.entries(value)) node.set(key, merged(document, node.get(key, true) as Node | undefined, inner));
    return node;
  }
  if (isSeq(node) && Array.isArray(value)) {
    const old = [...node.items] as Node[];
    const taken = new Set<Node>();
    const equal = value.map((item) => {
      const found = old.find((each) => !taken.has(each) && isDeepStrictEqual(each.toJS(document), item));
      if (found) taken.add(found);
      return found;
    });
    node.items = value.map((item, index) => {
      const here = old[index];
      const kept = equal[index] ?? (here && !taken.has(here) ? merged(document, here, item) : document.createNode(item));
      if (here) taken.add(here);
      return kept;
    });
    return node;
  }
  if (isScalar(node) && (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') && typeof value === typeof node.value) {
    node.value = value;
    return node;
  }
  return document.createNode(value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Puts a field where the file has its example, `# name: …` with the lines that belong to it. */
function replaceExample(comments: string[], name: string, body: readonly string[]): boolean {
  const at = comments.findIndex((row) => row.startsWith(`# ${name}:`));
  if (at === -1) return false;
  let end = at + 1;
  while (/^# {2,}/.test(comments[end] ?? '')) end += 1;
  comments.splice(at, end - at, ...body);
  return true;
}

/** After the last field that comes before it in the schema. */
function placeFor(name: string, parts: readonly Part[], order: readonly string[]): number {
  const rank = order.indexOf(name);
  if (rank === -1) return parts.length;
  return parts.findLastIndex((part) => order.indexOf(part.name) < rank) + 1;
}
