import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cue } from '../domain/cue.ts';
import { parseWebVtt, wrapText, writeWebVtt } from './webvtt.ts';

const odd = [
  '\uFEFFWEBVTT - En tittel', 'Kind: captions', '',
  'NOTE Kari Nordmann', 'har lest dette', '',
  'STYLE', '::cue { color: red }', '',
  'REGION', 'id:bunn', 'width:40%', '',
  'innledning', '00:01.000 --> 00:03.500 position:10% line:0', '<v.loud Kari Nordmann>Hei &amp; <i>god <b>dag</b></i>, 3 &lt; 4 &#229;', '',
  '01:02:03.000 --> 01:02:05.000', 'uten <c.gul>stemme</c>, <00:00:05.000><lang en>hello</lang>', 'linje to', '',
  '01:02:06.000 --> 01:02:07.000', '', '',
  '01:02:08.000 --> 01:02:09.000', '<v Ola>Ja</v> <v Kari Nordmann>Nei</v>', '',
  '01:02:10.000 --> 01:02:11.000', 'uten linjeskift til slutt',
].join('\r\n');

describe('a WebVTT transcript is read', () => {
  it('with BOM, CRLF, notes, styles, regions, ids, settings, hour-less times, tags, entities and no final newline', async () => {
    const { cues, faults } = await parseWebVtt(odd);
    expect(faults).toEqual([]);
    expect(cues).toEqual([
      { start: 1, end: 3.5, voice: 'Kari Nordmann', text: 'Hei & god dag, 3 < 4 å' },
      { start: 3723, end: 3725, voice: 'Kari Nordmann', text: 'uten stemme, hello linje to' },
      { start: 3728, end: 3729, voice: 'Ola', text: 'Ja' },
      { start: 3728, end: 3729, voice: 'Kari Nordmann', text: 'Nei' },
      { start: 3730, end: 3731, voice: 'Kari Nordmann', text: 'uten linjeskift til slutt' },
    ]);
  });

  it('without a voice as speech without a name', async () => {
    const { cues } = await parseWebVtt('WEBVTT\n\n00:00.000 --> 00:01.000\nHei\n');
    expect(cues[0]).not.toHaveProperty('voice');
  });

  it('with a tag that is never closed as speech without a name', async () => {
    const { cues } = await parseWebVtt('WEBVTT\n\n00:00.000 --> 00:01.000\n<v Kari Takk.\n\n00:01.000 --> 00:02.000\n<v - Takk &amp; hei.\n');
    expect(cues.every((cue) => cue.voice === undefined)).toBe(true);
  });

  it('and overlapping cues stay as they are', async () => {
    const { cues, faults } = await parseWebVtt('WEBVTT\n\n00:00.000 --> 00:05.000\nA\n\n00:03.000 --> 00:06.000\nB\n');
    expect(cues.map(({ start }) => start)).toEqual([0, 3]);
    expect(faults).toEqual([]);
  });

  it('and says which line has no header, an unreadable time or a time that runs backwards', async () => {
    const { faults } = await parseWebVtt('VTT\n\n0:24.000 --> 00:25.000\nA\n\n00:10.000 --> 00:09.000\nB\n\nx --> \n');
    expect(faults.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '1 transcript-header', '3 transcript-time', '6 transcript-backwards', '9 transcript-time',
    ]);
  });

  it('and an empty file has no cues and one fault', async () => {
    const { cues, faults } = await parseWebVtt('');
    expect(cues).toEqual([]);
    expect(faults).toHaveLength(1);
  });
});

describe('a WebVTT transcript is written', () => {
  it('with the voice where it changes, short lines and escaped text', () => {
    const cues: Cue[] = [
      { start: 0, end: 4, voice: 'Kari', text: 'En setning som er så lang at den ikke får plass på én linje, men må brytes.' },
      { start: 4, end: 5, voice: 'Kari', text: '1 --> 2 & <b>' },
    ];
    expect(writeWebVtt(cues, 'Lest av Kari')).toBe(
      'WEBVTT\n\nNOTE Lest av Kari\n\n00:00:00.000 --> 00:00:04.000\n' +
        '<v Kari>En setning som er så lang at den ikke får plass på én linje, men\nmå brytes.\n\n' +
        '00:00:04.000 --> 00:00:05.000\n1 --&gt; 2 &amp; &lt;b&gt;\n',
    );
  });

  it('so that reading it gives the same cues', async () => {
    const word = fc.stringMatching(/^[a-zæøåA-ZÆØÅ0-9«»&<>.,;:–-]{1,20}$/);
    const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
    const cue = fc.record({ start: fc.nat(9_000_000), length: fc.integer({ min: 1, max: 60_000 }), voice: fc.constantFrom('Kari', 'Ola & co', 'A <b> C'), text });
    await fc.assert(
      fc.asyncProperty(fc.array(cue, { minLength: 1, maxLength: 8 }), async (made) => {
        const cues = made.map(({ start, length, voice, text: words }) => ({ start: start / 1000, end: (start + length) / 1000, voice, text: words }));
        const read = await parseWebVtt(writeWebVtt(cues));
        expect(read.faults).toEqual([]);
        expect(read.cues).toEqual(cues);
      }),
      { numRuns: 60 },
    );
  });
});

it('a word longer than the line has a line of its own', () => {
  expect(wrapText('en arbeidsinkluderingsbedrift i nord', 10)).toEqual(['en', 'arbeidsinkluderingsbedrift', 'i nord']);
});
