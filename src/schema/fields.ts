// Field types that several schemas share. Each says in its error which rule it broke, as `rule:value`.
import { z } from 'astro/zod';
import { parseDoi, parseIsbn, parseIssn, parseOrcid, parseRor } from './identifiers.ts';

/** The site's own languages, the source language first. */
export const LOCALES = ['nb', 'en'] as const;

/** `nb` or `en` (BCP 47). */
export const locale = z.enum(LOCALES);

/** A language of a text: BCP 47, language and at most a region, without which `nb`, `nn`, `en`, `ar` are written. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'rule:language');

/** An id: ASCII, lower case, words joined by single hyphens. Also the folder's name and the address. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'rule:id');

/** Text of at least one visible character, without space at either end. */
export const text = z.string().refine((value) => value.trim() !== '' && value === value.trim(), 'rule:text');

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for `2022`, `2022-05` or `2022-05-31` when that month and day exist (ISO 8601 reduced precision). */
export function isPartialDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  if (month < 1 || month > 12) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= (month === 2 && leap ? 29 : DAYS[month - 1]!);
}

/** A year, year and month, or full date. YAML reads a bare year as a number, so a number is taken too. */
export const partialDate = z
  .union([z.string(), z.number().int().transform(String)])
  .refine(isPartialDate, 'rule:partial-date');

/** A full date, `2026-11-23`. */
export const fullDate = z.string().refine((value) => value.length === 10 && isPartialDate(value), 'rule:full-date');

/** A moment with its offset, `2026-11-23T06:00:00+01:00` (RFC 3339). */
export const moment = z.iso.datetime({ offset: true, error: 'rule:moment' });

/** An address on the web, http or https, without anybody's name and password in it. */
export const url = z.string().refine(isWebAddress, 'rule:url');

function isWebAddress(value: string): boolean {
  if (!URL.canParse(value) || /\s/.test(value)) return false;
  const { protocol, username, password } = new URL(value);
  return ['http:', 'https:'].includes(protocol) && username === '' && password === '';
}

/** A field read by one of the identifier parsers; what is kept is the bare identifier. */
function identifier(parse: (typed: string) => string | undefined, rule: string) {
  return z.string().transform((typed, context) => {
    const bare = parse(typed);
    if (bare !== undefined) return bare;
    context.addIssue({ code: 'custom', message: `rule:${rule}`, input: typed });
    return z.NEVER;
  });
}

export const doi = identifier(parseDoi, 'doi');
export const orcid = identifier(parseOrcid, 'orcid');
export const issn = identifier(parseIssn, 'issn');
export const isbn = identifier(parseIsbn, 'isbn');
export const ror = identifier(parseRor, 'ror');

/** Licences we can name and link; an SPDX identifier, or ARR for all rights reserved. */
export const LICENCES = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'CC-BY-NC-ND-4.0', 'CC0-1.0', 'ARR'] as const;
export const licence = z.enum(LICENCES);

/** A short label in both languages: a topic's name, a role, a place in a timeline. */
export const label = z.strictObject({ nb: text, en: text });

/** Seconds from the start of a recording, 0 or more; fractions allowed. */
export const seconds = z.number().min(0);
