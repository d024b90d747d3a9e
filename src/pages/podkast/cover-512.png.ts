import type { APIRoute } from 'astro';
import { smallCover } from '../../data/podcast-files.ts';

export const GET: APIRoute = async () => new Response(await smallCover(), { headers: { 'content-type': 'image/png' } });
