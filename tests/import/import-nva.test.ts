// The importer of NVA as an editor runs it: what comes in, what stays, what is asked, and that nothing is lost in silence.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../scripts/check-content.ts';
import { writeFacts } from '../../scripts/lib/import/facts-text.ts';
import { openRegister, type FakeRegister } from './fake-nva.ts';
import { bookRecord, contributor, everyType, nvaRecord, PEOPLE, person, projectRecord, simplifiedHit, uuid } from './nva-records.ts';
import { about, openWorkshop, start, type Workshop } from './run-import.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let place: Workshop;
let register: FakeRegister | undefined;
beforeAll(async () => { place = await openWorkshop(); });
afterEach(async () => {
  await register?.close();
  register = undefined;
  await place.restore();
});
afterAll(async () => { await place.discard(); });

const people = async (): Promise<string[]> => ['--people-file', await place.save('people.json', PEOPLE)];
/** A drawer of ours, which the invented records of these tests become. */
const drawerOf = (number: number, family = 'publications'): string => `${family}/en-oppdiktet-tittel-nummer-${number}`;

describe('every type of the register', () => {
  const odd = [
    nvaRecord(201, 'ATypeOfTomorrow'), nvaRecord(202, 'MediaOfTomorrow'), nvaRecord(203, '__proto__'), nvaRecord(204, 'constructor'),
    { id: 'https://api.nva.unit.no/publication/' + uuid(205), entityDescription: { mainTitle: 'Nesten tom' } },
    {}, null, 7, 'tekst', [], { identifier: uuid(206) }, { entityDescription: { mainTitle: 'Uten id' } },
  ];

  test('is kept: more than 65 records, none stops the import, every value is accounted for, and the check finds no fault', async () => {
    const records = [...everyType(), bookRecord(), ...odd];
    expect(everyType().length).toBeGreaterThanOrEqual(65);
    const ran = await place.results(records, ...(await people()));
    expect(ran.code, ran.err).toBe(0);
    expect(ran.report.totals).toMatchObject({ records: records.length, addUp: true, outcomes: { added: everyType().length + 6, refused: 7 } });
    expect(ran.report.totals.values).toBe(ran.report.totals.written + Object.values(ran.report.totals.reported).reduce((sum, each) => sum + each, 0));
    const faults = (await checkContent(place.dir)).filter(({ fatal }) => fatal);
    expect(faults).toEqual([]);
    for (const drawer of ran.report.records.flatMap((each) => each.drawer ?? [])) expect(readdirSync(path.join(place.dir, drawer))).toEqual(['facts.yaml']);
  });

  test('that has no word here keeps the register’s own', async () => {
    await place.results([nvaRecord(201, 'ATypeOfTomorrow'), nvaRecord(202, 'MediaOfTomorrow'), nvaRecord(1, 'AcademicLiteratureReview'), nvaRecord(2, 'MediaBlogPost')]);
    expect(place.facts(drawerOf(201))).toMatchObject({ type: 'other-publication', importedType: 'ATypeOfTomorrow' });
    expect(place.facts(drawerOf(202, 'articles'))).toMatchObject({ type: 'other-media', importedType: 'MediaOfTomorrow' });
    expect(place.facts(drawerOf(1))).toMatchObject({ type: 'academic-article', importedType: 'AcademicLiteratureReview' });
    expect(place.facts(drawerOf(2, 'articles'))).toMatchObject({ type: 'other-media', importedType: 'MediaBlogPost' });
  });

  test('comes in twice without a byte of change', async () => {
    const args = [...(await people()), '--project-file', await place.save('project.json', projectRecord({ title: 'Et oppdiktet prosjekt' }))];
    await place.results([...everyType(), bookRecord()], ...args);
    const before = place.fingerprint();
    const again = await place.results([...everyType(), bookRecord()], ...args);
    expect(again.report.totals.outcomes).toMatchObject({ added: 0, changed: 0, unchanged: everyType().length + 1 });
    expect(place.fingerprint()).toBe(before);
  });
});

test('each imported fact names its source and the day', async () => {
  await place.results([nvaRecord(1)], ...(await people()));
  const facts = place.facts(drawerOf(1));
  const supported = [...facts['sources'][0].supports].sort();
  const given = Object.keys(facts).filter((name) => !['sources', 'register'].includes(name)).sort();
  expect(supported).toEqual(given);
  expect(facts['sources']).toEqual([{ url: `https://api.nva.unit.no/publication/${uuid(1)}`, supports: expect.any(Array), seen: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }]);
  expect(facts['credits']).toEqual([{ person: 'kari-nordmann', role: 'author' }, { person: 'ola-ae-odegard', role: 'author' }]);
});

test('a dry run says the same and writes nothing', async () => {
  const before = place.fingerprint();
  const dry = await place.results([nvaRecord(1)], '--dry-run');
  expect(place.fingerprint()).toBe(before);
  expect(dry.out).toContain('Prøvekjøring: ingenting er skrevet.');
  const real = await place.results([nvaRecord(1)]);
  expect({ ...real.report, isDryRun: true }).toEqual(dry.report);
});

describe('what an editor has written', () => {
  const changed = (year: string, title = 'En ny tittel'): unknown => nvaRecord(1, 'AcademicArticle', { description: { publicationDate: { year }, mainTitle: title } });
  const FACTS = `${drawerOf(1)}/facts.yaml`;

  test('wins over the register, and the conflict is told until it is settled', async () => {
    await place.results([nvaRecord(1)]);
    await place.replace(FACTS, 'title: En oppdiktet tittel nummer 1', '# Rettet etter trykksaken\ntitle: En rettet tittel');
    const same = await place.results([nvaRecord(1)]);
    expect(same.report.totals.outcomes.changed + same.report.totals.outcomes.unchanged).toBe(1);
    expect(place.text(FACTS)).toContain('# Rettet etter trykksaken\ntitle: En rettet tittel\n');
    const ran = await place.results([changed('2022')]);
    expect(place.facts(drawerOf(1))).toMatchObject({ title: 'En rettet tittel', date: '2022' });
    expect(place.text(FACTS)).toContain('# Rettet etter trykksaken\n');
    expect(about(ran, uuid(1)).notes).toContainEqual({ field: 'title', reason: 'conflict', code: 'conflict' });
    expect(about(ran, uuid(1)).reported.conflict).toEqual(['entityDescription.mainTitle']);
    expect(ran.out).toContain('title: registeret sier noe annet enn det som står her. Ditt står. Skriv overrides: [title] for ikke å bli spurt mer, eller slett feltet for å ta registerets.');
    const before = place.fingerprint();
    expect((await place.results([changed('2022')])).out).toContain('overrides: [title]');
    expect(place.fingerprint()).toBe(before);
  });

  test('is not touched in the fields of overrides, and not asked about either', async () => {
    await place.results([nvaRecord(1)]);
    await place.append(FACTS, 'overrides: [title, date]\n');
    const ran = await place.results([changed('2023')]);
    expect(place.facts(drawerOf(1))).toMatchObject({ title: 'En oppdiktet tittel nummer 1', date: '2021-05-12' });
    expect(about(ran, uuid(1)).notes.filter(({ code }) => code === 'conflict')).toEqual([]);
  });

  test('stays away when it was taken away', async () => {
    await place.results([nvaRecord(1)]);
    const { abstract: _, ...rest } = place.facts(drawerOf(1));
    await place.write(FACTS, writeFacts(rest));
    await place.results([nvaRecord(1)]);
    expect(place.facts(drawerOf(1))).not.toHaveProperty('abstract');
  });

  test('a fact the register no longer has, stays', async () => {
    await place.results([nvaRecord(1)]);
    const ran = await place.results([nvaRecord(1, 'AcademicArticle', { instance: { pages: undefined } })]);
    expect(place.facts(drawerOf(1))).toMatchObject({ pages: '1–14' });
    expect(about(ran, uuid(1)).notes).toContainEqual({ field: 'pages', reason: 'not-in-source', code: 'gone-field' });
  });

  test('a file that cannot be read is left alone, and that is said', async () => {
    await place.results([nvaRecord(1)]);
    await place.append(FACTS, 'doi: "10.5555/oppdiktet.1"\n');
    const before = place.text(FACTS);
    const ran = await place.results([changed('2022'), nvaRecord(2)]);
    expect(place.text(FACTS)).toBe(before);
    expect(about(ran, uuid(2)).outcome).toBe('added');
  });
});

describe('which drawer a record belongs to', () => {
  test('is never decided by its title: 6 and 9 are two works with one title', async () => {
    const title = { description: { mainTitle: 'Den samme tittelen' } };
    const ran = await place.results([nvaRecord(6, 'MediaFeatureArticle', title), nvaRecord(9, 'Lecture', title), nvaRecord(2, 'Lecture', { description: { mainTitle: 'Den samme tittelen igjen' } })]);
    expect(ran.report.records.map(({ outcome, drawer }) => [outcome, drawer])).toEqual([['added', 'articles/den-samme-tittelen'], ['added', 'lectures/den-samme-tittelen-2'], ['added', 'lectures/den-samme-tittelen-igjen']]);
  });

  test('is asked about when title and type are the same, and written only when somebody has answered', async () => {
    const twin = nvaRecord(1, 'Lecture', { description: { mainTitle: place.facts('lectures/foredrag-uten-dato')['title'] } });
    const ran = await place.results([twin]);
    expect(about(ran, uuid(1))).toMatchObject({ outcome: 'held', notes: expect.arrayContaining([{ field: '', reason: 'ambiguous', code: 'looks-like', found: 'lectures/foredrag-uten-dato' }]) });
    expect(ran.out).toContain('samme tittel og type som lectures/foredrag-uten-dato. Er det samme resultat, skriv id-en i register: der. Er det et nytt, kjør med --as-new.');
    await place.append('lectures/foredrag-uten-dato/facts.yaml', `register:\n  nva: "${uuid(1)}"\n`);
    const answered = await place.results([twin]);
    expect(about(answered, uuid(1))).toMatchObject({ outcome: 'changed', drawer: 'lectures/foredrag-uten-dato' });
    expect(place.facts('lectures/foredrag-uten-dato')).toMatchObject({ topics: expect.any(Array), event: { place: 'Alta' } });
  });

  test('is new when somebody says so', async () => {
    const twin = nvaRecord(1, 'Lecture', { description: { mainTitle: place.facts('lectures/foredrag-uten-dato')['title'] } });
    expect(about(await place.results([twin], '--as-new'), uuid(1)).outcome).toBe('added');
  });

  test('is found by the number in Cristin and by the DOI in any case', async () => {
    await place.append('lectures/foredrag-uten-dato/facts.yaml', 'register:\n  cristin: "1000001"\n');
    const doi = String(place.facts('publications/2022-nordmann-tillit')['doi']);
    const ran = await place.results([nvaRecord(1, 'Lecture'), nvaRecord(2, 'AcademicArticle', { reference: { doi: doi.toUpperCase() } })]);
    expect(ran.report.records.map(({ drawer }) => drawer)).toEqual(['lectures/foredrag-uten-dato', 'publications/2022-nordmann-tillit']);
  });

  test('is not decided when two records claim one, or one record two', async () => {
    const doi = String(place.facts('publications/2022-nordmann-tillit')['doi']);
    const both = nvaRecord(1, 'AcademicArticle', { reference: { doi } });
    await place.append('publications/2023-odegard-kapittel/facts.yaml', 'register:\n  cristin: "1000001"\n');
    const ran = await place.results([both, nvaRecord(2, 'AcademicArticle', { reference: { doi: '10.5555/ny' } }), nvaRecord(3, 'AcademicArticle', { reference: { doi: '10.5555/ny' } })]);
    expect(ran.report.records.map(({ outcome }) => outcome)).toEqual(['held', 'added', 'held']);
  });

  test('a record that stands twice is read once', async () => {
    const ran = await place.results([nvaRecord(1), nvaRecord(1)]);
    expect(ran.report.totals.outcomes).toMatchObject({ added: 1, twice: 1 });
    expect(ran.report.totals.addUp).toBe(true);
  });
});

describe('a record that is gone', () => {
  test('is marked with the day, never deleted, and loses the mark when it comes back', async () => {
    await place.results([nvaRecord(1)]);
    const ran = await place.results([{ identifier: uuid(1), status: 'DELETED' }]);
    expect(about(ran, uuid(1))).toMatchObject({ outcome: 'removed', drawer: drawerOf(1) });
    expect(place.facts(drawerOf(1))).toMatchObject({ title: 'En oppdiktet tittel nummer 1', register: { removed: expect.stringMatching(/^\d{4}-/) } });
    const before = place.fingerprint();
    await place.results([{ identifier: uuid(1), status: 'DELETED' }]);
    expect(place.fingerprint()).toBe(before);
    await place.results([nvaRecord(1)]);
    expect(place.facts(drawerOf(1))['register']).not.toHaveProperty('removed');
  });

  test('is reported when the source does not name it, and hand-made drawers are no news (sound material has no category in NVA)', async () => {
    await place.results([nvaRecord(1), nvaRecord(2)]);
    const before = place.fingerprint();
    const ran = await place.results([nvaRecord(2)]);
    expect(ran.report.lost).toEqual([drawerOf(1)]);
    expect(ran.out).toContain(`1 skuff fra registeret var ikke med denne gangen. De står urørt:\n  ${drawerOf(1)}`);
    expect(place.fingerprint()).toBe(before);
  });
});

describe('people', () => {
  const named = (name: string, changes = {}): unknown => nvaRecord(1, 'AcademicArticle', { description: { contributors: [contributor(77, name, changes)] } });

  test('are known by number, by ORCID and by full name or a printed form of it', async () => {
    await place.replace('people/peder-as/facts.yaml', 'member:', 'register:\n  cristin: "77"\nmember:');
    await place.results([named('P. Ås')]);
    expect(place.facts(drawerOf(1))['credits']).toEqual([{ person: 'peder-as', role: 'author', printedAs: 'P. Ås' }]);
  });

  test('who are only alike are not merged, but asked about', async () => {
    const ran = await place.results([named('K. Nordmann')]);
    expect(place.facts(drawerOf(1))['credits']).toEqual([{ name: { literal: 'K. Nordmann' }, role: 'author' }]);
    expect(about(ran, uuid(1)).notes).toContainEqual({ field: 'entityDescription.contributors[0]', reason: 'ambiguous', code: 'person-like', found: 'people/kari-nordmann' });
    expect(ran.out).toContain('contributors[0]: ligner people/kari-nordmann. Er det samme person, skriv register: { cristin: "…" } eller printedAs i den skuffen.');
  });

  test('of the same name with other numbers are two people', async () => {
    await place.results([nvaRecord(1)], ...(await people()));
    const ran = await place.results([named('Kari Nordmann', { identity: { name: 'Kari Nordmann', orcId: '0000-0002-1694-233X' } })]);
    expect(place.facts(drawerOf(1))['credits']).toEqual([{ name: { literal: 'Kari Nordmann' }, role: 'author' }]);
    expect(ran.code).toBe(0);
  });

  test('of the project get drawers, once, without e-mail and telephone', async () => {
    const project = await place.save('project.json', projectRecord({ contributors: [{ identity: { id: 'https://api.nva.unit.no/cristin/person/41', firstName: 'Nils', lastName: 'Nyansatt', email: 'hemmelig@example.org', phone: '+47 00 00 00 00' }, roles: [{ type: 'ProjectParticipant' }] }] }));
    const ran = await place.run('nva', '--project-file', project);
    expect(place.facts('people/nils-nyansatt')).toMatchObject({ name: { given: 'Nils', family: 'Nyansatt' }, member: true, register: { cristin: '41' } });
    expect(place.text('people/nils-nyansatt/facts.yaml')).not.toMatch(/hemmelig|00 00/);
    expect(ran.out + JSON.stringify(ran.report)).not.toMatch(/hemmelig@|\+47|Nyansatt"/);
    const before = place.fingerprint();
    await place.run('nva', '--project-file', project);
    expect(place.fingerprint()).toBe(before);
  });
});

describe('over the network', () => {
  const records = Array.from({ length: 7 }, (_, index) => nvaRecord(index + 1, index === 0 ? 'AcademicChapter' : 'AcademicArticle'));
  const byId = Object.fromEntries([...records, bookRecord()].map((record) => [record['identifier'] as string, record]));
  const run = (): ReturnType<Workshop['run']> => place.run('nva', '--project', 'https://nva.sikt.no/projects/829452', '--api', register!.base);

  test.each(['full records', 'search hits'])('three pages of %s are read, after two refusals, each record once', async (shape) => {
    const hits = shape === 'full records' ? records : records.map(simplifiedHit);
    register = await openRegister({
      project: projectRecord(), pages: [hits.slice(0, 3), hits.slice(3, 6), [...hits.slice(6), hits[0]!]], records: byId, people: PEOPLE,
      refusals: [[429, { 'retry-after': '0' }], [503, { 'retry-after': new Date(Date.now() - 1000).toUTCString() }]],
    });
    const ran = await run();
    expect(ran.code, ran.err).toBe(0);
    expect(ran.report.totals).toMatchObject({ addUp: true, outcomes: { added: 7 } });
    expect(place.facts('publications/en-oppdiktet-tittel-nummer-1')).toMatchObject({ book: { title: 'En oppdiktet bok', editors: [{ given: 'Lars', family: 'Holm' }] } });
    expect(register.asked.filter(({ url }) => url.startsWith('/search')).length).toBe(3);
    expect(new Set(register.asked.map(({ accept }) => accept))).toEqual(new Set(['application/json; version=2024-12-01']));
    expect(register.asked.filter(({ url }) => url.startsWith('/cristin/person/1')).length).toBe(1);
    const before = place.fingerprint();
    expect((await run()).report.totals.outcomes).toMatchObject({ unchanged: 7 });
    expect(place.fingerprint()).toBe(before);
  });

  test('a record merged into another keeps its drawer and remembers its old id; a removed one is marked', async () => {
    register = await openRegister({ project: projectRecord(), pages: [records.slice(1, 4)], records: byId, people: PEOPLE });
    await run();
    await register.close();
    const heir = { ...nvaRecord(50, 'AcademicArticle', { description: { mainTitle: 'Arvtakeren' }, reference: { doi: undefined } }), additionalIdentifiers: [] };
    register = await openRegister({ project: projectRecord(), pages: [[records[1]!, heir]], records: { ...byId, [uuid(50)]: heir }, people: PEOPLE, merged: { [uuid(3)]: uuid(50) }, removed: [uuid(4)] });
    const ran = await run();
    expect(about(ran, uuid(50))).toMatchObject({ outcome: 'changed', drawer: drawerOf(3) });
    expect(place.facts(drawerOf(3))).toMatchObject({ title: 'Arvtakeren', register: { nva: uuid(50), merged: [uuid(3)] } });
    expect(about(ran, uuid(4))).toMatchObject({ outcome: 'removed', drawer: drawerOf(4) });
    const before = place.fingerprint();
    await run();
    expect(place.fingerprint()).toBe(before);
  });

  test('a register that does not answer leaves everything as it was', async () => {
    register = await openRegister({ project: projectRecord(), pages: [records], refusals: Array.from({ length: 20 }, () => [503, { 'retry-after': '0' }] as const) });
    const before = place.fingerprint();
    const ran = await run();
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(`Fikk ikke svar fra ${register.base}/cristin/project/829452 (HTTP 503). Ingenting er skrevet.`);
    expect(place.fingerprint()).toBe(before);
  });

  test('nobody but the register is asked, whatever a record points at', async () => {
    const lure = nvaRecord(1, 'AcademicArticle', { context: { name: undefined, id: 'http://169.254.169.254/latest/meta-data' }, description: { contributors: [contributor(1, 'Kari Nordmann', { identity: { id: 'http://127.0.0.1:1/cristin/person/9', name: 'X' } })] } });
    register = await openRegister({ project: projectRecord(), pages: [[lure]], records: {}, people: [person(9, 'A', 'B')] });
    const ran = await run();
    expect(ran.code).toBe(0);
    expect(register.asked.map(({ url }) => url).filter((url) => url.includes('meta-data'))).toEqual([]);
  });
});

describe('a command that cannot be followed', () => {
  test.each([
    [[], 'Si hva som skal hentes: npm run import:nva -- --project <nummer eller adresse>', 'Say what to fetch: npm run import:nva -- --project <number or address>'],
    [['--project', 'abc'], '«abc» er ikke et prosjekt. Skriv nummeret i Cristin, for eksempel 829452', '“abc” is not a project. Write its number in Cristin, such as 829452'],
    [['--prosjekt', '1'], 'Ukjent valg: --prosjekt.', 'Unknown option: --prosjekt.'],
    [['--project', '1', '--api', 'ftp://x'], '--api «ftp://x» er ikke en nettadresse.', '--api “ftp://x” is not a web address.'],
    [['--results-file', '/nope.json'], 'Filen «/nope.json» finnes ikke. Rett stien.', 'There is no file “/nope.json”. Correct the path.'],
  ])('%j says what to do, in both languages, and writes nothing', async (args, nb, en) => {
    const before = place.fingerprint();
    expect(await place.run('nva', ...args)).toMatchObject({ code: 2, err: expect.stringContaining(nb) });
    expect(await place.run('nva', ...args, '--lang', 'en')).toMatchObject({ code: 2, err: expect.stringContaining(en) });
    expect(place.fingerprint()).toBe(before);
  });

  test('a file that is no JSON, and one without records, are named', async () => {
    expect((await place.run('nva', '--results-file', await place.save('a.json', '{"hits": ['))).err).toMatch(/a\.json» er ikke JSON/);
    expect((await place.run('nva', '--results-file', await place.save('b.json', '7'))).err).toMatch(/b\.json» har ingen poster/);
    expect((await place.run('nva', '--project-file', await place.save('c.json', '{}'))).err).toContain('Prosjektfilen har ingen tittel');
  });
});

describe('killed in the middle', () => {
  test('leaves every drawer whole, old or new, and a second run finishes the work', async () => {
    const many = Array.from({ length: 1500 }, (_, index) => nvaRecord(index + 1));
    const file = await place.save('many.json', { hits: many });
    const { child, ended } = start('nva', place.dir, ['--results-file', file]);
    const folder = path.join(place.dir, 'publications');
    while (readdirSync(folder).length < 40 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    await ended;
    const written = place.drawers().filter((drawer) => drawer.includes('en-oppdiktet'));
    expect(written.length).toBeGreaterThan(20);
    expect(written.length).toBeLessThan(1500);
    for (const drawer of written) expect(place.facts(drawer)['register'].fingerprints).toBeDefined();
    const ran = await place.run('nva', '--results-file', file);
    expect(ran.report.totals).toMatchObject({ addUp: true, outcomes: { added: 1500 - written.length, unchanged: written.length } });
    expect(readdirSync(path.dirname(place.dir)).filter((name) => name.startsWith('.unfinished-'))).toEqual([]);
  });
});
