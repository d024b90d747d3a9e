/** The parts of the web servers' configuration that follow from the code and the content: headers, media types, redirects. */

import type { Changes } from '../../src/domain/ledger.ts';
import { writeCaddyHeaders } from '../../src/formats/caddy-headers.ts';
import { writeNginxHeaders } from '../../src/formats/nginx-headers.ts';
import { writeCaddyRedirects, writeNginxRedirects } from '../../src/formats/redirects.ts';
import { securityRules } from '../../src/formats/security-headers.ts';
import { hostingFacts } from './finish-site/hosting-facts.ts';
import { ledgerOf } from './ledger/check-built.ts';
import { retractedPages } from './ledger/retracted-pages.ts';
import { readContent } from './read-content.ts';
import { typesByExtension, typesByName } from './static-server-media-types.ts';

/** What the configuration follows from. */
export interface ServerFacts {
  readonly audioBaseUrl: string | undefined;
  readonly changes: Changes;
  /** Pages of retracted outputs. */
  readonly retracted: readonly string[];
}

/** The facts of a content tree on disk. */
export async function serverFactsOf(contentDir: string): Promise<ServerFacts> {
  const { audioBaseUrl } = hostingFacts(contentDir);
  return { audioBaseUrl, changes: ledgerOf(contentDir).changes, retracted: retractedPages(await readContent(contentDir)) };
}

const HEADING = '# Written by «npm run deploy:config» from src/formats/security-headers.ts and the content. Do not edit.\n';

/** The files in `deploy/` that are written, by name. */
export function serverConfig({ audioBaseUrl, changes, retracted }: ServerFacts): Record<'nginx-http.conf' | 'nginx-server.conf' | 'caddy-site.conf', string> {
  const rules = securityRules({ audioBaseUrl });
  const headers = writeNginxHeaders(rules);
  return {
    'nginx-http.conf': `${HEADING}${headers.maps}${writeNginxRedirects(changes, retracted)}`,
    'nginx-server.conf': `${HEADING}${headers.server}${nginxTypes()}`,
    'caddy-site.conf': `${HEADING}${writeCaddyRedirects(changes, retracted)}route {\n${writeCaddyHeaders(rules)}${caddyTypes()}}\n`,
  };
}

/** Media types by ending, then by name: in nginx a name is a location with one type. */
function nginxTypes(): string {
  const types = Object.entries(typesByExtension).map(([extension, type]) => `  "${type}" ${extension.slice(1)};\n`);
  const names = typesByName.map(({ pattern, type }) => `location ~ "${source(pattern)}" {\n  types { }\n  default_type "${type}";\n}\n`);
  return `default_type application/octet-stream;\ntypes {\n${types.join('')}}\n${names.join('')}`;
}

/** In a route what comes later stands over what came before, so names follow endings, and the first name comes last. */
function caddyTypes(): string {
  const types = Object.entries(typesByExtension)
    .filter(([extension]) => extension !== '.html')
    .map(([extension, type]) => `@type_${extension.slice(1)} path *${extension}\nheader @type_${extension.slice(1)} Content-Type "${type}"\n`);
  const names = typesByName.map(({ pattern, type }, index) => `@name_${index} path_regexp ${source(pattern)}\nheader @name_${index} Content-Type "${type}"\n`);
  return `${types.join('')}${names.toReversed().join('')}`;
}

function source(pattern: RegExp): string {
  return pattern.source.replaceAll(String.raw`\/`, '/');
}
