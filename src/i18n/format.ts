// Dates, durations, sizes and lists as a reader of the language writes them.
import type { Locale } from '../domain/locale.ts';
import { partsOf, type PartialDate } from '../domain/partial-date.ts';

/** The tag Intl knows: British English, Norwegian bokmål. */
const INTL: Record<Locale, string> = { nb: 'nb-NO', en: 'en-GB' };

const NO_BREAK = '\u00a0';

/** «3. juni 2020», «juni 2020» or «2020»; never more than is known. Day and month do not part at a line's end. */
export function formatDate(date: PartialDate, locale: Locale): string {
  const { year, month, day } = partsOf(date);
  if (month === undefined) return String(year);
  const noon = new Date(Date.UTC(year, month - 1, day ?? 1, 12));
  const name = new Intl.DateTimeFormat(INTL[locale], { month: 'long', timeZone: 'UTC' }).format(noon);
  if (day === undefined) return `${name}${NO_BREAK}${year}`;
  return `${day}${locale === 'nb' ? '.' : ''}${NO_BREAK}${name} ${year}`;
}

/** The date of a moment as the clock in Oslo has it, `2026-11-23`. */
export function osloDate(moment: string): PartialDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' }).format(new Date(moment));
}

/** «Kari, Ola og Åse» / “Kari, Ola and Åse”. */
export function formatList(parts: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(INTL[locale], { type: 'conjunction' }).format(parts);
}

/** Whole minutes, at least one: «6 min». @param seconds the duration */
export function formatMinutes(seconds: number): string {
  return `${Math.max(1, Math.round(seconds / 60))}${NO_BREAK}min`;
}

/** «3,1 MB» / “3.1 MB”. @param bytes the size */
export function formatMegabytes(bytes: number, locale: Locale): string {
  return `${new Intl.NumberFormat(INTL[locale], { maximumFractionDigits: 1 }).format(bytes / 1e6)}${NO_BREAK}MB`;
}

/** «12 kB», from a million bytes on «3,1 MB». @param bytes the size */
export function formatBytes(bytes: number, locale: Locale): string {
  return bytes >= 1e6 ? formatMegabytes(bytes, locale) : `${Math.max(1, Math.round(bytes / 1000))}${NO_BREAK}kB`;
}

/** The language's name in the reader's language, «engelsk». */
export function formatLanguage(tag: string, locale: Locale): string {
  return new Intl.DisplayNames([INTL[locale]], { type: 'language' }).of(tag) ?? tag;
}
