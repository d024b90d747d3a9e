// A person of the project. Roles are true for their date, never «is».
import { z } from 'astro/zod';
import { explain } from './explain.ts';
import { id, label, orcid, partialDate, text, url } from './fields.ts';
import { overrides, register } from './register.ts';
import { sourceUse } from './source.ts';

/** A role somebody had at a time, as a dated source prints it. */
export const datedRole = z.strictObject({
  role: label.meta(explain('Stillingen, på begge språk.', 'The position, in both languages.')),
  place: label.optional().meta(explain('Institutt, avdeling og sted.', 'Department, section and place.')),
  date: partialDate.optional().meta(explain('Når kilden sier dette. Utelat når kilden er udatert.', 'When the source says so. Leave out when it is undated.', '2017-08')),
  source: id.meta(explain('Nøkkelen i sources.yaml.', 'The key in sources.yaml.')),
});

export const person = z.strictObject({
  name: z.strictObject({
    given: text.meta(explain('Fornavn og mellomnavn.', 'Given and middle names.', 'Kari')),
    family: text.meta(explain('Etternavn.', 'Family name.', 'Nordmann')),
  }),
  printedAs: z.array(text).min(1).optional().meta(explain('Andre måter navnet står på trykk.', 'Other ways the name is printed.')),
  member: z.boolean().meta(explain('true for medlemmer av prosjektgruppen.', 'true for members of the project group.', true)),
  leader: z.boolean().optional().meta(explain('true for den som ledet gruppen.', 'true for the leader of the group.')),
  roles: z.array(datedRole).min(1).optional().meta(explain('Stillinger med dato og kilde.', 'Positions with date and source.')),
  orcid: orcid.optional().meta(explain('ORCID. Utelat når den ikke er kjent.', 'ORCID iD. Leave out when not known.', '0000-0002-1825-0097')),
  sameAs: z.array(url).min(1).optional().meta(explain('Personens side i registre.', "The person's page in registers.")),
  sources: z.array(sourceUse).min(1).meta(explain('Kildene til opplysningene.', 'The sources of the facts.')),
  register: register.optional().meta(explain('Hvor en importert person kommer fra.', 'Where an imported person comes from.')),
  overrides,
});

/** Words about a person: one sentence for lists; the body may say more. */
export const personText = z.strictObject({
  summary: text.meta(explain('Én setning om personens del i prosjektet.', "One sentence on the person's part in the project.")),
});

export type PersonFacts = z.infer<typeof person>;
export type PersonTextFacts = z.infer<typeof personText>;
