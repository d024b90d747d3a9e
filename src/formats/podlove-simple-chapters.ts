// Podlove Simple Chapters: chapters inside the feed. https://podlove.org/simple-chapters/
import { formatVttTime, parseClock } from '../domain/timestamp.ts';
import type { FeedChapter } from './podcast-chapters.ts';

/** The namespace; `version` of the list is 1.2. */
export const PSC_NAMESPACE = 'http://podlove.org/simple-chapters';

/** The attributes of one `psc:chapter`. */
export interface SimpleChapter {
  readonly start: string;
  readonly title: string;
  readonly href?: string;
  readonly image?: string;
}

/** Chapters as `psc:chapter` elements; those not shown in the list, or without a title, are left out. */
export function toSimpleChapters(chapters: readonly FeedChapter[]): SimpleChapter[] {
  return chapters
    .filter((chapter) => chapter.toc !== false && chapter.title !== undefined)
    .map((chapter) => ({
      start: formatVttTime(chapter.startTime),
      title: chapter.title!,
      ...(chapter.url === undefined ? {} : { href: chapter.url }),
      ...(chapter.img === undefined ? {} : { image: chapter.img }),
    }));
}

/** Chapters from `psc:chapter` elements; undefined when a start does not parse (normal play time, RFC 2326). */
export function fromSimpleChapters(chapters: readonly SimpleChapter[]): FeedChapter[] | undefined {
  const read = chapters.map((chapter) => ({ chapter, startTime: parseClock(chapter.start) }));
  if (read.some(({ startTime }) => startTime === undefined)) return undefined;
  return read.map(({ chapter, startTime }) => ({
    startTime: startTime!,
    title: chapter.title,
    ...(chapter.href === undefined ? {} : { url: chapter.href }),
    ...(chapter.image === undefined ? {} : { img: chapter.image }),
  }));
}
