import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { outputFile, outputFilePaths } from '../../../../data/output-files.ts';
import { getPageData } from '../../../../data/page-data.ts';

export { outputFilePaths as getStaticPaths } from '../../../../data/output-files.ts';
type Props = InferGetStaticPropsType<typeof outputFilePaths>;

export const GET: APIRoute<Props> = async ({ props: { locale, id, name, mediaType }, site }) =>
  new Response(await outputFile(id, name, await getPageData(locale, site)), { headers: { 'content-type': mediaType } });
