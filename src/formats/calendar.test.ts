import { expect, it } from 'vitest';
import { writeCalendar, type ReleaseCalendar } from './calendar.ts';

const calendar: ReleaseCalendar = {
  name: 'Tillit: episoder', language: 'nb', url: 'https://example.org/podkast/kalender.ics',
  releases: [
    { guid: 'b', title: 'Second; with, signs\\', language: 'en', published: '2026-11-22T06:00:00+01:00', pageUrl: 'https://example.org/podkast/b/' },
    { guid: 'a', title: 'Første', language: 'nb', summary: 'To\nlinjer', published: '2026-11-21T06:00:00+01:00', pageUrl: 'https://example.org/podkast/a/' },
  ],
};

it('a release is an event at its own moment, the first one first', () => {
  const unfolded = writeCalendar(calendar).replaceAll('\r\n ', '').split('\r\n');
  expect(unfolded.filter((line) => /^(UID|DTSTART|DTSTAMP|SUMMARY|DESCRIPTION|URL)/.test(line))).toEqual([
    'UID:a', 'DTSTAMP:20261121T050000Z', 'DTSTART:20261121T050000Z', 'SUMMARY;LANGUAGE=nb:Første', 'DESCRIPTION;LANGUAGE=nb:To\\nlinjer', 'URL:https://example.org/podkast/a/',
    'UID:b', 'DTSTAMP:20261122T050000Z', 'DTSTART:20261122T050000Z', 'SUMMARY;LANGUAGE=en:Second\\; with\\, signs\\\\', 'URL:https://example.org/podkast/b/',
  ]);
  expect([unfolded[0], unfolded.at(-2), unfolded.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
});

it('no line is longer than 75 octets, and folding parts no character', () => {
  const title = 'å«»😀'.repeat(60);
  const text = writeCalendar({ ...calendar, releases: [{ ...calendar.releases[0]!, title }] });
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n ', '')).toContain(title);
});

it('every line ends as the standard has it', () => {
  expect(writeCalendar(calendar).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

it('a date that is none is refused', () => {
  expect(() => writeCalendar({ ...calendar, releases: [{ ...calendar.releases[0]!, published: 'i morgen' }] })).toThrow(RangeError);
});
