// What the listening pages need beyond the archive, each in the language of its page: references, embedding, calendar, OPML.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { playableEpisodes } from '../domain/archive.ts';
import { isPlayable, type Episode, type PlayableEpisode } from '../domain/episode.ts';
import type { Locale } from '../domain/locale.ts';
import { feedUrl, SMALL_COVER } from '../domain/show.ts';
import { pick } from '../domain/localized.ts';
import { writeCalendar } from '../formats/calendar.ts';
import { momentReferences, type MomentReference } from '../formats/moment-references.ts';
import { writeOembed } from '../formats/oembed.ts';
import { writeOpml } from '../formats/opml.ts';
import { absolute, CALENDAR_FILE, pathTo } from '../i18n/routes.ts';
import { getArchive } from './archive.ts';
import { getCitationPrinter } from './citation-printer.ts';
import { getFormatContext } from './format-context.ts';
import type { PageData } from './page-data.ts';

/** What is needed to share and cite a moment; nothing for an episode that cannot be played. */
export async function getCiting(episode: Episode, page: PageData): Promise<{ address: string; references: MomentReference[] } | undefined> {
  if (!isPlayable(episode)) return undefined;
  return momentReferences(episode, await getFormatContext(page), await getCitationPrinter(page.siteUrl));
}

/** The show's picture, small. */
export async function smallCover(): Promise<Uint8Array<ArrayBuffer>> {
  const { show } = await getArchive();
  const image = await sharp(await readFile(join('public', show.cover.file))).resize(SMALL_COVER.size, SMALL_COVER.size).png({ palette: true }).toBuffer();
  return new Uint8Array(image);
}

/** The text of an episode's oEmbed file. */
export function oembedFile(episode: PlayableEpisode, { archive, reader, siteUrl }: PageData): string {
  return writeOembed({
    title: episode.title, showTitle: archive.show.title, siteName: archive.project.siteName[reader.locale], siteUrl,
    playerUrl: absolute(reader.to({ page: 'player', id: episode.id }), siteUrl),
    cover: { url: absolute(SMALL_COVER.path, siteUrl), width: SMALL_COVER.size, height: SMALL_COVER.size },
  });
}

/** The text of the calendar of releases in a language. */
export function calendarFile({ archive, reader, siteUrl }: PageData): string {
  const { locale } = reader;
  return writeCalendar({
    name: reader.t('subscribe.calendarName', { title: archive.show.title }),
    language: locale,
    url: absolute(`${podcastPath(locale)}${CALENDAR_FILE[locale]}`, siteUrl),
    releases: playableEpisodes(archive).map((episode) => ({
      guid: episode.guid, title: episode.title, language: episode.language, summary: pick(episode.words, locale)?.value.summary, published: episode.published,
      pageUrl: absolute(reader.to({ page: 'output', family: 'episodes', id: episode.id }), siteUrl),
    })),
  });
}

/** The text of the show's OPML file, described in a language. */
export function opmlFile({ archive, reader, siteUrl }: PageData): string {
  const { title, description, language } = archive.show;
  return writeOpml({ title, description: description[reader.locale], language, pageUrl: absolute(podcastPath(reader.locale), siteUrl), feedUrl: feedUrl(siteUrl) });
}

function podcastPath(locale: Locale): string {
  return pathTo({ page: 'family', family: 'episodes' }, locale);
}
