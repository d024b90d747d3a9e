/** What each kind of drawer needs to begin with, and how the answers become its files. */

import { ARTICLE_TYPES } from '../../src/schema/article.ts';
import { LECTURE_TYPES } from '../../src/schema/lecture.ts';
import { PUBLICATION_TYPES } from '../../src/schema/publication.ts';
import { LINES } from '../../src/schema/topic.ts';
import { field } from './checks/check.ts';
import { collectionOf, type CollectionName } from './collections.ts';
import { writeFactsTemplate, writeTextTemplate } from './drawer-template.ts';
import { splitFrontMatter } from './front-matter.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Content, DataFile, Drawer } from './read-content.ts';

/** One thing to know before the drawer can be written. */
export interface Question {
  /** Name of the flag, and of its sentence in the messages. */
  readonly name: string;
  readonly example: string;
  readonly choices?: readonly string[];
  readonly isOptional?: boolean;
  /** What is wrong with an answer, in the words of whoever is asked; then the question is asked again. */
  readonly refuse?: (answer: string) => string | undefined;
  /** Name of the sentence, where it is not the flag's own. */
  readonly sentence?: string;
}

export type Answers = Readonly<Record<string, string>>;

export interface DrawerKind {
  readonly collection: CollectionName;
  readonly questions: (content: Content) => readonly Question[];
  /** The facts and the Norwegian words, from the answers. */
  readonly compose: (answers: Answers, content: Content) => { facts: Record<string, unknown>; words?: Record<string, string> };
}

const idsIn = (content: Content, collection: CollectionName): string[] => content.drawers.filter((drawer) => drawer.collection === collection).map((drawer) => drawer.id);
const list = (answer = ''): string[] => answer.split(',').map((part) => part.trim()).filter((part) => part !== '');
const sources = (answers: Answers, supports: string[]): unknown[] => [{ source: answers['source'], supports }];
const withWords = (answers: Answers): { words?: Record<string, string> } => (answers['summary'] ? { words: { summary: answers['summary'] } } : {});

const sourceQuestion = (content: Content): Question => ({ name: 'source', example: Object.keys((content.singles.get('sources.yaml')?.value as object | undefined) ?? {})[0] ?? 'uit-prosjektside' });
const topicsQuestion = (content: Content): Question => ({ name: 'topics', example: idsIn(content, 'topics')[0] ?? 'hurtigspor', choices: idsIn(content, 'topics') });

function output(collection: CollectionName, types: readonly string[], example: string): DrawerKind {
  return {
    collection,
    questions: (content) => [
      { name: 'id', example }, { name: 'title', example: 'Offentlig innovasjon på ville veier?' }, { name: 'type', example: types[0]!, choices: types }, { name: 'language', example: 'nb' },
      topicsQuestion(content), sourceQuestion(content), { name: 'summary', example: 'En artikkel om tillit på arbeidsplassen.', isOptional: true },
    ],
    compose: (answers) => ({
      facts: { type: answers['type'], title: answers['title'], language: answers['language'], topics: list(answers['topics']), sources: sources(answers, ['title', 'type']) },
      ...withWords(answers),
    }),
  };
}

/** One more than the last in the list. */
function nextPlace(content: Content, collection: CollectionName): number {
  const places = content.drawers.filter((drawer) => drawer.collection === collection).map((drawer) => field(drawer.facts?.value, 'order'));
  return Math.max(0, ...places.filter((place) => typeof place === 'number')) + 1;
}

export const DRAWER_KINDS: Readonly<Record<string, DrawerKind>> = {
  publication: output('publications', PUBLICATION_TYPES, '2025-nordmann-tillit'),
  lecture: output('lectures', LECTURE_TYPES, '2025-foredrag-om-tillit'),
  article: output('articles', ARTICLE_TYPES, '2025-kronikk-om-tillit'),
  finding: {
    collection: 'findings',
    questions: (content) => [
      { name: 'id', example: 'tillit-tar-tid' }, { name: 'claim', example: 'Tillit tar tid.' }, { name: 'summary', example: 'Ansatte i studien brukte et år på å bli trygge.', sentence: 'meaning' }, topicsQuestion(content),
      sourceQuestion(content), { name: 'quote', example: 'tillit tar tid' }, { name: 'quoteLanguage', example: 'nb' }, { name: 'output', example: '2025-nordmann-tillit', isOptional: true },
    ],
    compose: (answers, content) => ({
      facts: {
        order: nextPlace(content, 'findings'), topics: list(answers['topics']),
        evidence: [{ ...(answers['output'] && { output: answers['output'] }), source: answers['source'], quote: answers['quote'], quoteLanguage: answers['quoteLanguage'] }],
      },
      words: { claim: answers['claim'] ?? '', summary: answers['summary'] ?? '' },
    }),
  },
  person: {
    collection: 'people',
    questions: (content) => [
      { name: 'id', example: 'kari-nordmann' }, { name: 'given', example: 'Kari' }, { name: 'family', example: 'Nordmann' }, { name: 'member', example: 'true', choices: ['true', 'false'] }, sourceQuestion(content),
      { name: 'summary', example: 'Kari Nordmann intervjuet ansatte i NAV.', isOptional: true },
    ],
    compose: (answers) => ({
      facts: { name: { given: answers['given'], family: answers['family'] }, member: answers['member'] === 'true', sources: sources(answers, ['name', 'member']) },
      ...withWords(answers),
    }),
  },
  topic: {
    collection: 'topics',
    questions: () => [{ name: 'id', example: 'laering-pa-jobben' }, { name: 'name', example: 'Læring på jobben' }, { name: 'summary', example: 'Om å lære av hverandre.', sentence: 'topicSummary' }, { name: 'line', example: LINES[0], choices: LINES }],
    compose: (answers, content) => ({ facts: { order: nextPlace(content, 'topics'), line: answers['line'] }, words: { name: answers['name'] ?? '', summary: answers['summary'] ?? '' } }),
  },
};

/** The drawer's files, by name. */
export function composeFiles(kind: DrawerKind, answers: Answers, content: Content): Record<string, string> {
  const { facts, words } = kind.compose(answers, content);
  const schema = collectionOf(kind.collection).facts!;
  return { 'facts.yaml': writeFactsTemplate(schema, facts), ...(words && { 'text.nb.mdx': writeTextTemplate(words) }) };
}

/** The content as it will be once the drawer is written, so that the check can judge it first. */
export function withDrawer(content: Content, collection: CollectionName, id: string, files: Readonly<Record<string, string>>): Content {
  const folder = `${collection}/${id}`;
  const data = (name: string, yaml: string): DataFile => {
    const { value, places } = parseYaml(yaml, `${folder}/${name}`);
    return { file: `${folder}/${name}`, value, places };
  };
  const text = files['text.nb.mdx'];
  const split = text === undefined ? undefined : splitFrontMatter(text);
  const drawer: Drawer = {
    collection, id, folder, transcripts: [], fileNames: Object.keys(files),
    facts: data('facts.yaml', files['facts.yaml'] ?? ''),
    words: split ? [{ ...data('text.nb.mdx', split.yaml ?? ''), locale: 'nb', body: split.body, bodyLineOffset: split.bodyLineOffset }] : [],
  };
  const added = Object.entries(files).map(([name, written]) => [`${folder}/${name}`, { path: `${folder}/${name}`, text: written }] as const);
  return { ...content, drawers: [...content.drawers, drawer], folders: [...content.folders, folder], files: new Map([...content.files, ...added]) };
}
