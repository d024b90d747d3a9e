import { expect, it } from 'vitest';
import type { Output } from './output.ts';
import { outputChanged } from './last-changed.ts';

const use = (seen: string) => ({ source: { url: 'https://example.org/', title: 'En side', seen }, supports: ['title'] });
const lecture = { family: 'lectures', sources: [use('2026-01-02'), use('2025-12-31')], date: '2099' } as unknown as Output;

it('a page changed when its latest source was read, whatever the date of the work', () => {
  expect(outputChanged(lecture)).toBe('2026-01-02T00:00:00.000Z');
});

it('an episode released after that changed with its release', () => {
  expect(outputChanged({ ...lecture, family: 'episodes', published: '2026-03-01T06:00:00+01:00' } as unknown as Output)).toBe('2026-03-01T05:00:00.000Z');
});

it('an output that was under embargo changed when that ended', () => {
  expect(outputChanged({ ...lecture, publishAt: '2026-02-01T12:00:00Z' })).toBe('2026-02-01T12:00:00.000Z');
});
