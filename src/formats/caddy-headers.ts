// The rules for headers as Caddy's own language. https://caddyserver.com/docs/caddyfile/directives/header
import { patternSource, type HeaderRule } from './security-headers.ts';

/** A snippet for a site block. A header that several rules give is added to, not replaced. */
export function writeCaddyHeaders(rules: readonly HeaderRule[]): string {
  const seen = new Set<string>();
  return rules
    .map(({ pattern, headers }, index) => {
      const matcher = pattern === '/*' ? '' : `@rule${index} path_regexp ^${patternSource(pattern)}$\n`;
      const lines = headers.map(([name, value]) => {
        const isFirst = !seen.has(name) || name !== 'Content-Security-Policy';
        seen.add(name);
        return `  ${isFirst ? '' : '+'}${name} "${value.replaceAll('"', '\\"')}"\n`;
      });
      return `${matcher}header ${matcher === '' ? '' : `@rule${index} `}{\n${lines.join('')}}\n`;
    })
    .join('');
}
