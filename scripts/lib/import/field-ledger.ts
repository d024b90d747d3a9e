/** Keeps account of every value of a record that comes in: each is written, or reported with a reason. Nothing is lost in silence. */

import { hasHidden, isTooLong, plainLine, plainParagraphs } from './plain-text.ts';

/** Why a value did not become a fact. */
export const REASONS = ['unmapped', 'dropped-by-policy', 'ambiguous', 'invalid', 'conflict', 'not-in-source'] as const;
export type Reason = (typeof REASONS)[number];
export type Fate = 'written' | Reason;

/** Deeper than any record of a register; what lies beneath counts as one value. */
const MAX_DEPTH = 40;

/** The leaves of one record (text, numbers, true and false; empty text and null say nothing) and what became of each. */
export class FieldLedger {
  readonly root: Cursor;
  readonly #fates = new Map<string, Fate>();
  readonly #fields = new Map<string, string>();
  readonly #cleaned = new Set<string>();
  #field = '';

  constructor(record: unknown) {
    countLeaves(record, '', 0, (path) => this.#fates.set(path, 'unmapped'));
    this.root = new Cursor(this, '', record);
  }

  /** What is read while `read` runs counts towards that field of `facts.yaml`. */
  towards<T>(field: string, read: () => T): T {
    const before = this.#field;
    this.#field = field;
    try {
      return read();
    } finally {
      this.#field = before;
    }
  }

  mark(path: string, fate: Fate): void {
    if (!this.#fates.has(path)) return;
    this.#fates.set(path, fate);
    if (fate === 'written' && this.#field !== '') this.#fields.set(path, this.#field);
  }

  /** Marks a value and everything beneath it. */
  markAll(path: string, fate: Fate): void {
    this.mark(path, fate);
    for (const leaf of this.#fates.keys()) {
      if (leaf.startsWith(path) && (path === '' || leaf[path.length] === '.' || leaf[path.length] === '[')) this.mark(leaf, fate);
    }
  }

  /** What was read for a field was not written after all. */
  refuseField(field: string, reason: Reason): void {
    for (const [path, own] of this.#fields) if (own === field) this.#fates.set(path, reason);
  }

  /** Nothing of the record was written. */
  refuseAll(reason: Reason): void {
    for (const [path, fate] of this.#fates) if (fate === 'written') this.#fates.set(path, reason);
  }

  noteCleaned(path: string): void {
    this.#cleaned.add(path);
  }

  /** Values from which signs nobody can see were taken out. */
  get cleaned(): readonly string[] {
    return [...this.#cleaned];
  }

  get size(): number {
    return this.#fates.size;
  }

  get written(): number {
    return [...this.#fates.values()].filter((fate) => fate === 'written').length;
  }

  /** Every value with the field it went to, if any, and its fate. */
  *entries(): Generator<{ path: string; field: string; fate: Fate }> {
    for (const [path, fate] of this.#fates) yield { path, field: this.#fields.get(path) ?? '', fate };
  }

  /** Paths by reason. */
  reported(): Partial<Record<Reason, string[]>> {
    const lists: Partial<Record<Reason, string[]>> = {};
    for (const [path, fate] of this.#fates) if (fate !== 'written') (lists[fate] ??= []).push(path);
    return lists;
  }
}

/** A place in a record. Asking for what is not there gives a place with nothing in it. */
export class Cursor {
  readonly ledger: FieldLedger;
  readonly path: string;
  readonly value: unknown;

  constructor(ledger: FieldLedger, path: string, value: unknown) {
    this.ledger = ledger;
    this.path = path;
    this.value = value;
  }

  get(...names: readonly string[]): Cursor {
    return names.reduce<Cursor>((at, name) => {
      const inside = isRecord(at.value) && Object.hasOwn(at.value, name) ? at.value[name] : undefined;
      return new Cursor(at.ledger, at.path === '' ? name : `${at.path}.${name}`, inside);
    }, this);
  }

  /** The items of a list; a value that stands alone is a list of one. */
  items(): Cursor[] {
    if (Array.isArray(this.value)) return this.value.map((item, index) => new Cursor(this.ledger, `${this.path}[${index}]`, item));
    return this.value === undefined || this.value === null ? [] : [this];
  }

  /** The fields of a map. */
  fields(): [string, Cursor][] {
    return isRecord(this.value) ? Object.keys(this.value).map((name) => [name, this.get(name)]) : [];
  }

  /** A number or text as text, without counting it as used. */
  peek(): string {
    return typeof this.value === 'string' || typeof this.value === 'number' ? String(this.value).trim() : '';
  }

  /** One line of text of at most `limit` characters; longer or of another kind is marked as invalid. */
  line(limit = 300): string | undefined {
    return this.#read(limit, plainLine);
  }

  /** Text in paragraphs, without the tags of HTML. */
  paragraphs(limit: number): string | undefined {
    return this.#read(limit, plainParagraphs);
  }

  #read(limit: number, clean: (text: string) => string): string | undefined {
    const { value } = this;
    if (value === undefined || value === null || value === '') return undefined;
    if ((typeof value !== 'string' && typeof value !== 'number') || isTooLong(String(value), limit)) {
      this.mark('invalid');
      return undefined;
    }
    const text = clean(String(value));
    if (text === '' || text.length > limit) {
      this.mark('invalid');
      return undefined;
    }
    if (hasHidden(String(value))) this.ledger.noteCleaned(this.path);
    this.mark('written');
    return text;
  }

  mark(fate: Fate): this {
    if (typeof this.value === 'object' && this.value !== null) this.ledger.markAll(this.path, fate);
    else this.ledger.mark(this.path, fate);
    return this;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function countLeaves(value: unknown, path: string, depth: number, count: (path: string) => void): void {
  if (value === null || value === undefined || value === '') return;
  if (typeof value !== 'object' || depth > MAX_DEPTH) count(path);
  else if (Array.isArray(value)) value.forEach((item, index) => countLeaves(item, `${path}[${index}]`, depth + 1, count));
  else for (const [name, item] of Object.entries(value)) countLeaves(item, path === '' ? name : `${path}.${name}`, depth + 1, count);
}
