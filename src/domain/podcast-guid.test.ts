import { expect, it } from 'vitest';
import { isUuid, podcastGuid } from './podcast-guid.ts';

it.each([
  ['mp3s.nashownotes.com/pc20rss.xml', '917393e3-1b1e-5cef-ace4-edaa54e1f810'],
  ['https://mp3s.nashownotes.com/pc20rss.xml', '917393e3-1b1e-5cef-ace4-edaa54e1f810'],
  ['http://mp3s.nashownotes.com/pc20rss.xml/', '917393e3-1b1e-5cef-ace4-edaa54e1f810'],
  ['https://podnews.net/rss', '9b024349-ccf0-5f69-a609-6b82873eab3c'],
  ['http://podnews.net/rss/', '9b024349-ccf0-5f69-a609-6b82873eab3c'],
  ['podnews.net/rss//', '9b024349-ccf0-5f69-a609-6b82873eab3c'],
])('the guid of %s is the published one', async (address, guid) => {
  expect(await podcastGuid(address)).toBe(guid);
  expect(isUuid(guid)).toBe(true);
});

it('keeps case, www, port and query as parts of the address', async () => {
  const guids = await Promise.all(['Example.org/f', 'example.org/f', 'www.example.org/f', 'example.org:80/f', 'example.org/f?a=1'].map(podcastGuid));
  expect(new Set(guids).size).toBe(5);
});

it('is not the guid of the whole address with its scheme', async () => {
  expect(await podcastGuid('https://podnews.net/rss')).not.toBe('caa2fbfc-09c6-5b08-82b5-c2217fca3a5e');
});

it('knows a UUID from nonsense', () => {
  expect(isUuid('917393e3-1b1e-5cef-ace4-edaa54e1f810')).toBe(true);
  for (const wrong of ['', 'my-podcast', '917393e3-1b1e-5cef-ace4-edaa54e1f81', 'https://example.org/1', '917393e3-1b1e-0cef-ace4-edaa54e1f810']) {
    expect(isUuid(wrong), wrong).toBe(false);
  }
});
