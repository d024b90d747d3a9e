// BibLaTeX files from the CSL model. https://ctan.org/pkg/biblatex, manual 2 (types, fields) and 3.7 (names)
import { OUTPUT_TYPES } from '../domain/output-type.ts';
import { isoDate, isTelevision, keywordsOf, printedFamily, printedGiven, type CslItem, type CslName } from './csl-item.ts';
import { oneLine } from './legal-text.ts';
import { texText } from './tex-text.ts';

export const BIBLATEX_MEDIA_TYPE = 'application/x-bibtex';

/** The entry of each CSL type, from the one table. */
const ENTRIES: ReadonlyMap<string, { entry: string; subtype?: string }> = new Map([
  ...Object.values(OUTPUT_TYPES).map((row) => [row.csl, row.biblatex] as const),
]);

/** Babel's names, which `langid` wants. */
const LANGIDS: Readonly<Record<string, string>> = {
  nb: 'norsk', nn: 'nynorsk', no: 'norsk', en: 'english', sv: 'swedish', da: 'danish', de: 'german', fr: 'french', ar: 'arabic',
};

type Field = readonly [name: string, value: string | undefined];

/** The text of a `.bib` file: UTF-8, one entry per record, a blank line between them. The key is the output's id. */
export function writeBiblatex(items: readonly CslItem[]): string {
  return items.map(writeBiblatexEntry).join('\n');
}

function writeBiblatexEntry(item: CslItem): string {
  const { entry, subtype } = entryOf(item);
  const fields: Field[] = [
    ['title', whole(item.title)],
    ['entrysubtype', plain(subtype)],
    ...creators(item),
    ['date', plain(isoDate(item.issued))],
    ...container(item, entry),
    // A report has an institution where other works have a publisher (manual 2.1.1).
    [entry === 'report' ? 'institution' : 'publisher', whole(item.publisher)],
    ['volume', text(item.volume)],
    ['number', text(item.issue ?? item.number)],
    ['pages', text(item.page?.replace('-', '\u2013'))?.replace('\u2013', '--')],
    ['issn', plain(item.ISSN)],
    ['isbn', plain(item.ISBN)],
    ['doi', verbatim(item.DOI)],
    ['url', verbatim(item.URL)],
    ['langid', plain(LANGIDS[item.language?.split('-')[0] ?? ''])],
    ['language', plain(item.language)],
    ['abstract', text(item.abstract)],
    ['keywords', keywords(item)],
  ];
  const written = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@${entry}{${item.id},`, ...written, '}', ''].join('\n');
}

function entryOf(item: CslItem): { entry: string; subtype?: string } {
  return isTelevision(item) ? { entry: 'video' } : (ENTRIES.get(item.type) ?? { entry: 'misc' });
}

/** The journal, book, event or show it is in, and what kind of thing it is. */
function container(item: CslItem, entry: string): Field[] {
  const title = whole(item['container-title']);
  switch (entry) {
    case 'article':
      return [['journaltitle', title], ['note', text(item.section)]];
    case 'incollection':
      return [['booktitle', title]];
    case 'unpublished':
      return [['eventtitle', whole(item['event-title'])], ['venue', text(item['event-place'])], ['howpublished', text(item.genre)]];
    case 'audio':
    case 'video':
      return [['booktitle', title], ['howpublished', text(item.genre)]];
    case 'misc':
      return [['type', text(item.genre)], ['howpublished', title]];
    default:
      return [['howpublished', title]];
  }
}

/** Names in the fields BibLaTeX has; the roles it has no field for go in its custom lists, with their role beside them. */
function creators(item: CslItem): Field[] {
  const author = item.author ?? item.host ?? item.performer;
  const custom = (['interviewer', 'host', 'guest', 'narrator', 'performer', 'contributor'] as const)
    .filter((role) => item[role] !== undefined && item[role] !== author)
    .slice(0, 3)
    .flatMap((role, i): Field[] => [[`name${'abc'[i]}`, names(item[role])], [`name${'abc'[i]}type`, role]]);
  return [['author', names(author)], ['editor', names(item.editor)], ['translator', names(item.translator)], ...custom];
}

function names(list: readonly CslName[] | undefined): string | undefined {
  return list === undefined || list.length === 0 ? undefined : list.map(biblatexName).join(' and ');
}

/**
 * `von Family, Suffix, Given`. Each part stands in braces unless it is plain words, so that no comma, no «and»
 * and no small letter inside a name can part it; a whole name stands in braces of its own.
 */
export function biblatexName(name: CslName): string {
  if ('literal' in name) return `{${texText(oneLine(name.literal))}}`;
  const particle = oneLine(name['non-dropping-particle'] ?? '');
  const isPlainParticle = /^\p{Ll}[\p{Ll}' ]*$/u.test(particle);
  const family = isPlainParticle ? `${particle} ${part(name.family)}` : part(printedFamily(name));
  const parts = [family, ...(name.suffix ? [part(name.suffix)] : []), part(printedGiven(name))];
  if (parts.length === 2 && parts[1] === '') return isPlainParticle ? `{${texText(printedFamily(name))}}` : braced(family);
  return parts.join(', ');
}

const PLAIN_WORDS = /^\p{Lu}[\p{L}\p{M}.-]*(?: \p{Lu}[\p{L}\p{M}.-]*)*$/u;

function part(words: string): string {
  const written = texText(oneLine(words));
  const isPlain = PLAIN_WORDS.test(written) && !/\b(?:and|others)\b/i.test(written);
  return written === '' || isPlain ? written : `{${written}}`;
}

function braced(written: string): string {
  return written.startsWith('{') ? written : `{${written}}`;
}

function keywords(item: CslItem): string | undefined {
  const words = keywordsOf(item).map((word) => (word.includes(',') ? `{${texText(word)}}` : texText(word)));
  return words.length === 0 ? undefined : words.join(', ');
}

/** Text in a second pair of braces, so that no style changes its capitals. */
function whole(value: string | undefined): string | undefined {
  const written = text(value);
  return written === undefined ? undefined : `{${written}}`;
}

function text(value: string | undefined): string | undefined {
  const line = oneLine(value ?? '');
  return line === '' ? undefined : texText(line);
}

/** Words of ours or codes without any of TeX's characters. */
function plain(value: string | undefined): string | undefined {
  return value;
}

/** Addresses are read as they stand; only what would end the field, or open mathematics in some readers, is percent-encoded. */
function verbatim(value: string | undefined): string | undefined {
  return value?.replaceAll(/[{}\\$\s]/g, (character) => encodeURIComponent(character));
}
