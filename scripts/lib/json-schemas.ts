/** The content's schemas as JSON Schema (https://json-schema.org/draft-07), for editors that complete and check YAML while it is written. */

import { z } from 'astro/zod';
import { COLLECTION_NAMES, SINGLE_FILES, collectionOf } from './collections.ts';

/** What the rules of `src/schema/fields.ts` come to as patterns; the rest of a rule is the check's to find. */
const PATTERNS: Readonly<Record<string, string>> = {
  text: '\\S',
  'partial-date': '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  'full-date': '^\\d{4}-\\d{2}-\\d{2}$',
  url: '^https?://\\S+$',
};

/** One schema. */
export interface SchemaFile {
  /** `lectures.schema.json`. */
  readonly name: string;
  /** The files it is for, from the project's folder. */
  readonly files: string;
  readonly text: string;
}

/** Every schema an editor can use, with Norwegian explanations. */
export function jsonSchemaFiles(): SchemaFile[] {
  const facts = COLLECTION_NAMES.flatMap((name) => {
    const schema = collectionOf(name).facts;
    return schema ? [toFile(name, `${name}/*/facts.yaml`, schema)] : [];
  });
  return [...facts, ...Object.entries(SINGLE_FILES).map(([file, schema]) => toFile(file.replace('.yaml', ''), file, schema))];
}

/** Which file has which schema, in the words of the YAML extension for VS Code. */
export function yamlSchemaSettings(): Record<string, string> {
  return Object.fromEntries(jsonSchemaFiles().map(({ name, files }) => [`./schemas/${name}`, files]));
}

function toFile(name: string, files: string, schema: z.ZodType): SchemaFile {
  const made = z.toJSONSchema(schema, {
    target: 'draft-07',
    // What may be typed, not what it becomes when it is read.
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const written = jsonSchema as Record<string, unknown>;
      const { nb, examples } = (zodSchema as unknown as z.ZodType).meta() ?? {};
      if (typeof nb === 'string') {
        written['description'] = nb;
        delete written['nb'];
        if (examples) written['examples'] = examples;
      }
      const pattern = ruleNames(zodSchema as unknown as z.ZodType).map((rule) => PATTERNS[rule]).find((each) => each !== undefined);
      if (pattern === undefined) return;
      if (Array.isArray(written['anyOf'])) for (const branch of written['anyOf'] as Record<string, unknown>[]) if (branch['type'] === 'string') branch['pattern'] = pattern;
      if (written['type'] === 'string' && written['pattern'] === undefined) written['pattern'] = pattern;
    },
  });
  return { name: `${name}.schema.json`, files: `src/content/${files}`, text: `${JSON.stringify(made, null, 2)}\n` };
}

/** The names of our own rules on a schema: each says its name as its error, `rule:text`. */
function ruleNames(schema: z.ZodType): string[] {
  return (schema._zod.def.checks ?? []).flatMap((check) => {
    const message: unknown = check._zod.def.error?.({ code: 'custom', input: '', path: [] } as never);
    return typeof message === 'string' && message.startsWith('rule:') ? [message.slice('rule:'.length)] : [];
  });
}
