import { expect, test } from 'vitest';
import type { Backend } from './backend.ts';
import { documentLetter, Documents } from './documents.ts';

const backend = { search: () => Promise.resolve({ results: ['a-nb', 'a-en', 'b-en', 'c-nb', 'c-en'].map((id) => ({ id })) }) } as unknown as Backend;
const page = (id: string) => ({ id });

async function documentsOf(letters: string): Promise<Documents> {
  const documents = new Documents(backend, letters);
  await documents.ready();
  return documents;
}

test('a capital says that a page is the one before in another language', () => {
  expect([documentLetter('nb', false), documentLetter('en', true), documentLetter('', false)]).toEqual(['n', 'E', '-']);
});

test('the pages of one document are one hit, in the place of the best, in the reader’s language', async () => {
  const documents = await documentsOf('nEenE');
  const found = ['c-en', 'a-nb', 'c-nb', 'b-en', 'a-en'].map(page);
  expect(documents.once(found, 'nb')).toEqual(['c-nb', 'a-nb', 'b-en'].map(page));
  expect(documents.once(found, 'en')).toEqual(['c-en', 'a-en', 'b-en'].map(page));
});

test('without letters, and outside the index, every page stands for itself', async () => {
  const found = ['c-en', 'c-nb', 'unknown', 'other'].map(page);
  expect((await documentsOf('')).once(found, 'nb')).toEqual(found);
});
