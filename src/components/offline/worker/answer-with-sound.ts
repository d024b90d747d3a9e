// The sound of a chosen episode, in the parts that players ask for.
import { bytePart, OFFLINE_STORES } from '../../../domain/offline.ts';

/** What tells one version of a file from another, as far as a host says it. */
const VALIDATORS = ['etag', 'last-modified', 'content-length'];

/** The kept sound, unless the network is there and has another; sound that nobody chose comes from the network. */
export async function answerWithSound(request: Request, caches: CacheStorage): Promise<Response> {
  const kept = await caches.match(request.url, { cacheName: OFFLINE_STORES.sound, ignoreVary: true });
  if (!kept) return fetch(request);
  const now = await fetch(request.url, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
  if (now === undefined || !now.ok || isSame(now, kept)) return partOf(kept, request.headers.get('range'));
  await (await caches.open(OFFLINE_STORES.sound)).delete(request.url, { ignoreVary: true });
  return fetch(request);
}

function isSame(now: Response, kept: Response): boolean {
  return VALIDATORS.every((name) => {
    const [one, other] = [now.headers.get(name), kept.headers.get(name)];
    return one === null || other === null || one === other;
  });
}

/** The whole or a part of a kept file, RFC 9110, section 14. */
async function partOf(kept: Response, range: string | null): Promise<Response> {
  const whole = await kept.blob();
  const part = bytePart(range, whole.size);
  const headers = new Headers({ 'content-type': kept.headers.get('content-type') ?? 'audio/mpeg', 'accept-ranges': 'bytes' });
  if (part === 'beyond') {
    headers.set('content-range', `bytes */${whole.size}`);
    return new Response(null, { status: 416, headers });
  }
  const body = part === undefined ? whole : whole.slice(part.from, part.to);
  headers.set('content-length', String(body.size));
  if (part !== undefined) headers.set('content-range', `bytes ${part.from}-${part.to - 1}/${whole.size}`);
  return new Response(body, { status: part === undefined ? 200 : 206, headers });
}
