// A topic: a subject heading, drawn as a line with a colour of its own.
import { z } from 'astro/zod';
import { explain } from './explain.ts';
import { text } from './fields.ts';

/** The line colours of the design; each name is a token in tokens.css. */
export const LINES = ['state', 'municipality', 'work', 'rose', 'violet', 'slate'] as const;

export const topic = z.strictObject({
  order: z.number().int().min(1).meta(explain('Plass i lista, 1 først.', 'Place in the list, 1 first.')),
  line: z.enum(LINES).meta(explain('Linjens farge.', 'The colour of the line.', 'state')),
});

/** Words about a topic: its name and one sentence; the body says more. */
export const topicText = z.strictObject({
  name: text.max(60).meta(explain('Temaets navn.', 'The name of the topic.', 'Hurtigspor')),
  summary: text.meta(explain('Én setning om temaet.', 'One sentence on the topic.')),
});

export type TopicFacts = z.infer<typeof topic>;
export type TopicTextFacts = z.infer<typeof topicText>;
