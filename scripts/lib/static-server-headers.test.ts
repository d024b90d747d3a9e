import { expect, test } from 'vitest';
import { headersOf } from '../../src/formats/security-headers.ts';
import { parseHeadersFile } from './static-server-headers.ts';

const rules = parseHeadersFile(`# for all
/*
  X-Frame-Options: DENY
  Content-Security-Policy: default-src 'self'; img-src 'self' data:

/podkast/feed.xml
  Access-Control-Allow-Origin: *
`);

test('a rule for everything reaches every address', () => {
  expect(headersOf(rules, '/en/about/')).toEqual([
    ['X-Frame-Options', 'DENY'],
    ['Content-Security-Policy', "default-src 'self'; img-src 'self' data:"],
  ]);
});

test('a rule for one file reaches only that file', () => {
  expect(headersOf(rules, '/podkast/feed.xml').at(-1)).toEqual(['Access-Control-Allow-Origin', '*']);
  expect(headersOf(rules, '/podkast/feedAxml')).toHaveLength(2);
});

test('a header before the first path is an error with its line', () => {
  expect(() => parseHeadersFile('\n  X: 1')).toThrow('_headers, line 2: "X: 1"');
});

test('a line without a colon is an error with its line', () => {
  expect(() => parseHeadersFile('/*\n  X')).toThrow('_headers, line 2: "X"');
});
