import { describe, expect, it } from 'vitest';
import { bareOutputs, fullOutputs, sample, sampleContext } from './__fixtures__/sample-archive.ts';
import { coinsTitle } from './coins.ts';

const read = (id: string) => new URLSearchParams(coinsTitle(sample(id), sampleContext()));

describe('the OpenURL of an output', () => {
  it('of an article has its journal, its pages and every author', () => {
    const article = read('academic-article');
    expect(article.get('rft_val_fmt')).toBe('info:ofi/fmt:kev:mtx:journal');
    expect(article.get('rft.atitle')).toBe('Tillit & «arbeid» – 100 % av {alt}');
    expect(article.get('rft.jtitle')).toBe('Tidsskriftet');
    expect(article.get('rft.spage')).toBe('1');
    expect(article.getAll('rft.au')).toEqual(['Nordmann, Kari', 'Hansen, Ola Æ.', 'Foreningen Eksempel']);
    expect(article.get('rft_id')).toBe('info:doi/10.5555/artikkel.2022.7');
  });

  it.each([['lecture', 'presentation'], ['interview', 'interview'], ['podcast-episode', 'podcast'], ['sound-material', 'audioRecording']])('of a %s says it is a %s', (id, type) => {
    expect(read(id).get('rft.type')).toBe(type);
    expect(read(id).getAll('rft.creator')).toEqual(['Nordmann, Kari']);
  });

  it('has no key without a value, and none for what is unknown', () => {
    for (const output of [...fullOutputs, ...bareOutputs]) for (const [key, value] of read(output.id)) expect(value, key).not.toBe('');
    expect([...read('bare-lecture').keys()]).not.toContain('rft.date');
  });
});
