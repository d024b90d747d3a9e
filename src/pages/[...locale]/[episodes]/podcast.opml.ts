import type { APIRoute } from 'astro';
import { opmlFile } from '../../../data/podcast-files.ts';
import { getPageData } from '../../../data/page-data.ts';

export { opmlPaths as getStaticPaths } from '../../../data/podcast-paths.ts';
export const GET: APIRoute = async ({ props, site }) => new Response(opmlFile(await getPageData(props['locale'], site)), { headers: { 'content-type': 'text/x-opml; charset=utf-8' } });
