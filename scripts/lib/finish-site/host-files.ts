/** Writes what hosts and browsers are told about the site: headers, redirects, whom to tell of a weakness. */

import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeHeadersFile } from '../../../src/formats/headers-file.ts';
import { securityRules } from '../../../src/formats/security-headers.ts';
import { writeSecurityTxt } from '../../../src/formats/security-txt.ts';
import { mediaTypeRules } from '../media-type-rules.ts';

/** What the content says of hosting. */
export interface HostFacts {
  readonly audioBaseUrl: string | undefined;
  readonly securityContact: string | undefined;
  readonly siteUrl: string;
  /** The moment the site is built for, in milliseconds since 1970, UTC. */
  readonly now: number;
}

/** How long the file of contacts is fresh, in milliseconds: eleven months, so that it never outlives its year. */
const FRESH = 335 * 24 * 3600 * 1000;
const DAY = 24 * 3600 * 1000;

/** Writes them all into a finished folder. */
export function writeHostFiles(folder: string, { audioBaseUrl, securityContact, siteUrl, now }: HostFacts): void {
  // Cloudflare answers a wrong address with the nearest 404.html above it.
  const english = path.join(folder, 'en/404/index.html');
  if (existsSync(english)) copyFileSync(english, path.join(folder, 'en/404.html'));
  writeFileSync(path.join(folder, '_headers'), writeHeadersFile([...securityRules({ audioBaseUrl }), ...mediaTypeRules]));
  // GitHub Pages would leave out names that begin with a line.
  writeFileSync(path.join(folder, '.nojekyll'), '');
  if (securityContact === undefined) return;
  const name = '.well-known/security.txt';
  mkdirSync(path.join(folder, '.well-known'), { recursive: true });
  // Whole days, so that two builds of one day are the same.
  const expires = Math.floor((now + FRESH) / DAY) * DAY;
  writeFileSync(path.join(folder, name), writeSecurityTxt({ contact: securityContact, expires, canonical: `${siteUrl}/${name}` }));
}
