/** A feed as a tree of elements that know their line, their path and their namespace. Parsed strictly. */

import sax from 'sax';
import { findXmlFaults } from './xml-characters.ts';

/** The namespaces podcast feeds use, with the prefix they are known by. */
export const NAMESPACES: Readonly<Record<string, string>> = {
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  podcast: 'https://podcastindex.org/namespace/1.0',
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  psc: 'http://podlove.org/simple-chapters',
};

/** The podcast namespace's first address, which apps still read. */
export const OLD_PODCAST_NAMESPACE = 'https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md';

export interface FeedElement {
  /** The known prefix of its namespace and its name, e.g. `itunes:image`, whatever prefix the feed uses. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: FeedElement[];
  readonly parent?: FeedElement;
  /** All text directly inside, as it stands. */
  text: string;
  /** Counts from 1. */
  readonly line: number;
}

export interface FeedTree {
  readonly root?: FeedElement;
  readonly encoding?: string;
  /** Of the XML declaration; undefined when there is none. */
  readonly version?: string;
  readonly hasDoctype: boolean;
  /** Prefixes the feed binds, with the address and the line. */
  readonly bindings: readonly { readonly prefix: string; readonly uri: string; readonly line: number }[];
  readonly malformed: readonly { readonly line: number; readonly reason: string }[];
}

/** Parses a feed. What is not well-formed is listed once, and what came before it is kept. */
export function parseFeedTree(xml: string): FeedTree {
  const text = xml.replace(/^\uFEFF/, '');
  const parser = sax.parser(true, { xmlns: true, position: true, strictEntities: true } as sax.SAXOptions);
  const malformed: { line: number; reason: string }[] = [];
  const bindings: { prefix: string; uri: string; line: number }[] = [];
  const open: FeedElement[] = [];
  let root: FeedElement | undefined;
  let encoding: string | undefined;
  let version: string | undefined;
  let hasDoctype = false;
  let startLine = 1;

  parser.onprocessinginstruction = ({ name, body }) => {
    if (name !== 'xml') return;
    encoding = /encoding\s*=\s*["']([^"']+)["']/.exec(body)?.[1];
    version = /version\s*=\s*["']([^"']+)["']/.exec(body)?.[1];
  };
  parser.ondoctype = () => { hasDoctype = true; };
  parser.onopennamespace = ({ prefix, uri }) => bindings.push({ prefix, uri, line: parser.line + 1 });
  parser.onopentagstart = () => { startLine = parser.line + 1; };
  parser.onopentag = (tag) => {
    const { prefix, local, uri } = tag as sax.QualifiedTag;
    // sax keeps the first of two attributes of one name without a word; XML forbids them.
    const twice = attributeTwice(text.slice(parser.startTagPosition - 1, parser.position));
    if (twice !== undefined) malformed.push({ line: startLine, reason: `attribute ${twice} twice` });
    const attributes = new Map(Object.values((tag as sax.QualifiedTag).attributes).map((attribute) => [attribute.name, attribute.value]));
    const parent = open.at(-1);
    const element: FeedElement = { name: canonicalName(prefix, local, uri), attributes, children: [], text: '', line: startLine, ...(parent ? { parent } : {}) };
    parent?.children.push(element);
    root ??= element;
    open.push(element);
  };
  parser.onclosetag = () => { open.pop(); };
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onerror = (error) => {
    malformed.push({ line: parser.line + 1, reason: error.message.split('\n')[0] ?? '' });
    // A strict parser stops at the first error: what follows one is guesswork.
    throw error;
  };
  try {
    parser.write(text).close();
  } catch (error) {
    if (malformed.length === 0) malformed.push({ line: parser.line + 1, reason: (error as Error).message.split('\n')[0] ?? '' });
  }
  if (malformed.length === 0) malformed.push(...findXmlFaults(text));
  return { ...(root ? { root } : {}), ...(encoding === undefined ? {} : { encoding }), ...(version === undefined ? {} : { version }), hasDoctype, bindings, malformed };
}

/** An element of a known namespace has that namespace's own prefix; so has one whose prefix is bound to a wrong address, which is reported by itself. */
function canonicalName(prefix: string, local: string, uri: string): string {
  const known = Object.entries(NAMESPACES).find(([, address]) => address === uri)?.[0] ?? (uri === OLD_PODCAST_NAMESPACE ? 'podcast' : undefined) ?? (Object.hasOwn(NAMESPACES, prefix) ? prefix : undefined);
  if (known) return `${known}:${local}`;
  return prefix === '' ? local : `${prefix}:${local}`;
}

/** The name of an attribute that stands twice in a tag. */
function attributeTwice(tag: string): string | undefined {
  const names = [...tag.matchAll(/\s([\w:.-]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)].map((match) => match[1]!);
  return names.find((name, index) => names.indexOf(name) !== index);
}

/** Children of that name. */
export function childrenOf(element: FeedElement | undefined, name: string): FeedElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The first child of that name. */
export function childOf(element: FeedElement | undefined, name: string): FeedElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The text of the first child of that name without space around it; undefined when there is no such child. */
export function textOf(element: FeedElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.text.trim();
}

/** The element and everything below it. */
export function* descendants(element: FeedElement): Generator<FeedElement> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

/** Where an element stands, e.g. `channel/item[2]/enclosure`; numbered where there are several of the name. */
export function pathOf(element: FeedElement): string {
  const { parent } = element;
  if (!parent) return element.name;
  const twins = childrenOf(parent, element.name);
  const own = twins.length > 1 ? `${element.name}[${twins.indexOf(element) + 1}]` : element.name;
  return parent.parent ? `${pathOf(parent)}/${own}` : own;
}
