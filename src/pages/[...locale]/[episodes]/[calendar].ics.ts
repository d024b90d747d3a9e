import type { APIRoute } from 'astro';
import { calendarFile } from '../../../data/podcast-files.ts';
import { getPageData } from '../../../data/page-data.ts';

export { calendarPaths as getStaticPaths } from '../../../data/podcast-paths.ts';
export const GET: APIRoute = async ({ props, site }) => new Response(calendarFile(await getPageData(props['locale'], site)), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
