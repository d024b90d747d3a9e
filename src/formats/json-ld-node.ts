// Nodes of a JSON-LD graph: no empty values, and words that say their language. https://www.w3.org/TR/json-ld11/#string-internationalization
import { legalText } from './legal-text.ts';

export type JsonLdValue = string | number | boolean | JsonLdNode | LanguageString | readonly JsonLdValue[] | undefined;
export interface LanguageString {
  '@value': string;
  '@language': string;
}
export interface JsonLdNode {
  '@type'?: string;
  '@id'?: string;
  [property: string]: JsonLdValue;
}
export interface JsonLdGraph {
  '@context': 'https://schema.org';
  '@graph': JsonLdNode[];
}

/** Words of a language. */
export function words(text: string | undefined, language: string): LanguageString | undefined {
  return text === undefined ? undefined : { '@value': legalText(text), '@language': language };
}

/** The same words in each language that has them. */
export function wordsOfEach(texts: Partial<Record<string, string>>): LanguageString[] {
  return Object.entries(texts).flatMap(([language, text]) => words(text, language) ?? []);
}

/** A node without the properties nobody knows; a list of one is that one. */
export function node(properties: JsonLdNode): JsonLdNode {
  return Object.fromEntries(Object.entries(properties).flatMap(([name, value]) => {
    if (Array.isArray(value)) {
      const known = value.filter((entry) => entry !== undefined);
      return known.length === 0 ? [] : [[name, known.length === 1 ? known[0] : known]];
    }
    return value === undefined || value === '' ? [] : [[name, typeof value === 'string' ? legalText(value) : value]];
  })) as JsonLdNode;
}

/** A graph of nodes, each id once. */
export function graph(nodes: readonly (JsonLdNode | undefined)[]): JsonLdGraph {
  const seen = new Set<string>();
  const kept = nodes.filter((candidate): candidate is JsonLdNode => {
    const id = candidate?.['@id'];
    if (!candidate || (id !== undefined && seen.has(id))) return false;
    if (id !== undefined) seen.add(id);
    return true;
  });
  return { '@context': 'https://schema.org', '@graph': kept };
}

/** A graph as the text of a script element: no `<`, so that no title can end it. */
export function scriptText(data: JsonLdGraph): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
