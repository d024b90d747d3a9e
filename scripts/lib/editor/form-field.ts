/** Makes forms of the content's schemas: one field per fact, with its name, its explanation and an example. */

import type { z } from 'astro/zod';
import { referenceKindAt, SYNTHETIC_VOICE, type ReferenceKind } from '../../../src/domain/references.ts';
import type { FormLabels } from '../../messages/form-labels.nb.ts';
import { bare, describeField, fieldNames, fieldsOf, itemOf, kindOf, optionsOf } from '../schema-field.ts';

/** What can be typed or chosen in a field. */
export type Shape =
  | { readonly kind: 'text'; readonly isLong: boolean }
  | { readonly kind: 'number' }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'truth' }
  | { readonly kind: 'reference'; readonly refers: ReferenceKind; readonly besides: readonly Choice[] }
  | { readonly kind: 'group'; readonly fields: readonly FormField[] }
  | { readonly kind: 'list'; readonly item: Shape }
  | { readonly kind: 'map'; readonly key: Shape; readonly item: Shape }
  | { readonly kind: 'either'; readonly branches: readonly Branch[] }
  /** Written by programs, and shown only. */
  | { readonly kind: 'kept' };

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One of several forms a fact may have; the value has the field `mark` when it is this one. */
export interface Branch {
  readonly mark: string;
  readonly label: string;
  readonly fields: readonly FormField[];
}

export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly note?: string;
  readonly example?: string;
  readonly isRequired: boolean;
  /** Few outputs have it; kept out of the way until it has a value. */
  readonly isRare: boolean;
  readonly shape: Shape;
}

/** What the forms depend on. */
export interface FormContext {
  readonly language: 'nb' | 'en';
  readonly labels: FormLabels;
  /** The folder, or `project` and the like: decides what ids point at. */
  readonly collection: string;
  /** The schemas of the drawer, whose fields a source may support. */
  readonly supportable: readonly z.ZodType[];
}

/** Measured or made by programs; changing them by hand would make them untrue. */
const KEPT = new Set(['recording', 'guid', 'register']);
const RARE = new Set(['sic', 'recordNumber', 'importedType', 'abstract', 'relations', 'publishAt', 'overrides', 'status', 'statusNote', 'medium', 'origin', 'syntheticVoice', 'licence', 'register', 'sameAs', 'isbn', 'publisher']);
/** More than a line. */
const LONG = new Set(['summary', 'quote', 'text', 'claim', 'description', 'disclosure', 'translation', 'statusNote', 'note', 'meaning']);

/** The fields of a schema, in its order. @param path where they stand, `*` for items */
export function formFields(schema: z.ZodType, context: FormContext, path: readonly string[] = []): FormField[] {
  return Object.entries(fieldsOf(schema) ?? {}).map(([name, field]) => {
    const { note, example, isOptional } = describeField(field);
    return {
      name,
      label: labelOf(name, context),
      ...(note && { note: note[context.language] }),
      ...(example !== undefined && { example }),
      isRequired: !isOptional,
      isRare: RARE.has(name) && path.length === 0,
      shape: shapeOf(field, context, [...path, name]),
    };
  });
}

/** The shape of a whole file: its fields, or records by key. */
export function fileShape(schema: z.ZodType, context: FormContext): Shape {
  return shapeOf(schema, context, []);
}

function shapeOf(schema: z.ZodType, context: FormContext, path: readonly string[]): Shape {
  const name = path.findLast((step) => step !== '*') ?? '';
  const inside = [...path, '*'];
  if (path.length === 1 && KEPT.has(name)) return { kind: 'kept' };
  const refers = referenceKindAt(context.collection, path);
  if (refers) return { kind: 'reference', refers, besides: name === 'voices' ? [choice(SYNTHETIC_VOICE, name, context)] : [] };
  if (name === 'supports' && path.at(-1) === '*') return { kind: 'choice', choices: supportChoices(context) };

  const kind = kindOf(schema);
  if (kind === 'object') return { kind: 'group', fields: formFields(schema, context, path) };
  const item = itemOf(schema);
  if (kind === 'array' && item) return { kind: 'list', item: shapeOf(item, context, inside) };
  if (kind === 'record' && item) return { kind: 'map', key: shapeOf(keyOf(schema), context, [...path, 'key']), item: shapeOf(item, context, inside) };
  if (kind === 'enum') return { kind: 'choice', choices: entriesOf(schema).map((value) => choice(value, name, context)) };
  if (kind === 'boolean') return { kind: 'truth' };
  if (kind === 'number') return { kind: 'number' };
  if (kind === 'union' && optionsOf(schema).every((option) => fieldsOf(option))) return { kind: 'either', branches: branchesOf(schema, context, path) };
  return { kind: 'text', isLong: LONG.has(name) || LONG.has(path[0] ?? '') };
}

/** Each branch by the first field the others have not. */
function branchesOf(schema: z.ZodType, context: FormContext, path: readonly string[]): Branch[] {
  const options = optionsOf(schema);
  return options.map((option) => {
    const others = options.filter((other) => other !== option).flatMap((other) => Object.keys(fieldsOf(other) ?? {}));
    const mark = Object.keys(fieldsOf(option) ?? {}).find((name) => !others.includes(name)) ?? '';
    return { mark, label: labelOf(mark, context), fields: formFields(option, context, path) };
  });
}

function keyOf(schema: z.ZodType): z.ZodType {
  return (bare(schema)._zod.def as unknown as { keyType: z.ZodType }).keyType;
}

function entriesOf(schema: z.ZodType): string[] {
  return Object.values((bare(schema)._zod.def as unknown as { entries: Record<string, string> }).entries);
}

function supportChoices(context: FormContext): Choice[] {
  const names = new Set(context.supportable.flatMap((schema) => fieldNames(schema)).filter((name) => !name.includes('.') && name !== 'sources'));
  return [...[...names].map((value) => ({ value, label: labelOf(value, context) })), ...['text', 'manuscript'].map((value) => choice(value, 'supports', context))];
}

/** Some words mean one thing here and another there: a line that is «municipality» is green. */
function choice(value: string, field: string, { labels }: FormContext): Choice {
  return { value, label: labels.choices[`${field}.${value}`] ?? labels.choices[value] ?? value };
}

function labelOf(name: string, { labels }: FormContext): string {
  return labels.fields[name] ?? name;
}
