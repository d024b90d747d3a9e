import type { APIRoute } from 'astro';
import { llmsFile } from '../data/llms.ts';

export const GET: APIRoute = async ({ site }) => new Response(await llmsFile(site), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
