import { expect, test } from 'vitest';
import { readBundle, writeBundle } from './page-bundle.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => Uint8Array.from(parts.flatMap((part) => [...part]));

test('texts come back as they were, with their paths, whatever is in them', () => {
  const texts = { 'a/citation.bib': '@misc{a,\n}\n', 'en/a/index.md': 'Æ «blå» – 🎧\n\n[["x",1]]', 'a/empty.txt': '' };
  const bundle = writeBundle(new Map(Object.entries(texts).map(([path, text]) => [path, bytesOf(text)])));
  const read = [...readBundle(joined(bundle))].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]);
  expect(Object.fromEntries(read)).toEqual(texts);
});

test('a bundle of nothing is one', () => {
  expect([...readBundle(joined(writeBundle(new Map())))]).toEqual([]);
});

test('a bundle that was broken off is told of', () => {
  const whole = joined(writeBundle(new Map([['a', bytesOf('abc')]])));
  expect(() => readBundle(whole.subarray(0, -1))).toThrow('A bundle has 12 bytes and says it has 13.');
  expect(() => readBundle(bytesOf(''))).toThrow();
});
