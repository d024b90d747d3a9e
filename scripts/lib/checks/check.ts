/** What every check is: it looks at the whole content and says what is wrong. Checks know nothing of each other. */

import type { Problem } from '../../../src/domain/problem.ts';
import type { Content, DataFile } from '../read-content.ts';

/** What checks may look at besides the content itself. */
export interface Surroundings {
  /** Where the recordings lie; absent when they are kept elsewhere. */
  readonly audioDir?: string;
  /** The only components a text may use. */
  readonly components: ReadonlySet<string>;
  /** The day, `2026-11-23`: nobody has read a source after it. */
  readonly today: string;
}

export type Check = (content: Content, surroundings: Surroundings) => Problem[] | Promise<Problem[]>;

/** A field of plain data as text, when it is one. */
export function textField(data: unknown, name: string): string | undefined {
  const value = field(data, name);
  return typeof value === 'string' ? value : undefined;
}

/** A field of plain data, when the data has fields. */
export function field(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>)[name] : undefined;
}

/** The items of a list; none when it is no list. */
export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** True when the data has fields, and not items or one value. */
export function hasFields(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** The keys of `sources.yaml`. */
export function sourceKeys(content: Content): string[] {
  const sources = content.singles.get('sources.yaml')?.value;
  return hasFields(sources) ? Object.keys(sources) : [];
}

/** Every data file: facts of drawers, front matter, and the files at the top. */
export function dataFiles(content: Content): DataFile[] {
  return [...content.drawers.flatMap((drawer) => [...(drawer.facts ? [drawer.facts] : []), ...drawer.words]), ...content.singles.values()];
}
