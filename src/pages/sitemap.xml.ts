import type { APIRoute } from 'astro';
import { builtRoutes, laterListRoutes } from '../data/routes-built.ts';
import { siteUrlOf } from '../data/page-data.ts';
import { writeSitemap } from '../formats/sitemap.ts';

export const GET: APIRoute = async ({ site }) => new Response(writeSitemap([...(await builtRoutes()), ...(await laterListRoutes())], siteUrlOf(site)), { headers: { 'content-type': 'application/xml' } });
