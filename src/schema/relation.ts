// A typed link from one output to another, and the source that shows it.
import { z } from 'astro/zod';
import { explain } from './explain.ts';
import { id } from './fields.ts';

/** Kinds of relation, read from this output to the other (DataCite relationType where one exists). */
export const RELATION_KINDS = [
  'same-title', 'cites', 'builds-on', 'presents', 'version-of', 'translation-of', 'supplement-to', 'reply-to',
] as const;

export const relation = z.strictObject({
  kind: z.enum(RELATION_KINDS).meta(explain('Hvordan dette resultatet henger sammen med det andre.', 'How this output relates to the other.', 'cites')),
  to: id.meta(explain('Det andre resultatets mappenavn.', 'The folder name of the other output.', 'eksempel-foredrag')),
  source: id.optional().meta(explain('Kilden som viser sammenhengen; utelat når titlene selv viser den.', 'The source that shows the relation; leave out when the titles show it.')),
});

export type RelationFacts = z.infer<typeof relation>;
