import { expect, it } from 'vitest';
import { parseChaptersJson, writeChaptersJson } from './podcast-chapters.ts';

const chapters = [
  { startTime: 0, title: 'Åpning' },
  { startTime: 60.5, title: 'Funn', url: 'https://example.org/funn/et/' },
];

it('a chapters file reads back as the same chapters', () => {
  const file = writeChaptersJson(chapters, { title: 'Episode', podcastName: 'Podkast' });
  expect(JSON.parse(file)).toMatchObject({ version: '1.2.0', title: 'Episode', podcastName: 'Podkast' });
  expect(parseChaptersJson(file)).toEqual({ chapters, faults: [] });
});

it('silent chapters, pictures and ends are kept', () => {
  const silent = [{ startTime: 0, title: 'a', img: 'https://example.org/a.png', endTime: 4, toc: false }];
  expect(parseChaptersJson(writeChaptersJson(silent, { title: 'a', podcastName: 'b' })).chapters).toEqual(silent);
});

it.each([
  ['{', 'chapters-json', ''],
  ['{"chapters":[{"startTime":0}]}', 'chapters-version', 'version'],
  ['{"version":"2.0.0","chapters":[{"startTime":0}]}', 'chapters-version', 'version'],
  ['{"version":"1.2.0"}', 'chapters-list', 'chapters'],
  ['{"version":"1.2.0","chapters":[]}', 'chapters-list', 'chapters'],
  ['{"version":"1.2.0","chapters":[{"startTime":"0"}]}', 'chapters-start', 'chapters[0].startTime'],
  ['{"version":"1.2.0","chapters":[{"startTime":-1}]}', 'chapters-start', 'chapters[0].startTime'],
  ['{"version":"1.2.0","chapters":[{"startTime":5},{"startTime":4}]}', 'chapters-order', 'chapters[1].startTime'],
  ['{"version":"1.2.0","chapters":[{"startTime":0,"url":"/funn/"}]}', 'chapters-url', 'chapters[0].url'],
])('%s breaks %s', (file, rule, path) => {
  expect(parseChaptersJson(file).faults.map((fault) => [fault.rule, fault.path])).toEqual([[rule, path]]);
});
