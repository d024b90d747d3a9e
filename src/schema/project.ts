// The project as a whole: `project.yaml`.
import { z } from 'astro/zod';
import { explain } from './explain.ts';
import { fullDate, label, languageTag, ror, text, url } from './fields.ts';
import { overrides, register } from './register.ts';
import { sourceUse } from './source.ts';

export const project = z.strictObject({
  siteName: label.meta(explain('Nettstedets navn.', 'The name of the site.')),
  title: text.meta(explain('Prosjektets tittel til punkt og prikke.', 'The title of the project, to the letter.')),
  shortTitle: label.meta(explain('Kort tittel, vår.', 'A short title, ours.')),
  language: languageTag.meta(explain('Tittelens språk.', 'The language of the title.')),
  titleTranslation: label.meta(explain('Vår oversettelse av tittelen; nb gjentar originalen.', 'Our translation of the title; nb repeats the original.')),
  start: fullDate.meta(explain('Startdato.', 'Start date.')),
  end: fullDate.meta(explain('Sluttdato.', 'End date.')),
  keywords: z.array(text).min(1).meta(explain('Nøkkelordene i registeret.', 'The keywords of the record.')),
  institution: z.strictObject({
    name: label.meta(explain('Institusjonens navn.', 'The name of the institution.')),
    url: url.meta(explain('Institusjonens nettsted.', "The institution's site.")),
    ror: ror.optional().meta(explain('ROR-id. Utelat når den ikke er kjent.', 'ROR id. Leave out when not known.')),
  }),
  description: z.strictObject({
    text: text.meta(explain('Registerets beskrivelse, ordrett.', "The record's description, verbatim.")),
    language: languageTag.meta(explain('Beskrivelsens språk.', 'The language of the description.')),
    translation: text.meta(explain('Vår oversettelse av beskrivelsen, til det andre språket.', 'Our translation of the description, into the other language.')),
  }),
  facts: z.array(z.strictObject({
    name: label.meta(explain('Hva opplysningen gjelder.', 'What the fact is about.')),
    value: label.meta(explain('Opplysningen.', 'The fact.')),
    source: text.meta(explain('Nøkkelen i sources.yaml.', 'The key in sources.yaml.')),
  })).meta(explain('Opplysninger om prosjektet med kilde.', 'Facts on the project with their source.')),
  unknown: z.array(label).optional().meta(explain('Det vi ikke har funnet kilde til.', 'What no source was found for.')),
  corrections: url.optional().meta(explain('Adressen der lesere foreslår rettelser. Utelat, og lenken vises ikke.', 'Where readers suggest corrections. Leave out, and no link is shown.')),
  contact: url.optional().meta(explain('Adressen der pressen når noen. Utelat, og ingenting vises.', 'Where the press reaches someone. Leave out, and nothing is shown.')),
  securityContact: z.string().regex(/^(?:https:\/\/|mailto:)\S+$/, 'rule:url').optional().meta(explain('Dit den som finner en svakhet i nettstedet, kan skrive: https: eller mailto:. Utelat, og security.txt lages ikke.', 'Where someone who finds a weakness of the site may write: https: or mailto:. Leave out, and no security.txt is made.', 'mailto:sikkerhet@example.org')),
  oaiPmh: z.strictObject({
    adminEmail: z.email().optional().meta(explain('Rolleadressen til den som svarer den som høster. Utelatt brukes podkastens, owner.email i show.yaml.', 'The role mailbox of whoever answers harvesters. Left out, the podcast’s is used: owner.email of show.yaml.', 'data@example.org')),
    gateway: url.optional().meta(explain('Adressen til porten (static repository gateway) som svarer for fila, når det finnes en.', 'The address of the static repository gateway that answers for the file, once there is one.', 'https://gateway.example.org/oai')),
  }).optional().meta(explain('Det OAI-PMH krever for et statisk arkiv. Uten en adresse er /data/oai-pmh.xml bare en liste over poster.', 'What OAI-PMH asks of a static repository. Without a mailbox, /data/oai-pmh.xml is a list of records alone.')),
  offline: z.boolean().optional().meta(explain('Kan leserne be nettleseren beholde sider og episoder? Utelatt betyr ja. Med false slettes alt som er beholdt, hos hver leser ved neste besøk.', 'May readers ask their browser to keep pages and episodes? Left out means yes. With false all that was kept is deleted, at each reader’s next visit.', 'false')),
  accessibilityDeclaration: url.optional().meta(explain('Adressen til den offisielle tilgjengelighetserklæringen.', 'The address of the official accessibility declaration.')),
  contentLicence: z.enum(['CC-BY-4.0']).meta(explain('Lisensen for nettstedets egne ord.', "The licence of the site's own words.")),
  sources: z.array(sourceUse).min(1).meta(explain('Kildene til opplysningene.', 'The sources of the facts.')),
  register: register.optional().meta(explain('Prosjektet i registrene; nummeret i Cristin står i cristin.', 'The project in the registers; its number in Cristin is in cristin.')),
  overrides,
});

export type ProjectFacts = z.infer<typeof project>;
