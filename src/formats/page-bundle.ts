// The files beside a page, in both languages, as one file while the site is built: a route of its own for each of tens of
// thousands of small files costs more than writing them. What finishes the site puts them in their places.

/** Where the bundles lie until then, from the site's root. */
export const BUNDLES_FOLDER = 'bundles';

/** UTF-8 texts by path from the site's root, without a slash in front. */
export type PageBundle = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** The parts of the bundle, one after the other: a line that says which file is how many bytes long, and the files as they are. */
export function writeBundle(bundle: PageBundle): Uint8Array<ArrayBuffer>[] {
  const head = JSON.stringify([...bundle].map(([path, bytes]) => [path, bytes.length]));
  return [new TextEncoder().encode(`${head}\n`), ...bundle.values()];
}

/** Reads it back; the texts are views of `bytes`. @throws Error when it is no bundle of ours, or not a whole one */
export function readBundle(bytes: Uint8Array<ArrayBuffer>): PageBundle {
  const end = bytes.indexOf(0x0a);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, Math.max(0, end)))) as [path: string, length: number][];
  let at = end + 1;
  const bundle = new Map(head.map(([path, length]) => [path, bytes.subarray(at, (at += length))]));
  if (at !== bytes.length) throw new Error(`A bundle has ${bytes.length} bytes and says it has ${at}.`);
  return bundle;
}
