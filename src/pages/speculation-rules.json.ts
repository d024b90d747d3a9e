import type { APIRoute } from 'astro';
import { SPECULATION_RULES_MEDIA_TYPE, writeSpeculationRules } from '../formats/speculation-rules.ts';

export const GET: APIRoute = () => new Response(writeSpeculationRules(), { headers: { 'content-type': SPECULATION_RULES_MEDIA_TYPE } });
