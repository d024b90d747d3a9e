import { expect, it } from 'vitest';
import type { Content } from '../read-content.ts';
import { episodeQuestions } from './episode-questions.ts';

const content = {
  drawers: [{ collection: 'topics', id: 'laering' }, { collection: 'episodes', id: 'finnes', folder: 'episodes/finnes' }],
  singles: new Map([['sources.yaml', { value: { 'en-kilde': {} } }]]),
} as unknown as Content;

it.each([
  ['audio', 'finnes-ikke.mp3', 'does not exist'], ['id', 'Med Mellomrom', 'cannot be'], ['id', 'finnes', 'episodes/finnes'], ['language', 'norsk språk', 'not a language'], ['published', 'i morgen', 'offset'],
  ['kind', 'lang', 'full, trailer, bonus'], ['topics', 'laering, annet', 'annet'], ['source', 'ukjent', 'en-kilde'], ['transcript', 'finnes-ikke.vtt', 'does not exist'], ['season', 'en', 'whole number'],
])('%s «%s» is refused at once, in words', (name, answer, sentence) => {
  const question = episodeQuestions(content, 'en').find((each) => each.name === name);
  expect(question?.refuse?.(answer)).toContain(sentence);
});

it('good answers pass', () => {
  const good: Record<string, string> = { id: 'ny-episode', language: 'nb', published: '2026-12-01T06:00:00+01:00', kind: 'full', topics: 'laering', source: 'en-kilde', season: '2' };
  for (const question of episodeQuestions(content, 'nb')) if (good[question.name] !== undefined) expect(question.refuse?.(good[question.name]!)).toBeUndefined();
});
