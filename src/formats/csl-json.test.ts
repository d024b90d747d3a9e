import { describe, expect, it } from 'vitest';
import { bareOutputs, fullOutputs, sample, sampleContext } from './__fixtures__/sample-archive.ts';
import { readBiblatexWithCitationJs, readBibtexWithBetterBibtex, readRisWithGrammar } from './__fixtures__/reference-readers.ts';
import { writeBiblatex } from './biblatex.ts';
import { printedName, toCslItem, writeCslJson } from './csl-json.ts';
import { writeRis } from './ris.ts';

const context = sampleContext();
const item = (id: string) => toCslItem(sample(id), context);
const all = fullOutputs.map((output) => toCslItem(output, context));

describe('a record', () => {
  it.each(bareOutputs)('of a $type nobody knows more about says nothing more', (output) => {
    const fields = Object.keys(toCslItem(output, context)).filter((field) => field !== 'genre');
    expect(fields).toEqual(['id', 'type', 'title', 'language', 'URL', 'keyword']);
  });

  it.each([
    ['academic-chapter', [[2021]]], ['academic-article', [[2022, 5]]], ['interview', [[2020, 6, 3]]],
  ])('of a %s has its date as far as it is known', (id, parts) => expect(item(id).issued).toEqual({ 'date-parts': parts }));

  it('of an episode is dated by the clock in Oslo', () => {
    expect(item('podcast-episode').issued).toEqual({ 'date-parts': [[2026, 11, 23]] });
  });

  it('of an interview has the one who answers as author, and the journalist as interviewer', () => {
    expect(item('interview')).toMatchObject({ author: [{ family: 'Nordmann', given: 'Kari' }], interviewer: [{ family: 'Hansen', given: 'Ola Æ.' }] });
  });

  it('leads to the work; to its page here only when the work has no address', () => {
    expect(item('academic-article').URL).toBe('https://example.org/artikkel');
    expect(item('academic-chapter').URL).toBe('https://doi.org/10.5555/kapittel.3');
    expect(item('lecture').URL).toBe('https://site.example/foredrag/lecture/');
    expect(toCslItem(sample('lecture'), sampleContext('en')).URL).toBe('https://site.example/foredrag/lecture/');
  });

  it("keeps the book's DOI out of the chapter", () => expect(item('academic-chapter').DOI).toBe('10.5555/kapittel.3'));
});

it('a name is written as printed where it ends in the known family name, and never split by guess', () => {
  const name = { given: 'Marit Anne', family: 'Nordmann' };
  expect(printedName({ role: 'author', name, printedAs: 'Marit Nordmann' })).toEqual({ family: 'Nordmann', given: 'Marit' });
  expect(printedName({ role: 'author', name, printedAs: 'M. N.' })).toEqual({ family: 'Nordmann', given: 'Marit Anne' });
  expect(printedName({ role: 'author', name: { literal: 'Gruppen' } })).toEqual({ literal: 'Gruppen' });
});

describe('the files of every type', () => {
  it('are readable by a human', async () => {
    await expect(writeBiblatex(all)).toMatchFileSnapshot('./__fixtures__/outputs.bib');
    await expect(writeRis(all)).toMatchFileSnapshot('./__fixtures__/outputs.ris');
    await expect(writeCslJson(all)).toMatchFileSnapshot('./__fixtures__/outputs.csl.json');
  });

  it('are valid JSON that says the same', () => expect(JSON.parse(writeCslJson(all))).toEqual(all));

  it.each([
    ['lecture', 'unpublished', 'SLIDE'], ['feature-article', 'article', 'NEWS'], ['interview', 'misc', 'NEWS'],
    ['sound-material', 'audio', 'SOUND'], ['podcast-episode', 'audio', 'SOUND'], ['academic-chapter', 'incollection', 'CHAP'], ['academic-article', 'article', 'JOUR'],
  ])('say that a %s is @%s and %s', (id, entry, ris) => {
    expect(readBibtexWithBetterBibtex(writeBiblatex([item(id)]))[0]!.type).toBe(entry);
    expect(readRisWithGrammar(writeRis([item(id)]))[0]!['TY']).toEqual([ris]);
  });

  it('bring back every maker of every type', () => {
    const bib = readBibtexWithBetterBibtex(writeBiblatex(all));
    const ris = readRisWithGrammar(writeRis(all));
    const citationJs = readBiblatexWithCitationJs(writeBiblatex(all));
    all.forEach((record, i) => {
      const makers = record.author ?? record.host ?? record.performer ?? [];
      expect(bib[i]!.fields.author, record.id).toHaveLength(makers.length);
      expect(citationJs[i]!.author, record.id).toHaveLength(makers.length);
      expect(ris[i]!['AU'], record.id).toHaveLength(makers.length);
    });
  });

  it('hold editors, interviewers and guests', () => {
    const [chapter] = readBibtexWithBetterBibtex(writeBiblatex([item('academic-chapter')]));
    expect(chapter!.fields['editor']).toHaveLength(2);
    expect(readRisWithGrammar(writeRis([item('interview')]))[0]!['A2']).toMatchObject([{ last_name: 'Hansen' }]);
    expect(writeBiblatex([item('podcast-episode')])).toContain('namea = {Hansen, Ola Æ.}');
  });
});
