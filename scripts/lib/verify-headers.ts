/** Holds the headers of an answer against the one source: what is missing, and what must not be there. */

import { headersOf, securityRules } from '../../src/formats/security-headers.ts';

/** Headers that are wrong wherever no rule gives them; others are a host's own business. */
const UNWANTED: readonly (readonly [name: string, isUnwanted: (value: string) => boolean])[] = [
  ['Set-Cookie', () => true],
  // The player could not be shown where it was put.
  ['X-Frame-Options', () => true],
  ['Content-Security-Policy', (value) => value.includes('frame-ancestors')],
  ['Cross-Origin-Resource-Policy', () => true],
  ['Cache-Control', (value) => value.includes('immutable')],
];

/** Each expected header that is not there as it should be, with what is there. */
export function missingHeaders(headers: Headers, address: string, audioBaseUrl: string | undefined): [expected: string, found: string][] {
  return headersOf(securityRules({ audioBaseUrl }), address).flatMap(([name, value]): [string, string][] => {
    const there = headers.get(name);
    // Two policies come as one line with a comma between.
    const isThere = there !== null && (name === 'Content-Security-Policy' ? there.split(/,\s*/).includes(value) : there === value);
    return isThere ? [] : [[`${name}: ${value}`, there ?? '–']];
  });
}

/** Headers that harm and that no rule gives the address. */
export function extraHeaders(headers: Headers, address: string, audioBaseUrl: string | undefined): string[] {
  const given = headersOf(securityRules({ audioBaseUrl }), address);
  return UNWANTED.flatMap(([name, isUnwanted]) => {
    const there = headers.get(name);
    const isGiven = given.some(([other, value]) => other === name && isUnwanted(value));
    return there === null || isGiven || !isUnwanted(there) ? [] : [`${name}: ${there}`];
  });
}
