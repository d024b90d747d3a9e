// The records as the published data files hold them: what the drawers say, with id, pages and words, and nothing under embargo.
import { getCollection, type CollectionEntry } from 'astro:content';
import { publicFacts } from '../domain/embargo.ts';
import { LOCALES } from '../domain/locale.ts';
import type { Family } from '../domain/output.ts';
import { remembered } from '../domain/remembered.ts';
import { absolute, pathTo, type Route } from '../i18n/routes.ts';
import { archiveFile, outputsFile, toJsonSchema, type ArchiveFile, type OutputRecord } from '../schema/archive-record.ts';
import { getArchive } from './archive.ts';
import { getText, type TextCollection } from './words.ts';

/** The collection each family's words are in. */
export const TEXTS: Readonly<Record<Family, TextCollection>> = {
  publications: 'publicationTexts', lectures: 'lectureTexts', articles: 'articleTexts', episodes: 'episodeTexts',
};

type Drawer = CollectionEntry<Family | 'findings' | 'people' | 'topics'>;

/** A drawer's record; what only the import needs to remember is left out. */
async function recordOf({ id, data }: Drawer, texts: TextCollection, route: Route, siteUrl: string): Promise<object> {
  const { register, overrides: _, ...all } = data as { register?: { fingerprints?: unknown }; overrides?: unknown };
  const { outputs, findings } = await getArchive();
  const facts = publicFacts(all, { outputs: idsOf(outputs), findings: idsOf(findings) });
  const { fingerprints: __, ...known } = register ?? {};
  const words = await Promise.all(LOCALES.map(async (locale) => [locale, await getText(texts, id, locale)] as const));
  const text = Object.fromEntries(words.flatMap(([locale, entry]) => (entry ? [[locale, { ...entry.data, body: entry.body?.trim() }]] : [])));
  return {
    id,
    addresses: Object.fromEntries(LOCALES.map((locale) => [locale, absolute(pathTo(route, locale), siteUrl)])),
    ...facts,
    ...(register === undefined ? {} : { register: known }),
    ...(Object.keys(text).length === 0 ? {} : { text }),
  };
}

const idsOf = remembered((things: readonly { id: string }[]): ReadonlySet<string> => new Set(things.map(({ id }) => id)));

let outputRecords: Promise<ReadonlyMap<string, OutputRecord>> | undefined;

/** The record of every public output, by id, in the archive's order. Made once a build. */
export function getOutputRecords(siteUrl: string): Promise<ReadonlyMap<string, OutputRecord>> {
  const made = import.meta.env.DEV ? undefined : outputRecords;
  return (outputRecords = made ?? loadOutputRecords(siteUrl));
}

async function loadOutputRecords(siteUrl: string): Promise<ReadonlyMap<string, OutputRecord>> {
  const drawers = new Map<string, Drawer>();
  for (const family of Object.keys(TEXTS) as Family[]) for (const entry of await getCollection(family)) drawers.set(`${family}/${entry.id}`, entry);
  const { outputs } = await getArchive();
  return new Map(await Promise.all(outputs.map(async ({ family, id }) => {
    const record = await recordOf(drawers.get(`${family}/${id}`)!, TEXTS[family], { page: 'output', family, id }, siteUrl);
    return [id, { ...record, family } as OutputRecord] as const;
  })));
}

export const ARCHIVE_SCHEMA_PATH = '/data/archive.schema.json';
export const OUTPUTS_SCHEMA_PATH = '/data/outputs.schema.json';

/** Everything in one object, as the schema says. */
export async function getArchiveFile(siteUrl: string): Promise<ArchiveFile> {
  const archive = await getArchive();
  const { register: _, overrides: __, ...project } = (await getCollection('project'))[0]!.data;
  const many = async (collection: 'findings' | 'people' | 'topics', texts: TextCollection, page: 'finding' | 'person' | 'topic') => {
    const entries = new Map<string, Drawer>((await getCollection(collection)).map((entry) => [entry.id, entry]));
    return Promise.all(archive[collection].map(({ id }) => recordOf(entries.get(id)!, texts, { page, id }, siteUrl)));
  };
  const keyed = (entries: readonly { id: string; data: unknown }[]) => Object.fromEntries(entries.map(({ id, data }) => [id, data]));
  const known = {
    $schema: `${siteUrl}${ARCHIVE_SCHEMA_PATH}`,
    licence: archive.project.contentLicence,
    project,
    show: archive.show,
    outputs: [...(await getOutputRecords(siteUrl)).values()],
    findings: await many('findings', 'findingTexts', 'finding') as ArchiveFile['findings'],
    people: await many('people', 'personTexts', 'person') as ArchiveFile['people'],
    topics: await many('topics', 'topicTexts', 'topic') as ArchiveFile['topics'],
    background: keyed(await getCollection('background')) as ArchiveFile['background'],
  };
  return { ...known, sources: keyed(await publicSources(JSON.stringify(known))) as ArchiveFile['sources'] };
}

/** The sources, without those that only what is not public rests on. @param known everything else that is told, as JSON */
async function publicSources(known: string): Promise<CollectionEntry<'sources'>[]> {
  const { outputs, findings } = await getArchive();
  const shown = new Set([...outputs, ...findings].map(({ id }) => id));
  const drawers = await Promise.all(([...Object.keys(TEXTS), 'findings'] as (Family | 'findings')[]).map((collection): Promise<Drawer[]> => getCollection(collection)));
  const waiting = JSON.stringify(drawers.flat().filter(({ id }) => !shown.has(id)).map(({ data }) => data as unknown));
  return (await getCollection('sources')).filter(({ id }) => !waiting.includes(JSON.stringify(id)) || known.includes(JSON.stringify(id)));
}

/** The JSON Schema of the whole archive, or of a file of outputs. */
export function schemaFile(of: 'archive' | 'outputs', siteUrl: string): string {
  const schema = of === 'archive' ? toJsonSchema(archiveFile, `${siteUrl}${ARCHIVE_SCHEMA_PATH}`) : toJsonSchema(outputsFile, `${siteUrl}${OUTPUTS_SCHEMA_PATH}`);
  return `${JSON.stringify(schema, null, 2)}\n`;
}
