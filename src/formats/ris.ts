// RIS files, one record per output, from the CSL model. https://web.archive.org/web/20120526103719/http://refman.com/support/risformat_intro.asp
import { OUTPUT_TYPES } from '../domain/output-type.ts';
import { isTelevision, keywordsOf, printedFamily, printedGiven, type CslItem, type CslName } from './csl-item.ts';
import { oneLine } from './legal-text.ts';

export const RIS_MEDIA_TYPE = 'application/x-research-info-systems';

type Line = readonly [tag: string, value: string | undefined];

/** The RIS type of each CSL type, from the one table; what is in none of our types has none. */
const RIS_TYPES: ReadonlyMap<string, string> = new Map([
  ...Object.values(OUTPUT_TYPES).flatMap((row) => (row.ris === 'none' ? [] : [[row.csl, row.ris] as const])),
]);

/** The text of a `.ris` file: UTF-8, a blank line between records. Records of a type RIS has no word for are left out. */
export function writeRis(items: readonly CslItem[]): string {
  return items.flatMap((item) => (RIS_TYPES.has(item.type) ? [writeRisRecord(item)] : [])).join('\n');
}

function writeRisRecord(item: CslItem): string {
  const lines: Line[] = [
    ['TY', isTelevision(item) ? 'VIDEO' : RIS_TYPES.get(item.type)],
    ['ID', item.id],
    ['TI', item.title],
    ...creators(item),
    ...dates(item),
    ['T2', item['container-title'] ?? item['event-title']],
    ['SE', item.section],
    ['M3', item.genre],
    ['PB', item.publisher],
    ['CY', item['event-place']],
    ['VL', item.volume],
    ['IS', item.issue ?? item.number],
    ...pages(item.page),
    ['SN', item.ISSN ?? item.ISBN],
    ['LA', item.language],
    ['AB', item.abstract],
    ...keywordsOf(item).map((word): Line => ['KW', word]),
    ['DO', item.DOI],
    // RIS parts several addresses with a semicolon.
    ['UR', item.URL?.replaceAll(';', '%3B')],
  ];
  const written = lines.flatMap(([tag, value]) => (value === undefined || oneLine(value) === '' ? [] : [`${tag}  - ${oneLine(value)}`]));
  return [...written, 'ER  - ', ''].join('\n');
}

/** AU the ones who made it; A2 the second row: editors, interviewers, guests; A4 translators. */
function creators(item: CslItem): Line[] {
  const lines = (tag: string, names: readonly CslName[] | undefined) => (names ?? []).map((name): Line => [tag, risName(name)]);
  const first = item.author ?? item.host ?? item.performer;
  const second = [item.editor, item.interviewer, item.host, item.guest, item.narrator, item.performer, item.contributor];
  return [
    ...lines('AU', first),
    ...second.flatMap((names) => (names === first ? [] : lines('A2', names))),
    ...lines('A4', item.translator),
  ];
}

/** `Family, Given, Suffix`. A comma inside a name would part it, so it becomes a fullwidth one that reads the same. */
export function risName(name: CslName): string {
  const safe = (part: string | undefined) => oneLine(part ?? '').replaceAll(',', '\uFF0C');
  if ('literal' in name) return safe(name.literal);
  const parts = [safe(printedFamily(name)), safe(printedGiven(name)), safe(name.suffix)];
  while (parts.at(-1) === '') parts.pop();
  return parts.join(', ');
}

function dates(item: CslItem): Line[] {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  if (year === undefined) return [];
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return [['PY', String(year)], ['DA', `${year}/${two(month)}/${two(day)}/`]];
}

function pages(page: string | undefined): Line[] {
  const [first, last] = page?.split('-') ?? [];
  return [['SP', first], ['EP', last]];
}
