// One sentence of explanation on a field, in the editors' two languages; forms, JSON Schemas and messages read it.

/** What a field is, what its absence means, and an example of what to write. */
export type Explanation = { description: string; nb: string; examples?: unknown[] };

/**
 * The metadata to hang on a zod field with `.meta()`.
 * @param nb the sentence in Norwegian, for editors
 * @param en the same in English
 * @param example a value that would be accepted
 */
export function explain(nb: string, en: string, example?: unknown): Explanation {
  return example === undefined ? { description: en, nb } : { description: en, nb, examples: [example] };
}
