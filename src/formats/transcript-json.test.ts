import { expect, it } from 'vitest';
import { parseTranscriptJson, writeTranscriptJson } from './transcript-json.ts';

const cues = [
  { start: 0.5, end: 2.25, voice: 'Kari', text: 'Hei «der».' },
  { start: 3, end: 4, voice: 'Ola', text: 'Ja.' },
];

it('a segment has the names the namespace gives, and reads back as the same cues', () => {
  expect(JSON.parse(writeTranscriptJson(cues))).toEqual({
    version: '1.0.0',
    segments: [
      { speaker: 'Kari', startTime: 0.5, endTime: 2.25, body: 'Hei «der».' },
      { speaker: 'Ola', startTime: 3, endTime: 4, body: 'Ja.' },
    ],
  });
  expect(parseTranscriptJson(writeTranscriptJson(cues))).toEqual(cues);
});

it('Whisper’s own JSON is read too', () => {
  expect(parseTranscriptJson('{"text":" Hei. Ja.","segments":[{"id":0,"start":0.0,"end":1.5,"text":" Hei."},{"start":2,"end":3,"text":" "}],"language":"no"}')).toEqual([
    { start: 0, end: 1.5, text: 'Hei.' },
  ]);
});

it('what is no transcript is refused, not guessed at', () => {
  for (const file of ['', '[]', '{"segments":"nei"}', '{', 'WEBVTT']) expect(parseTranscriptJson(file)).toBeUndefined();
  expect(parseTranscriptJson('{"segments":[null,1,{"start":"0","end":1,"text":"a"}]}')).toEqual([]);
});

it.each([
  ['OpenAI’s', { text: 'Hei. Ja.', segments: [{ id: 0, start: 0, end: 2.5, text: ' Hei.' }, { id: 1, start: 2.5, end: 4, text: ' Ja.' }] }],
  ['faster-whisper’s', [{ start: 0, end: 2.5, text: 'Hei.' }, { start: 2.5, end: 4, text: 'Ja.' }]],
  ['whisper.cpp’s', { result: { language: 'no' }, transcription: [{ offsets: { from: 0, to: 2500 }, text: ' Hei.' }, { offsets: { from: 2500, to: 4000 }, text: ' Ja.' }] }],
])('reads %s JSON', (_name, json) => {
  expect(parseTranscriptJson(JSON.stringify(json))).toEqual([{ start: 0, end: 2.5, text: 'Hei.' }, { start: 2.5, end: 4, text: 'Ja.' }]);
});
