// A moment in a recording: seconds inside, and every way a moment is written outside.
// WebVTT timestamps https://www.w3.org/TR/webvtt1/#webvtt-timestamp · media fragments https://www.w3.org/TR/media-frags/#naming-time

/** The whole of a moment in milliseconds, split for writing. Rounded once, so that 59.9996 s becomes 1:00.000. */
function split(seconds: number): { hours: number; minutes: number; secs: number; millis: number } {
  if (!Number.isFinite(seconds) || seconds < 0) throw new RangeError(`not a moment: ${seconds} s`);
  const total = Math.round(seconds * 1000);
  return {
    hours: Math.floor(total / 3_600_000),
    minutes: Math.floor(total / 60_000) % 60,
    secs: Math.floor(total / 1000) % 60,
    millis: total % 1000,
  };
}

const two = (value: number): string => String(value).padStart(2, '0');
const three = (value: number): string => String(value).padStart(3, '0');

/** For people and for links: `0:09`, `12:05`, `1:02:03`. Part seconds are cut off, never rounded up. @param seconds 0 or more */
export function formatClock(seconds: number): string {
  const { hours, minutes, secs } = split(Math.floor(seconds));
  return hours > 0 ? `${hours}:${two(minutes)}:${two(secs)}` : `${minutes}:${two(secs)}`;
}

/** For podcast descriptions, where apps look for a full clock: `00:01:02`. @param seconds 0 or more */
export function formatFullClock(seconds: number): string {
  const { hours, minutes, secs } = split(Math.floor(seconds));
  return `${two(hours)}:${two(minutes)}:${two(secs)}`;
}

/** For WebVTT and Podlove Simple Chapters: `00:01:02.000`. @param seconds 0 or more */
export function formatVttTime(seconds: number): string {
  const { hours, minutes, secs, millis } = split(seconds);
  return `${two(hours)}:${two(minutes)}:${two(secs)}.${three(millis)}`;
}

/** For SubRip, which has a decimal comma: `00:01:02,000`. @param seconds 0 or more */
export function formatSrtTime(seconds: number): string {
  return formatVttTime(seconds).replace('.', ',');
}

/** For JSON-LD: an ISO 8601 duration in whole seconds, `PT1M2S`; `PT0S` for nothing. @param seconds 0 or more */
export function formatIsoDuration(seconds: number): string {
  const { hours, minutes, secs } = split(Math.round(seconds));
  const parts = [hours > 0 ? `${hours}H` : '', minutes > 0 ? `${minutes}M` : '', secs > 0 ? `${secs}S` : ''].join('');
  return `PT${parts || '0S'}`;
}

/** Reads an ISO 8601 duration of hours, minutes and seconds (`PT1H2M3.5S`) as seconds; undefined when it is none. */
export function parseIsoDuration(written: string): number | undefined {
  const match = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(written);
  return match ? Number(match[1] ?? 0) * 3600 + Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0) : undefined;
}

/**
 * Reads a moment as people and formats write it: `90`, `90.5`, `1:30`, `01:02:03.500`, `00:01:02,000`, `npt:90`.
 * @returns seconds, or undefined when it does not parse (a minute or second above 59 does not)
 */
export function parseClock(written: string): number | undefined {
  const bare = written.trim().replace(/^npt:/, '').replace(',', '.');
  if (/^\d+(\.\d*)?s?$/.test(bare)) return Number.parseFloat(bare);
  const match = /^(?:(\d+):)?(\d{1,2}):(\d{1,2})(\.\d*)?$/.exec(bare);
  if (!match) return undefined;
  const [hours, minutes, secs] = [Number(match[1] ?? 0), Number(match[2]), Number(match[3])];
  if (minutes > 59 || secs > 59) return undefined;
  return hours * 3600 + minutes * 60 + secs + (match[4] && match[4] !== '.' ? Number(`0${match[4]}`) : 0);
}

/** A moment or a stretch of a recording, in seconds; without an end it runs on. */
export interface Moment {
  readonly start: number;
  readonly end?: number;
}

/**
 * Reads the value of `t=`: `90`, `1:30`, `90,120`, `,30`, `npt:90`.
 * @param durationSeconds when known, a start at or past it is ignored, and an end past it is left out
 * @returns undefined for what does not parse; an end that is not after the start is ignored
 */
export function parseMoment(written: string, durationSeconds?: number): Moment | undefined {
  const parts = written.replace(/^npt:/, '').split(',');
  if (parts.length > 2) return undefined;
  const [from = '', to] = parts;
  const start = from === '' ? 0 : parseClock(from);
  if (start === undefined || (from === '' && !to)) return undefined;
  if (durationSeconds !== undefined && start >= durationSeconds) return undefined;
  const end = to ? parseClock(to) : undefined;
  const isEnd = end !== undefined && end > start && (durationSeconds === undefined || end < durationSeconds);
  return isEnd ? { start, end } : { start };
}

/**
 * The moment an address points to: `#t=90`, `#t-137` (a passage), then `?t=90`; the fragment wins.
 * @param address what of `location` is read; both with their `#` and `?`, or empty
 */
export function momentOfAddress(address: { hash: string; search: string }, durationSeconds?: number): Moment | undefined {
  const passage = /^#t-(\d+)(?:-\d+)?$/.exec(address.hash);
  if (passage) return parseMoment(passage[1] ?? '', durationSeconds);
  for (const part of [address.hash.replace(/^#/, ''), address.search.replace(/^\?/, '')]) {
    const written = new URLSearchParams(part).get('t');
    const moment = written === null ? undefined : parseMoment(written, durationSeconds);
    if (moment) return moment;
  }
  return undefined;
}

/** The fragment that leads to a moment, `#t=90` or `#t=90,120`; part seconds are kept to a tenth. */
export function momentFragment(moment: Moment): string {
  const write = (seconds: number): string => String(Math.round(seconds * 10) / 10);
  return `#t=${write(moment.start)}${moment.end === undefined ? '' : `,${write(moment.end)}`}`;
}
