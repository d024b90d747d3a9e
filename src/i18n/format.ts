// Dates, durations, sizes and lists as a reader of the language writes them.
import type { Locale } from '../domain/locale.ts';
import { partsOf, type PartialDate } from '../domain/partial-date.ts';

/** The tag Intl knows: British English, Norwegian bokmål. */
const INTL: Record<Locale, string> = { nb: 'nb-NO', en: 'en-GB' };

/** Making a formatter costs a hundred times what formatting does, so each is made once for each language. */
function oncePerLocale<T>(make: (tag: string) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>();
  return (locale) => {
    const known = made.get(locale);
    if (known !== undefined) return known;
    const fresh = make(INTL[locale]);
    made.set(locale, fresh);
    return fresh;
  };
}

const monthsOf = oncePerLocale((tag) => {
  const month = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => month.format(new Date(Date.UTC(2020, index, 15))));
});
const listFormat = oncePerLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const oneDecimal = oncePerLocale((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }));
const languageNames = oncePerLocale((tag) => new Intl.DisplayNames([tag], { type: 'language' }));
const swedishDay = oncePerLocale(() => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' }));

const NO_BREAK = '\u00a0';

/** «3. juni 2020», «juni 2020» or «2020»; never more than is known. Day and month do not part at a line's end. */
export function formatDate(date: PartialDate, locale: Locale): string {
  const { year, month, day } = partsOf(date);
  if (month === undefined) return String(year);
  const name = monthsOf(locale)[month - 1]!;
  if (day === undefined) return `${name}${NO_BREAK}${year}`;
  return `${day}${locale === 'nb' ? '.' : ''}${NO_BREAK}${name} ${year}`;
}

/** The date of a moment as the clock in Oslo has it, `2026-11-23`. */
export function osloDate(moment: string): PartialDate {
  return swedishDay('nb').format(new Date(moment));
}

/** «Kari, Ola og Åse» / “Kari, Ola and Åse”. */
export function formatList(parts: readonly string[], locale: Locale): string {
  return listFormat(locale).format(parts);
}

/** The pieces of such a list in order: the number of a name, or the words between two of them. */
export function listPieces(names: number, locale: Locale): (number | string)[] {
  return listFormat(locale).formatToParts(Array.from({ length: names }, (_, index) => String(index)))
    .map(({ type, value }) => (type === 'element' ? Number(value) : value));
}

/** A length of time as it is said: the words for one of a unit, and those for more, with `{n}` for how many. */
export type UnitWords = Readonly<Record<'minute' | 'minutes' | 'second' | 'seconds', string>>;

/** «{n} minutt», «{n} minutter» …: for scripts, in which the browser's own formatter would take longer than all the rest. */
export function unitWords(locale: Locale): UnitWords {
  const words = (unit: string, n: number): string =>
    new Intl.NumberFormat(INTL[locale], { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(n).map(({ type, value }) => (type === 'integer' ? '{n}' : value)).join('');
  return { minute: words('minute', 1), minutes: words('minute', 2), second: words('second', 1), seconds: words('second', 2) };
}

/** Whole minutes, at least one: «6 min». @param seconds the duration */
export function formatMinutes(seconds: number): string {
  return `${Math.max(1, Math.round(seconds / 60))}${NO_BREAK}min`;
}

/** «3,1 MB» / “3.1 MB”. @param bytes the size */
export function formatMegabytes(bytes: number, locale: Locale): string {
  return `${oneDecimal(locale).format(bytes / 1e6)}${NO_BREAK}MB`;
}

/** «12 kB», from a million bytes on «3,1 MB». @param bytes the size */
export function formatBytes(bytes: number, locale: Locale): string {
  return bytes >= 1e6 ? formatMegabytes(bytes, locale) : `${Math.max(1, Math.round(bytes / 1000))}${NO_BREAK}kB`;
}

/** The language's name in the reader's language, «engelsk». */
export function formatLanguage(tag: string, locale: Locale): string {
  return languageNames(locale).of(tag) ?? tag;
}
