// JSON chapters 1.2.0. https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md

/** One chapter as apps read it: `startTime` in seconds. */
export interface FeedChapter {
  readonly startTime: number;
  readonly title?: string;
  readonly url?: string;
  readonly img?: string;
  readonly endTime?: number;
  /** False for a chapter that is not shown in the list. */
  readonly toc?: boolean;
}

/** The file's own heading. */
export interface ChaptersHeading {
  readonly title: string;
  readonly podcastName: string;
  readonly author?: string;
}

/** The media type of the file. */
export const CHAPTERS_MEDIA_TYPE = 'application/json+chapters';

/** Writes a chapters file; chapters in order of start. */
export function writeChaptersJson(chapters: readonly FeedChapter[], heading: ChaptersHeading): string {
  const written = chapters.map(({ startTime, title, url, img, endTime, toc }) => ({ startTime, title, url, img, endTime, toc }));
  return `${JSON.stringify({ version: '1.2.0', ...heading, chapters: written }, undefined, 2)}\n`;
}

/** What is wrong with a chapters file, at a path such as `chapters[2].startTime`. */
export interface ChaptersFault {
  readonly path: string;
  readonly rule: 'chapters-json' | 'chapters-version' | 'chapters-list' | 'chapters-start' | 'chapters-order' | 'chapters-url';
  readonly found: string;
}

/** Reads a chapters file. Chapters whose start cannot be read are left out and named among the faults. */
export function parseChaptersJson(file: string): { chapters: FeedChapter[]; faults: ChaptersFault[] } {
  const faults: ChaptersFault[] = [];
  const fault = (path: string, rule: ChaptersFault['rule'], found: unknown): void => {
    faults.push({ path, rule, found: found === undefined ? '' : String(typeof found === 'string' ? found : JSON.stringify(found)).slice(0, 80) });
  };
  let parsed: unknown;
  try {
    parsed = JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch {
    fault('', 'chapters-json', file.trim().split(/\s*\n/)[0]!.slice(0, 40));
    return { chapters: [], faults };
  }
  const body = typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
  if (typeof body['version'] !== 'string' || !/^1\.[0-2](\.\d+)?$/.test(body['version'])) fault('version', 'chapters-version', body['version']);
  const list = body['chapters'];
  if (!Array.isArray(list) || list.length === 0) {
    fault('chapters', 'chapters-list', list);
    return { chapters: [], faults };
  }
  const chapters: FeedChapter[] = [];
  list.forEach((entry: unknown, index) => {
    const chapter = typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>) : {};
    const startTime = chapter['startTime'];
    if (typeof startTime !== 'number' || !Number.isFinite(startTime) || startTime < 0) {
      fault(`chapters[${index}].startTime`, 'chapters-start', startTime);
      return;
    }
    if (startTime <= (chapters.at(-1)?.startTime ?? -1)) fault(`chapters[${index}].startTime`, 'chapters-order', startTime);
    for (const field of ['url', 'img'] as const) {
      const address = chapter[field];
      if (address !== undefined && !(typeof address === 'string' && /^https?:\/\//.test(address))) fault(`chapters[${index}].${field}`, 'chapters-url', address);
    }
    chapters.push({ startTime, ...textFields(chapter), ...(typeof chapter['endTime'] === 'number' ? { endTime: chapter['endTime'] } : {}), ...(typeof chapter['toc'] === 'boolean' ? { toc: chapter['toc'] } : {}) });
  });
  return { chapters, faults };
}

function textFields(chapter: Record<string, unknown>): { title?: string; url?: string; img?: string } {
  const fields = (['title', 'url', 'img'] as const).flatMap((name) => (typeof chapter[name] === 'string' ? [[name, chapter[name]]] : []));
  return Object.fromEntries(fields) as { title?: string; url?: string; img?: string };
}

