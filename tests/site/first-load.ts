/** What a page costs somebody who has never been here, reckoned from the built files: bytes packed as hosts without Brotli send them. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync, constants } from 'node:zlib';
import { Parser } from 'htmlparser2';

/** What the first answer of a server holds: ten packets, before the reader's machine has said a word. https://www.rfc-editor.org/rfc/rfc6928 */
export const FIRST_ANSWER = 14_336;

export interface PageImage {
  readonly src: string;
  /** Attributes of the `img`, and whether it or a `source` beside it offers AVIF or WebP. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly isModern: boolean;
}

export interface FirstLoad {
  /** Path from the site's folder. */
  readonly file: string;
  /** Packed bytes of the page itself. */
  readonly html: number;
  /** Style sheets the first screen waits for. */
  readonly blockingStyles: readonly string[];
  readonly blockingScripts: readonly string[];
  /** Everything the browser asks for by itself, the page and the icon included: file → packed bytes. */
  readonly requests: ReadonlyMap<string, number>;
  readonly preloadedFonts: readonly string[];
  readonly images: readonly PageImage[];
}

/** Bytes of a file as it is sent: packed where it is text. */
export function packedBytes(folder: string, file: string): number {
  const packed = path.join(folder, `${file}.gz`);
  return statSync(existsSync(packed) ? packed : path.join(folder, file)).size;
}

/** HTML and the style sheets that the first screen waits for, in packed bytes. */
export function blockingBytes(folder: string, load: FirstLoad): number {
  return load.blockingStyles.reduce((sum, style) => sum + packedBytes(folder, style), load.html);
}

/** Reads a page of a built site. @param file path from the folder, with forward slashes */
export function readFirstLoad(folder: string, file: string): FirstLoad {
  const html = readFileSync(path.join(folder, file), 'utf8');
  const at = (address: string): string => new URL(address, `https://site.example.org/${file}`).pathname.slice(1);
  const blockingStyles: string[] = [];
  const blockingScripts: string[] = [];
  const preloadedFonts: string[] = [];
  const images: PageImage[] = [];
  const asked = new Set([file]);
  let picture: { isModern: boolean } | undefined;
  let template = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      // What is in a template is not there.
      if (name === 'template') template += 1;
      if (template > 0) return;
      const { href, src, rel = '', media, type, loading } = attributes;
      const rels = rel.split(/\s+/);
      if (name === 'link' && href !== undefined) {
        if (rels.includes('stylesheet')) {
          asked.add(at(href));
          if (media === undefined || media === 'all' || media === 'screen') blockingStyles.push(at(href));
        }
        if (rels.includes('preload') && attributes['as'] === 'font') preloadedFonts.push(at(href));
        if (['preload', 'modulepreload', 'manifest'].some((one) => rels.includes(one)) || (rels.includes('icon') && href.endsWith('.svg'))) asked.add(at(href));
      }
      if (name === 'script' && src !== undefined) {
        for (const module of modulesFrom(folder, at(src))) asked.add(module);
        const waits = type === 'module' || 'defer' in attributes || 'async' in attributes;
        if (!waits) blockingScripts.push(src);
      }
      if (name === 'picture') picture = { isModern: false };
      if (name === 'source' && picture && /image\/(avif|webp)/.test(type ?? '')) picture.isModern = true;
      if (name === 'img' && src !== undefined) {
        images.push({ src, attributes, isModern: picture?.isModern === true || /\.(avif|webp|svg)$/.test(src) });
        if (loading !== 'lazy') asked.add(at(src));
      }
      if (['iframe', 'embed', 'object'].includes(name)) asked.add(at(src ?? attributes['data'] ?? ''));
      if (['audio', 'video'].includes(name) && attributes['preload'] !== 'none') asked.add(at(src ?? ''));
    },
    onclosetag(name) {
      if (name === 'template') template -= 1;
      if (name === 'picture') picture = undefined;
    },
  });
  parser.end(html);
  const requests = new Map([...asked].map((one) => [one, packedBytes(folder, one)]));
  return { file, html: packedBytes(folder, file), blockingStyles, blockingScripts, requests, preloadedFonts, images };
}

/** A module and all it imports before it runs; what it imports later is asked for by the reader's own doing. */
function modulesFrom(folder: string, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(path.join(folder, file), 'utf8');
  for (const [, address] of code.matchAll(/(?:^|[;\n}])\s*(?:import|export)\s*(?:[^"'`();]*?from\s*)?["'`]([^"'`]+)["'`]/g)) {
    modulesFrom(folder, path.posix.join(path.posix.dirname(file), address!), seen);
  }
  return seen;
}

/** The page as far as the first answer carries it, once the style sheets have had their share: what can be unpacked of it. */
export function firstAnswerOf(folder: string, load: FirstLoad): string {
  const file = path.join(folder, load.file);
  const packed = existsSync(`${file}.gz`) ? readFileSync(`${file}.gz`) : gzipSync(readFileSync(file));
  const left = FIRST_ANSWER - (blockingBytes(folder, load) - load.html);
  return gunzipSync(packed.subarray(0, left), { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8');
}
