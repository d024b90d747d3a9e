// Where a fact was seen: a page in the list of sources, and what it supports.
import { z } from 'astro/zod';
import { explain } from './explain.ts';
import { fullDate, id, label, languageTag, partialDate, text, url } from './fields.ts';

/** One page that states facts about the project; an entry of `sources.yaml`, named by its key. */
export const sourcePage = z.strictObject({
  url: url.meta(explain('Adressen til siden.', 'The address of the page.', 'https://example.org/nyhet')),
  title: text.meta(explain('Sidens tittel, som den står.', 'The title of the page, as printed.')),
  language: languageTag.meta(explain('Språket siden er skrevet på.', 'The language of the page.', 'nb')),
  publisher: text.optional().meta(explain('Hvem som gir ut siden. Utelat hvis det ikke står.', 'Who publishes the page. Leave out if not stated.', 'UiT Norges arktiske universitet')),
  author: text.optional().meta(explain('Navnet siden er undertegnet med. Utelat hvis det ikke står.', 'The name the page is signed with. Leave out if not stated.')),
  date: partialDate.optional().meta(explain('Når siden er datert. Utelat hvis den ikke er datert.', 'The date the page bears. Leave out if undated.', '2020-06-03')),
  seen: fullDate.meta(explain('Dagen siden sist ble lest.', 'The day the page was last read.', '2026-11-23')),
  note: label.optional().meta(explain('Det en leser må vite om kilden, på begge språk.', 'What a reader must know of this source, in both languages.')),
});

/** The file `sources.yaml`: a key for each page. */
export const sourcePages = z.record(id, sourcePage);

/** A drawer's line: this source states these facts. Either a key of `sources.yaml` or an address of its own. */
export const sourceUse = z.union([
  z.strictObject({
    source: id.meta(explain('Nøkkelen i sources.yaml.', 'The key in sources.yaml.', 'uit-prosjektside')),
    supports: z.array(text).min(1).meta(explain('Feltene kilden belegger.', 'The fields this source supports.', ['title', 'type'])),
  }),
  z.strictObject({
    url: url.meta(explain('Adressen til kilden.', 'The address of the source.')),
    title: text.optional().meta(explain('Kildens tittel.', 'The title of the source.')),
    supports: z.array(text).min(1).meta(explain('Feltene kilden belegger.', 'The fields this source supports.', ['date'])),
    seen: fullDate.meta(explain('Dagen kilden ble lest.', 'The day the source was read.', '2026-11-23')),
  }),
]);

export type SourcePageFacts = z.infer<typeof sourcePage>;
export type SourceUseFacts = z.infer<typeof sourceUse>;
