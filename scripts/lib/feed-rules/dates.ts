/** Dates: RFC 2822 with four-digit year, 24 hours, a zone, and the right weekday. */

import { childOf, childrenOf, type FeedElement } from './feed-tree.ts';
import { everywhere, type FeedRules, type Report } from './rule.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const RFC_2822 = /^(?:(Sun|Mon|Tue|Wed|Thu|Fri|Sat), )?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? ([+-]\d{4}|GMT|UTC|UT|E[SD]T|C[SD]T|M[SD]T|P[SD]T|Z)$/;

/**
 * Reads a date as feeds must write it.
 * @returns the moment and whether its weekday is right; undefined when it is no such date
 */
export function readFeedDate(written: string): { moment: number; hasRightDay: boolean } | undefined {
  const match = RFC_2822.exec(written.trim());
  if (!match) return undefined;
  const [, dayName, day = '', monthName = '', year = '', hour = '', minute = '', second = '0', zone] = match;
  const month = MONTHS.indexOf(monthName);
  const calendar = new Date(Date.UTC(Number(year), month, Number(day)));
  if (calendar.getUTCMonth() !== month || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  // The zones of the earth reach from -12 to +14 hours.
  if (zone !== undefined && /^[+-]/.test(zone) && (Number(zone.slice(1, 3)) > 14 || Number(zone.slice(3)) > 59)) return undefined;
  return { moment: Date.parse(written.trim()), hasRightDay: dayName === undefined || DAYS[calendar.getUTCDay()] === dayName };
}

/** @param now milliseconds; an episode dated later is hidden by apps */
export function dateRules(now: number): FeedRules {
  return (feed, report) => {
    for (const name of ['pubDate', 'lastBuildDate']) for (const element of everywhere(feed, name)) checkDate(element, element.text, undefined, report);
    for (const trailer of childrenOf(feed.channel, 'podcast:trailer')) {
      const date = trailer.attributes.get('pubdate');
      if (date !== undefined) checkDate(trailer, date, 'pubdate', report);
    }
    const built = childOf(feed.channel, 'lastBuildDate');
    // A day of grace for clocks and zones.
    if (built && (readFeedDate(built.text)?.moment ?? 0) > now + 86_400_000) report('build-date-future', built, { found: built.text.trim() });
    const released = feed.items.flatMap((item) => childrenOf(item, 'pubDate'));
    for (const date of released) if ((readFeedDate(date.text)?.moment ?? 0) > now) report('date-future', date, { found: date.text.trim() });
    const newest = Math.max(...released.map((date) => readFeedDate(date.text)?.moment ?? 0).filter((moment) => moment <= now), 0);
    const read = readFeedDate(built?.text ?? '');
    if (built && read && read.moment < newest) report('build-date-old', built, { found: built.text.trim(), expected: new Date(newest).toUTCString() });
  };
}

function checkDate(element: FeedElement, written: string, attribute: string | undefined, report: Report): void {
  const place = attribute === undefined ? {} : { attribute };
  const read = readFeedDate(written);
  if (!read) {
    const guess = Date.parse(written);
    report('date-format', element, { ...place, found: written.trim(), expected: new Date(Number.isNaN(guess) ? Date.UTC(2026, 8, 3, 4) : guess).toUTCString() });
  } else if (read.moment === 0) {
    report('date-epoch', element, { ...place, found: written.trim() });
  } else if (!read.hasRightDay) {
    report('date-weekday', element, { ...place, found: written.trim(), expected: new Date(read.moment).toUTCString() });
  }
}
