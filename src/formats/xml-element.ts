// Elements of XML with text that comes back as it was: xmlbuilder2 (4.0.3) leaves `&amp;` and `&name;` in a text as they stand.
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { legalText } from './legal-text.ts';

/** An element below `parent`; its attributes are plain text. */
export function addElement(parent: XMLBuilder, name: string, attributes: Readonly<Record<string, string>> = {}): XMLBuilder {
  return parent.ele(name, Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, written(value)])));
}

/** An element with text. */
export function addTextElement(parent: XMLBuilder, name: string, text: string, attributes: Readonly<Record<string, string>> = {}): XMLBuilder {
  return addElement(parent, name, attributes).txt(written(text));
}

function written(text: string): string {
  return legalText(text).replaceAll('&', '&amp;');
}
