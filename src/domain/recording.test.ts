import { expect, it } from 'vitest';
import { audioUrl, toRecording } from './recording.ts';

const facts = { file: 'en-episode.mp3', bytes: 1234, mediaType: 'audio/mpeg' as const, durationSeconds: 61.5, sha384: 'A'.repeat(64) };

it('a sound file lies under /audio/ on the site', () => {
  expect(audioUrl('en-episode.mp3', 'https://example.org')).toBe('https://example.org/audio/en-episode.mp3');
});

it('a sound file lies under audioBaseUrl when the show has one, with or without a slash at its end', () => {
  expect(toRecording(facts, 'https://example.org', 'https://cdn.example.org/lyd/').url).toBe('https://cdn.example.org/lyd/en-episode.mp3');
});

it('what was not measured is absent, and the hash is written as integrity', () => {
  const recording = toRecording(facts, 'https://example.org');
  expect(recording).not.toHaveProperty('loudnessLufs');
  expect(recording.integrity).toBe(`sha384-${'A'.repeat(64)}`);
});
