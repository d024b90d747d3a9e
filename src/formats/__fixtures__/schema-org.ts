// Schema.org's own vocabulary as a judge: which classes and properties exist, where each may stand, what each may hold.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { JsonLdGraph, JsonLdNode } from '../json-ld-node.ts';

const SCHEMA = 'http://schema.org/';
const file = createRequire(import.meta.url).resolve('@vocabulary/schema').replace(/index\.js$/, 'schema.nq');

const facts = new Map<string, Map<string, Set<string>>>();
for (const line of readFileSync(file, 'utf8').split('\n')) {
  const match = /^<http:\/\/schema\.org\/([^>]+)> <([^>]+)> <([^>]+)>/.exec(line);
  if (!match) continue;
  const [, subject, predicate, object] = match;
  const about = facts.get(subject!) ?? new Map<string, Set<string>>();
  facts.set(subject!, about);
  const name = predicate!.replace(/^.*[/#]/, '');
  about.set(name, (about.get(name) ?? new Set()).add(object!.replace(SCHEMA, '')));
}
const of = (subject: string, predicate: string) => facts.get(subject)?.get(predicate) ?? new Set<string>();

/** A class and all it is a kind of. */
function ancestors(type: string): Set<string> {
  const found = new Set([type]);
  for (const name of found) for (const parent of of(name, 'subClassOf')) found.add(parent);
  return found;
}

const isClass = (name: string) => [...of(name, 'type')].some((type) => type.endsWith('#Class'));
const isProperty = (name: string) => [...of(name, 'type')].some((type) => type.endsWith('#Property'));
const DATA_TYPES = ['Text', 'URL', 'Date', 'DateTime', 'Time', 'Number', 'Integer', 'Float', 'Boolean', 'Duration', 'XPathType', 'CssSelectorType', 'PronounceableText'];

/** Everything in a graph that the vocabulary does not allow, as sentences. Ids are looked up among the nodes given. */
export function schemaOrgErrors(data: JsonLdGraph): string[] {
  const types = new Map<string, string>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (value && typeof value === 'object') {
      const node = value as JsonLdNode;
      if (node['@id'] && node['@type']) types.set(node['@id'], node['@type']);
      Object.values(node).forEach(collect);
    }
  };
  collect(data['@graph']);
  return data['@graph'].flatMap((node) => check(node, types));
}

function check(node: JsonLdNode, types: ReadonlyMap<string, string>, via?: string): string[] {
  const type = node['@type'];
  if (type === undefined) return [];
  if (!isClass(type)) return [`${type} is no class`];
  const kinds = ancestors(type);
  return Object.entries(node).filter(([name]) => !name.startsWith('@')).flatMap(([name, value]) => {
    if (!isProperty(name)) return [`${name} is no property`];
    // A Role repeats the property it stands in (https://schema.org/Role).
    const fits = [...of(name, 'domainIncludes')].some((domain) => kinds.has(domain)) || (kinds.has('Role') && name === via);
    const values = (Array.isArray(value) ? value : [value]) as unknown[];
    return [...(fits ? [] : [`${name} does not belong on ${type}`]), ...values.flatMap((entry) => checkValue(name, entry, types))];
  });
}

function checkValue(property: string, value: unknown, types: ReadonlyMap<string, string>): string[] {
  const range = of(property, 'rangeIncludes');
  if (value === null || value === undefined || value === '') return [`${property} is empty`];
  if (typeof value === 'object') {
    if ('@value' in value) {
      const text = value as { '@value': string; '@language': string };
      return ['Text', 'PronounceableText'].some((name) => range.has(name)) && text['@value'] !== '' && text['@language'] ? [] : [`${property} takes no words`];
    }
    const node = value as JsonLdNode;
    const type = node['@type'] ?? types.get(node['@id'] ?? '');
    if (type === undefined) return [];
    const kinds = ancestors(type);
    const fits = kinds.has('Role') || [...range].some((allowed) => kinds.has(allowed));
    return [...(fits ? [] : [`${property} does not take a ${type}`]), ...check(node, types, property)];
  }
  if (range.has('Duration') && /^PT/.test(String(value))) return [];
  if (typeof value === 'number') return ['Number', 'Integer', 'Text', 'HyperTocEntry'].some((name) => range.has(name)) ? [] : [`${property} takes no number`];
  // An address stands for the thing it leads to.
  if (/^https?:/.test(String(value))) return [];
  return DATA_TYPES.some((name) => range.has(name)) ? [] : [`${property} takes no text`];
}
