/**
 * Brings the episodes of an existing podcast feed into drawers. Episodes that are here already, by their guid, are left alone.
 *
 * Usage:  npm run import:feed -- <file or address> [--topics a,b] [--language nb] [--sound no] [--lang en]
 * Reads:  the feed, and the sound (MP3), transcripts and chapters it leads to; --sound no leaves the sound where it is
 * Writes: audio/<id>.mp3 and episodes/<id>/, each drawer whole or not at all. Texts become words, never code.
 * Exit:   0 imported, 1 the feed is locked or something could not be imported, 2 the program itself failed
 */

import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkRead } from './check-content.ts';
import { sayingProblems, WorkshopProblem } from './lib/audio/workshop-problem.ts';
import { withAudio } from './lib/audio/write-audio.ts';
import { field } from './lib/checks/check.ts';
import { collectionOf } from './lib/collections.ts';
import { readEnvironment } from './lib/environment.ts';
import { fetchParts, type FetchBytes } from './lib/feed-import/fetch-parts.ts';
import { readFeed, type FeedItem, type ReadFeed } from './lib/feed-import/read-feed.ts';
import { chooseId, toDrawer, type ImportedDrawer, type ImportSettings } from './lib/feed-import/to-drawer.ts';
import { decodeFeed } from './lib/feed-rules/decode-feed.ts';
import { withDrawer } from './lib/new-drawer.ts';
import { formatReport } from './lib/print-problems.ts';
import { readContent, type Content } from './lib/read-content.ts';
import { runProgram } from './lib/run-program.ts';
import { suggestValue } from './lib/suggest-value.ts';
import { audioFolder, contentLabel } from './lib/surroundings.ts';
import { writeFolderAtomically } from './lib/write-atomically.ts';
import { importFeedMessagesEn } from './messages/import-feed.en.ts';
import { importFeedMessagesNb } from './messages/import-feed.nb.ts';

/** In bytes; a feed of 500 episodes is about 5 MB, an hour of sound about 60. */
const LARGEST = 500_000_000;

await runProgram(async ({ language: tongue, words, options }) => sayingProblems(tongue, async () => {
  const say = tongue === 'en' ? importFeedMessagesEn : importFeedMessagesNb;
  const fail = (sentence: string): never => { throw new WorkshopProblem(() => sentence); };
  const source = words[0] ?? fail(say.usage);
  const isAddress = /^https?:\/\//.test(source);
  const { contentDir } = readEnvironment();
  const content = await readContent(contentDir);
  const topics = (options['topics'] ?? '').split(',').map((topic) => topic.trim()).filter((topic) => topic !== '');
  const known = content.drawers.filter(({ collection }) => collection === 'topics').map(({ id }) => id);
  if (topics.length > 3 || topics.some((topic) => !known.includes(topic))) fail(say.topics(known.join(', ')));

  const bytes = isAddress ? await fetchWeb(source) : await readFile(source).catch(() => undefined);
  const feed = await readFeed(decodeFeed(bytes ?? fail(say.notFound(source))).text).catch((error: unknown) => fail(say.noFeed(source, (error as Error).message.split('\n')[0] ?? '')));
  if (feed.isLocked) fail(say.locked(feed.title));
  const language = options['language'] ?? suggestValue('language', feed.language ?? '') ?? fail(say.language(feed.language ?? ''));
  const settings: ImportSettings = {
    language, topics, sourceUrl: isAddress ? source : (feed.link ?? fail(say.noAddress)), sourceTitle: feed.title, seen: new Date().toISOString().slice(0, 10), people: peopleByName(content),
  };

  const fetchBytes: FetchBytes = (url) => (/^https?:\/\//.test(url) ? fetchWeb(url) : Promise.resolve(undefined));
  const waiting = await mkdtemp(path.join(tmpdir(), 'import-feed-'));
  const outcome = await importItems(feed, content, settings, fetchBytes, options['sound'] !== 'no').finally(() => rm(waiting, { recursive: true, force: true }));
  console.log(say.summary(outcome.made.length, outcome.known, outcome.refused.length));
  for (const { title, reason } of outcome.refused) console.warn(`✖ ${say.refused(title, reason)}`);
  const lost = outcome.made.filter((drawer) => drawer.lost.length > 0);
  if (lost.length > 0) console.log(say.lostHeading(lost.length));
  for (const { id, lost: parts } of lost) console.log(`  ${id}: ${[...new Set(parts)].join(', ').replace(/\p{Cc}/gu, '·')}`);
  if (feed.show.length > 0 && outcome.made.length > 0) console.log(`${say.showNotBrought}\n  ${feed.show.join(', ').replace(/\p{Cc}/gu, '·')}`);
  if (outcome.refused.length > 0) process.exitCode = 1;

  /** Reads every item into a drawer, holds them all against the check at once, and writes those that pass. */
  async function importItems(read: ReadFeed, before: Content, given: ImportSettings, get: FetchBytes, withSound: boolean): Promise<Outcome> {
    const guids = new Set(before.drawers.map(({ facts }) => field(facts?.value, 'guid')));
    const taken = new Set(before.drawers.filter(({ collection }) => collectionOf(collection).isOutput).map(({ id }) => id));
    const refused: Outcome['refused'] = [];
    const inFeed = new Set<string>();
    const ready: Ready[] = [];
    let count = 0;
    for (const item of read.items) {
      if (item.guid !== undefined && inFeed.has(item.guid)) refused.push({ title: item.title ?? item.guid, reason: say.guidTwice(item.guid) });
      else if (item.guid !== undefined && guids.has(item.guid)) count += 1;
      else if (item.guid === undefined || item.title === undefined) refused.push({ title: item.title ?? item.guid ?? '?', reason: item.guid === undefined ? say.noGuid : say.noTitle });
      else {
        const id = chooseId(item, taken);
        guids.add(item.guid);
        taken.add(id);
        ready.push({ item, ...(await prepare(item, id, before, given, withSound ? get : undefined, get)) });
      }
      if (item.guid !== undefined) inFeed.add(item.guid);
    }
    const after = ready.reduce((content, { drawer }) => withDrawer(content, 'episodes', drawer.id, drawer.files), before);
    const label = contentLabel(before.dir);
    // The sound is put in its place together with the drawer, below.
    const problems = (await checkRead(after)).filter((problem) => problem.fatal && problem.ruleId !== 'recording-missing');
    const made: ImportedDrawer[] = [];
    for (const { item, drawer, sound } of ready) {
      const own = problems.filter(({ file }) => file.startsWith(`${label}/episodes/${drawer.id}/`));
      if (own.length > 0) {
        refused.push({ title: item.title ?? drawer.id, reason: formatReport(own, tongue).trim() });
        continue;
      }
      const write = (): Promise<void> => writeFolderAtomically(path.join(before.dir, 'episodes', drawer.id), drawer.files, path.dirname(before.dir));
      if (sound) await withAudio(path.join(audioFolder(before.dir), `${drawer.id}.mp3`), await readFile(sound), write);
      else await write();
      made.push(drawer);
    }
    return { made, known: count, refused };
  }

  /** A drawer and where its sound waits: an hour of sound is too much to keep in memory for each of hundreds of episodes. */
  async function prepare(item: FeedItem, id: string, before: Content, given: ImportSettings, getSound: FetchBytes | undefined, get: FetchBytes): Promise<{ drawer: ImportedDrawer; sound?: string }> {
    const parts = await fetchParts(getSound ? item : withoutEnclosure(item), `${id}.mp3`, get);
    const { recording, ...rest } = parts.fetched;
    const isUsable = recording !== undefined && parts.sound !== undefined && item.published !== undefined && !existsSync(path.join(audioFolder(before.dir), `${id}.mp3`));
    const { lost, ...drawer } = toDrawer(item, id, isUsable ? { ...rest, recording } : rest, given);
    if (!isUsable || parts.sound === undefined) return { drawer: { ...drawer, lost: [...lost, ...parts.lost] } };
    const sound = path.join(waiting, `${id}.mp3`);
    await writeFile(sound, parts.sound);
    return { drawer: { ...drawer, lost: [...lost, ...parts.lost] }, sound };
  }
}), ['topics', 'language', 'sound']);

interface Outcome { made: ImportedDrawer[]; known: number; refused: { title: string; reason: string }[] }
interface Ready { readonly item: FeedItem; readonly drawer: ImportedDrawer; readonly sound?: string }

/** The item with its sound left where it is. */
function withoutEnclosure({ enclosureUrl: _, ...item }: FeedItem): FeedItem {
  return item;
}

/** The people here by full name, and by the names they are printed under. */
function peopleByName(content: Content): Map<string, string> {
  return new Map(content.drawers.filter(({ collection }) => collection === 'people').flatMap(({ id, facts }) => {
    const name = field(facts?.value, 'name');
    const printed = field(facts?.value, 'printedAs');
    return [`${String(field(name, 'given'))} ${String(field(name, 'family'))}`, ...(Array.isArray(printed) ? printed.map(String) : [])].map((full) => [full, id] as const);
  }));
}

async function fetchWeb(url: string): Promise<Uint8Array | undefined> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(120_000) });
    if (!answer.ok || Number(answer.headers.get('content-length') ?? 0) > LARGEST) return undefined;
    return new Uint8Array(await answer.arrayBuffer());
  } catch {
    return undefined;
  }
}
