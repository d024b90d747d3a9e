// Facts are written so that nothing outside the changed field moves by a byte.
import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../scripts/lib/import/content-index.ts';
import { changeFacts, writeFacts } from '../../scripts/lib/import/facts-text.ts';

const BY_HAND = `# Skrevet for hånd
type: lecture   # registrert slik
title: "Å være ny"

# Navnene er funnet i programmet
credits:
  - person: kari-nordmann # leder
    role: presenter
topics: [ laering,  kommunen ]
sources:
  - source: eksempel-prosjektside
    supports: [title, type]
# Siste ord
`;

describe('a file that a person has written', () => {
  test('keeps every comment and space when a field is added', () => {
    expect(changeFacts(BY_HAND, { date: '2021-05' })).toBe(BY_HAND.replace('# Navnene', 'date: "2021-05"\n# Navnene'));
  });

  test('keeps all but the value when a field is changed', () => {
    expect(changeFacts(BY_HAND, { title: 'Å være gammel' })).toBe(BY_HAND.replace('"Å være ny"', 'Å være gammel'));
    expect(changeFacts(BY_HAND, { topics: ['laering'] })).toBe(BY_HAND.replace('[ laering,  kommunen ]', '[laering]'));
  });

  test('keeps the comments inside a value that is replaced, above it', () => {
    const changed = changeFacts(BY_HAND, { credits: [{ name: { given: 'Lars', family: 'Holm' }, role: 'presenter' }] });
    expect(changed).toContain('# leder\ncredits:\n  - name:\n      given: Lars');
    expect(changed).toContain('# Navnene er funnet i programmet\n');
    expect(changed).toContain('\ntopics: [ laering,  kommunen ]\n');
  });

  test('keeps its line endings and its byte order mark', () => {
    const windows = `\uFEFF${BY_HAND.replaceAll('\n', '\r\n')}`;
    expect(changeFacts(windows, { date: '2021-05' })).toBe(windows.replace('# Navnene', 'date: "2021-05"\r\n# Navnene'));
  });

  test('is left alone when it cannot be read, or is no map of lines', () => {
    expect(changeFacts('title: [', { date: '2021' })).toBeUndefined();
    expect(changeFacts('{ title: a }', { date: '2021' })).toBeUndefined();
    expect(changeFacts('- a', { date: '2021' })).toBeUndefined();
  });

  const files = globSync('src/content/{publications,lectures,articles,episodes,people}/*/facts.yaml', { cwd: path.join(import.meta.dirname, '../..') });
  test.each(files)('%s says the same besides, whichever field is changed', (file) => {
    const text = readFileSync(path.join(import.meta.dirname, '../..', file), 'utf8');
    const facts = readFacts(text, file)!;
    for (const name of [...Object.keys(facts), 'register']) {
      const changed = changeFacts(text, { [name]: { list: ['a', { b: 'c' }], text: 'én\n\nto' } });
      expect(changed, name).toBeDefined();
      // Put back, the file is as it was, but for how that one field is typed.
      if (Object.hasOwn(facts, name)) expect(readFacts(changeFacts(changed!, { [name]: facts[name] })!, file)).toEqual(facts);
    }
  });
});

test('lines of nothing but spaces keep their number', () => {
  for (const text of [' ', ' \n\n', '   \n', '\n \n', '\0\n\n \n']) expect(readFacts(writeFacts({ text }), 'facts.yaml')).toEqual({ text });
});

test('any text is written so that it is read back as it was', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }), (a, b) => {
    const facts = { title: a.toWellFormed(), list: [b.toWellFormed(), { c: a.toWellFormed() }], text: `${b.toWellFormed()}\n\n${a.toWellFormed()}` };
    const text = writeFacts(facts);
    const read = readFacts(text, 'facts.yaml');
    if (read === undefined) throw new Error(text);
    expect(read).toEqual(facts);
  }), { numRuns: 300 });
});
