// Something in the content that is wrong or missing, as data: the sentence is made when it is printed.

/** A sentence in the editors' two languages. */
export interface Sentence {
  readonly nb: string;
  readonly en: string;
}

/** One problem in one file. Fields, rules and values are kept as typed, so that any language can tell of them. */
export interface Problem {
  /** Path with `/`, from where the content tree begins. */
  readonly file: string;
  /** The field's path, `credits[0].role`; empty when it is the file itself. */
  readonly field: string;
  /** Line in the file, from 1. */
  readonly line?: number;
  /** Which rule was broken, in kebab-case; messages are found by it. */
  readonly ruleId: string;
  /** What was found, shortened to what fits a line. */
  readonly actual?: string;
  /** What would be accepted: an example, a limit, or the values to choose among. */
  readonly expected?: string;
  /** The nearest value or field that would be accepted. */
  readonly suggestion?: string;
  /** What the field is for. */
  readonly note?: Sentence;
  /** A promise that is broken before the site was let out: it may still be taken back. */
  readonly isUnreleased?: true;
  /** Where to read more. */
  readonly helpUrl?: string;
  /** False for a warning: the site can be built, but somebody should look. */
  readonly fatal: boolean;
  /** What a program may write in place of the value (of the name, for an unknown field) without asking. */
  readonly replacement?: string;
}

/** A field's path as editors and programs write it: `credits[0].role`. */
export function formatField(path: readonly PropertyKey[]): string {
  return path.reduce<string>((written, step) => {
    if (typeof step === 'number') return `${written}[${step}]`;
    return written === '' ? String(step) : `${written}.${String(step)}`;
  }, '');
}

/** The path of what holds the field: `credits[0]` for `credits[0].role`, empty for a field at the top. */
export function parentField(field: string): string {
  return field.replace(/(?:^|\.)[^.[\]]*$|\[\d+\]$/, '');
}

/** By file, then line, then field: the order in which an editor meets them. */
export function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.field, b.field) || compare(a.ruleId, b.ruleId);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
