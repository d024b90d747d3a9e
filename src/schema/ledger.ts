// What has been published, kept by a program, and what was moved, removed or corrected, written by hand: `ledger/`.
import { z } from 'astro/zod';
import { explain } from './explain.ts';
import { fullDate, id, label, moment, text } from './fields.ts';

/** An address from the site's root. A page's ends in a slash. */
const address = z.string().regex(/^\/(?!\/)[^\s#?]*$/, 'rule:address');

/** What of an episode may need to be corrected once it is out. */
export const CORRECTABLE = ['recording', 'published', 'guid', 'transcript'] as const;

/** `changes.yaml`: every break of a promise, with its reason. */
export const changes = z.strictObject({
  moved: z.array(z.strictObject({
    from: address.meta(explain('Den gamle adressen.', 'The old address.', '/funn/gammelt-navn/')),
    to: address.meta(explain('Adressen som gjelder nå.', 'The address it has now.', '/funn/nytt-navn/')),
    date: fullDate.meta(explain('Når den flyttet.', 'When it moved.', '2027-01-15')),
    reason: text.meta(explain('Hvorfor.', 'Why.', 'Skrivefeil i mappenavnet.')),
  })).optional().meta(explain('Adresser som har flyttet.', 'Addresses that have moved.')),
  gone: z.array(z.strictObject({
    address: address.meta(explain('Adressen som ikke svarer lenger.', 'The address that no longer answers.', '/funn/et-funn/')),
    date: fullDate.meta(explain('Når den ble tatt bort.', 'When it was removed.', '2027-01-15')),
    reason: label.meta(explain('Hvorfor; leserne ser det.', 'Why; readers see it.')),
  })).optional().meta(explain('Adresser som er tatt bort for godt.', 'Addresses removed for good.')),
  corrected: z.array(z.strictObject({
    episode: id.meta(explain('Mappenavnet til episoden.', "The episode's folder.", 'hva-var-hurtigspor')),
    what: z.enum(CORRECTABLE).meta(explain('Hva som er rettet.', 'What was corrected.', 'recording')),
    date: fullDate.meta(explain('Når det ble rettet.', 'When it was corrected.', '2027-01-15')),
    reason: text.meta(explain('Hvorfor.', 'Why.', 'Et navn ble lest feil.')),
  })).optional().meta(explain('Det som er rettet i publiserte episoder.', 'What was corrected in published episodes.')),
});

const publishedEpisode = z.strictObject({
  guid: z.string(),
  published: moment,
  recording: z.strictObject({ address: z.string(), bytes: z.number(), sha384: z.string() }),
  /** Ids of the transcript's paragraphs, by language. */
  paragraphs: z.record(z.string(), z.array(z.string())),
  /** How many corrections there were of each kind when this was recorded. */
  corrections: z.partialRecord(z.enum(CORRECTABLE), z.number()),
});

/** `published.yaml`: what the site has promised so far. Written by `npm run ledger` alone. */
export const published = z.strictObject({
  /** When the site was first let out. Before that nobody can have quoted it, and the ledger may be begun anew. */
  released: fullDate.optional(),
  /** The moment of the build that was entered last. A build of an earlier moment shows less, and breaks no promise. */
  entered: moment.optional(),
  addresses: z.array(address),
  episodes: z.record(z.string(), publishedEpisode),
});

export type ChangesFacts = z.infer<typeof changes>;
export type PublishedFacts = z.infer<typeof published>;
export type Correctable = (typeof CORRECTABLE)[number];
