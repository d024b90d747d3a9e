import { expect, it } from 'vitest';
import { bySeason } from './episode.ts';

it('episodes are listed by season, the latest first, and those without one last', () => {
  const episodes = [{ id: 'd', season: 2 }, { id: 'x' }, { id: 'c', season: 2 }, { id: 'a', season: 1 }];
  expect(bySeason(episodes).map(({ season, episodes: held }) => [season, held.map(({ id }) => id)])).toEqual([[2, ['d', 'c']], [1, ['a']], [undefined, ['x']]]);
});

it('a show without seasons is one list', () => {
  const episodes: { id: string; season?: number }[] = [{ id: 'a' }, { id: 'b' }];
  expect(bySeason(episodes)).toEqual([{ season: undefined, episodes }]);
  expect(bySeason([])).toEqual([]);
});
