// CITATION.cff 1.2.0: how to cite the collection as a whole. https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema-guide.md
import { stringify } from 'yaml';
import { legalText } from './legal-text.ts';

export interface CffFacts {
  title: string;
  message: string;
  abstract?: string;
  /** Who made the collection: people, or a body by its name. Never who is thought to have made the works in it. */
  authors: readonly ({ given: string; family: string; orcid?: string } | { name: string; url?: string })[];
  url: string;
  /** The repository's address. */
  repository?: string;
  /** SPDX. */
  licence: string;
  /** The day of this version, `2026-11-23`. */
  released: string;
  version?: string;
  keywords: readonly string[];
}

/** The text of the file. @throws without an author, which the format cannot do without */
export function writeCitationCff(facts: CffFacts): string {
  if (facts.authors.length === 0) throw new Error('CITATION.cff needs an author');
  const document = {
    'cff-version': '1.2.0',
    message: facts.message,
    type: 'dataset',
    title: facts.title,
    abstract: facts.abstract,
    authors: facts.authors.map((author) =>
      'name' in author
        ? { name: author.name, website: author.url }
        : { 'family-names': author.family, 'given-names': author.given, orcid: author.orcid && `https://orcid.org/${author.orcid}` }),
    url: facts.url,
    'repository-code': facts.repository,
    license: facts.licence,
    'date-released': facts.released,
    version: facts.version,
    keywords: facts.keywords.length === 0 ? undefined : facts.keywords,
  };
  return stringify(document, (_, value: unknown) => (typeof value === 'string' ? legalText(value) : value), { lineWidth: 0 });
}
