import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { factsText, readFacts, setFields, writeWhole } from './facts-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'facts-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = path.join(folder, 'facts.yaml');

describe('facts.yaml', () => {
  it('keeps comments, order and blank lines when a field is set, changed or removed', async () => {
    writeFileSync(file, '# Øverst\ntitle: Å være ny # registrert slik\n\ntopics: [en, to]\n# Målt\nrecording:\n  bytes: 1 # gammel\nnumber: 3\n');
    const document = await readFacts(file);
    setFields(document, { recording: { bytes: 2 }, season: 1, number: undefined });
    expect(factsText(document)).toBe('# Øverst\ntitle: Å være ny # registrert slik\n\ntopics: [en, to]\n# Målt\nrecording:\n  bytes: 2\nseason: 1\n');
  });

  it('is not touched by the value it already has', async () => {
    const text = 'recording:\n  bytes: 1 # målt i går\n';
    writeFileSync(file, text);
    const document = await readFacts(file);
    setFields(document, { recording: { bytes: 1 } });
    expect(factsText(document)).toBe(text);
  });

  it('that is missing or no YAML is named', async () => {
    await expect(readFacts(path.join(folder, 'borte.yaml'))).rejects.toThrow('borte.yaml cannot be read');
    writeFileSync(file, 'title: "uten slutt\n');
    await expect(readFacts(file)).rejects.toMatchObject({ name: 'WorkshopProblem' });
  });

  it('is written whole or not at all', async () => {
    await writeWhole(file, 'ny: tekst\n');
    expect(readFileSync(file, 'utf8')).toBe('ny: tekst\n');
    await expect(writeWhole(path.join(folder, 'finnes-ikke', 'x.yaml'), 'x')).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['facts.yaml']);
  });
});
