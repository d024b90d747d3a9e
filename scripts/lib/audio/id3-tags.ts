/** Title, chapters and cover inside an MP3, for apps that read nothing else. https://id3.org/id3v2-chapters-1.0 */

import NodeID3 from 'node-id3';
import type { Chapter } from '../../../src/domain/chapter.ts';

/** What is written in the file; `chapters` in seconds. */
export interface RecordingTags {
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  /** BCP 47; written as ISO 639-2. */
  readonly language: string;
  /** `2026-11-21` */
  readonly date?: string;
  readonly comment: string;
  readonly chapters: readonly Chapter[];
  readonly cover?: { readonly mediaType: 'image/jpeg' | 'image/png'; readonly bytes: Buffer; readonly alt: string };
}

const ISO_639_2: Readonly<Record<string, string>> = { nb: 'nob', nn: 'nno', no: 'nor', en: 'eng', ar: 'ara', uk: 'ukr', so: 'som' };

/** A copy of the MP3 with these tags instead of those it had. The sound itself is not touched. */
export function tagMp3(mp3: Buffer, tags: RecordingTags): Buffer {
  const language = ISO_639_2[tags.language.split('-')[0]!] ?? 'und';
  const chapters = tags.chapters.map((chapter, index) => ({
    elementID: `chp${index}`,
    startTimeMs: Math.round(chapter.start * 1000),
    endTimeMs: Math.round(chapter.end * 1000),
    tags: { title: chapter.title },
  }));
  return NodeID3.write(
    {
      title: tags.title,
      artist: tags.artist,
      album: tags.album,
      language,
      genre: 'Podcast',
      ...(tags.date === undefined ? {} : { recordingTime: tags.date }),
      comment: { language, text: tags.comment },
      ...(chapters.length === 0
        ? {}
        : {
            chapter: chapters,
            tableOfContents: [{ elementID: 'toc', isOrdered: true, elements: chapters.map(({ elementID }) => elementID) }],
          }),
      ...(tags.cover === undefined
        ? {}
        : { image: { mime: tags.cover.mediaType, type: { id: 3, name: 'front cover' }, description: tags.cover.alt, imageBuffer: tags.cover.bytes } }),
    },
    withoutId3v1(mp3),
  );
}

/** An ID3v1 tag, the last 128 bytes, would go on saying the old title. https://id3.org/ID3v1 */
function withoutId3v1(mp3: Buffer): Buffer {
  return mp3.toString('latin1', mp3.length - 128, mp3.length - 125) === 'TAG' ? mp3.subarray(0, -128) : mp3;
}
