/** Which files a content tree may hold, and which schema each must fit. */

import type { z } from 'astro/zod';
import { article } from '../../src/schema/article.ts';
import { background } from '../../src/schema/background.ts';
import { episode } from '../../src/schema/episode.ts';
import { finding, findingText } from '../../src/schema/finding.ts';
import { lecture } from '../../src/schema/lecture.ts';
import { outputText } from '../../src/schema/output-text.ts';
import { pageText } from '../../src/schema/page.ts';
import { person, personText } from '../../src/schema/person.ts';
import { project } from '../../src/schema/project.ts';
import { publication } from '../../src/schema/publication.ts';
import { show } from '../../src/schema/show.ts';
import { sourcePages } from '../../src/schema/source.ts';
import { topic, topicText } from '../../src/schema/topic.ts';

/** What the drawers of one folder hold. */
export interface Collection {
  /** The schema of `facts.yaml`; a page has none. */
  readonly facts?: z.ZodType;
  /** The schema of the front matter of `text.nb.mdx` and `text.en.mdx`. */
  readonly text: z.ZodType;
  /** Outputs share one row of ids. */
  readonly isOutput: boolean;
}

const output = (facts: z.ZodType): Collection => ({ facts, text: outputText, isOutput: true });

export const COLLECTIONS = {
  publications: output(publication),
  lectures: output(lecture),
  articles: output(article),
  episodes: output(episode),
  findings: { facts: finding, text: findingText, isOutput: false },
  people: { facts: person, text: personText, isOutput: false },
  topics: { facts: topic, text: topicText, isOutput: false },
  pages: { text: pageText, isOutput: false },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof COLLECTIONS;
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];

/** The collection of that folder's name. */
export function collectionOf(name: CollectionName): Collection {
  return COLLECTIONS[name];
}

export function isCollectionName(name: string): name is CollectionName {
  return Object.hasOwn(COLLECTIONS, name);
}

/** Files at the top of the tree, with their schemas; all must be there. */
export const SINGLE_FILES: Readonly<Record<string, z.ZodType>> = {
  'project.yaml': project,
  'show.yaml': show,
  'sources.yaml': sourcePages,
  'background.yaml': background,
};
