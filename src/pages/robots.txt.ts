import type { APIRoute } from 'astro';
import { siteUrlOf } from '../data/page-data.ts';

export const GET: APIRoute = ({ site }) => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteUrlOf(site)}/sitemap.xml\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
