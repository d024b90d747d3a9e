import type { APIRoute } from 'astro';
import { getFormatContext } from '../../../data/format-context.ts';
import { getPageData } from '../../../data/page-data.ts';
import { projectOutputs } from '../../../domain/archive.ts';
import { CSV_MEDIA_TYPE, writeCsv } from '../../../formats/csv.ts';

export const GET: APIRoute = async ({ site }) => {
  const page = await getPageData('nb', site);
  return new Response(writeCsv(projectOutputs(page.archive), await getFormatContext(page)), { headers: { 'content-type': CSV_MEDIA_TYPE } });
};
