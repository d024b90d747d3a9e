import { expect, test } from 'vitest';
import { renameParts } from './pagefind-names.ts';

const text = (words: string): number[] => [0x60 + words.length, ...Buffer.from(words)];
const page = (name: string): number[] => [0x83, ...text(name), 0x19, 0x01, 0x2c, ...text('')];
const chunk = (from: string, to: string, name: string): number[] => [0x83, ...text(from), ...text(to), ...text(name)];
const rest = [0x81, ...text('year'), 0x80];
const list = (pages: number[][], chunks: number[][]): Buffer =>
  Buffer.from([...Buffer.from('pagefind_dcd'), 0x85, ...text('1.6.0'), 0x80 + pages.length, ...pages.flat(), 0x80 + chunks.length, ...chunks.flat(), ...rest]);

test('pages and chunks are named in a row, and nothing else is changed', () => {
  const before = list([page('nb_0123abc'), page('nb_4567def')], [chunk('arbeid', 'bygd', 'nb_89abcde')]);
  const { list: after, pages, chunks } = renameParts(before);
  const [first, second] = [...pages.values()];
  expect(first).toMatch(/^nb_[0-9a-f]{6}000$/);
  expect(second).toBe(first!.replace(/0$/, '1'));
  expect([...pages.keys(), ...chunks.keys()]).toEqual(['nb_0123abc', 'nb_4567def', 'nb_89abcde']);
  expect(after).toEqual(list([page(first!), page(second!)], [chunk('arbeid', 'bygd', chunks.get('nb_89abcde')!)]));
});

test('another index has other names, the same index the same', () => {
  const name = (hash: string): string => renameParts(list([page(hash)], [])).pages.get(hash)!;
  expect(name('nb_0123abc')).toBe(name('nb_0123abc'));
  expect(name('nb_0123abc')).not.toBe(name('nb_0123abd'));
});

test('what is not such a list is an error', () => {
  expect(() => renameParts(Buffer.from('<html>'))).toThrow('ingen liste');
  expect(() => renameParts(list([page('side-1')], []))).toThrow('«side-1» er ikke et navn');
});
