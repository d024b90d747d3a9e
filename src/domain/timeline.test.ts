import { expect, test } from 'vitest';
import type { Archive, Background } from './archive.ts';
import type { Output } from './output.ts';
import { drawTimeline, MAX_OUTPUTS_A_YEAR } from './timeline.ts';

const fact = (id: string, subject: Background['subject'], date?: string): Background => ({ id, subject, date, timeline: date ? { nb: id, en: id } : undefined, text: { nb: id, en: id }, sources: [] }) as Background;
const output = (id: string, date?: string): Output => ({ id, date, topics: [], credits: [], relations: [], family: 'lectures', type: 'lecture' }) as unknown as Output;
const project = { start: '2017-06-01', end: '2020-05-31' } as Archive['project'];

test('background, project and outputs stand in order of time', () => {
  const entries = drawTimeline({ project, background: [fact('slutt', 'project', '2020-05-31'), fact('lov', 'introduction', '2003-09-01')], outputs: [output('foredrag', '2018-03')] });
  expect(entries.map(({ kind }) => kind)).toEqual(['background', 'output', 'project']);
  expect(entries.map(({ isDuring }) => isDuring)).toEqual([false, true, true]);
});

test('what has no date, or no words for the timeline, is not on it', () => {
  expect(drawTimeline({ project, background: [fact('uten', 'figures')], outputs: [output('udatert')] })).toEqual([]);
});

test('the distance between entries grows with time, up to a limit', () => {
  const entries = drawTimeline({ project, background: [], outputs: ['2003', '2016-05', '2017-03', '2017-05'].map((date) => output(date, date)) });
  expect(entries.map(({ gap }) => gap)).toEqual([0, 3, 1, 0]);
});

test('a year known only as a year counts as within the project when the project ran in it', () => {
  expect(drawTimeline({ project, background: [], outputs: [output('a', '2017'), output('b', '2021')] }).map(({ isDuring }) => isDuring)).toEqual([true, false]);
});

test('a year with very many outputs is one entry', () => {
  const many = Array.from({ length: MAX_OUTPUTS_A_YEAR + 1 }, (_, index) => output(`o${index}`, `2019-0${(index % 9) + 1}`));
  expect(drawTimeline({ project, background: [], outputs: many })).toMatchObject([{ date: '2019', kind: 'output' }]);
});
