// The addresses of the podcast's further pages and files. Pages re-export these as getStaticPaths.
import { playableEpisodes } from '../domain/archive.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { CALENDAR_FILE, PODCAST_SEGMENTS, SEGMENTS } from '../i18n/routes.ts';
import { getArchive } from './archive.ts';
import { outputKey } from './page-keys.ts';

const podcast = (locale: Locale) => ({ locale: locale === 'nb' ? undefined : locale, episodes: SEGMENTS.episodes[locale] });

/** The player of each episode, for other websites. */
export async function playerPaths() {
  const episodes = playableEpisodes(await getArchive());
  return Promise.all(LOCALES.flatMap((locale) => episodes.map(async ({ id }) => ({
    params: { ...podcast(locale), id, player: PODCAST_SEGMENTS.player[locale] }, props: { locale, id }, cacheKey: await outputKey(id),
  }))));
}

/** The oEmbed file of each episode, beside its page. */
export async function oembedPaths() {
  const episodes = playableEpisodes(await getArchive());
  return Promise.all(LOCALES.flatMap((locale) => episodes.map(async ({ id }) => ({ params: { ...podcast(locale), id }, props: { locale, id }, cacheKey: await outputKey(id) }))));
}

/** The page for subscribers. */
export const subscribePaths = () => LOCALES.map((locale) => ({
  params: { ...podcast(locale), subscribe: PODCAST_SEGMENTS.subscribe[locale] }, props: { locale },
}));

/** The calendar of releases. */
export const calendarPaths = () => LOCALES.map((locale) => ({
  params: { ...podcast(locale), calendar: CALENDAR_FILE[locale].replace('.ics', '') }, props: { locale },
}));

/** The show as an OPML file, described in each language. */
export const opmlPaths = () => LOCALES.map((locale) => ({ params: podcast(locale), props: { locale } }));
