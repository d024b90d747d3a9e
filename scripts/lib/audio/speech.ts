/** Speech from a manuscript: one sentence at a time, so that every time in the transcript is the synthesis' own. */

import type { Cue } from '../../../src/domain/cue.ts';
import { runTool } from './external-tool.ts';
import type { ManuscriptChapter } from './manuscript.ts';
import { spokenForm } from './pronunciation.ts';
import { readWav, type Sound } from './wav.ts';

const ESPEAK = { name: 'espeak-ng', packageName: 'espeak-ng' };

/** The voice of each language the tool speaks, and words a minute: calm enough to follow without a text. */
export const SPEECH_VOICES: Readonly<Record<string, { voice: string; wordsPerMinute: number; name: string }>> = {
  nb: { voice: 'nb', wordsPerMinute: 152, name: 'Syntetisk stemme' },
  en: { voice: 'en-gb', wordsPerMinute: 155, name: 'Synthetic voice' },
};

/** Silences in seconds. */
const PAUSE = { start: 0.3, sentence: 0.35, paragraph: 0.8, chapter: 1.2, end: 0.8 };

/** Speech with its cues (one a sentence) and the start of each chapter, in seconds. */
export interface Speech { readonly sound: Sound; readonly cues: readonly Cue[]; readonly chapterStarts: readonly number[] }

/**
 * Speaks a manuscript.
 * @param language one of `SPEECH_VOICES`
 * @throws WorkshopProblem when espeak-ng is not installed
 */
export async function speak(chapters: readonly ManuscriptChapter[], language: string): Promise<Speech> {
  const speaker = SPEECH_VOICES[language];
  if (!speaker) throw new RangeError(`no voice for ${language}`);
  const pieces: Float32Array[] = [];
  const cues: Cue[] = [];
  const chapterStarts: number[] = [];
  let sampleRate = 0;
  let length = 0;
  const add = (piece: Float32Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const chapter of chapters) {
    for (const [paragraphIndex, paragraph] of chapter.paragraphs.entries()) {
      for (const [sentenceIndex, sentence] of paragraph.entries()) {
        const spoken = await speakSentence(spokenForm(sentence.text, language), speaker);
        sampleRate = spoken.sampleRate;
        const isNewChapter = paragraphIndex === 0 && sentenceIndex === 0;
        const pause = cues.length === 0 ? PAUSE.start : isNewChapter ? PAUSE.chapter : sentenceIndex === 0 ? PAUSE.paragraph : PAUSE.sentence;
        add(new Float32Array(Math.round(pause * sampleRate)));
        const start = toMillis(length / sampleRate);
        // A chapter starts with the silence before its first word; the first one at 0.
        if (isNewChapter) chapterStarts.push(chapterStarts.length === 0 ? 0 : toMillis(start - 0.2));
        add(spoken.samples);
        cues.push({ start, end: toMillis(length / sampleRate), voice: speaker.name, text: sentence.text });
      }
    }
  }
  add(new Float32Array(Math.round(PAUSE.end * sampleRate)));
  return { sound: { sampleRate, samples: joinSamples(pieces, length) }, cues, chapterStarts };
}

/** One sentence, without the silence the synthesiser puts around it. */
async function speakSentence(text: string, speaker: { voice: string; wordsPerMinute: number }): Promise<Sound> {
  const wav = await runTool(ESPEAK, ['-v', speaker.voice, '-s', String(speaker.wordsPerMinute), '-p', '42', '-b', '1', '--stdin', '--stdout'], Buffer.from(text));
  const sound = readWav(wav);
  return { sampleRate: sound.sampleRate, samples: trimSilence(sound) };
}

/** Cuts silence at both ends down to 20 ms, and fades those in and out so that nothing clicks. */
export function trimSilence({ sampleRate, samples }: Sound): Float32Array {
  const isHeard = (sample: number): boolean => Math.abs(sample) > 0.003;
  const first = samples.findIndex(isHeard);
  const last = samples.findLastIndex(isHeard);
  if (first === -1) return new Float32Array(0);
  const margin = Math.round(0.02 * sampleRate);
  const kept = samples.slice(Math.max(0, first - margin), Math.min(samples.length, last + margin));
  const fade = Math.min(margin, Math.floor(kept.length / 2));
  for (let index = 0; index < fade; index += 1) {
    kept[index]! *= index / fade;
    kept[kept.length - 1 - index]! *= index / fade;
  }
  return kept;
}

function joinSamples(pieces: readonly Float32Array[], length: number): Float32Array {
  const joined = new Float32Array(length);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

function toMillis(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
