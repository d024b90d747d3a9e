import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { renameParts, roundLength, withShortNames } from './pagefind-names.ts';

const text = (words: string): number[] => [0x60 + words.length, ...Buffer.from(words)];
const page = (name: string, words = [0x19, 0x01, 0x20]): number[] => [0x83, ...text(name), ...words, ...text('')];
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

test('lengths of pages are rounded to what ranking asks, in the fewest bytes', () => {
  expect([0, 1, 15, 17, 100, 287, 300, 10_007].map(roundLength)).toEqual([0, 1, 15, 18, 104, 288, 288, 10_240]);
  const lengthOf = (words: number[]): number[] => [...renameParts(list([page('nb_0123abc', words)], [])).list].slice(34, -9);
  expect([[0x16], [0x18, 0x65], [0x19, 0x01, 0x2c], [0x1a, 0x00, 0x01, 0x11, 0x70]].map(lengthOf)).toEqual([[0x16], [0x18, 0x68], [0x19, 0x01, 0x20], [0x1a, 0x00, 0x01, 0x20, 0x00]]);
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

test('the files of an index are put under their short names, the list packed anew, all else as it was', () => {
  const content = (words: string): Uint8Array => gzipSync(words);
  const before = list([page('nb_0123abc')], [chunk('arbeid', 'bygd', 'nb_89abcde')]);
  const files = withShortNames([
    { path: 'pagefind.nb_1.pf_meta', content: gzipSync(before) }, { path: 'fragment/nb_0123abc.pf_fragment', content: content('side') },
    { path: 'index/nb_89abcde.pf_index', content: content('ord') }, { path: 'filter/nb_5555555.pf_filter', content: content('type') },
  ]);
  const { list: after, pages, chunks } = renameParts(before);
  expect(files.map(({ path }) => path)).toEqual(['pagefind.nb_1.pf_meta', `fragment/${pages.get('nb_0123abc')!}.pf_fragment`, `index/${chunks.get('nb_89abcde')!}.pf_index`, 'filter/nb_5555555.pf_filter']);
  expect(files.map(({ content: packed }) => gunzipSync(packed))).toEqual([after, ...['side', 'ord', 'type'].map((words) => Buffer.from(words))]);
});

test('a list of another form names its file', () => {
  expect(() => withShortNames([{ path: 'pagefind.nb_1.pf_meta', content: gzipSync('<html>') }])).toThrow('pagefind.nb_1.pf_meta har et format vi ikke kjenner');
});
