/** Writes a drawer's facts as commented YAML: what is known is filled in, the rest stands ready behind `#`, each field explained by its schema. */

import type { z } from 'astro/zod';
import { stringify } from 'yaml';
import { describeField, fieldsOf, itemOf, kindOf, optionsOf } from './schema-field.ts';

/** @param known the fields that are filled in; every required one must be among them */
export function writeFactsTemplate(schema: z.ZodType, known: Readonly<Record<string, unknown>>): string {
  return Object.entries(fieldsOf(schema) ?? {}).map(([name, field]) => {
    const { note } = describeField(field);
    const explanation = note ? `# ${note.nb}\n` : '';
    if (known[name] !== undefined) return `${explanation}${stringify({ [name]: known[name] }, { lineWidth: 0 })}`;
    return `${explanation}${exampleLines(name, field).map((line) => `# ${line}\n`).join('')}`;
  }).join('\n');
}

/** The front matter and an empty body. */
export function writeTextTemplate(fields: Readonly<Record<string, string>>): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n`;
}

/** A field as it would be written, with its inner fields explained. */
function exampleLines(name: string, schema: z.ZodType): string[] {
  const [option = schema] = optionsOf(schema);
  const fields = fieldsOf(option);
  if (fields) return [`${name}:`, ...innerLines(fields)];
  const item = kindOf(option) === 'array' ? itemOf(option) : undefined;
  const itemFields = item && fieldsOf(optionsOf(item)[0] ?? item);
  if (itemFields) {
    const [first = '', ...rest] = innerLines(itemFields).filter((line) => !line.trim().startsWith('#'));
    return [`${name}:`, `  - ${first.trim()}`, ...rest.map((line) => `  ${line}`)];
  }
  return [`${name}: ${describeField(schema).example ?? '…'}`];
}

function innerLines(fields: Readonly<Record<string, z.ZodType>>): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const { note, example } = describeField(field);
    return [...(note ? [`  # ${note.nb}`] : []), `  ${name}: ${example ?? '…'}`];
  });
}
