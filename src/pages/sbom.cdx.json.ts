import type { APIRoute } from 'astro';
import { billOfMaterials } from '../data/package-list.ts';

export const GET: APIRoute = async () => new Response(await billOfMaterials());
