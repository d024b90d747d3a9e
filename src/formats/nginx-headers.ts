// The rules for headers as nginx's own language. http://nginx.org/en/docs/http/ngx_http_map_module.html
import { patternSource, type HeaderRule } from './security-headers.ts';

/** The two parts of the configuration: `maps` belongs in `http`, `server` in `server`. */
export interface NginxHeaders {
  readonly maps: string;
  readonly server: string;
}

/**
 * Each header with its value becomes a variable that is empty where no rule gives it; nginx sends no empty header.
 * Everything is set on the server itself, because an `add_header` further in would drop all those further out.
 */
export function writeNginxHeaders(rules: readonly HeaderRule[]): NginxHeaders {
  const patterns = new Map<string, string[]>();
  for (const { pattern, headers } of rules) {
    for (const header of headers) {
      const key = JSON.stringify(header);
      patterns.set(key, [...(patterns.get(key) ?? []), pattern]);
    }
  }
  const maps: string[] = [];
  const server: string[] = [];
  for (const [key, where] of patterns) {
    const [name, value] = JSON.parse(key) as [string, string];
    // What is cached for ever must be there: `always` would say it of a missing file too.
    const always = name === 'Cache-Control' ? '' : ' always';
    if (where.includes('/*')) {
      server.push(`add_header ${name} ${quote(value)}${always};`);
      continue;
    }
    const variable = `$header_${maps.length + 1}`;
    maps.push(`map $uri ${variable} {\n${where.map((pattern) => `  ${quote(`~^${patternSource(pattern)}$`)} ${quote(value)};\n`).join('')}  default "";\n}\n`);
    server.push(`add_header ${name} ${variable}${always};`);
  }
  return { maps: maps.join(''), server: `${server.join('\n')}\n` };
}

function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
