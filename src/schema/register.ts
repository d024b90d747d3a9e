// Where an imported record comes from, and what the importer must remember to leave an editor's words alone.
import { z } from 'astro/zod';
import { explain } from './explain.ts';
import { fullDate, id, text } from './fields.ts';

/** The ids of a record in the registers, and what was last read there. An editor writes at most `nva` and `cristin`. */
export const register = z.strictObject({
  nva: id.optional().meta(explain('Id-en i NVA. Skriv den i en skuff du har laget selv, så kjenner importen den igjen.', 'The id in NVA. Write it in a drawer you made yourself, and the import will know it.', '01926e3f-1111-7000-8000-000000000007')),
  cristin: id.optional().meta(explain('Nummeret i Cristin, i anførselstegn.', 'The number in Cristin, in quotation marks.', '1234567')),
  merged: z.array(id).min(1).optional().meta(explain('Eldre id-er i NVA som er slått sammen med denne.', 'Older ids in NVA that were merged into this one.')),
  removed: fullDate.optional().meta(explain('Dagen importen så at posten var tatt bort i registeret. Skuffen står.', 'The day the import saw that the record was gone from the register. The drawer stays.', '2026-11-23')),
  fingerprints: z.record(text, text).optional().meta(explain('Skrives av importen: hva registeret sist sa om hvert felt. Slik ser den hva du har rettet selv.', 'Written by the import: what the register last said of each field. So it sees what you have changed yourself.')),
});

/** Fields the import must never touch, whatever the register says. */
export const overrides = z.array(text).min(1).optional()
  .meta(explain('Felter importen aldri skal røre, også når registeret sier noe annet.', 'Fields the import must never touch, even when the register says otherwise.', ['title', 'date']));

export type RegisterFacts = z.infer<typeof register>;
