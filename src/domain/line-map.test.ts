import { expect, test } from 'vitest';
import { drawLineMap, MAX_COLUMNS } from './line-map.ts';
import type { Output } from './output.ts';
import type { Topic } from './topic.ts';

const topics: Topic[] = [
  { id: 'tillit', order: 1, line: 'state', words: {} },
  { id: 'laering', order: 2, line: 'work', words: {} },
  { id: 'hverdag', order: 3, line: 'rose', words: {} },
];
const output = (id: string, on: string[], date?: string): Output => ({
  id, title: id, language: 'nb', sic: [], date, credits: [], topics: on, relations: [], sources: [], status: 'published', words: {}, family: 'lectures', type: 'lecture',
}) as Output;

test('each topic is a line, and each output a station on every line it belongs to', () => {
  const map = drawLineMap(topics, [output('a', ['tillit'], '2019'), output('b', ['tillit', 'hverdag'], '2020-05')], 2017);
  expect(map.lines.map(({ count }) => count)).toEqual([2, 0, 1]);
  const [first, , third] = map.lines;
  expect(first!.stations[1]).toMatchObject({ isInterchange: true, span: 2 });
  expect(third!.stations[0]!.x).toBe(first!.stations[1]!.x);
  expect(first!.stations[0]).toMatchObject({ isInterchange: false, span: 0 });
});

test('dated stations stand in order of time, the undated ones apart after them', () => {
  const map = drawLineMap(topics, [output('late', ['tillit'], '2022-07'), output('early', ['tillit'], '2018'), output('when', ['tillit'])], 2017);
  const [line] = map.lines;
  expect(line!.stations.map(({ outputs }) => outputs[0]!.id)).toEqual(['early', 'late', 'when']);
  expect(line!.stations.filter(({ isDated }) => isDated).every(({ x }) => x < map.divide)).toBe(true);
  expect(line!.stations.at(-1)!.x).toBeGreaterThan(map.divide);
  expect(map.hasUndated).toBe(true);
});

test('two outputs of one month do not cover each other', () => {
  const map = drawLineMap(topics, ['a', 'b', 'c'].map((id) => output(id, ['tillit'], '2022-12')), 2017);
  const places = map.lines[0]!.stations.map(({ x }) => x);
  expect(new Set(places).size).toBe(3);
  expect(Math.max(...places)).toBeLessThanOrEqual(98);
});

test('without dates there are no years to read, and without undated ones no place for them', () => {
  expect(drawLineMap(topics, [output('a', ['tillit'])], 2017)).toMatchObject({ years: [], divide: 0 });
  expect(drawLineMap(topics, [output('a', ['tillit'], '2020')], 2017)).toMatchObject({ divide: 100, hasUndated: false });
  expect(drawLineMap(topics, [], 2017).lines).toHaveLength(3);
});

test('ten thousand outputs become a station a year', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => output(`o${index}`, [topics[index % 3]!.id], index % 2 ? String(2000 + (index % 25)) : undefined));
  const map = drawLineMap(topics, many, 2017);
  const stations = map.lines.flatMap((line) => line.stations);
  expect(stations.length).toBeLessThan(3 * MAX_COLUMNS);
  expect(stations.reduce((sum, station) => sum + station.outputs.length, 0)).toBe(10_000);
});

test('an output with no topic is on no line', () => {
  expect(drawLineMap(topics, [output('a', [])], 2017).lines.every(({ count }) => count === 0)).toBe(true);
});

test('years that stand close are not all named, the first and the last always', () => {
  const { years } = drawLineMap(topics, [output('a', ['tillit'], '2000'), output('b', ['tillit'], '2040'), output('c', ['tillit'])], 2000);
  const named = years.filter(({ isNamed }) => isNamed);
  expect(years.length).toBe(41);
  expect([named[0]?.year, named.at(-1)?.year]).toEqual([2000, 2040]);
  for (const [index, { x }] of named.entries()) if (index > 0) expect(x - named[index - 1]!.x).toBeGreaterThanOrEqual(5);
});
