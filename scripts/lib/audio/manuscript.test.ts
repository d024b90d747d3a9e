import { expect, it } from 'vitest';
import { manuscriptSources, parseManuscript } from './manuscript.ts';

const manuscript = `<!-- Et manus.

Over flere linjer. -->
## Åpning

Dette er den første setningen.[^site] Kl. 10.30 kom nr. 2, sa «Kari».[^avis][^bok]
Linjen går videre.[^avis]

Nytt avsnitt: er det sant?[^bok]

## Funnet <!-- finding: et-funn -->
Slutt.[^site]
`;

it('a manuscript is chapters of paragraphs of sentences, each with its sources', () => {
  const { chapters, faults } = parseManuscript(manuscript, new Set(['avis', 'bok']));
  expect(faults).toEqual([]);
  expect(chapters).toEqual([
    {
      title: 'Åpning',
      paragraphs: [
        [
          { text: 'Dette er den første setningen.', sources: ['site'] },
          { text: 'Kl. 10.30 kom nr. 2, sa «Kari».', sources: ['avis', 'bok'] },
          { text: 'Linjen går videre.', sources: ['avis'] },
        ],
        [{ text: 'Nytt avsnitt: er det sant?', sources: ['bok'] }],
      ],
    },
    { title: 'Funnet', finding: 'et-funn', paragraphs: [[{ text: 'Slutt.', sources: ['site'] }]] },
  ]);
  expect(manuscriptSources(chapters)).toEqual(['avis', 'bok']);
});

it('a sentence without a source, with an unknown one or without an end is named with its line', () => {
  const { faults } = parseManuscript('## A\n\nMed kilde.[^avis] Uten kilde.\n\nUkjent.[^blad] To på én. Nei, A. Nordmann.[^avis]\n\nUten punktum[^avis]\n\n## Tomt\n', new Set(['avis']));
  expect(faults.map(({ line, rule, found }) => `${line} ${rule} ${found}`)).toEqual([
    '3 no-source Uten kilde.',
    '5 unknown-source blad',
    '5 no-source To på én. Nei, A. Nordmann.',
    '7 no-full-stop Uten punktum',
    '9 empty-chapter Tomt',
  ]);
});

it('words before the first chapter, and no words at all, are refused', () => {
  expect(parseManuscript('Hei.[^site]').faults[0]?.rule).toBe('no-chapter');
  expect(parseManuscript('').faults[0]?.rule).toBe('no-chapter');
});
