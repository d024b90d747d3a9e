// podcast:guid: a UUID v5 of the feed's address, made once and then kept for ever.
// https://podcasting2.org/docs/podcast-namespace/tags/guid

/** The namespace of podcasts, as given by the podcast namespace. */
const PODCAST_NAMESPACE = 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6';

/** The part of a feed's address that its guid is made of: no scheme, no slashes at the end, nothing else touched. */
export function podcastGuidName(feedAddress: string): string {
  return feedAddress.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/\/+$/, '');
}

/**
 * The guid of the show whose feed has this address. Call it once; store the answer in `show.yaml`.
 * @param feedAddress with or without scheme, e.g. `https://example.org/feed.xml`
 */
export async function podcastGuid(feedAddress: string): Promise<string> {
  return uuidOfName(podcastGuidName(feedAddress));
}

/** The UUID v5 of a name in the namespace of podcasts (RFC 9562 section 5.5); the name is taken as it stands. */
export async function uuidOfName(written: string): Promise<string> {
  const namespace = Uint8Array.from(PODCAST_NAMESPACE.replaceAll('-', '').match(/../g)!, (byte) => Number.parseInt(byte, 16));
  const name = new TextEncoder().encode(written);
  const joined = new Uint8Array(namespace.length + name.length);
  joined.set(namespace);
  joined.set(name, namespace.length);
  // SHA-1 is what RFC 9562 section 5.5 prescribes for version 5; nothing secret rests on it.
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', joined)).slice(0, 16);
  digest[6] = (digest[6]! & 0x0f) | 0x50;
  digest[8] = (digest[8]! & 0x3f) | 0x80;
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** True for a UUID in its usual writing; any version, either case. */
export function isUuid(written: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(written);
}
