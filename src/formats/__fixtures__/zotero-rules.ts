// What Zotero's embedded-metadata reader makes of a page's tags, as far as its rules were measured.
// https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js
import type { MetaTag } from '../highwire-meta.ts';

export interface ZoteroItem {
  itemType: string;
  title?: string;
  date?: string;
  language?: string;
  publication?: string;
  place?: string;
  DOI?: string;
  pages?: string;
  creators: { role: string; name: string }[];
}

/** Reads the tags of a head in the reader's order: Highwire's containers first, then `z:itemType`. */
export function readAsZotero(tags: readonly MetaTag[]): ZoteroItem {
  const all = (name: string) => tags.filter((tag) => tag.name === name).map((tag) => tag.content);
  const first = (...names: string[]) => names.flatMap(all)[0];
  const highwire = all('citation_author');
  const creators = highwire.length > 0
    ? [...named('author', highwire), ...named('editor', all('citation_editor'))]
    : [
        ...named('presenter', all('z:presenters')), ...named('interviewee', all('z:interviewees')), ...named('interviewer', all('z:interviewers')),
        ...named('podcaster', all('z:podcasters')), ...named('guest', all('z:guests')), ...named('performer', all('z:performers')), ...named('author', all('DC.creator')),
      ];
  const [start, end] = [first('citation_firstpage'), first('citation_lastpage')];
  return Object.fromEntries(Object.entries({
    itemType: first('citation_journal_title') ? 'journalArticle'
      : first('citation_book_title', 'citation_inbook_title') ? 'bookSection'
      : first('z:itemType') ?? 'webpage',
    title: first('citation_title', 'DC.title'),
    date: first('citation_publication_date', 'DC.date'),
    language: first('citation_language', 'DC.language'),
    publication: first('citation_journal_title', 'citation_book_title', 'bib:presentedAt', 'DC.source'),
    place: first('eprints.event_location'),
    DOI: first('citation_doi') ?? first('DC.identifier')?.match(/10\..+/)?.[0],
    pages: start && [start, end].filter(Boolean).join('-'),
    creators,
  }).filter(([, value]) => value !== undefined)) as unknown as ZoteroItem;
}

function named(role: string, names: readonly string[]): ZoteroItem['creators'] {
  return names.map((name) => ({ role, name }));
}
