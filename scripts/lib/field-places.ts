/** Where each field of a YAML file stands: its line for messages, its characters for mends. */

import { isMap, isPair, isScalar, isSeq, type Document, type LineCounter, type Node } from 'yaml';
import { formatField } from '../../src/domain/problem.ts';

/** A stretch of the file, in characters from its start. */
export type Stretch = readonly [start: number, end: number];

export interface FieldPlace {
  readonly line: number;
  /** The field's name; absent for items of a list. */
  readonly name?: Stretch;
  /** Its value, when that is a single one. */
  readonly value?: Stretch;
}

export type FieldPlaces = ReadonlyMap<string, FieldPlace>;

/**
 * Walks a parsed YAML document.
 * @param offset characters before the YAML in its file
 * @param lineOffset lines before it
 */
export function findFieldPlaces(document: Document, lines: LineCounter, offset: number, lineOffset: number): FieldPlaces {
  const places = new Map<string, FieldPlace>();
  const stretch = (node: Node): Stretch | undefined => (node.range ? [node.range[0] + offset, node.range[1] + offset] : undefined);
  const lineAt = (node: Node): number => lines.linePos(node.range?.[0] ?? 0).line + lineOffset;

  const walk = (node: unknown, path: readonly PropertyKey[]): void => {
    if (isMap(node)) {
      for (const pair of node.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue;
        const at = [...path, String(pair.key.value)];
        const [name, value] = [stretch(pair.key), isScalar(pair.value) ? stretch(pair.value) : undefined];
        places.set(formatField(at), { line: lineAt(pair.key), ...(name && { name }), ...(value && { value }) });
        walk(pair.value, at);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => {
        const at = [...path, index];
        const value = isScalar(item) ? stretch(item) : undefined;
        places.set(formatField(at), { line: lineAt(item as Node), ...(value && { value }) });
        walk(item, at);
      });
    }
  };
  walk(document.contents, []);
  return places;
}
