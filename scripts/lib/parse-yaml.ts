/** Reads YAML 1.2 (https://yaml.org/spec/1.2.2/) as plain data: no tags, no anchors, and every fault in words an editor knows. */

import { LineCounter, isAlias, isMap, isNode, isScalar, parseDocument, visit, type YAMLError } from 'yaml';
import type { Problem } from '../../src/domain/problem.ts';
import { findFieldPlaces, type FieldPlaces } from './field-places.ts';

export interface ParsedYaml {
  /** Maps, lists, text, numbers, booleans and null; undefined when the file cannot be read. */
  readonly value: unknown;
  readonly places: FieldPlaces;
  readonly problems: Problem[];
}

const NOTHING: FieldPlaces = new Map();

const RULE_OF: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'yaml-tab',
  BAD_INDENT: 'yaml-indent',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  MULTILINE_IMPLICIT_KEY: 'yaml-colon-missing',
  MISSING_CHAR: 'yaml-quote',
  BAD_ALIAS: 'yaml-anchor',
  BAD_SCALAR_START: 'yaml-sign',
  TAG_RESOLVE_FAILED: 'yaml-tag',
  MULTIPLE_DOCS: 'yaml-two-documents',
  RESOURCE_EXHAUSTION: 'unreadable',
};

/**
 * Parses one file, or the front matter of one.
 * @param file the path problems are reported under
 * @param offset characters before the YAML in its file
 * @param lineOffset lines before it
 */
export function parseYaml(text: string, file: string, offset = 0, lineOffset = 0): ParsedYaml {
  const lines = new LineCounter();
  const tooDeep = bracketTooDeep(text);
  if (tooDeep !== undefined) {
    const before = text.slice(0, tooDeep).split('\n').length;
    return { value: undefined, places: NOTHING, problems: [{ file, field: '', line: before + lineOffset, ruleId: 'unreadable', actual: text.slice(tooDeep, tooDeep + 20), fatal: true }] };
  }
  // The parser would compare every key with every other, which for thousands of them takes many seconds.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2', merge: false, uniqueKeys: false });
  const rows = text.split(/\r\n|\r|\n/);
  const problem = (ruleId: string, position: number, actual?: string): Problem => {
    const { line } = lines.linePos(position);
    const row = (actual ?? rows[line - 1] ?? '').trim();
    const suggestion = mendOf(ruleId, row);
    return { file, field: '', line: line + lineOffset, ruleId, actual: row.slice(0, ruleId === 'unreadable' ? 20 : 80), ...(suggestion && { suggestion }), fatal: true };
  };

  const forbidden: Problem[] = [];
  const repeated: Problem[] = [];
  visit(document, (_, node) => {
    if (isMap(node)) {
      const seen = new Set<unknown>();
      for (const { key } of node.items) {
        if (!isScalar(key)) continue;
        if (typeof key.value === 'string' && /^[a-z][\w-]*:\S/i.test(key.value)) forbidden.push(problem('yaml-colon-missing', key.range?.[0] ?? 0));
        if (seen.has(key.value)) repeated.push(problem('yaml-duplicate-field', key.range?.[0] ?? 0));
        seen.add(key.value);
      }
    }
    if (isAlias(node)) forbidden.push(problem('yaml-anchor', node.range?.[0] ?? 0, `*${node.source}`));
    else if (isNode(node) && node.anchor !== undefined) forbidden.push(problem('yaml-anchor', node.range?.[0] ?? 0, `&${node.anchor}`));
    else if (isNode(node) && node.tag !== undefined && hasWrittenTag(node.range?.[0], text)) forbidden.push(problem('yaml-tag', node.range?.[0] ?? 0));
    // `Del #2` would lose its end in silence; a note to oneself has a space after its `#`.
    if (isScalar(node) && node.type === 'PLAIN' && node.comment && /^\S/.test(node.comment) && /^[^\n\r]*#/.test(text.slice(node.range?.[1] ?? 0))) forbidden.push(problem('yaml-hash', node.range?.[0] ?? 0));
    if (isScalar(node) && typeof node.value === 'number' && !Number.isFinite(node.value)) forbidden.push(problem('yaml-not-a-number', node.range?.[0] ?? 0));
  });
  const faults = [...document.errors, ...document.warnings].map((error: YAMLError) => {
    const ruleId = ruleFor(error, rows, lines);
    const deeper = ruleId === 'yaml-colon' ? deeperRow(rows, lines.linePos(error.pos[0]).line - 1) : undefined;
    if (deeper !== undefined) return problem('yaml-indent', lines.lineStarts[deeper] ?? error.pos[0]);
    return problem(ruleId, ruleId === 'yaml-bracket' ? openingOf(text, error.pos[0]) : error.pos[0]);
  });
  const problems = firstPerLine([...forbidden, ...withoutEchoes([...faults, ...repeated])]);
  if (problems.length > 0) return { value: undefined, places: NOTHING, problems };
  return { value: document.toJS() as unknown, places: findFieldPlaces(document, lines, offset, lineOffset), problems };
}

/** No file of ours has brackets within brackets beyond this; the parser's time grows with the square of it. */
const DEEPEST = 100;

/** The place of the bracket that goes too deep, if there is one. Brackets in text are counted too, which does no harm. */
function bracketTooDeep(text: string): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/[[\]{}]/g)) {
    depth = sign === '[' || sign === '{' ? depth + 1 : Math.max(depth - 1, 0);
    if (depth > DEEPEST) return index;
  }
  return undefined;
}

/** The parser gives unquoted text and lists a tag of their own; only one that was typed counts. */
function hasWrittenTag(position: number | undefined, text: string): boolean {
  if (position === undefined) return false;
  return /(?:^|[\s:[{,-])![^\s]*[\s]*(?:\r?\n[ \t]*)?$/.test(text.slice(0, position)) || text[position] === '!';
}

function ruleFor(error: YAMLError, rows: readonly string[], lines: LineCounter): string {
  const row = rows[lines.linePos(error.pos[0]).line - 1] ?? '';
  if (/^[ ]*\t/.test(row)) return 'yaml-tab';
  if (/^[ ]*\u00A0|^\s*(?:- )?[\w-]+:\u00A0/.test(row)) return 'yaml-hard-space';
  if (/^\s*-[a-z][\w-]*:(?:\s|$)/i.test(row)) return 'yaml-dash';
  if (error.code === 'MISSING_CHAR' && /implicit map key|Implicit keys/i.test(error.message)) return 'yaml-colon-missing';
  if (/^Sequence item without/.test(error.message)) return 'yaml-indent';
  if (/^Flow /.test(error.message) || (error.code === 'MISSING_CHAR' && !/quote/i.test(error.message))) return 'yaml-bracket';
  return RULE_OF[error.code] ?? 'yaml-syntax';
}

/** A bracket that is never closed is missed further down; the mistake is where it was opened. */
function openingOf(text: string, position: number): number {
  const before = text.slice(0, position);
  return Math.max(before.lastIndexOf('['), before.lastIndexOf('{'), 0);
}

/** After a fault in the grammar the parser is lost, and what it says next is no help; fields that stand twice are clear. */
function withoutEchoes(faults: readonly Problem[]): Problem[] {
  const isClear = ({ ruleId }: Problem): boolean => ruleId === 'yaml-duplicate-field' || ruleId === 'yaml-tag';
  const first = faults.find((fault) => fault.ruleId === 'yaml-tab') ?? faults.find((fault) => !isClear(fault));
  return [...(first ? [first] : []), ...faults.filter((fault) => isClear(fault) && (!first || fault.line! < first.line!))];
}

/** One fault makes the parser stumble several times on a line; the first says it. */
function firstPerLine(problems: readonly Problem[]): Problem[] {
  const seen = new Set<number | undefined>();
  return problems.filter(({ line }) => !seen.has(line) && seen.add(line));
}

/** The row after one that has its value already, when it is a field further in: that is a fault of indentation, not of signs. */
function deeperRow(rows: readonly string[], at: number): number | undefined {
  const indent = (row: string): number => /^[ ]*(?:- +)?/.exec(row)?.[0].length ?? 0;
  const next = rows.findIndex((row, index) => index > at && row.trim() !== '' && !/^\s*#/.test(row));
  const row = rows[next] ?? '';
  return next !== -1 && /^[ ]+(?:- +)?[\w-]+:(?:\s|$)/.test(row) && indent(row) > indent(rows[at] ?? '') ? next : undefined;
}

const MENDED_BY_QUOTES = new Set(['yaml-colon', 'yaml-sign', 'yaml-syntax', 'yaml-hash']);

/** The row as it was probably meant: `title: A: b` as `title: "A: b"`. */
function mendOf(ruleId: string, row: string): string | undefined {
  if (ruleId === 'yaml-dash') return row.replace(/^-/, '- ');
  if (ruleId === 'yaml-hard-space') return row.replaceAll('\u00A0', ' ').trim();
  if (ruleId === 'yaml-colon-missing' && /^(?:- )?[a-z][\w-]*:\S/i.test(row)) return row.replace(/:(?=\S)/, ': ');
  if (!MENDED_BY_QUOTES.has(ruleId)) return undefined;
  const [, name, value] = /^((?:- )?[\w-]+:)\s+(.+)$/.exec(row) ?? [];
  if (value === undefined || (ruleId !== 'yaml-syntax' && /^["'[{]/.test(value))) return undefined;
  const words = value.replace(/^([“”„‘’"'])(.*)([“”‘’"'])$/, (whole, _open, inside: string) => (/["“”]/.test(inside) ? whole : inside));
  return `${name} ${words.includes('"') && !words.includes("'") ? `'${words}'` : quoted(words)}`;
}

/** Text as YAML that can mean nothing else; JSON strings are YAML. */
export function quoted(value: string): string {
  return JSON.stringify(value);
}
