import { describe, expect, it } from 'vitest';
import { carryVoices, cuesWithin, findCueFaults, groupPassages, paragraphLengths, voicesOf, type Cue } from './cue.ts';

/** Cues of `length` seconds with `gap` seconds of silence between them. */
function speech(count: number, length: number, gap: number, voice?: string): Cue[] {
  return Array.from({ length: count }, (_, index) => {
    const start = index * (length + gap);
    return { start, end: start + length, text: `Setning ${index + 1}.`, ...(voice ? { voice } : {}) };
  });
}

describe('passages', () => {
  it('last from 30 to 60 seconds and end at a pause', () => {
    const passages = groupPassages(speech(40, 5, 0.8));
    for (const passage of passages.slice(0, -1)) {
      expect(passage.end - passage.start).toBeGreaterThanOrEqual(30);
      expect(passage.end - passage.start).toBeLessThanOrEqual(60);
    }
    expect(passages.flatMap((passage) => passage.cues)).toHaveLength(40);
  });

  it('end before 60 seconds when nobody pauses', () => {
    const lengths = groupPassages(speech(30, 7, 0.1)).map((passage) => passage.end - passage.start);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(60);
  });

  it('begin anew at a chapter and at another voice', () => {
    const cues = [...speech(2, 5, 0.1, 'Kari'), { start: 10.2, end: 12, voice: 'Ola', text: 'Ja.' }];
    expect(groupPassages(cues).map((passage) => passage.voice)).toEqual(['Kari', 'Ola']);
    expect(groupPassages(cues, [0, 5.1]).map((passage) => passage.id)).toEqual(['t-0', 't-5', 't-10']);
    expect(groupPassages(cues, [0, 5]).map((passage) => passage.id), 'a rounded chapter mark').toEqual(['t-0', 't-5', 't-10']);
  });

  it('have ids from the start second alone: mending the words changes none', () => {
    const cues = speech(20, 5, 0.8);
    const mended = cues.map((cue) => ({ ...cue, text: `${cue.text} Rettet, med flere ord.` }));
    expect(groupPassages(mended).map(({ id }) => id)).toEqual(groupPassages(cues).map(({ id }) => id));
  });

  it('that start within the same second still have different ids', () => {
    const cues: Cue[] = [
      { start: 3.1, end: 3.4, voice: 'Kari', text: 'Ja?' },
      { start: 3.5, end: 3.9, voice: 'Ola', text: 'Nei.' },
    ];
    expect(groupPassages(cues).map(({ id }) => id)).toEqual(['t-3', 't-3-2']);
  });

  it('become paragraphs when every pause counts', () => {
    const cues = [...speech(2, 4, 0.35), { start: 9.5, end: 12, text: 'Nytt avsnitt.' }];
    expect(groupPassages(cues, [], paragraphLengths).map(({ text }) => text)).toEqual(['Setning 1. Setning 2.', 'Nytt avsnitt.']);
  });

  it('of nothing are none', () => expect(groupPassages([])).toEqual([]));
});

describe('cues', () => {
  it('without a voice go on with the speaker before', () => {
    const cues = carryVoices([{ start: 0, end: 1, text: 'a' }, { start: 1, end: 2, voice: 'Kari', text: 'b' }, { start: 2, end: 3, text: 'c' }]);
    expect(cues.map((cue) => cue.voice)).toEqual([undefined, 'Kari', 'Kari']);
    expect(voicesOf(cues)).toEqual(['Kari']);
  });

  it('that touch a moment are found', () => {
    const cues = speech(5, 5, 1);
    expect(cuesWithin(cues, { start: 5.5, end: 12.5 }).map(({ text }) => text)).toEqual(['Setning 2.', 'Setning 3.']);
    expect(cuesWithin(cues, { start: 6 }).map(({ text }) => text)).toEqual(['Setning 2.']);
    expect(cuesWithin(cues, { start: 5.5 })).toEqual([]);
  });

  it('that are empty, backwards, out of order or past the end are named', () => {
    const cues: Cue[] = [
      { start: 10, end: 12, text: 'a' },
      { start: 5, end: 4, text: ' ' },
      { start: 20, end: 31, text: 'b' },
    ];
    expect(findCueFaults(cues, 30).map(({ index, rule }) => `${index} ${rule}`)).toEqual([
      '1 cue-empty', '1 cue-backwards', '1 cue-out-of-order', '2 cue-past-end',
    ]);
    expect(findCueFaults([{ start: 0, end: 30.4, text: 'a' }], 30)).toEqual([]);
  });
});
