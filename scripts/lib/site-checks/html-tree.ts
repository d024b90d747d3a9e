/** Walks an HTML document parsed as the standard says, with the line of each element. */

import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
type HtmlNode = DefaultTreeAdapterTypes.Node;

/** Something on the page, with the line where it stands. */
export interface Located {
  readonly value: string;
  readonly line: number | undefined;
}

/** Every element of a document, in the order they are written, those in `template` included. */
export function elementsOf(html: string): HtmlElement[] {
  const found: HtmlElement[] = [];
  collect(parse(html, { sourceCodeLocationInfo: true }), found);
  return found;
}

function collect(node: HtmlNode, found: HtmlElement[]): void {
  if ('tagName' in node) found.push(node);
  for (const child of childrenOf(node)) collect(child, found);
}

function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

/** An attribute's value; undefined when the element does not have it. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The line, from 1, where the element starts; undefined for one the parser had to supply. */
export function lineOf(element: HtmlElement): number | undefined {
  return element.sourceCodeLocation?.startLine;
}

/** All text in the element, white space kept. */
export function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  return childrenOf(node).map(textOf).join('');
}

/** Text that stands directly in the element, not in an element inside it. */
export function ownTextOf(element: HtmlElement): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** Every element inside this one. */
export function descendantsOf(element: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = [];
  for (const child of childrenOf(element)) collect(child, found);
  return found;
}
