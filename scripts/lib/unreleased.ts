/** The outputs of a content tree that are not out yet, for programs that must keep something of theirs back. */

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { isReleased } from '../../src/domain/embargo.ts';

/** What waits: the output's id, and the file name of its sound where it has one. */
export interface Unreleased { readonly id: string; readonly sound?: string }

/** Only such facts can say that something waits; the others, nearly all of a large tree, need not be parsed. */
const MOMENT = /\b(?:publishAt|published)\b/;

/**
 * Reads the facts of every output that names a moment. Facts that cannot be read keep nothing back: the check has refused them.
 * @param now in milliseconds since 1970, UTC
 */
export function unreleasedOutputs(contentDir: string, now: number): Unreleased[] {
  return globSync('*/*/facts.yaml', { cwd: contentDir }).sort().flatMap((file) => {
    const text = readFileSync(path.join(contentDir, file), 'utf8');
    if (!MOMENT.test(text)) return [];
    const { publishAt, published, recording } = factsOf(text);
    if (isReleased([textOf(publishAt), textOf(published)], now)) return [];
    const sound = textOf((recording as Record<string, unknown> | undefined)?.['file']);
    return [{ id: path.basename(path.dirname(file)), ...(sound === undefined ? {} : { sound }) }];
  });
}

function factsOf(text: string): Record<string, unknown> {
  try {
    return (parse(text) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
