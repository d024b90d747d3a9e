import { expect, test } from 'vitest';
import { typeNames } from './index-pages.ts';

test('a type is found by its name in both languages', () => {
  const nb = 'type.feature-article: Kronikk\ntype.lecture: Foredrag\nnav.home: Hjem\n';
  const en = 'type.feature-article: Feature article\ntype.lecture: Lecture\n';
  expect(typeNames([nb, en])).toEqual({
    kronikk: ['feature-article'],
    'feature article': ['feature-article'],
    foredrag: ['lecture'],
    lecture: ['lecture'],
  });
});

test('a name that two types share means both', () => {
  expect(typeNames(['type.lecture: Foredrag\ntype.academic-lecture: Foredrag\n'])).toEqual({
    foredrag: ['lecture', 'academic-lecture'],
  });
});

test('the name of a family means all its types, and a heading that is no family means none', () => {
  expect(typeNames(['family.episodes: Podkast\nfamily.heading: I andre former\n'])).toEqual({ podkast: ['sound-material', 'podcast-episode'] });
});
