import { expect, it } from 'vitest';
import { groupPassages } from '../domain/cue.ts';
import { writeTranscriptHtml } from './transcript-html.ts';

const frame = { title: 'Samtale & svar', language: 'nb', pageUrl: 'https://example.org/podkast/en/' };

it('the speaker is named where the voice changes, and each passage has its time and id', () => {
  const passages = groupPassages([
    { start: 9.4, end: 12, voice: 'Kari', text: 'Er 3 < 4?' },
    { start: 75, end: 80, voice: 'Kari', text: 'Spør jeg.' },
    { start: 81, end: 82, voice: 'Ola', text: 'Ja.' },
  ]);
  const html = writeTranscriptHtml(passages, frame);
  expect(html).toContain('<cite>Kari:</cite>\n<time datetime="PT9S">0:09</time>\n<p id="t-9">Er 3 &lt; 4?</p>\n<time datetime="PT1M15S">1:15</time>\n<p id="t-75">');
  expect(html).toContain('<cite>Ola:</cite>\n<time datetime="PT1M21S">1:21</time>');
  expect(html).toContain('<html lang="nb">');
  expect(html).toContain('<title>Samtale &amp; svar</title>');
});

it('Arabic runs from right to left', () => {
  expect(writeTranscriptHtml([], { ...frame, language: 'ar' })).toContain('<html lang="ar" dir="rtl">');
});

it('no words of a transcript become markup', () => {
  const html = writeTranscriptHtml(groupPassages([{ start: 0, end: 1, voice: '<script>', text: '<img src=x onerror=alert(1)>' }]), { ...frame, title: '"><script>' });
  expect(html).not.toMatch(/<script|<img/);
});
