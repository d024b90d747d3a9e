// The words of a page that is no record: about, for the press, accessibility, privacy.
import { z } from 'astro/zod';
import { explain } from './explain.ts';
import { text } from './fields.ts';

export const pageText = z.strictObject({
  title: text.meta(explain('Sidens overskrift.', 'The heading of the page.')),
  summary: text.meta(explain('Én setning til søkemotorer og lenker.', 'One sentence for search engines and links.')),
});

export type PageTextFacts = z.infer<typeof pageText>;
