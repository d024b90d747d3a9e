// References from files of other programs and from DOIs.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../scripts/check-content.ts';
import { openWorkshop, type Workshop } from './run-import.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

let place: Workshop;
beforeAll(async () => { place = await openWorkshop(); });
afterEach(async () => { await place.restore(); });
afterAll(async () => { await place.discard(); });

const OWN = path.join(import.meta.dirname, '../../src/formats/__fixtures__');
const RIS = (type: string, more = ''): string => `TY  - ${type}\nTI  - En oppdiktet tittel\nAU  - Hansen, Berit\nT2  - Oppdiktet sted\nDA  - 2022/05/12/\nPY  - 2022\nLA  - nb\nUR  - https://example.org/${type.toLowerCase()}\n${more}ER  - \n`;

describe('our own files', () => {
  test.each(['outputs.bib', 'outputs.ris', 'outputs.csl.json'])('%s comes back with every type as it was', async (name) => {
    const ran = await place.run('refs', await place.save(name.endsWith('json') ? 'own.json' : name, readFileSync(path.join(OWN, name), 'utf8')));
    expect(ran.code, ran.err).toBe(0);
    expect(ran.report.totals.addUp).toBe(true);
    const types = ran.report.records.map(({ drawer }) => place.facts(drawer!)['type']);
    expect(types).toEqual(['lecture', 'popular-science-lecture', 'academic-lecture', 'feature-article', 'interview', 'sound-material', 'podcast-episode', 'academic-chapter', 'academic-article']);
    expect((await checkContent(place.dir)).filter(({ fatal }) => fatal)).toEqual([]);
  });

  test('say the same in all three, and the second is recognised from the first', async () => {
    const first = await place.run('refs', await place.save('own.bib', readFileSync(path.join(OWN, 'outputs.bib'), 'utf8')));
    expect(first.report.totals.outcomes.added).toBe(9);
    const before = place.fingerprint();
    const again = await place.run('refs', await place.save('own.bib', readFileSync(path.join(OWN, 'outputs.bib'), 'utf8')));
    expect(again.report.totals.outcomes).toMatchObject({ added: 0, changed: 0, unchanged: 9 });
    expect(place.fingerprint()).toBe(before);
    for (const name of ['outputs.ris', 'outputs.csl.json']) {
      const other = await place.run('refs', await place.save(name.endsWith('json') ? 'own.json' : name, readFileSync(path.join(OWN, name), 'utf8')));
      expect(other.report.totals.outcomes).toMatchObject({ added: 0, held: 0, refused: 0 });
    }
  });
});

describe('RIS', () => {
  test.each([
    ['NEWS', 'feature-article', { outlet: { name: 'Oppdiktet sted' }, credits: [{ role: 'author' }] }], ['SLIDE', 'lecture', { event: { name: 'Oppdiktet sted' }, credits: [{ role: 'presenter' }] }],
    ['JOUR', 'academic-article', { journal: { name: 'Oppdiktet sted' } }], ['MGZN', 'magazine-article', { journal: { name: 'Oppdiktet sted' } }], ['CHAP', 'academic-chapter', { book: { title: 'Oppdiktet sted' } }],
    ['RPRT', 'report', {}], ['SOUND', 'sound-material', {}], ['CONF', 'academic-chapter', { importedType: 'paper-conference' }], ['GEN', 'other-publication', { importedType: 'document' }], ['XXXX', 'other-publication', {}], ['BLOG', 'other-media', { importedType: 'post-weblog' }],
  ])('a record of the type %s keeps its maker, day and place', async (type, ours, facts) => {
    const ran = await place.run('refs', await place.save('a.ris', RIS(type)));
    const read = place.facts(ran.report.records[0]!.drawer!);
    expect(read).toMatchObject({ type: ours, date: '2022-05-12', language: 'nb', url: `https://example.org/${type.toLowerCase()}`, ...facts });
    expect(read['credits']).toMatchObject([{ name: { given: 'Berit', family: 'Hansen' } }]);
  });
});

describe('BibTeX', () => {
  test('a broken entry does not take the others with it, and is counted', async () => {
    const ran = await place.run('refs', await place.save('a.bib', '@article{a, title={God}, date={2020}, url={https://example.org/a}}\n@article{b, title={Brukket, date={2020}\n@article{c, title={Også god}, url={https://example.org/c}}\n'));
    expect(ran.report.totals).toMatchObject({ records: 3, addUp: true, outcomes: { added: 2, refused: 1 } });
  });
});

describe('what is here already', () => {
  test('is known by its DOI, and its empty fields are filled', async () => {
    const { doi, title } = place.facts('publications/2022-nordmann-tillit') as { doi: string; title: string };
    const ran = await place.run('refs', await place.save('a.json', [{ type: 'article-journal', title: `${title}!`, DOI: doi.toUpperCase(), abstract: 'Et oppdiktet sammendrag.' }]));
    expect(ran.report.records[0]).toMatchObject({ outcome: 'changed', drawer: 'publications/2022-nordmann-tillit' });
    expect(place.facts('publications/2022-nordmann-tillit')).toMatchObject({ title, abstract: { text: 'Et oppdiktet sammendrag.' } });
    expect(ran.out).toContain('title: registeret sier noe annet enn det som står her. Ditt står.');
  });

  test('is known by title, type and year together; of another year it is asked about only where one is unknown', async () => {
    const item = { type: 'speech', title: 'En tale', URL: 'https://example.org/1', issued: { 'date-parts': [[2020]] } };
    await place.run('refs', await place.save('a.json', [item]));
    const outcome = async (changes: object): Promise<string> => (await place.run('refs', await place.save('a.json', [{ ...item, ...changes }]), '--dry-run')).report.records[0]!.outcome;
    expect(await outcome({})).toBe('unchanged');
    expect(await outcome({ type: 'report' })).toBe('added');
    expect(await outcome({ issued: { 'date-parts': [['2021']] } })).toBe('added');
    expect(await outcome({ issued: undefined })).toBe('held');
  });
});

describe('a DOI', () => {
  const crossref = { status: 'ok', message: { type: 'journal-article', DOI: '10.5555/ny.1', title: ['Om <i>oppdiktede</i> ting'], author: [{ given: 'Kari', family: 'Nordmann', ORCID: 'http://orcid.org/0000-0002-1825-0097', sequence: 'first', affiliation: [] }], 'container-title': ['Oppdiktet tidsskrift'], ISSN: ['1504-7989'], issued: { 'date-parts': [[2023, 4]] }, page: '1-14', volume: '3', language: 'en', abstract: '<jats:p>Kort.</jats:p>', license: [{ URL: 'https://creativecommons.org/licenses/by/4.0/' }] } };
  const datacite = { data: { id: '10.5555/ny.2', attributes: { doi: '10.5555/ny.2', titles: [{ title: 'Oppdiktede data' }], creators: [{ name: 'Nordmann, Kari', givenName: 'Kari', familyName: 'Nordmann' }], publicationYear: 2024, publisher: 'Oppdiktet arkiv', types: { citeproc: 'dataset', resourceTypeGeneral: 'Dataset' }, language: 'nb', url: 'https://example.org/data' } } };

  test('registered with Crossref becomes an article', async () => {
    const ran = await place.run('refs', '--doi', 'https://doi.org/10.5555/NY.1', '--doi-file', await place.save('a.json', crossref));
    expect(place.facts(ran.report.records[0]!.drawer!)).toMatchObject({ title: 'Om oppdiktede ting', type: 'academic-article', date: '2023-04', language: 'en', credits: [{ person: 'kari-nordmann', role: 'author' }], journal: { name: 'Oppdiktet tidsskrift', issn: '1504-7989', volume: '3' }, pages: '1–14', licence: 'CC-BY-4.0', abstract: { text: 'Kort.' }, sources: [{ url: 'https://doi.org/10.5555/ny.1' }] });
  });

  test('registered with DataCite keeps its kind', async () => {
    const ran = await place.run('refs', '--doi-file', await place.save('a.json', datacite));
    expect(place.facts(ran.report.records[0]!.drawer!)).toMatchObject({ title: 'Oppdiktede data', type: 'other-publication', importedType: 'dataset', date: '2024', publisher: 'Oppdiktet arkiv' });
  });

  test('that the answer is not about is refused', async () => {
    expect(await place.run('refs', '--doi', '10.5555/annen', '--doi-file', await place.save('a.json', crossref))).toMatchObject({ code: 2 });
  });
});

describe('a command that cannot be followed', () => {
  test.each([
    [[], 'Si hva som skal hentes: npm run import:refs -- <fil.bib|.ris|.json>', 'Say what to fetch: npm run import:refs -- <file.bib|.ris|.json>'],
    [['x.docx'], '«x.docx» er ikke en referansefil vi kjenner. Filnavnet må slutte på .bib, .ris eller .json.', '“x.docx” is no reference file we know. Its name must end in .bib, .ris or .json.'],
    [['--doi', 'https://example.org'], '«https://example.org» er ikke en DOI.', '“https://example.org” is not a DOI.'],
    [['x.bib', '--source', 'finnes-ikke'], '--source «finnes-ikke» står ikke i sources.yaml.', '--source “finnes-ikke” is not in sources.yaml.'],
  ])('%j says what to do, in both languages', async (args, nb, en) => {
    expect(await place.run('refs', ...args)).toMatchObject({ code: 2, err: expect.stringContaining(nb) });
    expect(await place.run('refs', ...args, '--lang', 'en')).toMatchObject({ code: 2, err: expect.stringContaining(en) });
  });

  test('a record without an address needs a source that readers can look up', async () => {
    const file = await place.save('a.json', [{ type: 'speech', title: 'En tale uten adresse' }]);
    const ran = await place.run('refs', file);
    expect(ran.report.totals.outcomes.refused).toBe(1);
    expect(ran.out).toContain('Si hvilken kilde den har: --source <nøkkel i sources.yaml>.');
    const again = await place.run('refs', file, '--source', 'eksempel-prosjektside');
    expect(place.facts(again.report.records[0]!.drawer!)['sources']).toEqual([{ source: 'eksempel-prosjektside', supports: ['type', 'title', 'language'] }]);
  });
});

describe('BibTeX as it is written by hand', () => {
  test('letters of LaTeX are letters, and «and others» is nobody', async () => {
    const entry = String.raw`@article{a, author = {{\O}deg{\aa}rd, Ola {\AE}. and S\o{}rensen, \AA se and {\r A}s, Ren{\'e} and others}, title = {Bl{\aa}b{\ae}r}, year = 2020, doi = {10.5555/a_b}, langid = {norsk}}`;
    const ran = await place.run('refs', await place.save('hand.bib', entry));
    expect(place.facts(ran.report.records[0]!.drawer!)).toMatchObject({
      title: 'Blåbær', credits: [{ person: 'ola-ae-odegard' }, { name: { given: 'Åse', family: 'Sørensen' } }, { name: { given: 'René', family: 'Ås' } }],
    });
    expect(place.facts(ran.report.records[0]!.drawer!)['credits']).toHaveLength(3);
    expect(ran.report.records[0]!.notes.map(({ code }) => code)).toContain('and-others');
  });

  test('a type of RIS that no table knows keeps its name', async () => {
    const ran = await place.run('refs', await place.save('odd.ris', RIS('PCOMM')));
    expect(place.facts(ran.report.records[0]!.drawer!)).toMatchObject({ importedType: 'PCOMM' });
  });
});
