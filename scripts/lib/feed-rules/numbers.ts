/** Durations, seasons and episode numbers, in both vocabularies. */

import { childOf, childrenOf, textOf, type FeedElement } from './feed-tree.ts';
import type { FeedRules, Report } from './rule.ts';
import { parseClock } from '../../../src/domain/timestamp.ts';

/** The duration of an item in seconds, in any form apps read; undefined when there is none. */
export function durationOf(item: FeedElement): number | undefined {
  const seconds = parseClock(textOf(item, 'itunes:duration') ?? '');
  return seconds !== undefined && seconds > 0 ? seconds : undefined;
}

export const numberRules: FeedRules = ({ channel, items }, report) => {
  const isSerial = textOf(channel, 'itunes:type') === 'serial';
  const seen = new Set<string>();
  for (const ttl of childrenOf(channel, 'ttl')) if (!/^\d+$/.test(ttl.text.trim())) report('number', ttl, { found: ttl.text.trim() });
  for (const item of items) {
    for (const duration of childrenOf(item, 'itunes:duration')) checkDuration(duration, report);
    for (const name of ['itunes:episode', 'itunes:season', 'podcast:season'] as const) {
      for (const element of childrenOf(item, name)) if (!/^[1-9]\d*$/.test(element.text.trim())) report('number', element, { found: element.text.trim() });
    }
    for (const element of childrenOf(item, 'podcast:episode')) if (!/^\d+(\.\d+)?$/.test(element.text.trim())) report('number', element, { found: element.text.trim() });
    checkAgreement(item, report);
    const number = textOf(item, 'itunes:episode');
    const kind = textOf(item, 'itunes:episodeType') ?? 'full';
    if (isSerial && kind === 'full' && number === undefined) report('serial-number', item, { found: textOf(item, 'title') ?? '' });
    if (number === undefined) continue;
    const key = `${textOf(item, 'itunes:season') ?? ''}/${number}/${kind}`;
    if (seen.has(key)) report('number-duplicate', childOf(item, 'itunes:episode')!, { found: number });
    seen.add(key);
  }
};

function checkDuration(element: FeedElement, report: Report): void {
  const written = element.text.trim();
  if (/^[1-9]\d*$/.test(written)) return;
  const seconds = parseClock(written);
  if (seconds !== undefined && seconds > 0 && written.includes(':')) report('duration-clock', element, { found: written, expected: String(Math.round(seconds)) });
  else report('duration', element, { found: written, expected: seconds ? String(Math.round(seconds)) : '' });
}

function checkAgreement(item: FeedElement, report: Report): void {
  for (const name of ['season', 'episode'] as const) {
    const [apple, podcast] = [textOf(item, `itunes:${name}`), textOf(item, `podcast:${name}`)];
    if (Number(apple) > 0 && Number(podcast) >= 0 && Number(apple) !== Number(podcast)) report('numbers-disagree', childOf(item, `podcast:${name}`)!, { found: podcast, expected: apple! });
  }
}
