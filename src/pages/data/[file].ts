import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { dataFilePaths, getDataFiles } from '../../data/data-files.ts';

export { dataFilePaths as getStaticPaths } from '../../data/data-files.ts';
type Props = InferGetStaticPropsType<typeof dataFilePaths>;

export const GET: APIRoute<Props> = async ({ props: { name, mediaType }, site }) =>
  new Response((await getDataFiles(site)).get(name) as BodyInit, { headers: { 'content-type': mediaType } });
