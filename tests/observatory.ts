// The points Mozilla's HTTP Observatory gives a page on HTTPS without cookies, redirected to from HTTP on the same host.
// https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring Only what a static site's headers decide.

type Headers = readonly (readonly [name: string, value: string])[];

const PRIVATE_REFERRERS = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];

/** The sum of the penalties from 100, and the bonuses on top when at least 90 points are left. */
export function scoreHeaders(headers: Headers): { score: number; grade: string } {
  const points = [scorePolicy(headers), scoreTransport(headers), scoreTypes(headers), scoreFrames(headers), scoreReferrer(headers), scoreResources(headers)];
  const base = 100 + points.filter((point) => point < 0).reduce((sum, point) => sum + point, 0);
  const score = base < 90 ? Math.max(base, 0) : base + points.filter((point) => point > 0).reduce((sum, point) => sum + point, 0);
  return { score, grade: score >= 100 ? 'A+' : score >= 90 ? 'A' : 'B or less' };
}

function valuesOf(headers: Headers, name: string): string[] {
  return headers.filter(([other]) => other.toLowerCase() === name).map(([, value]) => value);
}

/** Directives of all policies: sources by name. No directive of ours stands in two of them. */
function directives(headers: Headers): Map<string, string[]> {
  return new Map(valuesOf(headers, 'content-security-policy').flatMap((policy) => policy.split(/[;,]/)).map((part) => {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    return [name.toLowerCase(), sources] as const;
  }));
}

function scorePolicy(headers: Headers): number {
  const found = directives(headers);
  if (found.size === 0) return -25;
  const orDefault = (name: string): string[] => found.get(name) ?? found.get('default-src') ?? ['*'];
  const broad = /^(?:\*|(?:https?|ftp):(?:\/\/\*(?:\.\*)?)?)$/;
  const inline = /^(?:'unsafe-inline'|data:)$/;
  if (orDefault('script-src').some((source) => broad.test(source) || inline.test(source)) || orDefault('object-src').some((source) => broad.test(source))) return -20;
  if ([...found.values()].flat().some((source) => /^(?:http|ftp):/.test(source))) return -20;
  if ([...orDefault('script-src'), ...orDefault('style-src')].includes("'unsafe-eval'")) return -10;
  if (orDefault('style-src').some((source) => broad.test(source) || inline.test(source))) return 0;
  return found.get('default-src')?.join(' ') === "'none'" ? 10 : 5;
}

function scoreTransport(headers: Headers): number {
  const age = Number(/max-age=(\d+)/.exec(valuesOf(headers, 'strict-transport-security')[0] ?? '')?.[1] ?? -1);
  if (age < 0) return -20;
  return age >= 15_768_000 ? 0 : -10;
}

function scoreTypes(headers: Headers): number {
  return valuesOf(headers, 'x-content-type-options').join() === 'nosniff' ? 0 : -5;
}

function scoreFrames(headers: Headers): number {
  if (directives(headers).get('frame-ancestors')?.every((source) => source === "'none'" || source === "'self'")) return 5;
  return /^(?:DENY|SAMEORIGIN)$/i.test(valuesOf(headers, 'x-frame-options').join()) ? 0 : -20;
}

function scoreReferrer(headers: Headers): number {
  const [policy] = valuesOf(headers, 'referrer-policy');
  if (policy === undefined) return 0;
  return PRIVATE_REFERRERS.includes(policy) ? 5 : -5;
}

function scoreResources(headers: Headers): number {
  const [policy] = valuesOf(headers, 'cross-origin-resource-policy');
  return policy === 'same-origin' || policy === 'same-site' ? 10 : 0;
}
