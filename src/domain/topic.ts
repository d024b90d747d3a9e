// A topic: a subject heading, and the line it is drawn as.
import type { TopicFacts, TopicTextFacts } from '../schema/topic.ts';
import type { Localized } from './localized.ts';

export interface Topic {
  id: string;
  order: number;
  line: TopicFacts['line'];
  words: Localized<TopicTextFacts>;
}
