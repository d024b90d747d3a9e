import CSL from 'citeproc';
import { expect, test } from 'vitest';
import { cslFiles } from './__fixtures__/csl-files.ts';
import { bareOutputs, fullOutputs, sampleContext } from './__fixtures__/sample-archive.ts';
import { toPrintable } from './citation-mending.ts';
import { stylesFor } from './citation-styles.ts';
import { toCslItem } from './csl-json.ts';

// The machinery as it came, before our module takes its shortcuts.
const whole = { getAmbiguousCite: CSL.getAmbiguousCite, getAmbigConfig: CSL.getAmbigConfig, getSortKeys: CSL.getSortKeys };
const { engineOf } = await import('./citation-engine.ts');
const short = { getAmbiguousCite: CSL.getAmbiguousCite, getAmbigConfig: CSL.getAmbigConfig, getSortKeys: CSL.getSortKeys };

/** From one to nine makers, of the same family, with the same initials, whole names, editors, with and without a date. */
function manyNames(n: number): object {
  const names = Array.from({ length: 1 + (n % 9) }, (_, i) => (i % 5 === 4 ? { literal: `Gruppe ${i}` } : { family: n % 3 === 0 ? 'Nordmann' : `Navn${(i * 7 + n) % 11}`, given: ['Kari', 'Ola', 'Per Olav', 'A.'][(i + n) % 4] }));
  return {
    id: `names-${n}`, type: ['article-journal', 'chapter', 'speech', 'report', 'article-newspaper'][n % 5], title: `Tittel ${n}`, author: names,
    'container-title': 'Tidsskrift for eksempler', ...(n % 4 === 0 ? { editor: names.slice(0, 2) } : {}), ...(n % 7 === 0 ? {} : { issued: { 'date-parts': [[2000 + n, 5]] } }),
  };
}

test('what is printed of one work alone is what the whole machinery prints, in every style', () => {
  const items = [...[...fullOutputs, ...bareOutputs].map((output) => toCslItem(output, sampleContext('nb'))), ...Array.from({ length: 45 }, (_, n) => manyNames(n))] as Parameters<typeof toPrintable>[0][];
  const files = new Map(stylesFor('nb').map(({ file, languages }) => [file, languages.nb]));
  const printAll = (): string[] => [...files].flatMap(([file, locale]) => {
    const print = engineOf(cslFiles, file, locale);
    return items.map((item) => print(toPrintable(item, file)));
  });
  const shortcut = printAll();
  Object.assign(CSL, whole);
  try {
    expect(printAll()).toEqual(shortcut);
  } finally {
    Object.assign(CSL, short);
  }
});
