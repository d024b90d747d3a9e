// An invented show that uses everything the feed can say; also the good feed that mutations break.
import type { FeedEpisode, FeedShow } from '../podcast-feed.ts';

export const feedAddresses = { feedUrl: 'https://example.org/podkast/feed.xml', stylesheet: '/podkast/feed.css' };

export const fixtureShow: FeedShow = {
  title: 'Kollegaer i nord',
  link: 'https://example.org/podkast/',
  description: 'En oppdiktet podkast om arbeid & praksis <i>i nord</i>.',
  disclosure: 'Noen av stemmene er syntetiske.',
  language: 'nb',
  author: 'Kari Nordmann',
  owner: { name: 'Redaksjonen', email: 'podkast@example.org' },
  categories: [{ name: 'Science', sub: 'Social Sciences' }, { name: 'Government' }],
  explicit: false,
  type: 'serial',
  guid: '24f55d1e-8e2b-5d29-a7a9-f3f2ee2d8b1c',
  medium: 'podcast',
  locked: true,
  licence: 'CC-BY-4.0',
  copyright: 'Eksempelforlaget',
  image: { url: 'https://example.org/podkast/cover.png', alt: 'To linjer som blir til én', width: 3000, height: 3000, mediaType: 'image/png' },
  hubUrl: 'https://hub.example.org/',
  location: { name: 'Tromsø', geo: 'geo:69.6492,18.9553', osm: 'R406091', country: 'NO' },
  updateFrequency: { text: 'Hver mandag', rrule: 'FREQ=WEEKLY;BYDAY=MO' },
  persons: [{ name: 'Kari Nordmann', role: 'Host', group: 'Cast', href: 'https://example.org/folk/kari-nordmann/' }],
};

const transcripts = (id: string): FeedEpisode['transcripts'] => (
  [['vtt', 'text/vtt'], ['srt', 'application/x-subrip'], ['json', 'application/json'], ['html', 'text/html']] as const
).map(([extension, mediaType]) => ({
  url: `https://example.org/podkast/${id}/transcript.nb.${extension}`, mediaType, language: 'nb', isTimed: extension === 'vtt' || extension === 'srt',
}));

const episode = (id: string, number: number): FeedEpisode => ({
  guid: `00000000-0000-4000-8000-00000000000${number}`,
  title: `Å få en kollega – del ${['null', 'en', 'to'][number]}`,
  language: 'nb',
  link: `https://example.org/podkast/${id}/`,
  published: `2026-01-0${4 + number}T06:00:00+01:00`,
  summary: 'En oppdiktet samtale om «praksis» & arbeid.',
  notesHtml: '<p>Les <a href="https://example.org/artikkel/?a=1&amp;b=2">artikkelen</a>.</p>',
  isSynthetic: false,
  recording: {
    file: `${id}.mp3`, url: `https://example.org/audio/${id}.mp3`, lengthBytes: 1_440_000 + number, mediaType: 'audio/mpeg', durationSeconds: 179.6,
    bitrate: 64_000, integrity: `sha384-${String(number).repeat(64)}`,
  },
  recordingTitle: 'MP3 64 kbit/s',
  kind: 'full',
  season: 1,
  seasonName: 'Første sesong',
  number,
  explicit: false,
  transcripts: transcripts(id),
  chapters: [
    { startTime: 0, title: 'Åpning' },
    { startTime: 60.5, title: 'Funnet', url: 'https://example.org/funn/et-funn/' },
    { startTime: 120, title: 'Slutt & takk' },
  ],
  chaptersUrl: `https://example.org/podkast/${id}/chapters.json`,
  soundbites: [{ start: 60.5, durationSeconds: 30, title: 'Funnet, kort sagt' }],
  persons: [
    { name: 'Kari Nordmann', role: 'Host', group: 'Cast', href: 'https://example.org/folk/kari-nordmann/' },
    { name: 'Ola Nordmann', role: 'Guest', group: 'Cast' },
  ],
  licence: 'CC-BY-4.0',
});

export const fixtureEpisodes: readonly FeedEpisode[] = [
  episode('del-en', 1),
  { ...episode('del-to', 2), numberDisplay: 'To', location: { name: 'Alta', rel: 'creator', country: 'NO' }, image: { ...fixtureShow.image, url: 'https://example.org/podkast/del-to/cover.png', alt: 'Et bilde' } },
  {
    ...episode('hva-dette-er', 0),
    guid: '00000000-0000-4000-8000-000000000000', title: 'Hva dette er', kind: 'trailer', published: '2026-01-01T06:00:00+01:00',
    disclosure: 'Stemmen er syntetisk.', isSynthetic: true, persons: [], soundbites: [], chapters: [],
    // Neither number nor chapters: a trailer stands outside the series.
    ...({ number: undefined, chaptersUrl: undefined } as object),
  },
];
