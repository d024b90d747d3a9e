// A titled moment in an episode (a book's chapter is an `academic-chapter`). One list, written in four encodings.
import type { ChapterFacts } from '../schema/chapter.ts';

/** A chapter with its stretch of the recording, in seconds. */
export interface Chapter {
  readonly start: number;
  readonly end: number;
  readonly title: string;
  /** The id of the finding that is spoken of. */
  readonly finding?: string;
  readonly url?: string;
}

/** Gives each chapter its end: where the next one starts, the last at the recording's end. */
export function toChapters(facts: readonly ChapterFacts[], durationSeconds: number): Chapter[] {
  return facts.map((fact, index) => ({
    start: fact.start,
    end: facts[index + 1]?.start ?? durationSeconds,
    title: fact.title,
    ...(fact.finding === undefined ? {} : { finding: fact.finding }),
    ...(fact.url === undefined ? {} : { url: fact.url }),
  }));
}

/** The chapter that is running, or undefined before the first. */
export function chapterAt<T extends { readonly start: number }>(chapters: readonly T[], seconds: number): T | undefined {
  return chapters.findLast((chapter) => chapter.start <= seconds);
}

/** What is wrong with a list of chapters; `index` counts from 0. */
export interface ChapterFault {
  readonly index: number;
  readonly rule: 'chapter-first-not-at-zero' | 'chapter-out-of-order' | 'chapter-past-end';
  readonly start: number;
}

/** Finds a first chapter that is not at 0, chapters that do not ascend, and chapters at or past the end. */
export function findChapterFaults(chapters: readonly { readonly start: number }[], durationSeconds?: number): ChapterFault[] {
  const faults: ChapterFault[] = [];
  chapters.forEach(({ start }, index) => {
    const before = chapters[index - 1];
    if (index === 0 && start !== 0) faults.push({ index, rule: 'chapter-first-not-at-zero', start });
    if (before && start <= before.start) faults.push({ index, rule: 'chapter-out-of-order', start });
    if (durationSeconds !== undefined && start >= durationSeconds) faults.push({ index, rule: 'chapter-past-end', start });
  });
  return faults;
}
