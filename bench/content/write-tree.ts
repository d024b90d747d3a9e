/** Writes a whole content tree of N invented outputs: the same N gives the same bytes. Nobody and nothing in it exists. */

import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { formatVttTime } from '../../src/domain/timestamp.ts';
import { body, paragraph, sentence, title } from './invented-words.ts';
import { pickOne, randomOf } from './random.ts';
import { silentMp3 } from './silent-mp3.ts';
import { singleFiles } from './single-files.ts';

/** Every twentieth output is an episode with so many cues. */
const EPISODE_EVERY = 20;
export const CUES = 600;
const CUE_SECONDS = 1.5;

const GIVEN = ['Kari', 'Ola', 'Peder', 'Lars', 'Mari', 'Nils', 'Berit', 'Jon', 'Siri', 'Even'];
const FAMILY = ['Nordmann', 'Eksempel', 'Prøve', 'Holm', 'Tenkt', 'Berg', 'Ås', 'Vik', 'Li', 'Dal'];
const TOPICS = ['tillit-i-arbeid', 'laering', 'kommunen', 'praksis', 'sprak', 'moter', 'ledelse', 'hverdag'];
const LINES = ['state', 'municipality', 'work', 'rose', 'violet', 'slate'];

/** How many there are of each for N outputs: people and findings grow slower than outputs, as in a real institute. */
export function sizesFor(outputs: number): { people: number; findings: number; episodes: number } {
  return { people: Math.min(300, 8 + Math.floor(outputs / 30)), findings: Math.min(200, 10 + Math.floor(outputs / 40)), episodes: Math.floor(outputs / EPISODE_EVERY) };
}

/**
 * Writes the tree into `folder`, which is emptied first.
 * @returns the ids of all outputs, with their families
 */
export function writeTree(folder: string, outputs: number): { family: string; id: string }[] {
  rmSync(folder, { recursive: true, force: true });
  const put = (file: string, text: string | Uint8Array): void => {
    const at = path.join(folder, file);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, text);
  };
  const random = randomOf(outputs);
  const sizes = sizesFor(outputs);
  const people = Array.from({ length: sizes.people }, (_, n) => ({
    id: `person-${n + 1}`, given: GIVEN[n % 10]!, family: `${FAMILY[Math.floor(n / 10) % 10]!}${n < 100 ? '' : `-${FAMILY[Math.floor(n / 100) % 10]!}`}`,
  }));
  for (const [file, text] of Object.entries(singleFiles())) put(file, text);
  for (const [n, person] of people.entries()) {
    put(`people/${person.id}/facts.yaml`, stringify({ name: { given: person.given, family: person.family }, member: n < 8, ...(n === 0 ? { leader: true } : {}), sources: [{ source: 'eksempel-side', supports: ['name', 'member'] }] }));
    for (const language of ['nb', 'en'] as const) put(`people/${person.id}/text.${language}.mdx`, words({ summary: sentence(language, random) }, ''));
  }
  for (const [n, id] of TOPICS.entries()) {
    put(`topics/${id}/facts.yaml`, stringify({ order: n + 1, line: LINES[n % LINES.length] }));
    for (const language of ['nb', 'en'] as const) put(`topics/${id}/text.${language}.mdx`, words({ name: `${id.replaceAll('-', ' ')} ${language}`, summary: sentence(language, random) }, paragraph(language, 2, random)));
  }
  const all = Array.from({ length: outputs }, (_, n) => writeOutput(n + 1, people, random, put));
  // One sound for all: the same bytes under many names.
  const sound = silentMp3(CUES * CUE_SECONDS + 5);
  const facts = { bytes: sound.bytes.length, mediaType: 'audio/mpeg', durationSeconds: sound.durationSeconds, bitrate: 8000, loudness: -19, sha384: createHash('sha384').update(sound.bytes).digest('base64') };
  const episodes = all.filter(({ family }) => family === 'episodes');
  for (const { id, facts: episode } of episodes) {
    const first = path.join(folder, `audio/${episodes[0]!.id}.mp3`);
    if (!existsSync(first)) put(`audio/${id}.mp3`, sound.bytes);
    else linkSync(first, path.join(folder, `audio/${id}.mp3`));
    put(`episodes/${id}/facts.yaml`, stringify({ ...episode, recording: { file: `${id}.mp3`, ...facts } }));
    put(`episodes/${id}/transcript.nb.vtt`, transcript(random));
    put(`episodes/${id}/peaks.json`, JSON.stringify({ version: 2, channels: 1, sample_rate: 8000, samples_per_pixel: 14400, bits: 8, length: 480, data: Array.from({ length: 960 }, (_, i) => (i % 2 === 0 ? -1 : 1) * Math.floor(20 + random() * 90)) }));
  }
  for (let n = 0; n < sizes.findings; n += 1) writeFinding(n + 1, all, random, put);
  return all.map(({ family, id }) => ({ family, id }));
}

type Put = (file: string, text: string | Uint8Array) => void;
interface Invented { family: 'publications' | 'lectures' | 'articles' | 'episodes'; id: string; facts: Record<string, unknown> }

/** An output's drawer; the facts of an episode are written when its sound has been measured. */
function writeOutput(number: number, people: readonly { id: string }[], random: () => number, put: Put): Invented {
  const isEpisode = number % EPISODE_EVERY === 0;
  const family = isEpisode ? 'episodes' : (['publications', 'lectures', 'articles'] as const)[number % 3]!;
  const id = `resultat-${number}`;
  const year = 2006 + Math.floor(random() * 20);
  const date = `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
  const makers = [...new Set([pickOne(people, random).id, pickOne(people, random).id])];
  const credits = [...makers.map((person) => ({ person, role: isEpisode ? 'host' : family === 'lectures' ? 'presenter' : 'author' })), ...(random() < 0.3 ? [{ name: { given: 'Anna', family: `Utenfor-${Math.floor(random() * 40)}` }, role: isEpisode ? 'guest' : 'author' }] : [])];
  const shared = {
    title: title(number, random), language: random() < 0.2 ? 'en' : 'nb', recordNumber: number, date, credits,
    topics: [...new Set([pickOne(TOPICS, random), pickOne(TOPICS, random)])],
    ...(number > 1 && random() < 0.3 ? { relations: [{ kind: 'builds-on', to: `resultat-${1 + Math.floor(random() * (number - 1))}` }] } : {}),
    sources: [{ source: 'eksempel-side', supports: ['title', 'type', 'date', 'credits'] }, { source: 'eksempel-nyhet', supports: ['summary'] }],
  };
  const facts = isEpisode
    ? {
        type: 'podcast-episode', ...shared, date: undefined, guid: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`, published: `${date}T06:00:00+01:00`,
        season: 1, number: number / EPISODE_EVERY, kind: 'full', licence: 'CC-BY-4.0', voices: { 'Første stemme': makers[0], 'Andre stemme': 'synthetic' },
        chapters: [0, 1, 2, 3, 4].map((n) => ({ start: n * 150, title: `Del ${n + 1} av samtalen` })),
        sources: [{ source: 'eksempel-side', supports: ['title', 'type', 'credits'] }],
      }
    : {
        publications: { type: pickOne(['academic-article', 'academic-chapter', 'report'], random), ...shared, doi: `10.5555/prove.${number}`, journal: { name: 'Tidsskrift for eksempler', volume: String(year - 1990), issue: String(1 + (number % 4)) }, pages: `${number % 300}–${(number % 300) + 14}` },
        lectures: { type: pickOne(['lecture', 'popular-science-lecture', 'academic-lecture'], random), ...shared, event: { name: `Eksempeldagene ${year}`, place: 'Eksempelby' } },
        articles: { type: pickOne(['feature-article', 'interview'], random), ...shared, url: `https://example.org/artikkel/${number}`, outlet: { name: 'Eksempelavisa', section: 'Kronikk' } },
      }[family as 'publications' | 'lectures' | 'articles'];
  const plain = JSON.parse(JSON.stringify(facts)) as Record<string, unknown>;
  if (plain['type'] === 'academic-chapter') { delete plain['journal']; plain['book'] = { title: 'En oppdiktet bok', publisher: 'Eksempelforlaget' }; }
  if (plain['type'] === 'report') { delete plain['journal']; delete plain['pages']; plain['publisher'] = 'Eksempelforlaget'; }
  if (!isEpisode) put(`${family}/${id}/facts.yaml`, stringify(plain));
  for (const language of ['nb', 'en'] as const) {
    put(`${family}/${id}/text.${language}.mdx`, words({ summary: paragraph(language, 1, random) }, body(language, random)));
  }
  return { family, id, facts: plain };
}

function writeFinding(number: number, outputs: readonly Invented[], random: () => number, put: Put): void {
  const folder = `findings/funn-${number}`;
  const episodes = outputs.filter(({ family }) => family === 'episodes');
  const start = Math.floor(random() * 800);
  put(`${folder}/facts.yaml`, stringify({
    order: number, topics: [pickOne(TOPICS, random)], ...(number <= 4 ? { featured: true } : {}),
    evidence: [0, 1].map(() => ({ output: pickOne(outputs, random).id, source: 'eksempel-nyhet', quote: `et oppdiktet sitat ${Math.floor(random() * 1000)}`, quoteLanguage: 'nb' })),
    ...(episodes.length > 0 && random() < 0.5 ? { moments: [{ episode: pickOne(episodes, random).id, start, end: start + 20 }] } : {}),
  }));
  for (const language of ['nb', 'en'] as const) put(`${folder}/text.${language}.mdx`, words({ claim: sentence(language, random), summary: sentence(language, random) }, paragraph(language, 3, random)));
}

/** Front matter and body, as an editor writes them. */
function words(front: Record<string, string>, text: string): string {
  return `---\n${stringify(front)}---\n${text === '' ? '' : `\n${text}\n`}`;
}

function transcript(random: () => number): string {
  const cues = Array.from({ length: CUES }, (_, n) => {
    const [start, end] = [n * CUE_SECONDS, (n + 1) * CUE_SECONDS - 0.1];
    return `${formatVttTime(start)} --> ${formatVttTime(end)}\n<v ${n % 40 < 20 ? 'Første stemme' : 'Andre stemme'}>${sentence('nb', random)}\n`;
  });
  return `WEBVTT\n\n${cues.join('\n')}`;
}
