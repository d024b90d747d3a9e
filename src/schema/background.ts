// Background facts the reader needs: what Hurtigspor was, circulars, acts, figures. Each names its sources.
import { z } from 'astro/zod';
import { explain } from './explain.ts';
import { id, label, languageTag, partialDate, text } from './fields.ts';

export const backgroundFact = z.strictObject({
  subject: z.enum(['hurtigspor', 'circular', 'introduction', 'figures', 'project']).meta(explain('Hva det handler om.', 'What it is about.', 'hurtigspor')),
  date: partialDate.optional().meta(explain('Når det skjedde, hvis det hører til på en tidslinje.', 'When it happened, if it belongs on a timeline.', '2016-05-31')),
  timeline: label.optional().meta(explain('Kort tekst på tidslinjen. Utelat for det som ikke skal dit.', 'Short words for the timeline. Leave out what does not belong there.')),
  text: label.meta(explain('Opplysningen i én setning.', 'The fact in one sentence.')),
  sources: z.array(id).min(1).meta(explain('Nøkler i sources.yaml.', 'Keys in sources.yaml.')),
  quote: text.optional().meta(explain('Kort sitat fra kilden.', 'A short quotation from the source.')),
  quoteLanguage: languageTag.optional().meta(explain('Sitatets språk.', 'The language of the quotation.')),
});

/** The file `background.yaml`: a key for each fact. */
export const background = z.record(id, backgroundFact);

export type BackgroundFacts = z.infer<typeof backgroundFact>;
