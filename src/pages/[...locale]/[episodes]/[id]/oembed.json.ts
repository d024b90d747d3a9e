import type { APIRoute } from 'astro';
import { oembedFile } from '../../../../data/podcast-files.ts';
import { getOutputPageData } from '../../../../data/output-pages.ts';
import { playableEpisodeById } from '../../../../domain/archive.ts';

export { oembedPaths as getStaticPaths } from '../../../../data/podcast-paths.ts';
export const GET: APIRoute = async ({ props, site }) => {
  const page = await getOutputPageData(props['id'], props['locale'], site);
  return new Response(oembedFile(playableEpisodeById(page.archive, props['id']), page), { headers: { 'content-type': 'application/json' } });
};
