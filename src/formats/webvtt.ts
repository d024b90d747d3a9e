// WebVTT, the source of every transcript: read with media-captions, written by hand. https://www.w3.org/TR/webvtt1/
import { parseText, tokenizeVTTCue, type VTTNode } from 'media-captions';
import { carryVoices, type Cue } from '../domain/cue.ts';
import { formatVttTime, parseClock } from '../domain/timestamp.ts';

/** Something in a transcript file that no reader can use. `line` counts from 1. */
export interface TranscriptFault {
  readonly line: number;
  readonly rule: 'transcript-header' | 'transcript-time' | 'transcript-backwards';
  readonly found: string;
}

/** A transcript as read: what can be used, and what cannot. */
export interface ParsedTranscript {
  readonly cues: Cue[];
  readonly faults: TranscriptFault[];
}

/** Lines in a cue are at most this long, so that captions fit a phone. */
const LINE_LENGTH = 65;

/**
 * Reads a WebVTT file: BOM, CRLF, NOTE, STYLE, REGION, ids, settings, hour-less times, voices, tags and
 * entities. Markup is dropped, lines are joined, a voice is carried on to the cues after it, and a cue in
 * which two voices speak becomes two cues with the same times. Empty cues are dropped.
 */
export async function parseWebVtt(file: string): Promise<ParsedTranscript> {
  // media-captions reports a BOM as a missing header.
  const text = file.replace(/^\uFEFF/, '');
  const { cues } = await parseText(text, { type: 'vtt' });
  const read = cues.flatMap((cue) =>
    spokenParts(tokenizeVTTCue(cue)).map((part) => ({ start: toMillis(cue.startTime), end: toMillis(cue.endTime), ...part })),
  );
  return { cues: carryVoices(read), faults: findFaults(text) };
}

/** Adding up hours, minutes and seconds leaves crumbs such as 3.2439999999999998. */
function toMillis(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}

/** Voices and words of one cue, in order; neighbouring words of one voice are joined. */
function spokenParts(nodes: readonly VTTNode[]): { voice?: string; text: string }[] {
  const parts: { voice?: string; text: string }[] = [];
  const walk = (node: VTTNode, voice: string | undefined): void => {
    if (node.type === 'text') {
      const last = parts.at(-1);
      if (last && last.voice === voice) last.text += node.data;
      else parts.push({ ...(voice === undefined ? {} : { voice }), text: node.data });
      return;
    }
    // Text after a <00:00:05.000> mark becomes a child of the mark.
    // A tag without a name, or one that is never closed, has no voice at all.
    const named = node.type === 'v' ? (node.voice as string | undefined)?.trim() : undefined;
    const speaker = named ? plainText(named) : voice;
    for (const child of node.children) walk(child, speaker);
  };
  for (const node of nodes) walk(node, undefined);
  return parts.map((part) => ({ ...part, text: plainText(part.text) })).filter((part) => part.text !== '');
}

/** Numeric entities are left alone by media-captions; white space of every kind but the hard space is one space. */
function plainText(text: string): string {
  return text
    .replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, (whole, code: string) => {
      const point = code[0]?.toLowerCase() === 'x' ? Number.parseInt(code.slice(1), 16) : Number(code);
      return point > 31 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : whole;
    })
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

/** media-captions drops backward cues without a word, so timing lines are looked at once more. */
function findFaults(text: string): TranscriptFault[] {
  const faults: TranscriptFault[] = [];
  const lines = text.split(/\r\n|\r|\n/);
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) {
    faults.push({ line: 1, rule: 'transcript-header', found: (lines[0] ?? '').slice(0, 40) });
  }
  lines.forEach((line, index) => {
    const timing = /^\s*(\S+)[ \t]*-->[ \t]*(\S+)/.exec(line);
    if (!timing) {
      // `->` and an arrow of one sign are read as words, and the cue is gone.
      if (line.includes('-->') || /^\s*\d{1,2}:[\d:.,]+\s*(?:->|→|–>|—>|=>)\s*\d/.test(line)) faults.push({ line: index + 1, rule: 'transcript-time', found: line.trim() });
      return;
    }
    const [start, end] = [readTime(timing[1]!), readTime(timing[2]!)];
    if (start === undefined || end === undefined) faults.push({ line: index + 1, rule: 'transcript-time', found: line.trim() });
    else if (end <= start) faults.push({ line: index + 1, rule: 'transcript-backwards', found: line.trim() });
  });
  return faults;
}

function readTime(written: string): number | undefined {
  return /^(?:\d{2,}:)?\d{2}:\d{2}\.\d{3}$/.test(written) ? parseClock(written) : undefined;
}

/**
 * Writes cues as WebVTT. The voice is written where it changes; lines are at most 65 characters.
 * @param note put in a NOTE block at the top, e.g. how the transcript was made
 */
export function writeWebVtt(cues: readonly Cue[], note?: string): string {
  let speaking: string | undefined;
  const blocks = cues.map((cue) => {
    const opening = cue.voice !== undefined && cue.voice !== speaking ? `<v ${escapeText(cue.voice)}>` : '';
    speaking = cue.voice ?? speaking;
    const lines = wrapText(cue.text, LINE_LENGTH).map(escapeText);
    return `${formatVttTime(cue.start)} --> ${formatVttTime(cue.end)}\n${opening}${lines.join('\n')}`;
  });
  const head = note === undefined ? 'WEBVTT' : `WEBVTT\n\nNOTE ${note.replaceAll('-->', '→').replace(/\s*\n\s*/g, ' ')}`;
  return `${[head, ...blocks].join('\n\n')}\n`;
}

/** Escaped so that words can never become markup or a timing line. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Breaks text between words into lines of at most `length` characters; a longer word has a line of its own. */
export function wrapText(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \t\r\n]+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
