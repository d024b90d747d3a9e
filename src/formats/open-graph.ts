// Open Graph: how a page looks when somebody shares it. https://ogp.me/
import { LOCALES, type Locale } from '../domain/locale.ts';
import { oneLine } from './legal-text.ts';

export interface OpenGraphTag {
  property: string;
  content: string;
}

/** A picture for sharing; the size in pixels. */
export interface SharePicture {
  url: string;
  alt: string;
  width: number;
  height: number;
  mediaType: string;
}

export interface SharedPage {
  title: string;
  description: string;
  /** The page's absolute address. */
  url: string;
  /** None where a reader would take the site for the newspaper that nobody has recorded. */
  siteName: string | undefined;
  locale: Locale;
  /** The languages the page has words of its own in. */
  translations: readonly Locale[];
  kind: 'website' | 'article' | 'profile';
  picture?: SharePicture | undefined;
  /** A recording that can be played from the page. */
  audio?: { url: string; mediaType: string } | undefined;
}

const OG_LOCALES: Record<Locale, string> = { nb: 'nb_NO', en: 'en_GB' };

/** The tags, and the one of X's cards that has no twin in Open Graph. */
export function openGraph(page: SharedPage): OpenGraphTag[] {
  const others = LOCALES.filter((locale) => locale !== page.locale && page.translations.includes(locale));
  return [
    tag('og:type', page.kind),
    tag('og:title', page.title),
    tag('og:description', page.description),
    tag('og:url', page.url),
    ...(page.siteName === undefined ? [] : [tag('og:site_name', page.siteName)]),
    tag('og:locale', OG_LOCALES[page.locale]),
    ...others.map((locale) => tag('og:locale:alternate', OG_LOCALES[locale])),
    ...picture(page.picture),
    ...(page.audio ? [tag('og:audio', page.audio.url), tag('og:audio:type', page.audio.mediaType)] : []),
  ];
}

function picture(shown: SharePicture | undefined): OpenGraphTag[] {
  if (!shown) return [];
  return [
    tag('og:image', shown.url),
    tag('og:image:type', shown.mediaType),
    tag('og:image:width', String(shown.width)),
    tag('og:image:height', String(shown.height)),
    tag('og:image:alt', shown.alt),
    tag('twitter:card', 'summary_large_image'),
  ];
}

function tag(property: string, content: string): OpenGraphTag {
  return { property, content: oneLine(content) };
}
