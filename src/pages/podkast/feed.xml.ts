import type { APIRoute } from 'astro';
import { siteUrlOf } from '../../data/page-data.ts';
import { podcastFeed } from '../../data/podcast.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(await podcastFeed(siteUrlOf(site)), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
