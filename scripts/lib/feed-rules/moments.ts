/** Soundbites and Podlove chapters: moments that must lie within the recording. */

import { parseClock } from '../../../src/domain/timestamp.ts';
import { childrenOf, type FeedElement } from './feed-tree.ts';
import { durationOf } from './numbers.ts';
import { requireAttributes, type FeedRules, type Report } from './rule.ts';

export const momentRules: FeedRules = ({ items }, report) => {
  for (const item of items) {
    const duration = durationOf(item);
    for (const soundbite of childrenOf(item, 'podcast:soundbite')) checkSoundbite(soundbite, duration, report);
    for (const list of childrenOf(item, 'psc:chapters')) checkSimpleChapters(list, duration, report);
  }
};

function checkSoundbite(element: FeedElement, duration: number | undefined, report: Report): void {
  requireAttributes(element, ['startTime', 'duration'], report);
  const [start, length] = ['startTime', 'duration'].map((name) => readSeconds(element.attributes.get(name)));
  for (const [attribute, value] of [['startTime', start], ['duration', length]] as const) {
    if (value === undefined && element.attributes.get(attribute)) report('soundbite-time', element, { found: element.attributes.get(attribute), attribute });
  }
  if (start === undefined || length === undefined) return;
  if (start === 0) report('soundbite-zero', element, { found: '0', expected: '0.1', attribute: 'startTime' });
  if (length === 0) report('soundbite-time', element, { found: '0', attribute: 'duration' });
  else if (length < 15 || length > 120) report('soundbite-length', element, { found: String(length), expected: '15–120', attribute: 'duration' });
  // Durations are whole seconds in the feed, so a second of grace.
  if (duration !== undefined && start + length > duration + 1) report('moment-past-end', element, { found: String(start + length), expected: String(duration) });
}

function readSeconds(written: string | undefined): number | undefined {
  return written !== undefined && /^\d+(\.\d+)?$/.test(written) ? Number(written) : undefined;
}

function checkSimpleChapters(list: FeedElement, duration: number | undefined, report: Report): void {
  const chapters = childrenOf(list, 'psc:chapter');
  const version = list.attributes.get('version');
  if (version === undefined) report('chapters-version', list, { expected: '1.2' });
  else if (!/^1(\.\d+)?$/.test(version)) report('attribute-value', list, { found: version, expected: '1.2', attribute: 'version' });
  if (chapters.length === 0) report('element-empty', list, { found: list.name });
  let before = -1;
  for (const chapter of chapters) {
    requireAttributes(chapter, ['start', 'title'], report);
    const written = chapter.attributes.get('start') ?? '';
    const start = parseClock(written);
    if (start === undefined) {
      if (written !== '') report('chapter-start', chapter, { found: written, expected: '00:02:17.000', attribute: 'start' });
      continue;
    }
    if (start <= before) report('chapter-order', chapter, { found: written, attribute: 'start' });
    if (duration !== undefined && start >= duration + 1) report('moment-past-end', chapter, { found: written, expected: String(duration) });
    before = start;
  }
}
