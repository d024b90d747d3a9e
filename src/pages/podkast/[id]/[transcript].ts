import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { siteUrlOf } from '../../../data/page-data.ts';
import { transcriptFile, transcriptPaths } from '../../../data/podcast.ts';

export { transcriptPaths as getStaticPaths } from '../../../data/podcast.ts';
type Props = InferGetStaticPropsType<typeof transcriptPaths>;

export const GET: APIRoute<Props> = async ({ props: { episode, language, cues, extension }, site }) =>
  new Response(await transcriptFile(episode, language, cues, extension, siteUrlOf(site)));
