import { expect, it } from 'vitest';
import { chaptersPath, fastFollowUrl, feedUrl, transcriptPath } from './show.ts';

it('the addresses of the feed and of an episode’s files are fixed', () => {
  expect(feedUrl('https://example.org')).toBe('https://example.org/podkast/feed.xml');
  expect(transcriptPath('en-episode', 'nb', 'vtt')).toBe('/podkast/en-episode/transcript.nb.vtt');
  expect(chaptersPath('en-episode')).toBe('/podkast/en-episode/chapters.json');
});

it('a fast follow address carries the show’s guid', () => {
  expect(fastFollowUrl('https://example.org/podkast/', '917393e3-1b1e-5cef-ace4-edaa54e1f810')).toBe(
    'https://example.org/podkast/#fastfollow-podcast:917393e3-1b1e-5cef-ace4-edaa54e1f810',
  );
});
