// A publication: an academic article or chapter, an article in a trade or popular magazine, a report, or another kind the register has.
import { z } from 'astro/zod';
import { personName } from './credit.ts';
import { explain } from './explain.ts';
import { doi, isbn, issn, licence, text } from './fields.ts';
import { outputFields } from './output.ts';

export const PUBLICATION_TYPES = ['academic-article', 'academic-chapter', 'magazine-article', 'report', 'other-publication'] as const;

/** First and last page, or an article number, as printed. */
const pages = text.regex(/^[\dA-Za-z.]+([–-][\dA-Za-z.]+)?$/, 'rule:pages').optional()
  .meta(explain('Første og siste side.', 'First and last page.', '1–14'));

const journal = z.strictObject({
  name: text.meta(explain('Tidsskriftets navn.', 'The name of the journal.', 'Søkelys på arbeidslivet')),
  issn: issn.optional().meta(explain('ISSN, med sjekksiffer.', 'ISSN, with its check digit.', '1504-7989')),
  volume: text.optional().meta(explain('Årgang.', 'Volume.', '39')),
  issue: text.optional().meta(explain('Nummer.', 'Issue.', '2')),
});

const book = z.strictObject({
  title: text.meta(explain('Bokas tittel.', 'The title of the book.')),
  editors: z.array(personName).min(1).optional().meta(explain('Bokas redaktører.', 'The editors of the book.')),
  publisher: text.optional().meta(explain('Forlaget.', 'The publisher.')),
  isbn: isbn.optional().meta(explain('ISBN, med sjekksiffer.', 'ISBN, with its check digit.', '978-82-02-53602-2')),
  doi: doi.optional().meta(explain('Bokas DOI. Kapittelets egen står i feltet doi.', "The book's DOI. The chapter's own is in the field doi.")),
  licence: licence.optional().meta(explain('Bokas lisens.', 'The licence of the book.')),
});

export const publication = z.strictObject({
  type: z.enum(PUBLICATION_TYPES).meta(explain('Artikkel, kapittel eller rapport; other-publication med importedType for det som ikke passer.', 'Article, chapter or report; other-publication with importedType for what does not fit.', 'academic-article')),
  ...outputFields,
  journal: journal.optional().meta(explain('Tidsskriftet artikkelen står i.', 'The journal the article is in.')),
  book: book.optional().meta(explain('Boka kapittelet står i.', 'The book the chapter is in.')),
  publisher: text.optional().meta(explain('Utgiveren av en rapport eller en bok.', 'The publisher of a report or a book.')),
  isbn: isbn.optional().meta(explain('ISBN for resultatet selv, med sjekksiffer.', 'The ISBN of the output itself, with its check digit.', '978-82-02-53602-2')),
  pages,
});

export type PublicationFacts = z.infer<typeof publication>;
