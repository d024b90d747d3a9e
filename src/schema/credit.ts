// Who did what on an output. A printed name is not a person: it is one only when `person` says so.
import { z } from 'astro/zod';
import { explain } from './explain.ts';
import { id, text } from './fields.ts';

/** What somebody did. Terms follow CSL and the podcast taxonomy; labels are in the interface words. */
export const CREDIT_ROLES = [
  'author', 'editor', 'translator', 'presenter', 'interviewee', 'interviewer',
  'host', 'guest', 'narrator', 'performer', 'contributor',
] as const;

/** A name as its parts, or whole when nobody may split it (an organisation, a single name). */
export const personName = z.union([
  z.strictObject({
    given: text.meta(explain('Fornavn og eventuelle mellomnavn.', 'Given name and any middle names.', 'Kari')),
    family: text.meta(explain('Etternavn.', 'Family name.', 'Nordmann')),
  }),
  z.strictObject({ literal: text.meta(explain('Navnet helt, når det ikke kan deles.', 'The whole name, when it cannot be split.', 'UiT Norges arktiske universitet')) }),
]);

const role = z.enum(CREDIT_ROLES).meta(explain('Hva bidraget var.', 'What the contribution was.', 'author'));
const printedAs = text.optional().meta(explain('Navnet slik det står på trykk, når det avviker.', 'The name as printed, where it differs.', 'Marit Aure'));

/** A contribution by a person with a page here, or by a name that has none. */
export const credit = z.union([
  z.strictObject({ person: id.meta(explain('Mappenavnet i people/.', 'The folder name in people/.', 'kari-nordmann')), role, printedAs }),
  z.strictObject({ name: personName, role, printedAs }),
]);

export type PersonNameFacts = z.infer<typeof personName>;
export type CreditFacts = z.infer<typeof credit>;
