/** Cuts text into words, and finds identifiers (DOI, ORCID, ISBN) that must stay in one piece. */

// Nothing longer is a word; a paste without spaces must not cost time.
const LONGEST_WORD = 60;

/** Lower-case words of letters and digits, in the order of the text. Soft hyphens vanish; at most 60 letters a word. */
export function tokenise(text: string): string[] {
  const words = text.normalize('NFC').replace(/\u00ad/g, '').toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  return words.map((word) => word.slice(0, LONGEST_WORD));
}

// A DOI ends before white space, quotes and brackets; a trailing full stop belongs to the sentence.
const doi = /\b10\.\d{4,9}\/[^\s"'<>«»]*[^\s"'<>«».,;:)\]]/g;
const orcid = /\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b/gi;
const isbn = /\b97[89][- ]?(?:\d[- ]?){9}\d\b/g;

/** Letters and digits of an identifier, lower case: the one word it is indexed as. */
export function identifierKey(identifier: string): string {
  return identifier.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Every identifier in a text as one word each, bare or inside a link; each once. */
export function findIdentifiers(text: string): string[] {
  if (!/\d{4}/.test(text)) return [];
  const found = [doi, orcid, isbn].flatMap((pattern) => text.match(pattern) ?? []);
  return [...new Set(found.map(identifierKey))];
}

/** The text without its identifiers, so that their pieces are not searched as words. */
export function withoutIdentifiers(text: string): string {
  return text
    .replace(/https?:\/\/(?:dx\.)?(?:doi|orcid)\.org\/(?=\S)/gi, '')
    .replace(doi, ' ')
    .replace(orcid, ' ')
    .replace(isbn, ' ');
}
