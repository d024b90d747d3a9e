import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listFile, listFilePaths } from '../../data/list-files.ts';
import { getPageData } from '../../data/page-data.ts';

export { listFilePaths as getStaticPaths } from '../../data/list-files.ts';
type Props = InferGetStaticPropsType<typeof listFilePaths>;

export const GET: APIRoute<Props> = async ({ props: { locale, route, name, mediaType }, site }) =>
  new Response(await listFile(route, name, await getPageData(locale, site)), { headers: { 'content-type': mediaType } });
