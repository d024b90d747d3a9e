// The `_headers` file that Netlify and Cloudflare read. https://docs.netlify.com/manage/routing/headers/
// https://developers.cloudflare.com/workers/static-assets/headers/
import type { HeaderRule } from './security-headers.ts';

/** Rules with one pattern stand together, as hosts count them: 100 are allowed, of 2,000 characters a line. */
export function writeHeadersFile(rules: readonly HeaderRule[]): string {
  const byPattern = new Map<string, (readonly [string, string])[]>();
  for (const { pattern, headers } of rules) byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), ...headers]);
  return [...byPattern]
    .map(([pattern, headers]) => `${pattern}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`)
    .join('\n');
}
