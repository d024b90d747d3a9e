// The releases of a show as a calendar. iCalendar: https://www.rfc-editor.org/rfc/rfc5545, its name and source: https://www.rfc-editor.org/rfc/rfc7986

export const CALENDAR_MEDIA_TYPE = 'text/calendar';

export interface Release {
  /** The episode's guid. */
  guid: string;
  title: string;
  /** Of the title, BCP 47. */
  language: string;
  summary?: string | undefined;
  /** When it came out, ISO 8601 with an offset. */
  published: string;
  /** The episode's page, full address. */
  pageUrl: string;
}

export interface ReleaseCalendar {
  name: string;
  /** Of its name and the summaries, BCP 47. */
  language: string;
  /** Where the calendar itself is, full address. */
  url: string;
  releases: readonly Release[];
}

/**
 * The text of an `.ics` file, the first release first. A release is a moment without a length, which marks nobody as busy.
 * The stamp of each is its own date of release, never the clock: two builds give the same bytes.
 * @throws RangeError when a date is no date
 */
export function writeCalendar(calendar: ReleaseCalendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//arbeidsinkludering//podkast//NB',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME;LANGUAGE=${calendar.language}:${escapeText(calendar.name)}`,
    `X-WR-CALNAME:${escapeText(calendar.name)}`,
    `SOURCE;VALUE=URI:${calendar.url}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...calendar.releases.toSorted((a, b) => Date.parse(a.published) - Date.parse(b.published)).flatMap((release) => event(release, calendar.language)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function event(release: Release, language: string): string[] {
  const moment = utc(release.published);
  return [
    'BEGIN:VEVENT',
    `UID:${release.guid}`,
    `DTSTAMP:${moment}`,
    `DTSTART:${moment}`,
    `SUMMARY;LANGUAGE=${release.language}:${escapeText(release.title)}`,
    ...(release.summary ? [`DESCRIPTION;LANGUAGE=${language}:${escapeText(release.summary)}`] : []),
    `URL:${release.pageUrl}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `20261121T050000Z`. */
function utc(moment: string): string {
  return new Date(moment).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** RFC 5545, 3.3.11. Control characters have no place in a text. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

/** RFC 5545, 3.1: no line is longer than 75 octets, and no character is parted. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
