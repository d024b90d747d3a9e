// The `@id` of every thing the site describes. One thing has one id on all pages and in both languages.
import { pathTo, absolute, type Route } from '../i18n/routes.ts';
import type { Output } from '../domain/output.ts';

/** A reference to a node by its id. */
export type Ref = { '@id': string };

const at = (route: Route, fragment: string, siteUrl: string): Ref => ({ '@id': `${absolute(pathTo(route, 'nb'), siteUrl)}#${fragment}` });

export const siteId = (siteUrl: string): Ref => at({ page: 'home' }, 'website', siteUrl);
export const projectId = (siteUrl: string): Ref => at({ page: 'home' }, 'project', siteUrl);
export const institutionId = (siteUrl: string): Ref => at({ page: 'home' }, 'institution', siteUrl);
export const datasetId = (siteUrl: string): Ref => at({ page: 'data' }, 'dataset', siteUrl);
export const showId = (siteUrl: string): Ref => at({ page: 'family', family: 'episodes' }, 'podcast', siteUrl);
export const personId = (id: string, siteUrl: string): Ref => at({ page: 'person', id }, 'person', siteUrl);
export const topicId = (id: string, siteUrl: string): Ref => at({ page: 'topic', id }, 'topic', siteUrl);
export const findingId = (id: string, siteUrl: string): Ref => at({ page: 'finding', id }, 'claim', siteUrl);
export const outputId = (output: Pick<Output, 'family' | 'id'>, siteUrl: string, part = 'output'): Ref =>
  at({ page: 'output', family: output.family, id: output.id }, part, siteUrl);
