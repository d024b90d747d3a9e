/** Makes the files of the press kit and packs them: pictures, fact sheets, and the outputs as data. The same site gives the same bytes. */

import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import sharp from 'sharp';
import { FACT_SHEET_PATHS, PRESS_FILES, PRESS_KIT_PATH } from '../../../src/domain/press-kit.ts';
import type { Locale } from '../../../src/domain/locale.ts';
import { pathTo } from '../../../src/i18n/routes.ts';
import { placePicture } from '../images/image-cache.ts';
import { coverSvg, LIGHT, markSvg } from '../images/mark.ts';
import { printFactSheet } from './fact-sheet.ts';

export interface MakePressKitOptions {
  siteDir: string;
  siteUrl: string;
  cacheDir: string;
}

/** ZIP knows no earlier day than this; every file gets it, so that no clock is in the package. */
const ZIP_EPOCH = new Date(1980, 0, 1);
/** Sizes in pixels. */
const MARK_WIDTH = 2200;
const COVER_SIZE = 3000;

/** Makes the kit of a site that has a press page; a site without one has no kit. @returns the package's size in bytes */
export async function makePressKit({ siteDir, siteUrl, cacheDir }: MakePressKitOptions): Promise<number> {
  const inSite = (sitePath: string): string => path.join(siteDir, sitePath);
  const pages = (['nb', 'en'] as const).map((locale) => ({ locale, file: inSite(`${pathTo({ page: 'text', name: 'press' }, locale)}index.html`) })).filter(({ file }) => existsSync(file));
  if (pages.length === 0) return 0;
  await mkdir(path.dirname(inSite(PRESS_KIT_PATH)), { recursive: true });
  for (const { what, kind, path: sitePath } of PRESS_FILES) if (what !== 'data') await drawPicture(what, kind === 'SVG', inSite(sitePath), siteDir, cacheDir);
  for (const { locale, file } of pages) await writeFile(inSite(FACT_SHEET_PATHS[locale]), await factSheet(await readFile(file, 'utf8'), locale, siteUrl));
  const names = [...PRESS_FILES.map((file) => file.path), ...pages.map(({ locale }) => FACT_SHEET_PATHS[locale])].sort();
  const packed: Zippable = {};
  for (const name of names) packed[path.posix.basename(name)] = [new Uint8Array(await readFile(inSite(name))), { mtime: ZIP_EPOCH, level: /\.png$/.test(name) ? 0 : 9 }];
  const zip = zipSync(packed, { mtime: ZIP_EPOCH });
  await writeFile(inSite(PRESS_KIT_PATH), zip);
  return zip.length;
}

async function drawPicture(what: 'mark' | 'cover', isVector: boolean, file: string, siteDir: string, cacheDir: string): Promise<void> {
  const svg = what === 'mark' ? markSvg(LIGHT, MARK_WIDTH) : coverSvg(COVER_SIZE);
  if (isVector) return writeFile(file, `${svg}\n`);
  const cover = path.join(siteDir, 'podkast/cover.png');
  if (what === 'cover' && existsSync(cover)) return copyFile(cover, file);
  await placePicture(file, svg, cacheDir, () => sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer());
}

async function factSheet(html: string, locale: Locale, siteUrl: string): Promise<Buffer> {
  const siteName = /<meta property="og:site_name" content="([^"]*)"/.exec(html)?.[1] ?? '';
  return printFactSheet({ html, language: locale, title: siteName, address: `${siteUrl}${pathTo({ page: 'text', name: 'press' }, locale)}` });
}
