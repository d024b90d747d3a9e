/** Says which way a rule of `src/schema/fields.ts` was broken: a check digit is another mistake than a wrong form. */

import { quoted } from './parse-yaml.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { suggestValue } from './suggest-value.ts';

type Finding = Omit<Problem, 'file' | 'field' | 'line' | 'fatal'>;

/** Mends that change nothing but how a value is written. */
const MECHANICAL = new Set(['text', 'language']);

/** @param rule the name after `rule:` in the schema */
export function describeBrokenRule(rule: string, value: unknown, example: { expected?: string }): Finding {
  const typed = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const suggestion = suggestValue(rule === 'name-id' ? 'id' : rule, typed);
  return {
    ruleId: ruleIdFor(rule, typed),
    actual: typed.length > 60 ? `${typed.slice(0, 59)}…` : typed,
    ...example,
    ...(suggestion !== undefined && suggestion !== typed && { suggestion }),
    ...(suggestion !== undefined && isMechanical(rule, typed, suggestion) && { replacement: rule === 'text' ? quoted(suggestion) : suggestion }),
  };
}

function isMechanical(rule: string, typed: string, suggestion: string): boolean {
  if (suggestion === typed) return false;
  return MECHANICAL.has(rule) ? rule === 'text' || suggestion.toLowerCase() === typed.toLowerCase() : false;
}

function ruleIdFor(rule: string, typed: string): string {
  switch (rule) {
    case 'text': return typed.trim() === '' ? 'text-empty' : 'text-spaces';
    case 'doi': return /^https?:|^www\./i.test(typed.trim()) && !/10\.\d{4,9}\//.test(typed) ? 'doi-is-address' : 'doi';
    case 'orcid': return /\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/i.test(typed.trim()) ? 'orcid-check-digit' : 'orcid';
    case 'issn': return /^\d{4}-?\d{3}[\dX]$/i.test(typed.trim()) ? 'issn-check-digit' : 'issn';
    case 'isbn': return /^(?:[\d-\s]{13,17}|[\d-\s]{9,12}[\dX])$/i.test(typed.trim()) ? 'isbn-check-digit' : 'isbn';
    case 'ror': return /0[a-z0-9]{8}$/i.test(typed.trim()) ? 'ror-check-digits' : 'ror';
    case 'partial-date': return isImpossibleDate(typed) ? 'no-such-day' : 'partial-date';
    case 'full-date': return isImpossibleDate(typed) ? 'no-such-day' : 'full-date';
    default: return rule;
  }
}

function isImpossibleDate(typed: string): boolean {
  return /^\d{4}-\d{2}(?:-\d{2})?$/.test(typed) && !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(typed);
}
