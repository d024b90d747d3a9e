// A titled moment in an episode (a book's chapter is `academic-chapter`). Podcast namespace JSON chapters 1.2.
import { z } from 'astro/zod';
import { explain } from './explain.ts';
import { id, seconds, text, url } from './fields.ts';

export const chapter = z.strictObject({
  start: seconds.meta(explain('Sekunder fra starten.', 'Seconds from the start.', 137)),
  title: text.meta(explain('Kapittelets tittel, på episodens språk.', "The chapter's title, in the episode's language.")),
  finding: id.optional().meta(explain('Funnet det snakkes om.', 'The finding that is spoken of.')),
  url: url.optional().meta(explain('En side som hører til.', 'A page that belongs to it.')),
});

export type ChapterFacts = z.infer<typeof chapter>;
