/** The heads of a built site's pages as other programs read them: meta tags, typed links, and graphs. */

import { Parser } from 'htmlparser2';
import { readSite, type Site } from '../../scripts/lib/site-checks/site.ts';
import type { TestSite } from '../../scripts/lib/test-sites.ts';
import type { OutputRecord } from '../../src/schema/archive-record.ts';
import type { JsonLdGraph } from '../../src/formats/json-ld-node.ts';

export interface BuiltHead {
  file: string;
  url: string;
  isIndexable: boolean;
  metas: { name: string; content: string }[];
  links: { rel: string; href: string; type?: string; hreflang?: string }[];
  graphs: JsonLdGraph[];
  /** The titles of COinS spans. */
  coins: string[];
}

export interface BuiltSite extends Site {
  heads: BuiltHead[];
  /** The records of the site's own data file, which the tests hold every other file against. */
  outputs: OutputRecord[];
}

const sites = new Map<string, BuiltSite>();

/** Reads a site once for all the tests of a file. */
export function readBuilt({ folder, siteUrl }: TestSite): BuiltSite {
  const known = sites.get(folder);
  if (known) return known;
  const site = readSite(folder, siteUrl);
  const { outputs } = JSON.parse(site.read('data/archive.json')) as { outputs: OutputRecord[] };
  const heads = site.pages.map((page) => ({ ...readHead(site.read(page.file)), file: page.file, url: `${siteUrl}${page.pathname}`, isIndexable: page.isIndexable }));
  const built = { ...site, read: site.read.bind(site), heads, outputs };
  sites.set(folder, built);
  return built;
}

/** The head of an output's page. */
export function headOf(site: BuiltSite, output: OutputRecord, locale: 'nb' | 'en'): BuiltHead {
  const head = site.heads.find(({ url }) => url === output.addresses[locale]);
  if (!head) throw new Error(`${output.addresses[locale]} is not in the site`);
  return head;
}

/** The text of a file beside an output's page. */
export function besides(site: BuiltSite, output: OutputRecord, locale: 'nb' | 'en', name: string): string {
  return site.read(`${output.addresses[locale].slice(site.siteUrl.length + 1)}${name}`);
}

function readHead(html: string): Pick<BuiltHead, 'metas' | 'links' | 'graphs' | 'coins'> {
  const head: Pick<BuiltHead, 'metas' | 'links' | 'graphs' | 'coins'> = { metas: [], links: [], graphs: [], coins: [] };
  let script: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'meta' && attributes['name'] !== undefined) head.metas.push({ name: attributes['name'], content: attributes['content'] ?? '' });
      if (name === 'link') head.links.push(attributes as unknown as BuiltHead['links'][number]);
      if (name === 'span' && attributes['class'] === 'Z3988') head.coins.push(attributes['title'] ?? '');
      if (name === 'script' && attributes['type'] === 'application/ld+json') script = '';
    },
    ontext(text) {
      if (script !== undefined) script += text;
    },
    onclosetag(name) {
      if (name !== 'script' || script === undefined) return;
      head.graphs.push(JSON.parse(script) as JsonLdGraph);
      script = undefined;
    },
  });
  parser.end(html);
  return head;
}
