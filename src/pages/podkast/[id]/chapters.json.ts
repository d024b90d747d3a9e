import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { siteUrlOf } from '../../../data/page-data.ts';
import { chaptersFile, chaptersPaths } from '../../../data/podcast.ts';

export { chaptersPaths as getStaticPaths } from '../../../data/podcast.ts';
type Props = InferGetStaticPropsType<typeof chaptersPaths>;

export const GET: APIRoute<Props> = async ({ props: { episode }, site }) => new Response(await chaptersFile(episode, siteUrlOf(site)));
