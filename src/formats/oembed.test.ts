import { parseDocument } from 'htmlparser2';
import { expect, it } from 'vitest';
import { embedCode, writeOembed } from './oembed.ts';

const episode = {
  title: 'Tillit & «"arbeid"» <b>', showTitle: 'Podkasten', siteName: 'Nettstedet', siteUrl: 'https://example.org',
  playerUrl: 'https://example.org/podkast/tillit/spiller/', cover: { url: 'https://example.org/cover.png', width: 3000, height: 3000 },
};

it('an embedded episode has every field that oEmbed asks of the type rich', () => {
  expect(JSON.parse(writeOembed(episode))).toEqual({
    version: '1.0', type: 'rich', title: episode.title, author_name: 'Podkasten', provider_name: 'Nettstedet', provider_url: 'https://example.org/',
    html: embedCode(episode), width: 640, height: 400, thumbnail_url: 'https://example.org/cover.png', thumbnail_width: 3000, thumbnail_height: 3000,
  });
});

it('the code to paste is one frame, whatever the title holds', () => {
  const { children } = parseDocument(embedCode(episode));
  expect(children).toHaveLength(1);
  expect(children[0]).toMatchObject({ name: 'iframe', attribs: { title: episode.title, src: episode.playerUrl }, children: [] });
});
