/** Turns what zod found (https://zod.dev/error-formatting) into problems an editor can mend. */

import type { z } from 'astro/zod';
import { formatField, type Problem } from '../../src/domain/problem.ts';
import { closestBranch } from './closest-branch.ts';
import { describeBrokenRule } from './broken-rule.ts';
import { isSameWord, nearest } from './nearest.ts';
import { fieldAt, inYaml, namesIn, optionsOf, valueAt } from './schema-field.ts';
import { FIELD_WORDS, VALUE_WORDS } from './usual-words.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
type Finding = Omit<Problem, 'file' | 'field' | 'line' | 'fatal'>;

/** A fault with its path from the top of the file. */
interface Explained {
  readonly path: Path;
  readonly finding: Finding;
}

/**
 * All problems of one file's data against its schema.
 * @param file path the problems are reported under
 */
export function explainIssues(schema: z.ZodType, data: unknown, file: string): Problem[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  const found = result.error.issues.flatMap((issue) => explain(issue, [], schema, data));
  const meant = new Set(found.flatMap(({ path, finding }) => (finding.ruleId === 'unknown-field' && finding.suggestion ? [formatField([...path.slice(0, -1), finding.suggestion])] : [])));
  const wrongKind = new Set(found.flatMap(({ path, finding }) => (finding.ruleId.startsWith('expected-') ? [formatField(path)] : [])));
  return found
    // The length of something of the wrong kind says nothing.
    .filter(({ path, finding }) => !(finding.ruleId.startsWith('too-') && wrongKind.has(formatField(path))))
    // A misspelt field is one mistake, though its right name is missing too.
    .filter(({ path, finding }) => !(finding.ruleId.startsWith('missing-') && meant.has(formatField(path))))
    .map(({ path, finding }) => ({ file, field: formatField(path), ...finding, fatal: true }));
}

/**
 * @param base where the schema begins: the top, or a union inside it
 * @param schema the file's schema, or the branch of the union
 */
function explain(issue: Issue, base: Path, schema: z.ZodType, data: unknown): Explained[] {
  const path = [...base, ...issue.path];
  const value = valueAt(data, path);
  const field = fieldAt(schema, issue.path);
  const example = field?.example === undefined ? {} : { expected: field.example };
  const at = (finding: Finding): Explained[] => [{
    path,
    finding: { ...(value !== undefined && { actual: shorten(value) }), ...(field?.note && { note: field.note }), ...finding },
  }];

  if (value === null && issue.code !== 'unrecognized_keys') return at({ ruleId: field?.isOptional ? 'empty-optional' : 'empty-value', ...example });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], finding: unknownField(key, fieldsAround(schema, issue.path), value) }));
    case 'invalid_union': {
      if (value === undefined) return at({ ruleId: 'missing-field', ...example });
      const options = field ? optionsOf(field.schema) : [];
      const chosen = closestBranch(issue, options, value);
      const [first, ...others] = issue.errors[chosen] ?? [];
      if (first?.code === 'invalid_type' && first.path.length === 0 && others.length === 0) return at(wrongType(first, value, example));
      return (issue.errors[chosen] ?? []).flatMap((each) => explain(each, path, options[chosen] ?? schema, data));
    }
    case 'invalid_type':
      return at(value === undefined ? { ruleId: 'missing-field', ...example } : (brokenAsText(issue, value, field?.schema, example) ?? wrongType(issue, value, example)));
    case 'invalid_value': {
      const values = issue.values.map(String);
      return at(value === undefined ? { ruleId: 'missing-choice', expected: values.join(', ') } : wrongValue(values, value));
    }
    case 'too_big':
      return at({ ruleId: `too-big-${issue.origin}`, expected: String(issue.maximum), actual: sizeOf(value) });
    case 'too_small':
      return at({ ruleId: `too-small-${issue.origin}`, expected: issue.origin === 'number' ? String(issue.minimum) : (example.expected ?? '…'), actual: sizeOf(value) });
    case 'invalid_key':
      return [{ path, finding: describeBrokenRule('name-id', String(path.at(-1)), {}) }];
    default:
      return at(describeBrokenRule(ruleOf(issue), value, example));
  }
}

/** `rule:doi` is our own word; formats zod checks by itself have their own name. */
function ruleOf(issue: Issue): string {
  if (issue.message.startsWith('rule:')) return issue.message.slice('rule:'.length);
  return issue.code === 'invalid_format' ? issue.format : issue.code;
}

function fieldsAround(schema: z.ZodType, path: Path): string[] {
  const field = fieldAt(schema, path);
  return field ? optionsOf(field.schema).flatMap(namesIn) : [];
}

function unknownField(key: string, names: readonly string[], around: unknown): Finding {
  const isFree = (name: string): boolean => !Object.hasOwn(around as object, name);
  const usual = FIELD_WORDS[key.toLowerCase()];
  const free = names.filter(isFree);
  const suggestion = usual !== undefined && names.includes(usual) ? usual : nearest(key, free);
  return {
    ruleId: 'unknown-field',
    actual: key,
    expected: free.join(', '),
    ...(suggestion && { suggestion }),
    ...(suggestion && isFree(suggestion) && isSameWord(key, suggestion) && { replacement: suggestion }),
  };
}

/** A value of the wrong kind; numbers where text is meant only lack their quotation marks. */
function wrongType(issue: z.core.$ZodIssueInvalidType, value: unknown, example: { expected?: string }): Finding {
  const kind: string = issue.expected;
  if (kind === 'int') return { ruleId: 'expected-whole-number', ...example };
  if (kind === 'number' && typeof value === 'string') {
    const number = readNumber(value);
    const isCertain = /^-?\d+(?:[.,]\d+)?$/.test(value.trim());
    return { ruleId: 'expected-number', ...example, ...(number !== undefined && { suggestion: number, ...(isCertain && { replacement: number }) }) };
  }
  if (kind === 'boolean' && typeof value === 'string') {
    const answer = { ja: 'true', yes: 'true', sann: 'true', true: 'true', nei: 'false', no: 'false', usann: 'false', false: 'false' }[value.toLowerCase()];
    return { ruleId: 'expected-boolean', ...(answer && { suggestion: answer, replacement: answer }) };
  }
  if (kind === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return { ruleId: 'expected-string', ...example, suggestion: JSON.stringify(String(value)), replacement: JSON.stringify(String(value)) };
  }
  if (kind === 'array' && (typeof value === 'string' || typeof value === 'number')) return { ruleId: 'expected-array', ...example, suggestion: `[${value}]` };
  return { ruleId: `expected-${kind}`, ...example };
}

/** A number where text is meant that would be wrong within quotation marks too: an ISBN whose check digit fails. */
function brokenAsText({ expected }: z.core.$ZodIssueInvalidType, value: unknown, schema: z.ZodType | undefined, example: { expected?: string }): Finding | undefined {
  if ((expected as string) !== 'string' || typeof value !== 'number' || !schema) return undefined;
  const [issue] = schema.safeParse(String(value)).error?.issues ?? [];
  return issue?.message.startsWith('rule:') ? describeBrokenRule(ruleOf(issue), value, example) : undefined;
}

/** A number as people write it: `50 887`, `12,5`, and minutes and seconds, which are meant as seconds. */
function readNumber(typed: string): string | undefined {
  const bare = typed.trim().replaceAll(/(?<=\d)[ \u00A0\u202F](?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  if (/^-?\d+(?:\.\d+)?$/.test(bare)) return bare;
  const clock = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2}(?:\.\d+)?)$/.exec(bare);
  return clock ? String(Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3])) : undefined;
}

/** Not one of the values to choose among. */
function wrongValue(values: readonly string[], value: unknown): Finding {
  const typed = typeof value === 'string' ? value.trim() : String(value);
  const usual = VALUE_WORDS[typed.toLowerCase()];
  const suggestion = usual !== undefined && values.includes(usual) ? usual : nearest(typed, values);
  return {
    ruleId: 'not-a-choice',
    actual: shorten(value),
    expected: values.join(', '),
    ...(suggestion && { suggestion }),
    ...(suggestion && isSameWord(typed, suggestion) && { replacement: suggestion }),
  };
}

/** Signs of a text, items of a list; a number is itself. */
function sizeOf(value: unknown): string {
  return typeof value === 'string' || Array.isArray(value) ? String(value.length) : shorten(value);
}

/** What was typed, on one line of at most 60 signs. */
export function shorten(value: unknown): string {
  const line = inYaml(value).replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
