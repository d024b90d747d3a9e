import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bundlePaths, pageBundle } from '../../data/page-bundles.ts';

export { bundlePaths as getStaticPaths } from '../../data/page-bundles.ts';
type Props = InferGetStaticPropsType<typeof bundlePaths>;

export const GET: APIRoute<Props> = async ({ props: { route }, site }) => new Response(await pageBundle(route, site));
