// Where moved addresses lead and which are gone, in the languages of hosts.
// https://docs.netlify.com/routing/redirects/ https://developers.cloudflare.com/workers/static-assets/redirects/
import { finalMoves, type Changes } from '../domain/ledger.ts';

/** The `_redirects` file of Netlify and Cloudflare. They know no way to say that something is gone. */
export function writeRedirectsFile(changes: Changes): string {
  return [...finalMoves(changes).ends].map(([from, to]) => `${from} ${to} 301\n`).join('');
}

/**
 * Two maps for nginx: where an address has moved to, and whether it is gone.
 * @param retracted addresses of pages that say that an output was retracted; they count as gone, and are answered all the same
 */
export function writeNginxRedirects(changes: Changes, retracted: readonly string[] = []): string {
  const moved = [...finalMoves(changes).ends].map(([from, to]) => `  "${from}" "${to}";\n`);
  const gone = goneAddresses(changes, retracted).map((address) => `  "${address}" 1;\n`);
  return `map $uri $moved_to {\n${moved.join('')}  default "";\n}\nmap $uri $is_gone {\n${gone.join('')}  default 0;\n}\n`;
}

/** The same for Caddy. What is gone is answered with its own page, and the status that says so. */
export function writeCaddyRedirects(changes: Changes, retracted: readonly string[] = []): string {
  const moved = [...finalMoves(changes).ends].map(([from, to]) => `redir "${from}" "${to}" 301\n`);
  const gone = goneAddresses(changes, retracted);
  return `${moved.join('')}${gone.length === 0 ? '' : `@gone path ${gone.map((address) => `"${address}"`).join(' ')}\nerror @gone 410\n`}`;
}

function goneAddresses(changes: Changes, retracted: readonly string[]): string[] {
  return [...new Set([...(changes.gone ?? []).map(({ address }) => address), ...retracted])];
}
