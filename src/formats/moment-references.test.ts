import { expect, it } from 'vitest';
import type { PlayableEpisode } from '../domain/episode.ts';
import { cslFiles } from './__fixtures__/csl-files.ts';
import { fullOutputs, sampleContext } from './__fixtures__/sample-archive.ts';
import { citationPrinter } from './citation-text.ts';
import { momentReferences } from './moment-references.ts';

const episode = fullOutputs.find((output) => output.type === 'podcast-episode') as PlayableEpisode;
const printer = citationPrinter(cslFiles);

it.each(['nb', 'en'] as const)('every reference of an episode in %s holds the address that a moment is added to', (locale) => {
  const { address, references } = momentReferences(episode, sampleContext(locale), printer);
  expect(references.map(({ format }) => format)).toEqual(['APA', 'BibTeX', 'RIS']);
  for (const { text } of references) expect(text.split(address)).toHaveLength(2);
});

it('a moment leads to the page even when the episode has a DOI of its own', () => {
  const { references } = momentReferences({ ...episode, doi: '10.5555/episode.1' }, sampleContext('nb'), printer);
  for (const { text } of references) expect(text).not.toContain('10.5555');
});
