// The outputs a page lists, and the files of them that lie beside it.
import { projectOutputs, type Archive } from '../domain/archive.ts';
import { outputsWith } from '../domain/facet.ts';
import type { Output } from '../domain/output.ts';
import { wholeOf, type Route } from '../i18n/routes.ts';
import { BIBLATEX_MEDIA_TYPE } from './biblatex.ts';
import { CSL_JSON_MEDIA_TYPE } from './csl-json.ts';
import { CSV_MEDIA_TYPE } from './csv.ts';
import { RIS_MEDIA_TYPE } from './ris.ts';

/** The files of a list, in the order they are offered. */
export const LIST_FILES = [
  { name: 'outputs.bib', label: 'BibLaTeX', mediaType: BIBLATEX_MEDIA_TYPE },
  { name: 'outputs.ris', label: 'RIS', mediaType: RIS_MEDIA_TYPE },
  { name: 'outputs.csl.json', label: 'CSL-JSON', mediaType: CSL_JSON_MEDIA_TYPE },
  { name: 'outputs.csv', label: 'CSV', mediaType: CSV_MEDIA_TYPE },
  { name: 'outputs.json', label: 'JSON', mediaType: 'application/json' },
] as const;

/** The page whose files hold what this one lists; none for a page that lists nothing. */
export function listRoute(page: Route): Route | undefined {
  const route = wholeOf(page);
  switch (route.page) {
    case 'topic':
      return { page: 'facet', facet: 'topic', value: route.id };
    case 'person':
      return { page: 'facet', facet: 'person', value: route.id };
    case 'outputs-by-title':
      return { page: 'outputs' };
    case 'outputs':
    case 'family':
    case 'facet':
      return route;
    default:
      return undefined;
  }
}

/** The outputs a page lists, in its order; none for a page that lists none. */
export function listedOutputs(page: Route, archive: Archive): readonly Output[] {
  const route = listRoute(page);
  switch (route?.page) {
    case 'outputs':
      return projectOutputs(archive);
    case 'family':
      return route.family === 'episodes'
        ? archive.outputs.filter((output) => output.family === 'episodes')
        : projectOutputs(archive).filter((output) => output.family === route.family);
    case 'facet':
      return outputsWith(projectOutputs(archive), route.facet, route.value);
    default:
      return [];
  }
}
