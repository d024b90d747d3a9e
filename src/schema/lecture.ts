// A lecture: a talk given, for peers, for professionals or for the public.
import { z } from 'astro/zod';
import { explain } from './explain.ts';
import { text, url } from './fields.ts';
import { outputFields } from './output.ts';

export const LECTURE_TYPES = ['lecture', 'popular-science-lecture', 'academic-lecture'] as const;

const event = z.strictObject({
  name: text.optional().meta(explain('Arrangementets navn.', 'The name of the event.')),
  place: text.optional().meta(explain('Stedet.', 'The place.', 'Alta')),
  organiser: text.optional().meta(explain('Arrangøren.', 'The organiser.')),
  url: url.optional().meta(explain('Arrangementets side.', "The event's page.")),
});

export const lecture = z.strictObject({
  type: z.enum(LECTURE_TYPES).meta(explain('Slag foredrag, slik registeret sier det.', 'Kind of lecture, as the record says.', 'lecture')),
  ...outputFields,
  event: event.optional().meta(explain('Der foredraget ble holdt. Utelat når det er ukjent.', 'Where it was given. Leave out when unknown.')),
});

export type LectureFacts = z.infer<typeof lecture>;
