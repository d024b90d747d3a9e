import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { changeYaml } from './change-yaml.ts';

const ORDER = ['type', 'title', 'language', 'date', 'credits', 'topics', 'url', 'doi', 'sources'];

const FACTS = `# Artikkelen har samme tittel.
type: lecture
title: "Tillit: en studie"   # ordrett
language: nb
credits:
  # den som holdt det
  - { person: kari-nordmann, role: presenter }
  - name: { literal: Eksempelgruppen }
    role: contributor
topics: [tillit-i-arbeid]

# Adressen der resultatet kan leses eller høres.
# url: https://example.org/artikkel

sources:
  - source: prosjektside
    supports: [title, type]
`;
const facts = (): Record<string, unknown> => parse(FACTS) as Record<string, unknown>;

test('a file whose fields are the same is the same file', () => {
  expect(changeYaml(FACTS, facts(), ORDER)).toBe(FACTS);
});

test('one changed field changes its own line and no other', () => {
  expect(changeYaml(FACTS, { ...facts(), language: 'en' }, ORDER)).toBe(FACTS.replace('language: nb', 'language: en'));
});

test('a quoted title stays quoted, and keeps its comment', () => {
  expect(changeYaml(FACTS, { ...facts(), title: 'Tvil: en studie' }, ORDER)).toContain('title: "Tvil: en studie" # ordrett');
});

test('a new field comes where its example stands behind #', () => {
  expect(changeYaml(FACTS, { ...facts(), url: 'https://example.org/a' }, ORDER)).toBe(FACTS.replace('# url: https://example.org/artikkel', 'url: https://example.org/a'));
});

test('a new field without an example comes after the one before it in the schema', () => {
  expect(changeYaml(FACTS, { ...facts(), date: '2022-05' }, ORDER)).toBe(FACTS.replace('language: nb\n', 'language: nb\ndate: 2022-05\n'));
});

test('a field that is taken out leaves the comments of the others', () => {
  const { topics: _, ...rest } = facts();
  expect(changeYaml(FACTS, rest, ORDER)).toBe(FACTS.replace('topics: [tillit-i-arbeid]\n', ''));
});

test('an item added to a list leaves the comments and the writing of the other items', () => {
  const credits = [...(facts()['credits'] as unknown[]), { person: 'ola', role: 'author' }];
  const changed = changeYaml(FACTS, { ...facts(), credits }, ORDER);
  expect(changed).toContain('  # den som holdt det\n  - { person: kari-nordmann, role: presenter }\n  - name: { literal: Eksempelgruppen }\n    role: contributor\n  - person: ola\n    role: author\n');
});

test('items that change places take their comments along', () => {
  const [first, second] = facts()['credits'] as unknown[];
  expect(parse(changeYaml(FACTS, { ...facts(), credits: [second, first] }, ORDER))).toEqual({ ...facts(), credits: [second, first] });
});

test('line ends of Windows stay', () => {
  const windows = FACTS.replaceAll('\n', '\r\n');
  expect(changeYaml(windows, { ...facts(), language: 'en' }, ORDER)).toBe(windows.replace('language: nb', 'language: en'));
});

test('whatever is written is read back as it was meant, and every comment is still there', () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string(), { minLength: 1 }), fc.dictionary(fc.stringMatching(/^[a-z]+$/), fc.string(), { minKeys: 1 }));
  const fields = fc.dictionary(fc.constantFrom(...ORDER), value);
  fc.assert(fc.property(fields, fields, (before, after) => {
    const text = `# øverst\n${stringify(before, { lineWidth: 0 })}# nederst\n`;
    const changed = changeYaml(text, after, ORDER);
    expect(parse(changed) ?? {}).toEqual(after);
    expect(changed).toContain('# øverst');
    expect(changed).toContain('# nederst');
  }), { numRuns: 300 });
});
