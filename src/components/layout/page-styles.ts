// Which style sheet a page waits for. One each: with a second, the page would wait for another connection.
import findings from '../../styles/page-findings.css?url';
import home from '../../styles/page-home.css?url';
import offline from '../../styles/page-offline.css?url';
import outputs from '../../styles/page-outputs.css?url';
import podcast from '../../styles/page-podcast.css?url';
import search from '../../styles/page-search.css?url';
import topics from '../../styles/page-topics.css?url';
import site from '../../styles/site.css?url';
import type { Route } from '../../i18n/routes.ts';

/** The address of the page's style sheet. */
export function stylesOf(route: Route): string {
  switch (route.page) {
    case 'home': return home;
    case 'finding': case 'findings': return findings;
    case 'text': return route.name === 'press' ? findings : site;
    case 'outputs': case 'outputs-by-title': case 'facet': return outputs;
    case 'offline': return offline;
    case 'search': return search;
    case 'topics': return topics;
    case 'subscribe': case 'player': return podcast;
    case 'family': return route.family === 'episodes' ? podcast : outputs;
    case 'output': return route.family === 'episodes' ? podcast : site;
    default: return site;
  }
}
