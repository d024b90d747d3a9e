import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getRouteData } from '../../data/output-pages.ts';
import { pageFile, pageFilePaths } from '../../data/page-files.ts';

export { pageFilePaths as getStaticPaths } from '../../data/page-files.ts';
type Props = InferGetStaticPropsType<typeof pageFilePaths>;

export const GET: APIRoute<Props> = async ({ props: { locale, route, name, mediaType }, site }) =>
  new Response(await pageFile(route, name, await getRouteData(route, locale, site)), { headers: { 'content-type': mediaType } });
