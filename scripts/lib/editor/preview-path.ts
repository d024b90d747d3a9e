/** The page that shows what is edited, in each language. */

import type { Locale } from '../../../src/domain/locale.ts';
import { pathTo, TEXT_PAGES, type Route, type TextPage } from '../../../src/i18n/routes.ts';
import type { Editable } from './editable.ts';

/** From the site's root. Files that no single page shows lead to one where they are seen. */
export function previewPath({ collection, id }: Pick<Editable, 'collection' | 'id'>, locale: Locale): string {
  return pathTo(routeOf(collection, id), locale);
}

function routeOf(collection: Editable['collection'], id: string): Route {
  switch (collection) {
    case 'publications': case 'lectures': case 'articles': case 'episodes': return { page: 'output', family: collection, id };
    case 'findings': return { page: 'finding', id };
    case 'people': return { page: 'person', id };
    case 'topics': return { page: 'topic', id };
    case 'pages': return (TEXT_PAGES as readonly string[]).includes(id) ? { page: 'text', name: id as TextPage } : { page: 'home' };
    default: return id === 'show.yaml' ? { page: 'family', family: 'episodes' } : id === 'project.yaml' ? { page: 'text', name: 'about' } : { page: 'home' };
  }
}
