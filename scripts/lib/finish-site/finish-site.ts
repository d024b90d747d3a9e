/** What is done to a built site before it is put in its place: headers, checksums, packed twins. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Environment } from '../environment.ts';
import { writeChecksums } from './checksums.ts';
import { writeHostFiles } from './host-files.ts';
import { packFiles } from './pack-files.ts';

/** Finishes the site in `folder`. @param now the moment it is built for, in milliseconds since 1970, UTC */
export async function finishSite(environment: Environment, folder: string, now: number): Promise<void> {
  const { siteUrl } = environment;
  const audioBaseUrl = textOf(readFacts(environment, 'show.yaml')['audioBaseUrl']);
  const securityContact = textOf(readFacts(environment, 'project.yaml')['securityContact']);
  writeHostFiles(folder, { audioBaseUrl, securityContact, siteUrl, now });
  await packFiles(folder);
  writeChecksums(folder);
}

/** A file at the top of the content, which the check has found good. */
function readFacts({ contentDir }: Environment, name: string): Record<string, unknown> {
  return parse(readFileSync(path.join(contentDir, name), 'utf8')) as Record<string, unknown>;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
