/** What the built pages say to machines: graphs in Schema.org, typed links, and files that are where they are said to be. */

import { describe, expect, test } from 'vitest';
import { isBuilt, testSites } from '../../scripts/lib/test-sites.ts';
import { schemaOrgErrors } from '../../src/formats/__fixtures__/schema-org.ts';
import type { JsonLdGraph } from '../../src/formats/json-ld-node.ts';
import { besides, headOf, readBuilt } from './built-heads.ts';

type Links = Record<string, { href: string; type?: string }[]> & { anchor: string };

describe.each(testSites().filter(isBuilt))('the $name site', (built) => {
  const site = readBuilt(built);
  const isThere = (href: string) => !href.startsWith(`${site.siteUrl}/`) || site.files.has(href.slice(site.siteUrl.length + 1).replace(/\/$|^$/, (end) => (end === '/' ? '/index.html' : 'index.html')));

  test('every page that may be found has one graph, in which Schema.org finds no error', () => {
    for (const { graphs, url, isIndexable } of site.heads) {
      if (isIndexable) expect(graphs, url).toHaveLength(1);
      for (const graph of graphs) expect(schemaOrgErrors(graph), url).toEqual([]);
    }
  });

  test('one thing has one kind wherever it is named', () => {
    const kinds = new Map<string, Set<string>>();
    const collect = (value: unknown): void => {
      if (Array.isArray(value)) return value.forEach(collect);
      if (typeof value !== 'object' || value === null) return;
      const { '@id': id, '@type': type } = value as { '@id'?: string; '@type'?: string };
      if (id !== undefined && type !== undefined) kinds.set(id, (kinds.get(id) ?? new Set()).add(type));
      Object.values(value).forEach(collect);
    };
    site.heads.forEach(({ graphs }) => collect(graphs));
    expect([...kinds].filter(([, types]) => types.size > 1)).toEqual([]);
  });

  test('the graph beside an output says what its page says', () => {
    for (const output of site.outputs) {
      const beside = JSON.parse(besides(site, output, 'en', 'metadata.jsonld')) as JsonLdGraph;
      expect(schemaOrgErrors(beside), output.id).toEqual([]);
      expect(beside['@graph'][0], output.id).toEqual(headOf(site, output, 'en').graphs[0]!['@graph'][0]);
    }
  });

  test('the typed links of a page and its linkset agree, and what they lead to is there', () => {
    for (const output of site.outputs) for (const locale of ['nb', 'en'] as const) {
      const { linkset } = JSON.parse(besides(site, output, locale, 'linkset.json')) as { linkset: Links[] };
      const own = linkset.find(({ anchor }) => anchor === output.addresses[locale])!;
      const { links } = headOf(site, output, locale);
      for (const rel of ['type', 'describedby', 'item', 'author', 'related', 'license', 'collection', 'cite-as']) {
        expect((own[rel] ?? []).map(({ href }) => href), `${output.id} ${rel}`).toEqual(links.filter((link) => link.rel === rel).map(({ href }) => href));
      }
      expect(own['cite-as'], output.id).toBeUndefined();
      expect(links.filter(({ rel }) => rel === 'linkset'), output.id).toHaveLength(1);
      for (const { href, type } of own['item'] ?? []) expect([type, linkset.find(({ anchor }) => anchor === href)?.['collection']?.[0]?.href], output.id).toEqual([type, own.anchor]);
      for (const { href } of own['describedby']!) {
        expect(isThere(href), href).toBe(true);
        expect(linkset.find(({ anchor }) => anchor === href)?.['describes']?.[0]?.href, href).toBe(own.anchor);
      }
    }
  });

  test('so do those of a finding, person, topic or list, of the data and of the front page', () => {
    const seen = new Set<string>();
    const kinds = new Set<string>();
    for (const { url, links, graphs } of site.heads) {
      const [to, ...more] = links.filter(({ rel }) => rel === 'linkset');
      if (to === undefined || site.outputs.some(({ addresses }) => Object.values(addresses).includes(url))) continue;
      expect([to.href, to.type, more], url).toEqual([`${url}linkset.json`, 'application/linkset+json', []]);
      const { linkset } = JSON.parse(site.read(to.href.slice(site.siteUrl.length + 1))) as { linkset: Links[] };
      const own = linkset[0]!;
      expect(own.anchor).toBe(url);
      for (const rel of ['type', 'describedby', 'related', 'collection', 'license']) {
        expect((own[rel] ?? []).map(({ href }) => href), `${url} ${rel}`).toEqual(links.filter((link) => link.rel === rel).map(({ href }) => href));
      }
      expect(links.filter(({ rel }) => rel === 'item'), url).toEqual([]);
      for (const [rel, back] of [['item', 'collection'], ['describedby', 'describes']] as const) for (const { href } of own[rel] ?? []) {
        expect([href, isThere(href)]).toEqual([href, true]);
        expect(linkset.find(({ anchor, ...rels }) => anchor === href && back in rels)?.[back]?.[0]?.href, href).toBe(url);
      }
      const kind = own['type']![1]!.href.split('/').at(-1)!;
      const beside = JSON.parse(site.read(`${url}metadata.jsonld`.slice(site.siteUrl.length + 1))) as JsonLdGraph;
      expect(schemaOrgErrors(beside), url).toEqual([]);
      expect(beside['@graph'].map((node) => node['@type']), url).toContain(kind);
      expect(beside['@graph'][0], url).toEqual(graphs[0]!['@graph'][0]);
      kinds.add(kind);
      seen.add(url);
    }
    expect([...kinds].sort()).toEqual(['Claim', 'CollectionPage', 'Dataset', 'DefinedTerm', 'Person', 'PodcastSeries', 'ResearchProject']);
    for (const section of ['', 'funn/', 'folk/', 'tema/', 'resultater/', 'publikasjoner/', 'foredrag/', 'artikler/', 'podkast/', 'data/']) expect([...seen]).toContain(`${site.siteUrl}/${section}`);
  });

  test('a list and what it lists name each other', () => {
    const items = (path: string) => ((JSON.parse(site.read(`${path}linkset.json`)) as { linkset: Links[] }).linkset[0]!['item'] ?? []).map(({ href }) => href);
    const lists = new Map(['funn/', 'folk/', 'tema/', 'resultater/', 'publikasjoner/', 'foredrag/', 'artikler/', 'podkast/'].map((path) => [`${site.siteUrl}/${path}`, new Set(items(path))]));
    for (const { url, links } of site.heads) {
      const named = links.filter(({ rel }) => rel === 'collection').map(({ href }) => href).filter((href) => lists.has(href));
      expect(named.sort(), url).toEqual([...lists].filter(([, listed]) => listed.has(url)).map(([list]) => list).sort());
    }
  });

  test('every page that may be found has its twin in Markdown, in its language', () => {
    for (const { url, links, isIndexable } of site.heads.filter((head) => head.isIndexable)) {
      const [twin] = links.filter(({ type }) => type === 'text/markdown');
      expect([isIndexable, twin?.href], url).toEqual([true, `${url}index.md`]);
      const text = site.read(twin!.href.slice(site.siteUrl.length + 1));
      expect(text.startsWith(`---\nlanguage: ${url.startsWith(`${site.siteUrl}/en/`) ? 'en' : 'nb'}\ncanonical: ${url}\n---\n\n# `), url).toBe(true);
      expect(text, url).not.toMatch(/undefined|\[object/);
    }
  });

  test('llms.txt leads to pages that are there', () => {
    const addresses = [...site.read('llms.txt').matchAll(/^- \[.+?\]\((\S+?)\)(?::|$)/gm)].map(([, address]) => address!);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !isThere(address))).toEqual([]);
  });
});
