// What browsers are told about the site's safety, once: every server's configuration is made from these rules.
// https://www.w3.org/TR/CSP3/ https://w3c.github.io/webappsec-permissions-policy/ https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header
import { LOCALES, type Locale } from '../domain/locale.ts';
import { PODCAST_SEGMENTS, SEGMENTS, localePrefix } from '../i18n/routes.ts';
import { SPECULATION_RULES_HEADER } from './speculation-rules.ts';

/** Response headers for every address that matches the pattern: `*` is anything, `:name` one segment. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** What the rules depend on. */
export interface HeaderOptions {
  /** Where the sound lies when it is not on the site: `audioBaseUrl` of the show. */
  readonly audioBaseUrl?: string | undefined;
}

/** The names of the only Trusted Types policies a page may make (`components/layout/trusted-types.ts`). */
export const TRUSTED_TYPES = ['default', 'inert-document'];

/**
 * The policy of every page. Nothing is inline and nothing comes from others, so no exception is needed;
 * WebAssembly is what the search runs on.
 */
export function contentSecurityPolicy({ audioBaseUrl }: HeaderOptions = {}): string {
  const sound = audioBaseUrl === undefined ? '' : ` ${new URL(audioBaseUrl).origin}`;
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    // The page that keeps an episode fetches its sound.
    `connect-src 'self'${sound}`,
    `media-src 'self'${sound}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_TYPES.join(' ')}`,
  ].join('; ');
}

/** Powers no page of ours asks for. Names that browsers do not know are left out: they would complain of them. */
const FORBIDDEN_POWERS = [
  'accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'magnetometer',
  'microphone', 'midi', 'payment', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking',
];

/** Two years, as preloading asks for. Hosts below ours belong to others, so they are not spoken for. */
const HSTS = 'max-age=63072000';

/** For other sites' programs: podcast apps, reference managers, pages that quote. */
const READABLE: HeaderRule['headers'] = [['Access-Control-Allow-Origin', '*']];
const OPEN: HeaderRule['headers'] = [['Cross-Origin-Resource-Policy', 'cross-origin'], ...READABLE];
const CLOSED: HeaderRule['headers'] = [['Cross-Origin-Resource-Policy', 'same-origin']];
/** Sections whose pages have feeds beside them. */
const FOLLOWED = ['outputs', 'topics', 'people'] as const;
/** A second policy: browsers obey both. Kept apart because hosts add up the headers of all rules that match. */
const UNFRAMED: HeaderRule['headers'] = [['Content-Security-Policy', "frame-ancestors 'none'"], ['X-Frame-Options', 'DENY']];
/** Pages that are read by themselves, and lead on to others. */
const PAGE: HeaderRule['headers'] = [...UNFRAMED, SPECULATION_RULES_HEADER];

/**
 * All rules, for any server. Every rule that matches an address adds its headers; no two of them give one header
 * two values, the Content-Security-Policy excepted. Only the player that is made for it may be shown in another's page.
 */
export function securityRules(options: HeaderOptions = {}): HeaderRule[] {
  return [
    {
      pattern: '/*',
      headers: [
        ['Content-Security-Policy', contentSecurityPolicy(options)],
        ['Strict-Transport-Security', HSTS],
        ['X-Content-Type-Options', 'nosniff'],
        ['Referrer-Policy', 'strict-origin-when-cross-origin'],
        ['Permissions-Policy', FORBIDDEN_POWERS.map((power) => `${power}=()`).join(', ')],
        ['Cross-Origin-Opener-Policy', 'same-origin'],
      ],
    },
    ...LOCALES.flatMap(pageRules),
    { pattern: '/404.html', headers: [...UNFRAMED, ...CLOSED] },
    { pattern: '/en/404.html', headers: [...UNFRAMED, ...CLOSED] },
    { pattern: '/en/404/', headers: [...UNFRAMED, ...CLOSED] },
    { pattern: '/pagefind/*', headers: CLOSED },
    { pattern: '/assets/*', headers: [...CLOSED, ['Cache-Control', 'public, max-age=31536000, immutable']] },
    { pattern: '/audio/*', headers: OPEN },
    { pattern: '/cards/*', headers: OPEN },
  ];
}

/** The pages of one language: closed to frames, and to other sites' programs; the podcast's files and its player are open to these. */
function pageRules(locale: Locale): HeaderRule[] {
  const prefix = localePrefix(locale);
  const { episodes, ...sections } = SEGMENTS;
  const podcast = `${prefix}/${episodes[locale]}`;
  return [
    { pattern: `${prefix}/`, headers: [...PAGE, ...CLOSED] },
    ...Object.values(sections).map((segment) => ({ pattern: `${prefix}/${segment[locale]}/*`, headers: [...PAGE, ...CLOSED] })),
    // What scripts on other sites read: feeds, and the data as files.
    ...FOLLOWED.flatMap((section) => ['feed.xml', 'feed.json'].map((file) => ({ pattern: `${prefix}/${SEGMENTS[section][locale]}/*${file}`, headers: READABLE }))),
    { pattern: `${prefix}/${SEGMENTS.data[locale]}/:file`, headers: READABLE },
    { pattern: `${podcast}/`, headers: [...PAGE, ...CLOSED] },
    { pattern: `${podcast}/:page/`, headers: [...PAGE, ...CLOSED] },
    { pattern: `${podcast}/:file`, headers: OPEN },
    { pattern: `${podcast}/:page/:file`, headers: OPEN },
    { pattern: `${podcast}/:page/${PODCAST_SEGMENTS.player[locale]}/`, headers: OPEN },
  ];
}

/** The pattern as a regular expression without its ends; an address that ends in a slash is also its index page. */
export function patternSource(pattern: string): string {
  const source = pattern
    .split(/(\*|:\w+)/)
    .map((part) => (part === '*' ? '.*' : part.startsWith(':') ? '[^/]+' : part.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)))
    .join('');
  return pattern.endsWith('/') ? `${source}(?:index\\.html)?` : source;
}

/** The headers of every rule that matches the path, in order. */
export function headersOf(rules: readonly HeaderRule[], pathname: string): (readonly [string, string])[] {
  return rules.filter(({ pattern }) => new RegExp(`^${patternSource(pattern)}$`).test(pathname)).flatMap((rule) => rule.headers);
}
