/** What the content says of hosting: where the sound lies, and whom to tell of a weakness. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** Read from files that the check has found good. */
export function hostingFacts(contentDir: string): { audioBaseUrl: string | undefined; securityContact: string | undefined } {
  const read = (name: string): Record<string, unknown> => parse(readFileSync(path.join(contentDir, name), 'utf8')) as Record<string, unknown>;
  const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return { audioBaseUrl: textOf(read('show.yaml')['audioBaseUrl']), securityContact: textOf(read('project.yaml')['securityContact']) };
}
