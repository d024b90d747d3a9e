import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { allHelpPlaces } from './help-pages.ts';

const guide = path.join(import.meta.dirname, '../../docs/editors');

test.each(allHelpPlaces())('%s is in the guide', (place) => {
  const [page = '', anchor] = place.split('#');
  expect(readFileSync(path.join(guide, page), 'utf8')).toContain(`<a id="${anchor}"></a>`);
});
