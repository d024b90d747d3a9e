// What the official styles need help with: variables older than CSL 1.0.2, words left hanging where a fact is unknown,
// and kinds of work whose rule in the manual the files do not follow. The style files themselves stay unchanged.
import { hideMarkup } from './citation-segments.ts';
import type { CslLocale } from './citation-styles.ts';
import type { CslItem, CslName } from './csl-item.ts';

const APA = ['apa.csl', 'norsk-apa-manual.csl'];
const CHICAGO = 'chicago-author-date.csl';
const MLA = 'modern-language-association.csl';

/** What APA calls two roles; the Norwegian locales have no words for them. */
const ROLES: Readonly<Record<CslLocale, { host: string; hosts: string; interviewer: string }>> = {
  'nb-NO': { host: 'Programleder', hosts: 'Programledere', interviewer: 'intervjuer' },
  'nn-NO': { host: 'Programleiar', hosts: 'Programleiarar', interviewer: 'intervjuar' },
  'en-US': { host: 'Host', hosts: 'Hosts', interviewer: 'Interviewer' },
};

/** A record as citeproc wants it: every value plain words, and nothing that makes the style say half a sentence. */
export function toPrintable(item: CslItem, file: string): { id: string } {
  // A newspaper's section is printed as a paragraph sign's word («pargr. Kronikk»), a medium beside the kind it repeats;
  // no style prints keywords or abstracts.
  const { section: _, medium: __, keyword: ___, abstract: ____, ...rest } = item;
  const printable = {
    ...rest,
    type: printedType(item, file),
    // The styles know no hosts or performers: whoever made it stands first.
    author: item.author ?? item.host ?? item.performer,
    // `event-title` is newer than most of the styles, which read `event`; APA reads either.
    event: item['event-title'],
    ...asTheManualSays(item, file),
  };
  return Object.fromEntries(Object.entries(printable).flatMap(([field, value]) => (value === undefined ? [] : [[field, plain(value)]]))) as { id: string };
}

/** «In .», «presented at;» and a date printed twice are what is left of a chapter without a book, a talk without an event, a kronikk without a newspaper. */
function printedType(item: CslItem, file: string): string {
  if (item.type === 'chapter' && item['container-title'] === undefined) return 'document';
  if (item.type === 'speech' && item['event-title'] === undefined && file === 'vancouver.csl') return 'document';
  if (item.type === 'article-newspaper' && item['container-title'] === undefined && file === CHICAGO) return 'document';
  if (item.type === 'interview' && item.interviewer === undefined && file === CHICAGO) return 'article-newspaper';
  return item.type;
}

function asTheManualSays(item: CslItem, file: string): Partial<Record<keyof CslItem, string | undefined>> {
  // APA 7, 10.12 and 10.13: what was on the air or in the press is named after the outlet, not «in» it.
  if (APA.includes(file) && isOfAnOutlet(item)) return { publisher: item['container-title'], 'container-title': undefined };
  // Chicago 17, 14.211: the title of an interview stands in quotation marks.
  if (file === CHICAGO && item.type === 'interview' && item.interviewer) return { title: `“${item.title}${/[?!.…]$/.test(item.title) ? '' : '.'}”`, genre: undefined };
  // MLA 9, 5.59: a talk is in its event, as an article is in its journal; then the place, the day and the address.
  if (file === MLA && item.type === 'speech') return { type: 'broadcast', 'container-title': item['event-title'], publisher: item['event-place'], 'event-title': undefined, 'event-place': undefined };
  return {};
}

/** True for an interview and for taking part in a programme; an episode is in its series. */
function isOfAnOutlet(item: CslItem): boolean {
  return item.type === 'interview' || (item.type === 'broadcast' && item.publisher === undefined);
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return hideMarkup(value);
  if (!Array.isArray(value)) return value;
  return (value as CslName[]).map((name) => Object.fromEntries(Object.entries(name).map(([part, words]) => [part, hideMarkup(words)])));
}

/** The HTML of a reference as its manual has it. */
export function mendReference(html: string, item: CslItem, file: string, locale: CslLocale): string {
  if (APA.includes(file)) return mendApa(html, item, file, locale);
  // «2021; Available from:» where no volume follows the date.
  if (file === 'vancouver.csl') return html.replace(/; ((?:Available from|Tilgjengelig på): )/, '. $1');
  // An event is not printed in italics.
  if (file === MLA && item.type === 'speech' && item['event-title'] !== undefined) return html.replaceAll(/<\/?i>/g, '');
  return html;
}

function mendApa(html: string, item: CslItem, file: string, locale: CslLocale): string {
  const words = ROLES[locale];
  let mended = html;
  // The Norwegian file puts a full stop between year and month when the day is unknown: «(2022. juli)».
  if (file === 'norsk-apa-manual.csl') mended = mended.replace(/\((\d{4})\. (\p{Ll}+)\)/u, '($1, $2)');
  // APA 7, 9.12: a title that stands first keeps its description with it: «Tittel [Foredrag]. (u.å.).»
  if (!hasMaker(item)) mended = mended.replace(/\.? (\((?:\d{4}|n\.d\.|u\.å\.)[^()]*\))\. (\[[^\][]+\])/u, ' $2. $1');
  // APA 7, 10.12: «Tittel (Nr. 1) [Podkastepisode].», where the files say «(Podkastepisode Nr. 1)».
  mended = mended.replace(/ \(([^()]+) ((?:Nr|No)\. ?\d+)\)/u, ' ($2) [$1]');
  // APA 7, 10.12: «Nordmann, K. (Host). (2026, November 21).»
  if (item.type === 'broadcast' && item.author === undefined && item.host !== undefined) {
    mended = mended.replace(/ (?=\((?:\d{4}|n\.d\.|u\.å\.))/u, ` (${item.host.length > 1 ? words.hosts : words.host}). `);
  }
  if (locale !== 'en-US' && item.interviewer !== undefined) mended = mended.replace(/ \(([^()]+)\)(?= \[)/u, ` ($1, ${words.interviewer})`);
  return mended;
}

function hasMaker(item: CslItem): boolean {
  return [item.author, item.host, item.performer, item.editor].some((names) => names !== undefined && names.length > 0);
}
