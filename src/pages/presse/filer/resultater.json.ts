import type { APIRoute } from 'astro';
import { getFormatContext } from '../../../data/format-context.ts';
import { getPageData } from '../../../data/page-data.ts';
import { projectOutputs } from '../../../domain/archive.ts';
import { CSL_JSON_MEDIA_TYPE, toCslItem, writeCslJson } from '../../../formats/csl-json.ts';

export const GET: APIRoute = async ({ site }) => {
  const page = await getPageData('nb', site);
  const context = await getFormatContext(page);
  return new Response(writeCslJson(projectOutputs(page.archive).map((output) => toCslItem(output, context))), { headers: { 'content-type': CSL_JSON_MEDIA_TYPE } });
};
