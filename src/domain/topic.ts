// A topic: a subject heading, and the line it is drawn as.
import type { TopicFacts, TopicTextFacts } from '../schema/topic.ts';
import type { Localized } from './localized.ts';

export interface Topic {
  id: string;
  order: number;
  line: TopicFacts['line'];
  words: Localized<TopicTextFacts>;
}

/** The colour of what has no topic yet. */
const LINE_WITHOUT_TOPIC: Topic['line'] = 'slate';

/** The line of the first topic, which gives a page its colour. */
export function lineOf(ids: readonly string[], topics: readonly Topic[]): Topic['line'] {
  return topics.find((topic) => topic.id === ids[0])?.line ?? LINE_WITHOUT_TOPIC;
}
