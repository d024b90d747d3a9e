// The only door to the content: entries become domain objects, joined once into the archive.
import { getCollection, getEntry } from 'astro:content';
import type { Archive, Background, Project } from '../domain/archive.ts';
import { resolveCredits, type PersonName } from '../domain/credit.ts';
import type { Finding } from '../domain/finding.ts';
import { byDate, type Output, type OutputBase } from '../domain/output.ts';
import { publicArchive } from '../domain/embargo.ts';
import { byName, type Person } from '../domain/person.ts';
import { resolveSource, resolveSources } from '../domain/source.ts';
import type { ArticleFacts } from '../schema/article.ts';
import type { EpisodeFacts } from '../schema/episode.ts';
import type { LectureFacts } from '../schema/lecture.ts';
import type { OutputTextFacts } from '../schema/output-text.ts';
import type { PublicationFacts } from '../schema/publication.ts';
import type { SourcePageFacts } from '../schema/source.ts';
import { wordsById, type Words } from './words.ts';

type AnyFacts = PublicationFacts | LectureFacts | ArticleFacts | EpisodeFacts;

/** What the outputs are joined with. */
interface Joins {
  sources: ReadonlyMap<string, SourcePageFacts>;
  names: ReadonlyMap<string, PersonName>;
}

let loaded: Promise<Archive> | undefined;

/** Everything the content says. Read once a build; anew for each page in development, where files change. */
export function getArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return loadArchive();
  return (loaded ??= loadArchive());
}

/** The moment the site is built for: PUBLISH_NOW when it is set, so that a build can be repeated, else the clock. */
function buildMoment(): number {
  return Date.parse(process.env['PUBLISH_NOW'] || new Date().toISOString());
}

async function loadArchive(): Promise<Archive> {
  const sources = new Map((await getCollection('sources')).map((entry) => [entry.id, entry.data]));
  const people = await loadPeople(sources);
  const names = new Map<string, PersonName>(people.map((person) => [person.id, person.name]));
  const projectEntry = await getEntry('project', 'project');
  const showEntry = await getEntry('show', 'show');
  if (!projectEntry || !showEntry) throw new Error('The content tree needs project.yaml and show.yaml');
  const project: Project = {
    ...projectEntry.data,
    facts: projectEntry.data.facts.map((fact) => ({ ...fact, source: resolveSource(fact.source, sources) })),
    sources: resolveSources(projectEntry.data.sources, sources),
  };
  const everything: Archive = {
    project,
    show: showEntry.data,
    outputs: await loadOutputs({ sources, names }),
    findings: await loadFindings(sources),
    people,
    topics: await loadTopics(),
    background: (await getCollection('background')).map(({ id, data }): Background => ({
      ...data, id, sources: data.sources.map((key) => resolveSource(key, sources)),
    })),
  };
  return publicArchive(everything, buildMoment());
}

async function loadOutputs(joins: Joins): Promise<Output[]> {
  const outputs: Output[] = [];
  const texts = await wordsById('publicationTexts');
  for (const { id, data } of await getCollection('publications')) outputs.push({ ...data, ...shared(id, data, texts, joins), family: 'publications' });
  const lectureTexts = await wordsById('lectureTexts');
  for (const { id, data } of await getCollection('lectures')) outputs.push({ ...data, ...shared(id, data, lectureTexts, joins), family: 'lectures' });
  const articleTexts = await wordsById('articleTexts');
  for (const { id, data } of await getCollection('articles')) outputs.push({ ...data, ...shared(id, data, articleTexts, joins), family: 'articles' });
  const episodeTexts = await wordsById('episodeTexts');
  for (const { id, data } of await getCollection('episodes')) {
    outputs.push({
      ...data, ...shared(id, data, episodeTexts, joins), family: 'episodes',
      origin: data.origin ?? 'project', kind: data.kind ?? 'full', voices: data.voices ?? {}, chapters: data.chapters ?? [],
    });
  }
  return outputs.sort(byDate);
}

/** The fields every family shares, joined. An episode is dated by its release when it has no other date. */
function shared(id: string, facts: AnyFacts, texts: Words<OutputTextFacts>, { sources, names }: Joins): OutputBase {
  return {
    id,
    title: facts.title,
    language: facts.language,
    sic: facts.sic ?? [],
    recordNumber: facts.recordNumber,
    date: facts.date ?? ('published' in facts ? facts.published?.slice(0, 10) : undefined),
    credits: resolveCredits(facts.credits, names),
    topics: facts.topics ?? [],
    importedType: facts.importedType,
    abstract: facts.abstract,
    url: facts.url,
    doi: facts.doi,
    licence: facts.licence,
    relations: (facts.relations ?? []).map(({ kind, to, source }) => ({ kind, to, source: source ? resolveSource(source, sources) : undefined })),
    sources: resolveSources(facts.sources, sources),
    publishAt: facts.publishAt,
    status: facts.status ?? 'published',
    statusNote: facts.statusNote,
    words: texts.get(id) ?? {},
  };
}

async function loadFindings(sources: Joins['sources']): Promise<Finding[]> {
  const texts = await wordsById('findingTexts');
  return (await getCollection('findings'))
    .map(({ id, data }) => ({
      id,
      order: data.order,
      topics: data.topics,
      featured: data.featured ?? false,
      evidence: data.evidence.map((piece) => ({ ...piece, source: resolveSource(piece.source, sources) })),
      audiences: data.audiences ?? [],
      moments: data.moments ?? [],
      words: texts.get(id) ?? {},
    }))
    .sort((a, b) => a.order - b.order);
}

async function loadPeople(sources: Joins['sources']): Promise<Person[]> {
  const texts = await wordsById('personTexts');
  return (await getCollection('people'))
    .map(({ id, data }) => ({
      id,
      name: data.name,
      printedAs: data.printedAs ?? [],
      member: data.member,
      leader: data.leader ?? false,
      roles: (data.roles ?? []).map((role) => ({ ...role, source: resolveSource(role.source, sources) })),
      orcid: data.orcid,
      sameAs: data.sameAs ?? [],
      sources: resolveSources(data.sources, sources),
      words: texts.get(id) ?? {},
    }))
    .sort(byName);
}

async function loadTopics() {
  const texts = await wordsById('topicTexts');
  return (await getCollection('topics'))
    .map(({ id, data }) => ({ id, order: data.order, line: data.line, words: texts.get(id) ?? {} }))
    .sort((a, b) => a.order - b.order);
}
