// Identifiers of the scholarly world: parse, normalise, check the check digit. Imports nothing.

const DOI = /^10\.\d{4,9}\/[-._;()/:A-Z0-9]+$/i;

/**
 * The bare DOI in what somebody typed: `https://doi.org/10.…`, `doi:10.…` or `10.…`.
 * Letter case is kept as typed (compare with {@link sameDoi}); `undefined` when it is no DOI.
 * Syntax: DOI Handbook 2.2 as recommended by Crossref for matching modern DOIs.
 */
export function parseDoi(typed: string): string | undefined {
  const bare = typed.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  return DOI.test(bare) ? bare : undefined;
}

/** DOIs are compared without regard to letter case (DOI Handbook 2.4). */
export function sameDoi(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The bare ORCID iD (`0000-0002-1825-0097`) in what somebody typed; `undefined` unless the ISO 7064 MOD 11-2 check digit holds. */
export function parseOrcid(typed: string): string | undefined {
  const bare = typed.trim().replace(/^https?:\/\/orcid\.org\//i, '').toUpperCase();
  if (!/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(bare)) return undefined;
  const digits = bare.replaceAll('-', '');
  let total = 0;
  for (const digit of digits.slice(0, 15)) total = (total + Number(digit)) * 2;
  return checkCharacter((12 - (total % 11)) % 11) === digits[15] ? bare : undefined;
}

/** The ISSN as `1504-7989`; `undefined` unless its MOD 11 check digit holds (ISO 3297). */
export function parseIssn(typed: string): string | undefined {
  const match = /^(?:issn\s*)?(\d{4})-?(\d{3}[\dX])$/i.exec(typed.trim());
  if (!match) return undefined;
  const digits = `${match[1]}${match[2]}`.toUpperCase();
  let sum = 0;
  for (let i = 0; i < 7; i += 1) sum += Number(digits[i]) * (8 - i);
  return checkCharacter((11 - (sum % 11)) % 11) === digits[7] ? `${digits.slice(0, 4)}-${digits.slice(4)}` : undefined;
}

/** The ISBN-10 or ISBN-13 with its hyphens as typed; `undefined` unless its check digit holds (ISO 2108). */
export function parseIsbn(typed: string): string | undefined {
  const shown = typed.trim().replace(/^isbn[:\s]*/i, '');
  const digits = shown.replaceAll(/[-\s]/g, '').toUpperCase();
  if (/^\d{13}$/.test(digits)) {
    const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i % 2 ? 3 : 1), 0);
    return sum % 10 === 0 && /^97[89]/.test(digits) ? shown : undefined;
  }
  if (/^\d{9}[\dX]$/.test(digits)) {
    const sum = [...digits].reduce((total, digit, i) => total + (digit === 'X' ? 10 : Number(digit)) * (10 - i), 0);
    return sum % 11 === 0 ? shown : undefined;
  }
  return undefined;
}

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

/** The bare ROR id (`00wge5k78`) in what somebody typed; `undefined` unless its ISO 7064 MOD 97-10 check digits hold. */
export function parseRor(typed: string): string | undefined {
  const bare = typed.trim().toLowerCase().replace(/^https?:\/\/ror\.org\//, '');
  const match = /^(0[0-9a-hj-km-np-tv-z]{6})(\d{2})$/.exec(bare);
  if (!match) return undefined;
  const number = [...match[1]!].reduce((total, character) => total * 32 + CROCKFORD.indexOf(character), 0);
  return 98 - ((number * 100) % 97) === Number(match[2]) ? bare : undefined;
}

/**
 * True for an episode's guid: a UUID, as we make them, or what an older host made of it (an address, a tag, a long key),
 * which must be kept. A short name, or a UUID with a slip in it, is refused.
 */
export function isEpisodeGuid(typed: string): boolean {
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(typed)) return true;
  const isAlmostUuid = /^[0-9a-z]{6,10}(-[0-9a-z]{2,6}){2,4}-[0-9a-z]{10,14}$/i.test(typed);
  return !isAlmostUuid && /^\S+$/.test(typed) && (typed.includes(':') || typed.length >= 16);
}

function checkCharacter(value: number): string {
  return value === 10 ? 'X' : String(value);
}
