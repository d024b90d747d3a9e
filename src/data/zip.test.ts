import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeZip } from './zip.ts';

const files = new Map([['a.txt', Buffer.from('blåbær '.repeat(500))], ['mappe/æ.json', Buffer.from('{}')], ['tom', Buffer.from('')]]);

test('what is packed is unpacked again, byte for byte', () => {
  const unpacked = unzipSync(writeZip(files));
  expect(Object.keys(unpacked)).toEqual([...files.keys()]);
  for (const [name, bytes] of files) expect(Buffer.from(unpacked[name]!)).toEqual(bytes);
});

test('the same files are the same bytes, and fewer than they were', () => {
  expect(writeZip(files)).toEqual(writeZip(files));
  expect(writeZip(files).length).toBeLessThan(1000);
});
