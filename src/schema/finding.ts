// A finding: a claim and what it rests on. A claim without evidence is refused.
import { z } from 'astro/zod';
import { explain } from './explain.ts';
import { id, languageTag, seconds, text } from './fields.ts';

/** One piece of evidence: who says so (an output, where it is one), where it is printed, and the words. */
export const evidence = z.strictObject({
  output: id.optional().meta(explain('Resultatet som sier det. Utelat når kilden ikke er et av resultatene.', 'The output that says so. Leave out when the source is not an output.')),
  source: id.meta(explain('Nøkkelen i sources.yaml der ordene står.', 'The key in sources.yaml where the words are printed.')),
  quote: text.max(300).meta(explain('Et kort sitat på originalspråket, uten anførselstegn.', 'A short quotation in the original language, without quotation marks.')),
  quoteLanguage: languageTag.meta(explain('Sitatets språk.', 'The language of the quotation.', 'nb')),
  speaker: id.optional().meta(explain('Personen som siteres, når kilden sier hvem.', 'The person quoted, where the source says who.')),
});

/** Where in an episode the finding is spoken of. */
export const findingMoment = z.strictObject({
  episode: id.meta(explain('Episodens mappenavn.', 'The folder name of the episode.')),
  start: seconds.meta(explain('Fra, i sekunder.', 'From, in seconds.', 137)),
  end: seconds.meta(explain('Til, i sekunder.', 'To, in seconds.', 161)),
});

/** Who a finding speaks to. */
export const AUDIENCES = ['nav', 'municipality', 'employers'] as const;

export const finding = z.strictObject({
  order: z.number().int().min(1).meta(explain('Plass i lista, 1 først.', 'Place in the list, 1 first.', 1)),
  topics: z.array(id).min(1).max(3).meta(explain('Ett til tre tema.', 'One to three topics.')),
  featured: z.boolean().optional().meta(explain('true for å vises på forsiden.', 'true to show it on the front page.', true)),
  evidence: z.array(evidence).min(1).meta(explain('Det funnet bygger på.', 'What the finding rests on.')),
  audiences: z.array(z.enum(AUDIENCES)).min(1).optional().meta(explain('Hvem en kilde sier at funnet angår.', 'Whom a source says the finding concerns.')),
  moments: z.array(findingMoment).min(1).optional().meta(explain('Der funnet omtales i podkasten.', 'Where the podcast speaks of it.')),
});

/** The words: front matter of a finding's text files. The body says in two or three sentences what it means. */
export const findingText = z.strictObject({
  claim: text.max(160).meta(explain('Påstanden i én enkel setning.', 'The claim in one plain sentence.')),
  summary: text.meta(explain('Én setning til, for lister og søkemotorer.', 'One sentence more, for lists and search engines.')),
  meaning: z.partialRecord(z.enum(AUDIENCES), text).optional().meta(explain('Hva det betyr for NAV, kommunen og arbeidsgivere, når en kilde sier det.', 'What it means for NAV, the municipality and employers, where a source says so.')),
});

export type FindingFacts = z.infer<typeof finding>;
export type FindingTextFacts = z.infer<typeof findingText>;
export type EvidenceFacts = z.infer<typeof evidence>;
