/** What can be wrong in an editor's word list, as data, and the sentence that helps. */

export type WordListRule = 'group-of-one' | 'word-in-two-groups' | 'word-in-two-rules' | 'not-a-rule' | 'empty-term' | 'parts-do-not-fit';

/** One problem in `synonyms.txt` or `exceptions.txt`. */
export interface WordListProblem {
  file: string;
  /** line number from 1 */
  line: number;
  ruleId: WordListRule;
  /** what the line says */
  actual: string;
  /** line number of the first occurrence, for words that stand twice */
  other?: number;
}

type Sentence = (problem: WordListProblem) => string;

const sentences: Record<'nb' | 'en', Record<WordListRule, Sentence>> = {
  nb: {
    'group-of-one': (p) => `«${p.actual}» står alene. Skriv minst to ord med komma mellom, for eksempel: hjemmetjeneste, heimeteneste. Eller slett linja.`,
    'word-in-two-groups': (p) => `«${p.actual}» står også på linje ${p.other}. Skriv alle ordene på én linje, eller ta bort det ene.`,
    'word-in-two-rules': (p) => `«${p.actual}» har allerede en regel på linje ${p.other}. Behold bare den ene.`,
    'not-a-rule': (p) => `«${p.actual}» er ikke en regel vi kan lese. Skriv «ord = del + del», «ord = ord» (aldri del) eller «feil > riktig».`,
    'empty-term': (p) => `«${p.actual}» har et tomt ord mellom to komma, eller et ord uten bokstaver. Ta bort kommaet som er til overs.`,
    'parts-do-not-fit': (p) => `Delene i «${p.actual}» blir ikke ordet foran likhetstegnet. Skriv delene slik de står i ordet; s og e mellom dem kan utelates.`,
  },
  en: {
    'group-of-one': (p) => `“${p.actual}” stands alone. Write at least two words with a comma between, for example: hjemmetjeneste, home care. Or delete the line.`,
    'word-in-two-groups': (p) => `“${p.actual}” is also on line ${p.other}. Put all the words on one line, or remove one of the two.`,
    'word-in-two-rules': (p) => `“${p.actual}” already has a rule on line ${p.other}. Keep only one.`,
    'not-a-rule': (p) => `“${p.actual}” is not a rule we can read. Write “word = part + part”, “word = word” (never split) or “wrong > right”.`,
    'empty-term': (p) => `“${p.actual}” has an empty word between two commas, or a word without letters. Remove the extra comma.`,
    'parts-do-not-fit': (p) => `The parts in “${p.actual}” do not make the word before the equals sign. Write the parts as they stand in the word; s and e between them may be left out.`,
  },
};

/** The problem as one line for an editor: file, line, what was found, what to write instead. */
export function describeWordListProblem(problem: WordListProblem, lang: 'nb' | 'en' = 'nb'): string {
  return `${problem.file}:${problem.line}: ${sentences[lang][problem.ruleId](problem)}`;
}

/** Lines of a word list without comments and blank lines, with their numbers from 1. */
export function readLines(text: string): { line: number; text: string }[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((raw, i) => ({ line: i + 1, text: raw.replace(/#.*$/, '').trim() }))
    .filter((row) => row.text !== '');
}
