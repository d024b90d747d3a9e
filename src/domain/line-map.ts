// The line map: topics as lines, outputs as stations by date, undated ones in a place of their own. Geometry only; per cent across.
import { byDate, isProjectOutput, outputYear, type Output } from './output.ts';
import { partsOf, type PartialDate } from './partial-date.ts';
import type { Topic } from './topic.ts';

/** Above this many places across, stations of a year are drawn as one, so that the map never outgrows a page. */
export const MAX_COLUMNS = 60;
/** The room that the name of a year needs, as a share of the whole width, in per cent. */
const YEAR_ROOM = 5;

/** The least distance between two places, in per cent of the width: stations never cover each other. */
const MIN_GAP = 4.5;

/** A stop on a line: one output, or all of a year where there are too many. */
export interface Station {
  /** Per cent from the left. */
  x: number;
  outputs: readonly Output[];
  isDated: boolean;
  /** The rows below this one where the same output stops too; 0 where it stops here alone or last. */
  span: number;
  /** It stops on more than one line. */
  isInterchange: boolean;
}

export interface MapLine {
  topic: Topic;
  stations: Station[];
  count: number;
}

export interface LineMap {
  lines: MapLine[];
  /** The start of each year, to be read along the top. Where they stand close, not each is named. */
  years: { year: number; x: number; isNamed: boolean }[];
  /** Where the dated part ends and the undated one begins; 100 or 0 when there is only one of them. */
  divide: number;
  hasUndated: boolean;
}

interface Column {
  x: number;
  isDated: boolean;
  outputs: Output[];
}

/**
 * Computes the map. Lines come in the order of the topics.
 * @param from the first year shown, as long as no output is older
 */
export function drawLineMap(topics: readonly Topic[], outputs: readonly Output[], from: number): LineMap {
  const ordered = outputs.filter(isProjectOutput).toSorted(byDate).reverse();
  const dated = ordered.filter((output) => output.date !== undefined);
  const undated = interleave(ordered.filter((output) => output.date === undefined).reverse());
  const isMany = dated.length + undated.length > MAX_COLUMNS;
  const datedGroups = isMany ? byYear(dated) : dated.map((output) => [output]);
  const undatedGroups = isMany && undated.length > 0 ? [undated] : undated.map((output) => [output]);
  const divide = divideAt(datedGroups.length, undatedGroups.length);
  const years = dated.map((output) => outputYear(output)!);
  const first = Math.min(from, ...years);
  const last = Math.max(first + 1, ...years) + 1;
  const end = divide - (undatedGroups.length > 0 ? 3 : 2);
  const scale = (time: number) => 2 + ((end - 2) * (time - first)) / (last - first);
  const places = spread(datedGroups.map((group) => scale(timeOf(group[0]!.date!))), 2, end);
  const columns: Column[] = [
    ...datedGroups.map((group, index) => ({ x: round(places[index]!), isDated: true, outputs: group })),
    ...undatedGroups.map((group, index) => ({ x: round(spaced(index, undatedGroups.length, divide + 2, 98)), isDated: false, outputs: group })),
  ];
  return {
    lines: linesOf(topics, columns, isMany),
    years: dated.length === 0 ? [] : nameYears(Array.from({ length: last - first }, (_, index) => ({ year: first + index, x: round(scale(first + index)) }))),
    divide,
    hasUndated: undated.length > 0,
  };
}

/** The first and the last year are named, and those between that have room on both sides. */
function nameYears(years: readonly { year: number; x: number }[]): LineMap['years'] {
  const end = years.at(-1)?.x ?? 0;
  let named = Number.NEGATIVE_INFINITY;
  return years.map(({ year, x }, index) => {
    const isNamed = index === 0 || index === years.length - 1 || (x - named >= YEAR_ROOM && end - x >= YEAR_ROOM);
    if (isNamed) named = x;
    return { year, x, isNamed };
  });
}

function linesOf(topics: readonly Topic[], columns: readonly Column[], isMany: boolean): MapLine[] {
  const stops = columns.map((column) => topics.map((topic) => column.outputs.filter((output) => output.topics.includes(topic.id))));
  return topics.map((topic, row) => {
    const stations = columns.flatMap(({ x, isDated }, index): Station[] => {
      const rows = stops[index]!;
      const own = rows[row]!;
      if (own.length === 0) return [];
      const rowsOf = isMany ? [row] : rows.flatMap((stop, at) => (stop.length > 0 ? [at] : []));
      const next = rowsOf.find((at) => at > row);
      return [{ x, isDated, outputs: own, span: next === undefined ? 0 : next - row, isInterchange: rowsOf.length > 1 }];
    });
    return { topic, stations, count: stations.reduce((sum, station) => sum + station.outputs.length, 0) };
  });
}

/** Undated outputs have no order of their own: those of one topic are dealt out apart, so that their stations do not crowd. */
function interleave(outputs: readonly Output[]): Output[] {
  const hands = Object.values(Object.groupBy(outputs, (output) => output.topics[0] ?? '')).map((hand) => [...hand!]);
  const dealt: Output[] = [];
  while (dealt.length < outputs.length) {
    for (const hand of hands) {
      const next = hand.shift();
      if (next) dealt.push(next);
    }
  }
  return dealt;
}

function byYear(outputs: readonly Output[]): Output[][] {
  return Object.values(Object.groupBy(outputs, (output) => outputYear(output)!)).map((group) => group!);
}

/** The share of the width that dated outputs get, in per cent. */
function divideAt(dated: number, undated: number): number {
  if (undated === 0) return 100;
  if (dated === 0) return 0;
  return Math.round(Math.min(65, Math.max(36, (100 * dated) / (dated + undated))));
}

/** Years as a number: the middle of what is known. */
function timeOf(date: PartialDate): number {
  const { year, month, day } = partsOf(date);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31)) / 12;
}

/** Moves places apart to the least distance, in order, within the bounds. */
function spread(places: readonly number[], from: number, to: number): number[] {
  const gap = Math.min(MIN_GAP, (to - from) / Math.max(1, places.length - 1));
  const moved: number[] = [];
  for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? from - gap) + gap));
  let limit = to;
  for (let index = moved.length - 1; index >= 0 && moved[index]! > limit; index -= 1, limit -= gap) moved[index] = limit;
  return moved;
}

function spaced(index: number, count: number, from: number, to: number): number {
  return count === 1 ? (from + to) / 2 : from + ((to - from) * index) / (count - 1);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
