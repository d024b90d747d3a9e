/** Labelled queries over our own site, through its real index: how much of what each must find is among the first five. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSearch } from '../../scripts/lib/search-in-node.ts';
import { figuresByClass, scoreQuery, type Figures, type LabelledQuery } from '../../scripts/lib/search-metrics.ts';
import { isBuilt, testSites } from '../../scripts/lib/test-sites.ts';

/** Recall at five that no change may fall below, by class of query. */
const FLOORS = {
  inflection: 0.95, compound: 0.92, split: 0.95, misspelling: 0.9, ascii: 0.9, crosslang: 0.85,
  nynorsk: 0.85, names: 0.95, phrase: 0.95, type: 0.93, question: 0.8, short: 0.93,
};
const MOST_ZERO = 0.02;

const own = testSites().find(({ name }) => name === 'own');
const { queries } = JSON.parse(readFileSync(path.join(import.meta.dirname, '../search/own-queries.json'), 'utf8')) as { queries: LabelledQuery[] };

describe.skipIf(!own || !isBuilt(own))('the search of our own site', () => {
  let figures: Record<string, Figures>;
  let missed: string[] = [];

  beforeAll(async () => {
    const { engine } = await openSearch(own!.folder);
    const rows = [];
    for (const query of queries) {
      const hits = await (await engine.search(query.q, { lang: 'nb' })).hits(0, 10);
      const ids = hits.map((hit) => hit.meta['id'] ?? hit.url);
      rows.push({ cls: query.cls, ids, query, figures: scoreQuery(ids, query, new Map()) });
    }
    figures = figuresByClass(rows);
    missed = rows.filter((row) => row.figures.recall5 < 1).map(({ query, ids }) => `${query.cls} «${query.q}»: ${ids.slice(0, 5).join(' ')}`);
  }, 120_000);

  test('at least 120 queries, every class of them, and every label is a page of the site', () => {
    const fragments = path.join(own!.folder, 'pagefind/fragment');
    const ids = new Set(readdirSync(fragments).map((name) => (JSON.parse(gunzipSync(readFileSync(path.join(fragments, name))).toString().slice('pagefind_dcd'.length)) as { meta: { id: string } }).meta.id));
    expect(queries.length).toBeGreaterThanOrEqual(120);
    expect([...new Set(queries.map(({ cls }) => cls))].sort()).toEqual(Object.keys(FLOORS).sort());
    expect(queries.flatMap(({ rel }) => Object.keys(rel)).filter((id) => !ids.has(id))).toEqual([]);
  });

  test.each(Object.entries(FLOORS))('%s: at least %d of what must be found is among the first five', (cls, floor) => {
    const { recall5 } = figures[cls]!;
    expect(recall5, missed.filter((line) => line.startsWith(cls)).join('\n')).toBeGreaterThanOrEqual(floor);
  });

  test('hardly a query finds nothing', () => expect(figures['ALL']!.zero).toBeLessThan(MOST_ZERO));
});
