// What Zotero's embedded-metadata reader makes of a page's tags. Measured against the reader itself (translators of November 2026).
// https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js
import type { MetaTag } from '../highwire-meta.ts';

export interface ZoteroItem {
  itemType: string;
  title?: string;
  date?: string;
  language?: string;
  publication?: string;
  section?: string;
  place?: string;
  DOI?: string;
  ISBN?: string;
  volume?: string;
  issue?: string;
  pages?: string;
  medium?: string;
  runningTime?: string;
  episodeNumber?: string;
  creators: { role: string; name: string }[];
}

/** The tags that name creators besides Highwire's, and the role each gives. */
const CREATORS: Readonly<Record<string, string>> = {
  'z:presenters': 'presenter', 'z:interviewees': 'interviewee', 'z:interviewers': 'interviewer', 'z:podcasters': 'podcaster',
  'z:guests': 'guest', 'z:performers': 'performer', 'z:translators': 'translator',
  'DC.creator': 'author', 'bib:editors': 'editor', 'bib:contributors': 'contributor',
};

/** Reads the tags of a head in the reader's order: Highwire's containers first, then `z:itemType`. */
export function readAsZotero(tags: readonly MetaTag[]): ZoteroItem {
  const all = (name: string) => tags.filter((tag) => tag.name === name).map((tag) => tag.content);
  const first = (...names: string[]) => names.flatMap(all)[0];
  const identifier = (prefix: string) => all('DC.identifier').find((value) => value.startsWith(`${prefix} `))?.slice(prefix.length + 1);
  const highwire = [...named('author', all('citation_author')), ...named('editor', all('citation_editor'))];
  const creators = highwire.length > 0 ? highwire : Object.entries(CREATORS).flatMap(([name, role]) => named(role, all(name)));
  const [start, end] = [first('citation_firstpage'), first('citation_lastpage')];
  return Object.fromEntries(Object.entries({
    itemType: first('citation_journal_title') ? 'journalArticle'
      : first('citation_technical_report_institution') ? 'report'
      : first('citation_book_title', 'citation_inbook_title') ? 'bookSection'
      : first('z:itemType') ?? 'webpage',
    title: first('citation_title', 'DC.title'),
    date: first('citation_cover_date', 'citation_publication_date', 'DC.date'),
    language: first('citation_language', 'DC.language'),
    publication: first('citation_journal_title', 'citation_book_title', 'bib:presentedAt', 'DC.source'),
    section: first('z:section'),
    place: first('eprints.event_location'),
    DOI: first('citation_doi') ?? identifier('DOI'),
    ISBN: first('citation_isbn') === undefined ? identifier('ISBN') : undefined,
    volume: first('citation_volume', 'prism.volume'),
    issue: first('citation_issue', 'prism.number'),
    pages: start ? [start, end].filter(Boolean).join('-') : first('bib:pages'),
    medium: first('dcterms.medium'),
    runningTime: first('z:runningTime'),
    episodeNumber: first('z:episodeNumber'),
    creators,
  }).filter(([, value]) => value !== undefined)) as unknown as ZoteroItem;
}

function named(role: string, names: readonly string[]): ZoteroItem['creators'] {
  return names.map((name) => ({ role, name }));
}
