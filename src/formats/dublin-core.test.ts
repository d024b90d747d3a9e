import { expect, it } from 'vitest';
import { sample, sampleContext } from './__fixtures__/sample-archive.ts';
import { dublinCore } from './dublin-core.ts';

const elements = (id: string) => dublinCore(sample(id), sampleContext()).map(({ element, value }) => [element, value]);

it('an interview has the one who answers as creator and the journalist as contributor', () => {
  expect(elements('interview')).toContainEqual(['creator', 'Kari Nordmann']);
  expect(elements('interview')).toContainEqual(['contributor', 'Ola Æ. Hansen']);
});

it('what nobody has recorded is not stated', () => {
  expect(elements('bare-lecture').map(([element]) => element)).toEqual(['title', 'subject', 'type', 'type', 'identifier', 'language']);
});

it('words say which language they are in', () => {
  const [title] = dublinCore(sample('academic-article'), sampleContext('en'));
  expect(title).toEqual({ element: 'title', value: 'Tillit & «arbeid» – 100 % av {alt}', lang: 'nb' });
});
