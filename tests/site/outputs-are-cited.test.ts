/** What reference managers and Google Scholar find on the built pages and in the files beside them. */

import { describe, expect, test } from 'vitest';
import { isBuilt, testSites } from '../../scripts/lib/test-sites.ts';
import { MOST_CITED } from '../../src/domain/list-page.ts';
import { OUTPUT_TYPES } from '../../src/domain/output-type.ts';
import { fullName, type PersonName } from '../../src/domain/credit.ts';
import { readBibtexWithBetterBibtex, readBiblatexWithCitationJs, readRisWithCitationJs, readRisWithGrammar } from '../../src/formats/__fixtures__/reference-readers.ts';
import { readAsZotero } from '../../src/formats/__fixtures__/zotero-rules.ts';
import type { CslItem } from '../../src/formats/csl-item.ts';
import { oneLine } from '../../src/formats/legal-text.ts';
import type { OutputRecord } from '../../src/schema/archive-record.ts';
import { besides, headOf, readBuilt } from './built-heads.ts';

const locales = ['nb', 'en'] as const;
const dateOf = (output: OutputRecord): string | undefined => output.date ?? (output.family === 'episodes' ? output.published?.slice(0, 10) : undefined);
const numberOfNames = (item: CslItem): number => [item.author, item.interviewer, item.editor, item.host, item.guest, item.performer, item.narrator, item.translator, item.contributor].flatMap((names) => names ?? []).length;

describe.each(testSites().filter(isBuilt))('the $name site', (built) => {
  const site = readBuilt(built);
  const people = new Map((JSON.parse(site.read('data/archive.json')) as { people: { id: string; name: PersonName }[] }).people.map(({ id, name }) => [id, name]));
  /** Names as the work has them: the printed form where it ends in the family name we know, else the registered one. */
  const printed = (output: OutputRecord, roles: readonly string[]): string[] =>
    (output.credits ?? []).filter(({ role }) => roles.includes(role)).map((credit) => {
      const name = 'name' in credit ? credit.name : people.get(credit.person)!;
      return 'family' in name && credit.printedAs?.endsWith(` ${name.family}`) ? credit.printedAs : fullName(name);
    });

  test.each(locales)('Zotero reads every %s page as the right kind of item, with its title, date and language', (locale) => {
    for (const output of site.outputs) {
      const item = readAsZotero(headOf(site, output, locale).metas);
      const date = dateOf(output);
      expect(item, output.id).toMatchObject({ itemType: OUTPUT_TYPES[output.type].zotero, title: oneLine(output.title), language: output.language });
      if (date === undefined) expect(item.date, output.id).toBeUndefined();
      else expect(item.date?.startsWith(date.slice(0, 4)), output.id).toBe(true);
      if (output.doi !== undefined) expect(item.DOI, output.id).toBe(output.doi);
    }
  });

  test('Zotero finds those who made it, and nobody where nobody is recorded', () => {
    for (const output of site.outputs) {
      const names = readAsZotero(headOf(site, output, 'nb').metas).creators.map(({ name }) => name.split(', ').reverse().join(' '));
      const makers = printed(output, ['author', 'presenter', 'interviewee', 'interviewer', 'host', 'guest', 'performer']);
      for (const name of names) expect([...makers, ...editors(output)], output.id).toContain(name);
      if (output.credits === undefined) expect(names, output.id).toEqual([]);
      else if (output.family === 'publications') expect(names.filter((name) => makers.includes(name)), output.id).toEqual(makers);
    }
  });

  test("Google Scholar's rules hold: title, authors and date, or no tag at all, and only on articles, chapters and reports", () => {
    for (const head of site.heads) {
      const tags = head.metas.filter(({ name }) => name.startsWith('citation_'));
      if (tags.length === 0) continue;
      const all = (name: string) => tags.filter((tag) => tag.name === name).map(({ content }) => content);
      expect(site.outputs.find(({ addresses }) => addresses.nb === head.url || addresses.en === head.url)?.family, head.url).toBe('publications');
      expect(all('citation_title'), head.url).toHaveLength(1);
      expect(all('citation_author').length, head.url).toBeGreaterThan(0);
      expect(all('citation_publication_date').join(), head.url).toMatch(/^\d{4}(\/\d{1,2}\/\d{1,2})?$/);
      expect(head.metas.filter(({ name }) => name.startsWith('z:')), head.url).toEqual([]);
      expect(tags.every(({ content }) => content !== ''), head.url).toBe(true);
    }
    const scholarly = site.outputs.filter((output) => output.family === 'publications' && output.date !== undefined && printed(output, ['author']).length > 0);
    for (const output of scholarly) expect(headOf(site, output, 'en').metas.some(({ name }) => name === 'citation_title'), output.id).toBe(true);
  });

  test('each reference file is read back by two readers with title, names, DOI and address', () => {
    for (const output of site.outputs) {
      const [item] = JSON.parse(besides(site, output, 'nb', 'citation.json')) as [CslItem];
      expect(item, output.id).toMatchObject({ id: output.id, type: OUTPUT_TYPES[output.type].csl, title: oneLine(output.title), language: output.language });
      const bib = besides(site, output, 'nb', 'citation.bib');
      expect(readBibtexWithBetterBibtex(bib), output.id).toMatchObject([{ key: output.id }]);
      const [entry] = readBiblatexWithCitationJs(bib);
      expect(entry?.['author'] ?? [], output.id).toHaveLength((item.author ?? item.host ?? item.performer ?? []).length);
      expect(entry?.['DOI'], output.id).toBe(item.DOI);
      const ris = besides(site, output, 'nb', 'citation.ris');
      if (OUTPUT_TYPES[output.type].ris === 'none') continue;
      expect(readRisWithCitationJs(ris), output.id).toHaveLength(1);
      const [record] = readRisWithGrammar(ris);
      const names = [record?.['AU'], record?.['A2'], record?.['A4']].flat().filter((name) => name !== undefined);
      expect(names, output.id).toHaveLength(numberOfNames(item));
    }
  });

  test('the files of the whole hold every output once', () => {
    const ids = (JSON.parse(site.read('data/outputs.csl.json')) as CslItem[]).map(({ id }) => id).sort();
    expect(readBibtexWithBetterBibtex(site.read('data/outputs.bib')).map(({ key }) => key).sort()).toEqual(ids);
    expect((JSON.parse(site.read('data/outputs.json')) as { outputs: OutputRecord[] }).outputs.map(({ id }) => id).sort()).toEqual(ids);
    expect(site.read('data/outputs.csv').match(/\r\n/g)).toHaveLength(ids.length + 1);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a short list offers a reference manager each of its outputs; of a longer one the files do', () => {
    const list = site.heads.find(({ file }) => file === 'resultater/index.html')!;
    const count = (JSON.parse(site.read('resultater/outputs.json')) as { outputs: unknown[] }).outputs.length;
    expect(list.coins).toHaveLength(count > MOST_CITED ? 0 : count);
    for (const title of list.coins) expect(new URLSearchParams(title).get('ctx_ver')).toBe('Z39.88-2004');
  });
});

function editors(output: OutputRecord): string[] {
  return output.family === 'publications' ? (output.book?.editors ?? []).map(fullName) : [];
}
