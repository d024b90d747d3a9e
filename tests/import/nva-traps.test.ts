// The pitfalls of NVA's records, each with a record that has it.
import { describe, expect, test } from 'vitest';
import { readCristinResult } from '../../scripts/lib/import/cristin-result.ts';
import type { IncomingRecord } from '../../scripts/lib/import/incoming-record.ts';
import { NO_LOOKUPS, type Lookups } from '../../scripts/lib/import/lookups.ts';
import { readNvaResult } from '../../scripts/lib/import/nva-result.ts';
import { readProject } from '../../scripts/lib/import/read-project.ts';
import { savedLookups } from '../../scripts/lib/import/saved-files.ts';
import { bookRecord, contributor, nvaRecord, PEOPLE, projectRecord, simplifiedHit } from './nva-records.ts';

const LOOKUPS = savedLookups([bookRecord()], PEOPLE, []);

function read(raw: unknown, lookups: Lookups = LOOKUPS): IncomingRecord {
  const record = readNvaResult(raw, lookups);
  if (!('facts' in record)) throw new Error(JSON.stringify(record.notes));
  expect(record.ledger.size).toBe(record.ledger.written + Object.values(record.ledger.reported()).flat().length);
  return record;
}

const codes = (record: IncomingRecord): string[] => record.notes.map(({ code }) => code);

describe('1: what stands in the field of DOIs', () => {
  test.each(['https://doi.org/10.5555/oppdiktet.1', 'doi:10.5555/oppdiktet.1', '10.5555/oppdiktet.1'])('is a DOI: %s', (doi) => {
    expect(read(nvaRecord(1, 'AcademicArticle', { reference: { doi } })).facts).toMatchObject({ doi: '10.5555/oppdiktet.1' });
  });

  test.each(['https://video.example.org/watch?v=10.5555', 'https://shop.example.org/bok', 'https://example.org/fil.pdf'])('is an address: %s', (doi) => {
    const record = read(nvaRecord(1, 'AcademicArticle', { reference: { doi } }));
    expect(record.facts).toMatchObject({ url: doi });
    expect(record.facts).not.toHaveProperty('doi');
    expect(codes(record)).toContain('no-doi');
  });

  test.each(['javascript:alert(1)', '10.1000/a b', 'file:///etc/passwd', 'https://example.org/"><script>'])('is neither: %s', (doi) => {
    const record = read(nvaRecord(1, 'AcademicArticle', { reference: { doi } }));
    expect(record.facts).not.toHaveProperty('doi');
    expect(record.facts).not.toHaveProperty('url');
    expect(record.ledger.reported().invalid).toContain('entityDescription.reference.doi');
  });
});

describe('2: the time of an event is in UTC', () => {
  test.each([['2026-05-05T22:00:00Z', '2026-05-06'], ['2026-05-05T21:59:59Z', '2026-05-05'], ['2026-01-05T23:00:00Z', '2026-01-06'], ['2026-01-05T22:30:00Z', '2026-01-05'], ['2026-05-06', '2026-05-06']])('%s is %s in Norway', (from, date) => {
    expect(read(nvaRecord(1, 'Lecture', { context: { time: { type: 'Period', from } }, description: { publicationDate: { year: '2026' } } })).facts).toMatchObject({ date });
  });

  test('a time that is no time leaves the publication date', () => {
    const record = read(nvaRecord(1, 'Lecture', { context: { time: { from: 'i går' } } }));
    expect(record.facts).toMatchObject({ date: '2021-05-12' });
    expect(codes(record)).toContain('date-invalid');
  });
});

test('3: sequences are text in the search and numbers in the record, and both are in order', () => {
  const [a, b, c] = ['10', '9', '2'].map((sequence, index) => contributor(index + 1, `Nr ${sequence}`, { sequence }));
  expect(read(nvaRecord(1, 'AcademicArticle', { description: { contributors: [a, b, c] } }), NO_LOOKUPS).credits.map(({ printed }) => printed)).toEqual(['Nr 2', 'Nr 9', 'Nr 10']);
  expect(read(simplifiedHit(nvaRecord(1))).credits).toHaveLength(2);
});

describe('4: the maker', () => {
  test('is the first contributor when no role makes anybody one, and that is said', () => {
    const record = read(nvaRecord(1, 'AcademicArticle', { description: { contributors: [contributor(1, 'Kari Nordmann', { role: { type: 'RoleOther', description: 'Bidragsyter' } })] } }));
    expect(record.credits).toMatchObject([{ role: 'author' }]);
    expect(codes(record)).toContain('no-maker');
  });

  test('is the one who was asked, when there is one', () => {
    const record = read(nvaRecord(1, 'MediaInterview', { description: { contributors: [contributor(1, 'Kari Nordmann', { role: { type: 'RoleOther' } }), contributor(2, 'Ola', { sequence: 2, role: { type: 'InterviewSubject' } })] } }));
    expect(record.credits.map(({ role }) => role)).toEqual(['contributor', 'interviewee']);
    expect(codes(record)).not.toContain('no-maker');
  });
});

describe('5: a name in one piece', () => {
  test('is parted by what the register says of the person', () => {
    expect(read(nvaRecord(1)).credits[1]).toMatchObject({ name: { given: 'Ola Æ.', family: 'Ødegård' }, printed: 'Ola Æ. Ødegård' });
  });

  test('stays whole when nobody says where it parts, and that is said', () => {
    const record = read(nvaRecord(1), NO_LOOKUPS);
    expect(record.credits[1]).toMatchObject({ name: { literal: 'Ola Æ. Ødegård' } });
    expect(codes(record)).toContain('name-unsplit');
  });
});

describe('6: a lecture', () => {
  const category = (code: string): Lookups => savedLookups([], PEOPLE, [{ cristin_result_id: '1000001', category: { code } }]);
  test.each([['LECTURE', 'lecture'], ['LECTUREPOPULAR', 'popular-science-lecture'], ['POPVIT_FOREDRAG', 'popular-science-lecture']])('that Cristin called %s is a %s', (code, type) => {
    const record = read(nvaRecord(1, 'Lecture'), category(code));
    expect(record.type).toBe(type);
    expect(codes(record)).not.toContain('lossy-type');
  });

  test('that nobody else knows is asked about', () => expect(codes(read(nvaRecord(1, 'Lecture')))).toContain('lossy-type'));
  test('at a conference is academic', () => expect(read(nvaRecord(1, 'ConferenceLecture')).type).toBe('academic-lecture'));
});

describe('8: an interview', () => {
  test.each([['Journal', 'Text', 'print'], ['Radio', 'Sound', 'radio'], ['TV', 'Video', 'tv'], ['Internet', undefined, 'internet']])('in %s is in the medium «%s»', (type, format, medium) => {
    expect(read(nvaRecord(1, 'MediaInterview', { context: { medium: { type }, format } })).facts).toMatchObject({ type: 'interview', medium, outlet: { name: 'Oppdiktet radio' } });
  });
});

test('9: a journalist is the interviewer, never an author', () => {
  const contributors = [contributor(1, 'Kari Nordmann', { role: { type: 'InterviewSubject' } }), contributor(9, 'Jo Urnalist', { sequence: 2, role: { type: 'Journalist' } })];
  expect(read(nvaRecord(1, 'MediaInterview', { description: { contributors } })).credits.map(({ role }) => role)).toEqual(['interviewee', 'interviewer']);
});

test('10: a summary in HTML becomes plain paragraphs, without its scripts', () => {
  const abstract = '<p>Ett &amp; annet.</p>\r\n<p>To <b>ord</b><script>alert(1)</script> &lt;b&gt;.<br>Tre</p><img src=x onerror=alert(1)>';
  expect(read(nvaRecord(1, 'AcademicArticle', { description: { abstract } })).facts).toMatchObject({ abstract: { text: 'Ett & annet.\n\nTo ord <b>.\n\nTre' } });
});

test('11: e-mail and telephone stay at the door', () => {
  const record = read(nvaRecord(1));
  expect(JSON.stringify([record.facts, record.credits, record.notes])).not.toMatch(/hemmelig|00 00 00/);
  expect(record.ledger.reported()['dropped-by-policy']).toEqual(['entityDescription.contributors[0].identity.email', 'entityDescription.contributors[0].identity.phone', 'entityDescription.contributors[1].identity.email', 'entityDescription.contributors[1].identity.phone']);
  const project = readProject(projectRecord())!;
  expect(JSON.stringify([project.facts, project.members.map(({ ledger: _, ...member }) => member)])).not.toMatch(/hemmelig|00 00 00/);
});

test('12: a label may be there in one language only', () => {
  for (const title of [{ en: 'Only in English' }, { nn: 'Berre på nynorsk' }, { no: 'Bare på norsk' }]) {
    const record = readCristinResult({ cristin_result_id: '7', category: { code: 'ARTICLE' }, title, original_language: 'de' });
    expect('facts' in record && record.facts['title']).toBe(Object.values(title)[0]);
    expect(readProject({ cristin_project_id: '7', title })!.facts['title']).toBe(Object.values(title)[0]);
  }
});

describe('13: a range of pages', () => {
  test.each([['10', '33', '10–33'], ['10--33', undefined, '10–33'], ['10–33', '', '10–33'], ['10', undefined, '10'], ['S1', 'S9', 'S1–S9'], ['7', '7', '7']])('%s and %s is %s', (begin, end, pages) => {
    expect(read(nvaRecord(1, 'AcademicArticle', { instance: { pages: { begin, end } } })).facts).toMatchObject({ pages });
  });
  test('that is none is left out and said', () => {
    const record = read(nvaRecord(1, 'AcademicArticle', { instance: { pages: { begin: 'side ti', end: '?' } } }));
    expect(record.facts).not.toHaveProperty('pages');
    expect(record.ledger.reported().invalid).toContain('entityDescription.reference.publicationInstance.pages.begin');
  });
});

describe('14: the book of a chapter', () => {
  test('has its title, editors, publisher and ISBN on a record of its own', () => {
    expect(read(nvaRecord(1, 'AcademicChapter')).facts).toMatchObject({
      book: { title: 'En oppdiktet bok', editors: [{ given: 'Lars', family: 'Holm' }], publisher: 'Oppdiktet forlag', isbn: '9788202536022', doi: '10.5555/oppdiktet.bok' }, pages: '55–71',
    });
  });
  test('that cannot be had is missed', () => expect(codes(read(nvaRecord(1, 'AcademicChapter'), NO_LOOKUPS))).toContain('parent-missing'));
});

test.each([['http://lexvo.org/id/iso639-3/nob', 'nb'], ['http://lexvo.org/id/iso639-3/nno', 'nn'], ['http://lexvo.org/id/iso639-3/eng', 'en'], ['http://lexvo.org/id/iso639-3/sme', 'se'], ['http://lexvo.org/id/iso639-3/und', 'und'], ['und', 'und'], ['tullespråk', 'und'], [undefined, 'und']])('15: the language %s is %s', (language, tag) => {
  const record = read(nvaRecord(1, 'AcademicArticle', { description: { language } }));
  expect(record.facts).toMatchObject({ language: tag });
  expect(codes(record).includes('language-unknown')).toBe(tag === 'und');
});

test.each([
  [{ year: '2021', month: '5', day: '12' }, '2021-05-12'], [{ year: 2021, month: 5 }, '2021-05'], [{ year: '2021', month: '13', day: '1' }, '2021'], [{ year: '2021', month: '2', day: '30' }, '2021-02'],
  [{ year: '2021' }, '2021'], [{ year: 'i fjor', month: '5' }, undefined], [{ month: '5', day: '1' }, undefined], [{ year: '21' }, undefined], [{}, undefined], [undefined, undefined], ['2021', undefined],
])('16: of the date %j as much as can be true is kept: %s', (publicationDate, date) => {
  expect(read(nvaRecord(1, 'AcademicArticle', { description: { publicationDate } })).facts['date']).toBe(date);
});

test('a DOI, an ISSN and an ISBN with a wrong check digit are left out and said', () => {
  const record = read(nvaRecord(1, 'AcademicArticle', { context: { onlineIssn: '1504-7988', printIssn: '0804-3116' } }));
  expect(record.facts).toMatchObject({ journal: { issn: '0804-3116' } });
  expect(record.ledger.reported().invalid).toContain('entityDescription.reference.publicationContext.onlineIssn');
});

describe('a pair of one work in both registers', () => {
  test('says the same', () => {
    const nva = read(nvaRecord(1));
    const cristin = readCristinResult({
      cristin_result_id: '1000001', category: { code: 'ARTICLE', name: { en: 'Academic article' } }, title: { no: 'En oppdiktet tittel nummer 1' }, original_language: 'NB', year_published: '2021', date_published: '2021-05-12T00:00:00.000Z',
      contributors: { url: 'https://api.cristin.no/v2/results/1000001/contributors', preview: [{ first_name: 'Kari', surname: 'Nordmann' }, { first_name: 'Ola Æ.', surname: 'Ødegård' }] },
      journal: { name: 'Oppdiktet tidsskrift', international_standard_numbers: [{ type: 'printed', value: '0804-3116' }, { type: 'electronic', value: '1504-7989' }] }, volume: '39', issue: '2', pages: { from: '1', to: '14', count: '14' },
      links: [{ url_type: 'DOI', url: 'https://doi.org/10.5555/oppdiktet.1' }],
    }) as IncomingRecord;
    const { abstract: _, licence: __, ...shared } = nva.facts;
    expect(cristin.facts).toEqual(shared);
    expect(cristin.ids).toMatchObject({ cristin: nva.ids.cristin, doi: nva.ids.doi });
    expect(cristin.credits.map(({ name, role }) => ({ name, role }))).toEqual(nva.credits.map(({ name, role }) => ({ name, role })));
  });
});

describe('what the search leaves out or puts elsewhere', () => {
  test('a simplified hit says its language, its abstract and its number in Cristin at its top', () => {
    const hit = { ...simplifiedHit(nvaRecord(1)), language: 'http://lexvo.org/id/iso639-3/nno', abstract: '<p>Kort.</p>', otherIdentifiers: { cristin: ['1000001'], handle: [], isbn: [], issn: [], scopus: [] }, recordMetadata: { status: 'PUBLISHED' } };
    expect(read(hit)).toMatchObject({ ids: { cristin: '1000001' }, facts: { language: 'nn', abstract: { text: 'Kort.' } } });
  });

  test('a hit that shows the first of many contributors says how many there are', () => {
    const { contributors, ...description } = nvaRecord(1)['entityDescription'] as Record<string, unknown>;
    const record = read({ ...nvaRecord(1), entityDescription: { ...description, contributorsPreview: contributors, contributorsCount: 41 } });
    expect(record.credits).toHaveLength(2);
    expect(record.notes).toContainEqual({ field: 'credits', reason: 'not-in-source', code: 'contributors-cut', found: '41' });
  });

  test('a licence may be a thing with an address, and a permanent address one of the other ids', () => {
    const licence = { type: 'License', name: 'CC BY', value: 'https://creativecommons.org/licenses/by/4.0' };
    const record = read(nvaRecord(1, 'ReportResearch', { reference: { doi: undefined }, record: { associatedArtifacts: [{ type: 'OpenFile', license: licence }], additionalIdentifiers: [{ type: 'HandleIdentifier', value: 'https://hdl.handle.net/11250/1' }] } }));
    expect(record.facts).toMatchObject({ licence: 'CC-BY-4.0', url: 'https://hdl.handle.net/11250/1' });
  });

  test('a publisher that is only an address has its name behind it', () => {
    const address = 'https://api.nva.unit.no/publication-channels-v2/publisher/7/2021';
    const lookups = savedLookups([{ id: address, name: 'Oppdiktet forlag' }], PEOPLE, []);
    expect(read(nvaRecord(1, 'ReportResearch', { context: { publisher: { type: 'Publisher', id: address } } }), lookups).facts).toMatchObject({ publisher: 'Oppdiktet forlag' });
  });

  test('a draft is not taken in, and a number in Cristin is a number', () => {
    expect(readNvaResult(nvaRecord(1, 'Lecture', { record: { status: 'DRAFT' } }), LOOKUPS)).toMatchObject({ notes: [{ code: 'draft' }] });
    expect(read(nvaRecord(1, 'AcademicArticle', { record: { additionalIdentifiers: [{ type: 'CristinIdentifier', value: 'ukjent' }] } })).ids.cristin).toBeUndefined();
  });
});
