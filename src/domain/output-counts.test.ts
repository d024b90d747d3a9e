import { expect, test } from 'vitest';
import type { Output } from './output.ts';
import { countRows, MAX_ROWS } from './output-counts.ts';
import { personStations } from './person-stations.ts';
import type { DatedRole } from './person.ts';

const output = (id: string, type: string, date?: string): Output => ({ id, type, date, topics: [], credits: [], relations: [], family: 'lectures' }) as unknown as Output;

test('types are counted from the most to the fewest, and the longest bar is the whole width', () => {
  const rows = countRows([output('a', 'lecture'), output('b', 'interview'), output('c', 'lecture')], 'type');
  expect(rows).toEqual([{ value: 'lecture', count: 2, share: 100 }, { value: 'interview', count: 1, share: 50 }]);
});

test('years go from the first to the last, with the unknown at the end', () => {
  const rows = countRows([output('a', 'lecture'), output('b', 'lecture', '2022-05'), output('c', 'lecture', '2019')], 'year');
  expect(rows.map(({ value }) => value)).toEqual(['2019', '2022', 'unknown']);
});

test('a long series of years keeps the latest', () => {
  const rows = countRows(Array.from({ length: 60 }, (_, index) => output(`o${index}`, 'lecture', String(1960 + index))), 'year');
  expect(rows).toHaveLength(MAX_ROWS);
  expect(rows.at(-1)!.value).toBe('2019');
});

test('a person’s stations go from the oldest to the latest, positions and outputs together, undated last', () => {
  const role = (date?: string): DatedRole => ({ role: { nb: 'rolle', en: 'role' }, date, source: { url: 'https://example.org', title: 'Kilde', seen: '2026-11-23' } }) as DatedRole;
  const stations = personStations({ roles: [role(), role('2020-06'), role('2017-08')] }, [output('a', 'lecture', '2018'), output('b', 'lecture')]);
  expect(stations.map(({ date }) => date)).toEqual(['2017-08', '2018', '2020-06', undefined, undefined]);
});
