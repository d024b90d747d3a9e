/** What the content says of hosting: where the sound lies, whom to tell of a weakness, whether readers may keep pages. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** Read from files that the check has found good. */
export function hostingFacts(contentDir: string): { audioBaseUrl: string | undefined; securityContact: string | undefined; isOfflineOffered: boolean } {
  const read = (name: string): Record<string, unknown> => parse(readFileSync(path.join(contentDir, name), 'utf8')) as Record<string, unknown>;
  const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const project = read('project.yaml');
  return { audioBaseUrl: textOf(read('show.yaml')['audioBaseUrl']), securityContact: textOf(project['securityContact']), isOfflineOffered: project['offline'] !== false };
}
