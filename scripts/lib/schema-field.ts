/** Finds a field in a zod schema by its path: what it is for, an example, and which fields stand beside it. */

import type { z } from 'astro/zod';
import { stringify } from 'yaml';
import { formatField, type Sentence } from '../../src/domain/problem.ts';

export interface SchemaField {
  readonly schema: z.ZodType;
  readonly isOptional: boolean;
  readonly note?: Sentence;
  /** A value that would be accepted, as it is written in YAML. */
  readonly example?: string;
}

type Def = z.ZodType['_zod']['def'] & {
  innerType?: z.ZodType; element?: z.ZodType; keyType?: z.ZodType; valueType?: z.ZodType; in?: z.ZodType; options?: readonly z.ZodType[]; shape?: Record<string, z.ZodType>;
};

function defOf(schema: z.ZodType): Def {
  return schema._zod.def as Def;
}

/** The schema without `optional` and the like around it. */
export function bare(schema: z.ZodType): z.ZodType {
  const def = defOf(schema);
  const inner = def.innerType ?? (def.type === 'pipe' ? def.in : undefined);
  return inner ? bare(inner) : schema;
}

/** The fields of an object schema, or undefined for anything else. */
export function fieldsOf(schema: z.ZodType): Record<string, z.ZodType> | undefined {
  return defOf(bare(schema)).shape;
}

/** The names that may stand in an object, or in a map whose names are given. */
export function namesIn(schema: z.ZodType): string[] {
  const { shape, keyType } = defOf(bare(schema));
  return Object.keys(shape ?? (keyType && (defOf(keyType) as { entries?: object }).entries) ?? {});
}

/** The schemas of a union, or the one schema there is. */
export function optionsOf(schema: z.ZodType): readonly z.ZodType[] {
  const { options } = defOf(bare(schema));
  return options ?? [schema];
}

/** The items of a list, the values of a map; undefined for anything else. */
export function itemOf(schema: z.ZodType): z.ZodType | undefined {
  const def = defOf(bare(schema));
  return def.element ?? def.valueType;
}

export function kindOf(schema: z.ZodType): string {
  return defOf(bare(schema)).type;
}

/** The field at a path; the first branch of a union that has it. */
export function fieldAt(schema: z.ZodType, path: readonly PropertyKey[]): SchemaField | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return describeField(schema);
  for (const option of optionsOf(schema)) {
    const next = fieldsOf(option)?.[String(step)] ?? (typeof step === 'number' || kindOf(option) === 'record' ? itemOf(option) : undefined);
    const found = next && fieldAt(next, rest);
    if (found) return found;
  }
  return undefined;
}

/** What a field is for, and an example of it. */
export function describeField(schema: z.ZodType): SchemaField {
  const meta = (schema.meta() ?? bare(schema).meta()) as { description?: string; nb?: string; examples?: unknown[] } | undefined;
  const note = meta?.nb !== undefined && meta.description !== undefined ? { nb: meta.nb, en: meta.description } : undefined;
  const example = exampleOf(schema);
  return { schema, isOptional: schema._zod.optin === 'optional', ...(note && { note }), ...(example !== undefined && { example }) };
}

/** The example in the schema, or one put together of its parts. */
function exampleOf(schema: z.ZodType): string | undefined {
  const own = (schema.meta() ?? bare(schema).meta()) as { examples?: unknown[] } | undefined;
  if (own?.examples?.[0] !== undefined) return stringify(own.examples[0], { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();
  const [first = schema] = optionsOf(schema);
  const fields = fieldsOf(first);
  if (fields) {
    const all = Object.entries(fields);
    const needed = all.filter(([, field]) => field._zod.optin !== 'optional');
    // Where nothing must be there, a couple of what may be says more than nothing.
    const parts = (needed.length > 0 ? needed : all.slice(0, 2)).map(([name, field]) => `${name}: ${exampleOf(field) ?? '…'}`);
    return `{ ${parts.join(', ')} }`;
  }
  const kind = kindOf(first);
  if (kind === 'array') {
    const item = itemOf(first);
    return item ? `[${exampleOf(item) ?? '…'}]` : undefined;
  }
  if (kind === 'enum') return firstEntry(first);
  if (kind === 'boolean') return 'true';
  if (kind === 'number') return '1';
  return undefined;
}

function firstEntry(schema: z.ZodType): string | undefined {
  return Object.values((defOf(bare(schema)) as unknown as { entries: Record<string, string> }).entries)[0];
}

/** A value as somebody would write it in YAML, on one line. */
export function inYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inYaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{ ${Object.entries(value).map(([key, item]) => `${key}: ${inYaml(item)}`).join(', ')} }`;
  return String(value);
}

/** The value at a path of plain data; undefined when the path leads nowhere. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined), data);
}

/** Every field name anywhere in a schema, with its path without numbers; for telling where a misplaced field belongs. */
export function fieldNames(schema: z.ZodType, path: readonly PropertyKey[] = []): string[] {
  return optionsOf(schema).flatMap((option) => {
    const item = itemOf(option);
    if (item) return fieldNames(item, path);
    return Object.entries(fieldsOf(option) ?? {}).flatMap(([name, field]) => [formatField([...path, name]), ...fieldNames(field, [...path, name])]);
  });
}
