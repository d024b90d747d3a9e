// The podcast as a whole: `show.yaml`. RSS channel, itunes and podcast namespaces.
import { z } from 'astro/zod';
import { explain } from './explain.ts';
import { label, languageTag, licence, text, url } from './fields.ts';

export const show = z.strictObject({
  title: text.meta(explain('Podkastens navn.', 'The name of the podcast.')),
  language: languageTag.meta(explain('Språket det snakkes på.', 'The language spoken.', 'nb')),
  description: label.meta(explain('Hva podkasten er, i to–tre setninger.', 'What the podcast is, in two or three sentences.')),
  disclosure: label.meta(explain('At stemmen er syntetisk, og hvem som skrev manus.', 'That the voice is synthetic, and who wrote the manuscripts.')),
  guid: z.uuid({ error: 'rule:guid' }).meta(explain('podcast:guid. Lages én gang og endres aldri.', 'podcast:guid. Made once, never changed.')),
  feedAddress: url.optional().meta(explain('Feedens adresse da guid ble laget.', 'The address of the feed when the guid was made.')),
  author: text.meta(explain('Hvem som står bak podkasten.', 'Who is behind the podcast.')),
  owner: z.strictObject({ name: text, email: z.email() }).optional().meta(explain('Eierens navn og rolleadresse. Utelat når ingen finnes.', "The owner's name and role mailbox. Leave out when there is none.")),
  categories: z.array(z.strictObject({ name: text, sub: text.optional() })).min(1).meta(explain('Kategorier fra Apples liste, viktigst først.', "Categories of Apple's list, the main one first.")),
  explicit: z.boolean().meta(explain('true hvis språket ikke egner seg for barn.', 'true if not fit for children.', false)),
  type: z.enum(['episodic', 'serial']).meta(explain('serial når episodene skal høres i rekkefølge.', 'serial when episodes are to be heard in order.', 'episodic')),
  medium: z.enum(['podcast']).meta(explain('podcast:medium.', 'podcast:medium.')),
  locked: z.boolean().meta(explain('true hvis andre plattformer ikke skal kunne importere feeden.', 'true if other platforms must not import the feed.', false)),
  licence: licence.meta(explain('Lisensen for episodene.', 'The licence of the episodes.', 'CC-BY-4.0')),
  copyright: text.optional().meta(explain('Rettighetshaver, uten © og årstall.', 'Rights holder, without © or year.')),
  audioBaseUrl: url.optional().meta(explain('Der lydfilene ligger, når de ikke ligger på nettstedet.', 'Where the sound files are, when not on this site.')),
  newFeedUrl: url.optional().meta(explain('Ny adresse når feeden har flyttet.', 'The new address when the feed has moved.')),
  cover: z.strictObject({
    file: text.meta(explain('Bildets filnavn i public/.', 'The file name of the picture in public/.')),
    alt: label.meta(explain('Hva bildet viser.', 'What the picture shows.')),
  }),
  location: z.strictObject({ name: text, geo: text.optional(), osm: text.optional(), country: text.optional() }).optional().meta(explain('Stedet podkasten handler om.', 'The place the podcast is about.')),
  updateFrequency: z.strictObject({ text: text, complete: z.boolean().optional(), rrule: text.optional() }).optional().meta(explain('Hvor ofte det kommer episoder.', 'How often episodes come.')),
});

export type ShowFacts = z.infer<typeof show>;
