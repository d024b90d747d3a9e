import type { APIRoute } from 'astro';
import { getPageData } from '../data/page-data.ts';
import { WEB_MANIFEST_MEDIA_TYPE, writeWebManifest } from '../formats/web-manifest.ts';

export const GET: APIRoute = async ({ site }) => {
  const { archive } = await getPageData('nb', site);
  return new Response(writeWebManifest(archive.project.siteName, 'nb'), { headers: { 'content-type': WEB_MANIFEST_MEDIA_TYPE } });
};
