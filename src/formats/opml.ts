// The show as an OPML file, which podcast apps import. http://opml.org/spec2.opml
import { create } from 'xmlbuilder2';
import { legalText } from './legal-text.ts';

export const OPML_MEDIA_TYPE = 'text/x-opml';

export interface SubscribableShow {
  title: string;
  description: string;
  language: string;
  /** The show's page, full address. */
  pageUrl: string;
  /** The feed, full address. */
  feedUrl: string;
}

/** The text of the file: one outline of the type `rss`. It has no date, so that two builds give the same bytes. */
export function writeOpml(show: SubscribableShow): string {
  const title = legalText(show.title);
  return `${create({ version: '1.0', encoding: 'UTF-8' }, {
    opml: {
      '@version': '2.0',
      head: { title },
      body: {
        outline: {
          '@type': 'rss', '@text': title, '@title': title, '@description': legalText(show.description),
          '@language': show.language, '@xmlUrl': show.feedUrl, '@htmlUrl': show.pageUrl, '@version': 'RSS2',
        },
      },
    },
  }).end({ prettyPrint: true, wellFormed: true })}\n`;
}
