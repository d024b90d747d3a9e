import { expect, test } from 'vitest';
import { sourceReference } from './source-reference.ts';

const source = { url: 'https://example.org/sak', title: 'Ny rapport om tillit', seen: '2026-11-23' };

test('a reference names who, when, what and where', () => {
  expect(sourceReference({ ...source, author: 'Kari Nordmann', publisher: 'Avisa' }, '3. juni 2020'))
    .toBe('Kari Nordmann (3. juni 2020). Ny rapport om tillit. Avisa. https://example.org/sak');
});

test('without an author the publisher stands first, and only once', () => {
  expect(sourceReference({ ...source, publisher: 'Avisa' }, '2020')).toBe('Avisa (2020). Ny rapport om tillit. https://example.org/sak');
});

test('what is not known is left out, and a title keeps its own mark', () => {
  expect(sourceReference({ ...source, title: 'Virker det?' }, undefined)).toBe('Virker det? https://example.org/sak');
});
