// The podcast namespace's HTML transcript: cite for the speaker, time for the start, p for the words.
// https://github.com/Podcastindex-org/podcast-namespace/blob/main/transcripts/transcripts.md#html
import type { Passage } from '../domain/cue.ts';
import { formatClock, formatIsoDuration } from '../domain/timestamp.ts';

/** What stands around the transcript, so that the file makes sense on its own. */
export interface TranscriptFrame {
  readonly title: string;
  /** The transcript's language (BCP 47). */
  readonly language: string;
  /** The episode's page. */
  readonly pageUrl: string;
  /** How voice and transcript were made, in the transcript's language. */
  readonly note?: string;
}

const RIGHT_TO_LEFT = /^(ar|fa|ps|ur|ckb|he|yi|dv|prs)(-|$)/;

/** Writes passages as an HTML document; each has its id, so `#t-137` leads to it. */
export function writeTranscriptHtml(passages: readonly Passage[], frame: TranscriptFrame): string {
  let speaking: string | undefined;
  const blocks = passages.map((passage) => {
    const name = passage.voice !== undefined && passage.voice !== speaking ? `<cite>${escapeHtml(passage.voice)}:</cite>\n` : '';
    speaking = passage.voice ?? speaking;
    const time = `<time datetime="${formatIsoDuration(Math.floor(passage.start))}">${formatClock(passage.start)}</time>`;
    return `${name}${time}\n<p id="${passage.id}">${escapeHtml(passage.text)}</p>`;
  });
  const direction = RIGHT_TO_LEFT.test(frame.language) ? ' dir="rtl"' : '';
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(frame.language)}"${direction}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(frame.title)}</title>`,
    `<link rel="canonical" href="${escapeHtml(frame.pageUrl)}">`,
    '</head>',
    '<body>',
    `<h1><a href="${escapeHtml(frame.pageUrl)}">${escapeHtml(frame.title)}</a></h1>`,
    ...(frame.note === undefined ? [] : [`<p>${escapeHtml(frame.note)}</p>`]),
    ...blocks,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
