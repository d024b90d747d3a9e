// An invented archive: every type once as full as it can be, and once with nothing but title, type and language.
import type { Archive } from '../../domain/archive.ts';
import type { Credit } from '../../domain/credit.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Output, OutputBase, OutputType } from '../../domain/output.ts';
import type { FormatContext } from '../format-context.ts';

const source = { url: 'https://example.org/kilde', title: 'Kilden', language: 'nb', publisher: 'Eksempelforlaget', date: '2020-06', seen: '2026-11-23' };

const kari: Credit['name'] = { given: 'Kari', family: 'Nordmann' };
const ola: Credit['name'] = { given: 'Ola Æ.', family: 'Hansen' };
const org: Credit['name'] = { literal: 'Foreningen Eksempel' };

function base(id: string, more: Partial<OutputBase> = {}): OutputBase {
  return {
    id, title: `Tittelen på ${id}`, language: 'nb', sic: [], credits: [], topics: ['tema'], relations: [],
    sources: [{ source, supports: ['title'] }], status: 'published',
    words: { nb: { summary: `Om ${id}.` }, en: { title: `The title of ${id}`, summary: `On ${id}.` } },
    ...more,
  };
}

const lecture = (type: 'lecture' | 'popular-science-lecture' | 'academic-lecture'): Output => ({
  ...base(type, { date: '2019-02-12', credits: [{ role: 'presenter', name: kari, personId: 'kari-nordmann' }] }),
  family: 'lectures', type, event: { name: 'Fagdagen', place: 'Alta', organiser: 'Foreningen Eksempel', url: 'https://example.org/fagdagen' },
});

/** One output of each type, all known. */
export const fullOutputs: Output[] = [
  lecture('lecture'), lecture('popular-science-lecture'), lecture('academic-lecture'),
  {
    ...base('feature-article', { date: '2022-07', url: 'https://example.org/kronikk', credits: [{ role: 'author', name: kari, personId: 'kari-nordmann' }, { role: 'author', name: ola }] }),
    family: 'articles', type: 'feature-article', outlet: { name: 'Avisa', section: 'Kronikk', url: 'https://example.org' },
  },
  {
    ...base('interview', { date: '2020-06-03', url: 'https://example.org/intervju', credits: [{ role: 'interviewee', name: kari, personId: 'kari-nordmann' }, { role: 'interviewer', name: ola }] }),
    family: 'articles', type: 'interview', outlet: { name: 'Avisa' },
  },
  {
    ...base('sound-material', { date: '2020', credits: [{ role: 'performer', name: kari, personId: 'kari-nordmann' }] }),
    family: 'episodes', type: 'sound-material', origin: 'project', kind: 'full', voices: {}, chapters: [],
  },
  {
    ...base('podcast-episode', { credits: [{ role: 'host', name: kari, personId: 'kari-nordmann' }, { role: 'guest', name: ola }], licence: 'CC-BY-4.0' }),
    family: 'episodes', type: 'podcast-episode', origin: 'site', kind: 'full', voices: {},
    guid: '2f1d0c3e-6a5b-4c7d-8e9f-0a1b2c3d4e5f', published: '2026-11-22T23:30:00Z', season: 1, number: 2,
    recording: { file: 'podcast-episode.mp3', bytes: 3_140_000, mediaType: 'audio/mpeg', durationSeconds: 362, sha384: 'A'.repeat(64) },
    chapters: [{ start: 0, title: 'Innledning' }, { start: 137, title: 'Funnet', finding: 'funnet' }],
  },
  {
    ...base('academic-chapter', { date: '2021', doi: '10.5555/kapittel.3', credits: [{ role: 'author', name: kari, personId: 'kari-nordmann', printedAs: 'K. B. Nordmann' }], licence: 'CC-BY-4.0' }),
    family: 'publications', type: 'academic-chapter', pages: '55–71',
    book: { title: 'Boka', editors: [ola, org], publisher: 'Eksempelforlaget', isbn: '978-82-02-53602-2', doi: '10.5555/boka', licence: 'CC-BY-4.0' },
  },
  {
    ...base('academic-article', {
      title: 'Tillit & «arbeid» – 100 % av {alt}', date: '2022-05', doi: '10.5555/artikkel.2022.7', url: 'https://example.org/artikkel',
      credits: [{ role: 'author', name: kari, personId: 'kari-nordmann' }, { role: 'author', name: ola }, { role: 'author', name: org }],
      relations: [{ kind: 'builds-on', to: 'lecture' }],
    }),
    family: 'publications', type: 'academic-article', pages: '1–14', journal: { name: 'Tidsskriftet', issn: '1504-7989', volume: '39', issue: '2' },
  },
];

/** The same types with nothing known but title, language and topic. */
export const bareOutputs: Output[] = fullOutputs.map((full) => {
  const bare = base(`bare-${full.id}`, { words: {} });
  switch (full.family) {
    case 'publications': return { ...bare, family: full.family, type: full.type };
    case 'lectures': return { ...bare, family: full.family, type: full.type };
    case 'articles': return { ...bare, family: full.family, type: full.type };
    case 'episodes': return { ...bare, family: full.family, type: full.type, origin: 'project', kind: 'full', voices: {}, chapters: [] };
  }
});

export const sampleArchive: Archive = {
  project: {
    siteName: { nb: 'Nettstedet', en: 'The site' }, title: 'Prosjektet og "tiltaket".', shortTitle: { nb: 'Prosjektet', en: 'The project' },
    language: 'nb', titleTranslation: { nb: 'Prosjektet og "tiltaket".', en: 'The project and the "measure".' },
    start: '2017-06-01', end: '2020-05-31', keywords: ['Refugees', 'Work inclusion'],
    institution: { name: { nb: 'Eksempeluniversitetet', en: 'Example University' }, url: 'https://example.org/u', ror: '00wge5k78' },
    description: { text: 'What it is.', language: 'en', translation: 'Hva det er.' },
    facts: [], contentLicence: 'CC-BY-4.0', sources: [{ source, supports: ['title'] }],
  },
  show: {
    title: 'Podkasten', language: 'nb', description: { nb: 'Om podkasten.', en: 'About the podcast.' }, disclosure: { nb: 'Syntetisk stemme.', en: 'Synthetic voice.' },
    guid: '0f1d0c3e-6a5b-4c7d-8e9f-0a1b2c3d4e5f', author: 'Eksempeluniversitetet', categories: [{ name: 'Science' }], explicit: false,
    type: 'serial', medium: 'podcast', locked: false, licence: 'CC-BY-4.0', cover: { file: 'cover.png', alt: { nb: 'Omslag', en: 'Cover' } },
  },
  outputs: [...fullOutputs, ...bareOutputs],
  findings: [{
    id: 'funnet', order: 1, topics: ['tema'], featured: true, audiences: [], moments: [{ episode: 'podcast-episode', start: 137, end: 161 }],
    evidence: [{ output: 'academic-article', source, quote: 'ønsker mer systematikk', quoteLanguage: 'nb' }],
    words: { nb: { claim: 'Arbeidsgivere vil ha mer system.', summary: 'De sier det selv.' }, en: { claim: 'Employers want more system.', summary: 'They say so themselves.' } },
  }],
  people: [{
    id: 'kari-nordmann', name: { given: 'Kari', family: 'Nordmann' }, printedAs: [], member: true, leader: true, roles: [],
    orcid: '0000-0002-1825-0097', sameAs: ['https://example.org/kari'], sources: [{ source, supports: ['name'] }],
    words: { nb: { summary: 'Ledet gruppen.' }, en: { summary: 'Led the group.' } },
  }],
  topics: [{ id: 'tema', order: 1, line: 'state', words: { nb: { name: 'Temaet', summary: 'Om temaet.' }, en: { name: 'The topic', summary: 'On the topic.' } } }],
  background: [],
};

const TYPE_NAMES: Record<OutputType, Record<Locale, string>> = {
  lecture: { nb: 'Faglig foredrag', en: 'Lecture' },
  'popular-science-lecture': { nb: 'Populærvitenskapelig foredrag', en: 'Popular scientific lecture' },
  'academic-lecture': { nb: 'Vitenskapelig foredrag', en: 'Academic lecture' },
  'feature-article': { nb: 'Kronikk', en: 'Feature article' },
  interview: { nb: 'Intervju', en: 'Interview' },
  'sound-material': { nb: 'Lydmateriale', en: 'Sound material' },
  'podcast-episode': { nb: 'Podkastepisode', en: 'Podcast episode' },
  'academic-chapter': { nb: 'Vitenskapelig kapittel', en: 'Academic chapter' },
  'academic-article': { nb: 'Vitenskapelig artikkel', en: 'Academic article' },
  'magazine-article': { nb: 'Fagartikkel', en: 'Professional article' },
  report: { nb: 'Rapport', en: 'Report' },
  'programme-participation': { nb: 'Programdeltakelse', en: 'Programme participation' },
  'other-publication': { nb: 'Annen publikasjon', en: 'Other publication' },
  'other-media': { nb: 'Annet mediebidrag', en: 'Other media contribution' },
};

/** The context of a page in that language. */
export function sampleContext(locale: Locale = 'nb'): FormatContext {
  return { archive: sampleArchive, siteUrl: 'https://site.example', locale, typeName: (type) => TYPE_NAMES[type][locale], typeNameIn: (type, other) => TYPE_NAMES[type][other] };
}

/** The sample output of that id; full ones are called as their type, bare ones `bare-<type>`. */
export function sample(id: string): Output {
  const found = sampleArchive.outputs.find((output) => output.id === id);
  if (!found) throw new Error(`No sample is called «${id}»`);
  return found;
}
