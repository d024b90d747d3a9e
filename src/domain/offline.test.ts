import { describe, expect, test } from 'vitest';
import { bytePart, isPageAddress, isSoundAddress } from './offline.ts';

describe('a part of a file of a hundred bytes', () => {
  test.each([
    ['bytes=0-0', { from: 0, to: 1 }],
    ['bytes=10-19', { from: 10, to: 20 }],
    ['bytes=90-', { from: 90, to: 100 }],
    ['bytes=90-500', { from: 90, to: 100 }],
    ['bytes=-7', { from: 93, to: 100 }],
    ['bytes=-500', { from: 0, to: 100 }],
    ['bytes=100-', 'beyond'],
    ['bytes=-0', 'beyond'],
    ['bytes=9-3', undefined],
    ['bytes=-', undefined],
    ['bytes=0-1,5-6', undefined],
    ['items=0-1', undefined],
    [null, undefined],
  ] as const)('%s', (range, expected) => expect(bytePart(range, 100)).toEqual(expected));
});

test('pages end in a slash, sound in its format', () => {
  expect(['/', '/funn/', '/funn/a.ris', '/audio/x.mp3'].map(isPageAddress)).toEqual([true, true, false, false]);
  expect(['/audio/x.mp3', '/a.m4a', '/mp3/', '/x.mp3.html'].map(isSoundAddress)).toEqual([true, true, false, false]);
});
