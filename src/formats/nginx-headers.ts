// The rules for headers as nginx's own language. http://nginx.org/en/docs/http/ngx_http_map_module.html
import { patternSource, type HeaderRule } from './security-headers.ts';

/** The two parts of the configuration: `maps` belongs in `http`, `server` in `server`. */
export interface NginxHeaders {
  readonly maps: string;
  readonly server: string;
}

/**
 * Each header becomes a variable that is empty where no rule gives it; nginx sends no empty header. The first rule that
 * matches decides: nginx asks for `index.html` by itself, which a rule for files would match as well. Policies are the
 * exception, because all of them hold: each has a variable of its own.
 * Everything is set on the server itself, because an `add_header` further in would drop all those further out.
 */
export function writeNginxHeaders(rules: readonly HeaderRule[]): NginxHeaders {
  const groups = new Map<string, { name: string; given: { pattern: string; value: string }[] }>();
  for (const { pattern, headers } of rules) {
    for (const [name, value] of headers) {
      const key = name === 'Content-Security-Policy' ? `${name} ${value}` : name;
      const group = groups.get(key) ?? { name, given: [] };
      group.given.push({ pattern, value });
      groups.set(key, group);
    }
  }
  const maps: string[] = [];
  const server: string[] = [];
  for (const { name, given } of groups.values()) {
    // What is cached for ever must be there: `always` would say it of a missing file too.
    const always = name === 'Cache-Control' ? '' : ' always';
    const everywhere = given.find(({ pattern }) => pattern === '/*');
    if (everywhere) {
      server.push(`add_header ${name} ${quote(everywhere.value)}${always};`);
      continue;
    }
    const variable = `$header_${maps.length + 1}`;
    maps.push(`map $uri ${variable} {\n${given.map(({ pattern, value }) => `  ${quote(`~^${patternSource(pattern)}$`)} ${quote(value)};\n`).join('')}  default "";\n}\n`);
    server.push(`add_header ${name} ${variable}${always};`);
  }
  return { maps: maps.join(''), server: `${server.join('\n')}\n` };
}

function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
