import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { outputFile, outputFilePaths } from '../../../../data/output-files.ts';
import { getOutputPageData } from '../../../../data/output-pages.ts';

export { outputFilePaths as getStaticPaths } from '../../../../data/output-files.ts';
type Props = InferGetStaticPropsType<typeof outputFilePaths>;

export const GET: APIRoute<Props> = async ({ props: { locale, id, name, mediaType }, site }) =>
  new Response(await outputFile(id, name, await getOutputPageData(id, locale, site)), { headers: { 'content-type': mediaType } });
