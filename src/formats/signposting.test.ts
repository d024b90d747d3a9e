import { describe, expect, it } from 'vitest';
import { bareOutputs, fullOutputs, sample, sampleContext } from './__fixtures__/sample-archive.ts';
import type { Output } from '../domain/output.ts';
import { linkset, signpostingLinks } from './signposting.ts';

const context = sampleContext();
const rels = (id: string) => signpostingLinks(sample(id), context).map((link) => link.rel);

describe('the links of a page', () => {
  it.each(fullOutputs)('of a $type and its linkset say the same', (output) => {
    const inHead = signpostingLinks(output, context).filter((link) => link.rel !== 'linkset');
    const { anchor, ...relations } = linkset(output, context).linkset[0]!;
    const inLinkset = Object.entries(relations).flatMap(([rel, targets]) => (targets as object[]).map((target) => ({ rel, ...target })));
    const sorted = (links: object[]) => links.map((link) => JSON.stringify(link)).sort();
    expect(sorted(inLinkset)).toEqual(sorted(inHead));
    expect(anchor).toMatch(/^https:\/\/site\.example\/.*\/$/);
  });

  it.each(fullOutputs)('of a $type lead back from every item and description', (output) => {
    const [own, ...others] = linkset(output, context).linkset;
    const anchors = (rel: string) => others.filter((other) => rel in other).map((other) => other.anchor);
    const hrefs = (rel: string) => ((own![rel] ?? []) as { href: string }[]).map((target) => target.href);
    expect(anchors('collection')).toEqual(hrefs('item'));
    expect(anchors('describes')).toEqual(hrefs('describedby'));
  });

  it('never claim that a DOI of the publisher leads here', () => {
    for (const output of [...fullOutputs, ...bareOutputs]) expect(rels(output.id)).not.toContain('cite-as');
    expect(signpostingLinks(sample('academic-article'), context)).toContainEqual({ rel: 'related', href: 'https://doi.org/10.5555/artikkel.2022.7' });
  });

  it('name an author by ORCID, a licence and a recording only where they are known', () => {
    expect(rels('podcast-episode')).toEqual(expect.arrayContaining(['author', 'license', 'item']));
    for (const rel of ['author', 'license', 'item', 'related']) expect(rels('bare-podcast-episode')).not.toContain(rel);
  });

  it('lead to no RIS file of a type RIS has no word for', () => {
    const other = { ...sample('academic-article'), type: 'other-publication' } as Output;
    const described = signpostingLinks(other, context).filter(({ rel }) => rel === 'describedby').map(({ href }) => href.split('/').at(-1));
    expect(described).toEqual(['citation.bib', 'citation.json', 'metadata.jsonld']);
  });

  it('have absolute addresses only', () => {
    for (const output of fullOutputs) for (const link of signpostingLinks(output, context)) expect(link.href).toMatch(/^https:\/\//);
  });
});
