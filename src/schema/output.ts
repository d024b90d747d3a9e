// What every output may say about itself, whatever its family. Absence means: not recorded.
import { z } from 'astro/zod';
import { credit } from './credit.ts';
import { explain } from './explain.ts';
import { doi, id, languageTag, licence, moment, partialDate, text, url } from './fields.ts';
import { overrides, register } from './register.ts';
import { relation } from './relation.ts';
import { sourceUse } from './source.ts';

export const OUTPUT_STATUSES = ['published', 'corrected', 'retracted'] as const;

/** Fields shared by the four families; each family adds its `type` and its own. */
export const outputFields = {
  title: text.meta(explain('Tittelen til punkt og prikke, slik den er registrert.', 'The title to the letter, as registered.', 'Offentlig innovasjon på ville veier?')),
  language: languageTag.meta(explain('Språket resultatet er på.', 'The language of the output.', 'nb')),
  sic: z.array(text).min(1).optional().meta(explain('Ord i tittelen som skal stå slik kilden skriver dem.', 'Words of the title kept as the source spells them.', ['flykninger'])),
  recordNumber: z.number().int().min(1).optional().meta(explain('Nummeret i prosjektets register. Utelat for det som ikke står der.', "The number in the project's record. Leave out what is not in it.", 7)),
  date: partialDate.optional().meta(explain('Når det ble utgitt eller holdt: år, år-måned eller dato. Utelat når det er ukjent.', 'When it was published or given: year, year-month or date. Leave out when unknown.', '2022-05')),
  credits: z.array(credit).min(1).optional().meta(explain('Hvem som gjorde hva. Utelat når det ikke er kjent.', 'Who did what. Leave out when not known.')),
  topics: z.array(id).min(1).max(3).optional().meta(explain('Ett til tre tema. Utelat til noen har lest resultatet og valgt; da står det «tema ikke satt».', 'One to three topics. Leave out until somebody has read the output and chosen; the page then says that none is set.', ['hurtigspor'])),
  url: url.optional().meta(explain('Adressen der resultatet kan leses eller høres.', 'The address where the output can be read or heard.', 'https://example.org/artikkel')),
  doi: doi.optional().meta(explain('DOI for selve resultatet, ikke for boka det står i.', 'The DOI of the output itself, not of the book it is in.', '10.5555/eksempel.2025.7')),
  licence: licence.optional().meta(explain('Lisensen resultatet er utgitt med.', 'The licence it is published under.', 'CC-BY-4.0')),
  importedType: text.optional().meta(explain('Registerets eget navn på typen, når den ikke finnes her.', "The register's own name of the type, when there is none here.", 'AcademicLiteratureReview')),
  abstract: z.strictObject({
    text: text.meta(explain('Sammendraget som ren tekst. Tom linje mellom avsnitt.', 'The abstract as plain text. An empty line between paragraphs.')),
    language: languageTag.optional().meta(explain('Språket det er skrevet på, når det er kjent.', 'The language it is written in, where known.', 'nb')),
  }).optional().meta(explain('Sammendraget registeret eller utgiveren gir, ordrett. Våre egne ord står i text.nb.mdx.', 'The abstract the register or the publisher gives, verbatim. Our own words are in text.nb.mdx.')),
  relations: z.array(relation).min(1).optional().meta(explain('Sammenhenger med andre resultater.', 'Relations to other outputs.')),
  sources: z.array(sourceUse).min(1).meta(explain('Kildene til opplysningene.', 'The sources of the facts.')),
  publishAt: moment.optional().meta(explain('Vis først etter dette tidspunktet.', 'Show only after this moment.', '2027-01-15T06:00:00+01:00')),
  register: register.optional().meta(explain('Hvor en importert post kommer fra.', 'Where an imported record comes from.')),
  overrides,
  status: z.enum(OUTPUT_STATUSES).optional().meta(explain('Sett corrected eller retracted når det er rettet eller trukket.', 'Set corrected or retracted when it has been.', 'retracted')),
  statusNote: z.strictObject({ nb: text, en: text }).optional().meta(explain('Hva som skjedde, og når.', 'What happened, and when.')),
};
