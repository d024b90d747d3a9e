// The official citation files, read from their folder.
import { readdirSync, readFileSync } from 'node:fs';
import type { CslFiles } from '../citation-styles.ts';

const folder = new URL('../csl/', import.meta.url);

export const cslFiles: CslFiles = Object.fromEntries(
  ['styles/', 'locales/'].flatMap((part) =>
    readdirSync(new URL(part, folder)).map((name) => [name, readFileSync(new URL(part + name, folder), 'utf8')]),
  ),
);
