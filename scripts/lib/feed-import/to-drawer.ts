/** From an episode in a feed to the files of a drawer: facts, safe words, transcript. */

import type { ChapterFacts } from '../../../src/schema/chapter.ts';
import type { RecordingFacts } from '../../../src/schema/episode.ts';
import { findChapterFaults } from '../../../src/domain/chapter.ts';
import { findCueFaults, type Cue } from '../../../src/domain/cue.ts';
import { writeWebVtt } from '../../../src/formats/webvtt.ts';
import type { Waveform } from '../audio/peaks.ts';
import { collectionOf } from '../collections.ts';
import { writeFactsTemplate, writeTextTemplate } from '../drawer-template.ts';
import { suggestId } from '../suggest-value.ts';
import type { FeedItem } from './read-feed.ts';
import { firstParagraph, toPlainText, toSafeMdx } from './safe-text.ts';

/** What the importer knows beside the item. */
export interface ImportSettings {
  readonly language: string;
  readonly topics: readonly string[];
  /** Where the facts were seen: the feed's address, or its own page. */
  readonly sourceUrl: string;
  readonly sourceTitle: string;
  /** Today, `2026-11-23`. */
  readonly seen: string;
  /** Ids in people/, by full name. */
  readonly people: ReadonlyMap<string, string>;
}

/** What was fetched for the item. */
export interface Fetched {
  readonly recording?: RecordingFacts;
  /** The outline of the sound that `recording` is of. */
  readonly waveform?: Waveform;
  readonly cues?: readonly Cue[];
  readonly chapters?: readonly ChapterFacts[];
}

/** A drawer's files, by name, and what of the episode they do not hold. */
export interface ImportedDrawer { readonly id: string; readonly files: Readonly<Record<string, string>>; readonly lost: readonly string[] }

const SUMMARY_LENGTH = 300;

/** An id that is nobody's yet, made once of the title; on later imports the episode is known by its guid. */
export function chooseId(item: FeedItem, taken: ReadonlySet<string>): string {
  const base = (suggestId(item.title ?? '') ?? 'episode').slice(0, 60).replace(/-+$/, '') || 'episode';
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(id)) return id;
  }
}

/** The files of an imported episode. */
export function toDrawer(item: FeedItem, id: string, fetched: Fetched, settings: ImportSettings): ImportedDrawer {
  const lost = [...item.lost];
  const duration = fetched.recording?.durationSeconds ?? item.durationSeconds;
  const chapters = fetched.chapters ?? item.chapters?.flatMap(({ startTime, title, url }): ChapterFacts[] =>
    (title === undefined || title.trim() === '' ? [] : [{ start: startTime, title: title.trim(), ...(url !== undefined && /^https?:\/\//.test(url) ? { url } : {}) }]));
  const areChaptersSound = chapters !== undefined && chapters.length > 0 && findChapterFaults(chapters, duration).length === 0;
  if (chapters !== undefined && !areChaptersSound) lost.push('podcast:chapters');
  const cues = fetched.cues ?? [];
  const areCuesSound = cues.length > 0 && findCueFaults(cues, duration).length === 0;
  if (cues.length > 0 && !areCuesSound) lost.push('podcast:transcript');
  const voices = areCuesSound ? knownVoices(cues, settings.people, lost) : {};

  const facts = {
    type: 'podcast-episode',
    title: clean(item.title ?? ''),
    language: settings.language,
    ...(settings.topics.length === 0 ? {} : { topics: settings.topics }),
    // Until the sound is here, the reader hears it where it is.
    ...(fetched.recording === undefined && item.enclosureUrl !== undefined && isWebAddress(item.enclosureUrl) ? { url: item.enclosureUrl } : {}),
    sources: [{ url: item.link !== undefined && isWebAddress(item.link) ? item.link : settings.sourceUrl, title: settings.sourceTitle, supports: ['title', 'guid', ...(item.published === undefined ? [] : ['published'])], seen: settings.seen }],
    ...(item.persons.length === 0 ? {} : { credits: item.persons.map((person) => toCredit(person, settings.people, lost)) }),
    guid: item.guid,
    ...(item.published === undefined ? {} : { published: item.published }),
    ...(item.season === undefined ? {} : { season: item.season }),
    ...(item.number === undefined ? {} : { number: item.number }),
    kind: item.kind,
    ...(fetched.recording !== undefined || item.durationSeconds === undefined ? {} : { durationSeconds: item.durationSeconds }),
    ...(fetched.recording === undefined ? {} : { recording: fetched.recording }),
    ...(Object.keys(voices).length === 0 ? {} : { voices }),
    ...(areChaptersSound ? { chapters } : {}),
  };
  const words = textFile(item, settings.language, lost);
  return {
    id,
    files: {
      'facts.yaml': writeFactsTemplate(collectionOf('episodes').facts!, facts),
      ...words,
      ...(fetched.waveform === undefined ? {} : { 'peaks.json': `${JSON.stringify(fetched.waveform)}\n` }),
      ...(areCuesSound ? { [`transcript.${settings.language}.vtt`]: writeWebVtt(cues.map(({ voice, ...cue }) => (voice !== undefined && Object.hasOwn(voices, voice) ? { ...cue, voice } : cue))) } : {}),
    },
    lost,
  };
}

/** Voices that have the name of a person here; another voice is not guessed at, and goes nameless. */
function knownVoices(cues: readonly Cue[], people: ReadonlyMap<string, string>, lost: string[]): Record<string, string> {
  const heard = [...new Set(cues.flatMap(({ voice }) => (voice === undefined ? [] : [voice])))];
  for (const voice of heard) if (!people.has(voice)) lost.push(`<v ${voice}>`);
  // A nameless cue would be read as the speaker before it, so all are known or none is.
  return heard.every((voice) => people.has(voice)) ? Object.fromEntries(heard.map((voice) => [voice, people.get(voice)!])) : {};
}

/** Roles of the podcast taxonomy as ours. */
const ROLES: Readonly<Record<string, string>> = {
  host: 'host', 'co-host': 'host', 'guest host': 'host', guest: 'guest', narrator: 'narrator', announcer: 'narrator', reporter: 'interviewer', author: 'author', writer: 'author', 'co-writer': 'author', editor: 'editor', translator: 'translator', 'voice actor': 'performer',
};

function toCredit({ name, role }: FeedItem['persons'][number], people: ReadonlyMap<string, string>, lost: string[]): Record<string, unknown> {
  const known = ROLES[role.toLowerCase()];
  if (known === undefined) lost.push(`podcast:person role «${role.slice(0, 60)}»`);
  const ours = known ?? 'contributor';
  const person = people.get(clean(name));
  return person === undefined ? { name: { literal: clean(name) }, role: ours } : { person, role: ours };
}

/** The words, in the text file of their language; a language the site has no texts in is reported. */
function textFile(item: FeedItem, language: string, lost: string[]): Record<string, string> {
  const summary = shorten(firstParagraph(item.summary) || firstParagraph(item.notes));
  const body = toSafeMdx(item.notes);
  if (summary === '') return {};
  const locale = /^en\b/.test(language) ? 'en' : /^(nb|nn|no)\b/.test(language) ? 'nb' : undefined;
  if (locale === undefined) {
    lost.push('description');
    return {};
  }
  return { [`text.${locale}.mdx`]: `${writeTextTemplate({ summary })}\n${body}\n` };
}

function shorten(text: string): string {
  if ([...text].length <= SUMMARY_LENGTH) return text;
  const words = [...text].slice(0, SUMMARY_LENGTH - 2).join('').split(' ');
  return `${(words.length > 1 ? words.slice(0, -1) : words).join(' ')} …`;
}

function clean(text: string): string {
  return toPlainText(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && !/\s/.test(value);
}
