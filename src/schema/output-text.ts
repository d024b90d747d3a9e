// The words about an output in one language: the front matter of text.nb.mdx and text.en.mdx.
import { z } from 'astro/zod';
import { explain } from './explain.ts';
import { text } from './fields.ts';

export const outputText = z.strictObject({
  title: text.optional().meta(explain('Vår oversettelse av tittelen, når resultatet er på et annet språk.', 'Our translation of the title, when the output is in another language.')),
  summary: text.meta(explain('Én eller to setninger om hva det er, til lister og søkemotorer.', 'One or two sentences on what it is, for lists and search engines.')),
});

export type OutputTextFacts = z.infer<typeof outputText>;
