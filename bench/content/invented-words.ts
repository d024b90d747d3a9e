/** Invented sentences in both languages: about nobody, and built from parts, so that a large tree has a large vocabulary. */

import { pickOne } from './random.ts';

type Language = 'nb' | 'en';

const PARTS = {
  nb: {
    who: ['En kommune', 'Veilederen', 'Arbeidsgiveren', 'Forskeren', 'Gruppen', 'En ansatt', 'Lederen', 'Naboen', 'Skolen', 'Laget'],
    does: ['forteller om', 'prøver ut', 'beskriver', 'undersøker', 'går gjennom', 'spør etter', 'sammenlikner', 'planlegger', 'tegner', 'måler'],
    what: ['en praksisplass', 'et arbeidslag', 'en språkøving', 'en møteplan', 'et kartleggingsskjema', 'en oppfølgingssamtale', 'et lærlingløp', 'en sommerjobb', 'et nettverksmøte', 'en arbeidsavtale'],
    where: ['i Eksempelby', 'på Lilleøya', 'ved Storvannet', 'i en oppdiktet bydel', 'hos et tenkt verksted', 'på et tenkt lager', 'ved en tenkt skole', 'i Prøvedalen'],
    when: ['før sommeren', 'etter nyttår', 'gjennom et helt år', 'tre ganger i uka', 'i korte økter', 'uten hastverk', 'med god tid', 'på nytt hver høst'],
    headings: ['Hva som ble prøvd', 'Slik gikk det', 'Det som gjensto'],
    stems: ['prøve', 'lære', 'møte', 'arbeids', 'språk', 'plan', 'lag', 'vente', 'hjelpe', 'skrive', 'lese', 'hverdags'],
    ends: ['rom', 'tid', 'bok', 'kort', 'runde', 'plan', 'krets', 'mål', 'ord', 'vei', 'steg', 'kurs'],
  },
  en: {
    who: ['A municipality', 'The adviser', 'The employer', 'The researcher', 'The group', 'One employee', 'The manager', 'The neighbour', 'The school', 'The team'],
    does: ['tells of', 'tries out', 'describes', 'examines', 'goes through', 'asks for', 'compares', 'plans', 'draws', 'measures'],
    what: ['a work placement', 'a working team', 'a language exercise', 'a meeting plan', 'a survey form', 'a follow-up talk', 'an apprenticeship', 'a summer job', 'a network meeting', 'a contract of work'],
    where: ['in Exampleton', 'on Little Island', 'by the Great Water', 'in an invented district', 'at an imagined workshop', 'in an imagined warehouse', 'near an imagined school', 'in Trial Valley'],
    when: ['before the summer', 'after new year', 'through a whole year', 'three times a week', 'in short sessions', 'without haste', 'in good time', 'anew each autumn'],
    headings: ['What was tried', 'How it went', 'What was left'],
    stems: ['trial', 'learning', 'meeting', 'working', 'language', 'planning', 'team', 'waiting', 'helping', 'writing', 'reading', 'everyday'],
    ends: [' room', ' time', ' book', ' card', ' round', ' plan', ' circle', ' goal', ' word', ' way', ' step', ' course'],
  },
} as const;

/** A sentence of about twelve words. */
export function sentence(language: Language, random: () => number): string {
  const { who, does, what, where, when, stems, ends } = PARTS[language];
  const thing = pickOne(stems, random) + pickOne(ends, random);
  const tail = language === 'nb' ? `og kaller det ${thing} ${1 + Math.floor(random() * 400)}` : `and calls it ${thing} ${1 + Math.floor(random() * 400)}`;
  return `${pickOne(who, random)} ${pickOne(does, random)} ${pickOne(what, random)} ${pickOne(where, random)} ${pickOne(when, random)}, ${tail}.`;
}

/** A few sentences. */
export function paragraph(language: Language, sentences: number, random: () => number): string {
  return Array.from({ length: sentences }, () => sentence(language, random)).join(' ');
}

/** A body of about 250 words: three headings, six paragraphs, a list and a quotation. */
export function body(language: Language, random: () => number): string {
  const [first, second, third] = PARTS[language].headings;
  const list = Array.from({ length: 3 }, () => `- ${sentence(language, random)}`).join('\n');
  return [
    paragraph(language, 2, random), `## ${first}`, paragraph(language, 3, random), `## ${second}`, `> ${sentence(language, random)}`,
    paragraph(language, 3, random), list, `## ${third}`, paragraph(language, 2, random),
  ].join('\n\n');
}

/** A title that no other number has. */
export function title(number: number, random: () => number): string {
  const { stems, ends, where } = PARTS.nb;
  const word = pickOne(stems, random) + pickOne(ends, random);
  return `${word[0]!.toUpperCase()}${word.slice(1)} og ${pickOne(stems, random)}${pickOne(ends, random)} ${pickOne(where, random)}: prøve nummer ${number}`;
}
