/** Reads the environment variables the programs understand, and says what is wrong with them, all at once. */

import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ProgramError } from './run-program.ts';
import type { ProgramMessages } from '../messages/program.nb.ts';

/** Where the site is read from, where it is written, and under which address. */
export interface Environment {
  /** Absolute path of the project. */
  readonly root: string;
  /** The site's own address without a slash at the end, e.g. `https://example.org`. */
  readonly siteUrl: string;
  /** Absolute path of the content tree. */
  readonly contentDir: string;
  /** Absolute path of the finished site; replaced as a whole at every build. */
  readonly distDir: string;
  /** Where the programs keep what they can make again. */
  readonly cacheDir: string;
  readonly port: number;
}

/** The project's folder, wherever the program was started from. */
export const projectRoot: string = path.resolve(import.meta.dirname, '../..');

const defaultPort = 4321;

/**
 * Reads SITE_URL, CONTENT_DIR, DIST_DIR and PORT; an empty value counts as absent.
 * @throws ProgramError (exit 2) naming every variable that is wrong
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>> = process.env,
  root: string = projectRoot,
): Environment {
  const faults: ((say: ProgramMessages) => string)[] = [];

  const writtenPort = variables['PORT']?.trim() || String(defaultPort);
  const port = /^\d{1,5}$/.test(writtenPort) ? Number(writtenPort) : 0;
  if (port < 1 || port > 65_535) faults.push((say) => say.badPort(writtenPort));

  const writtenUrl = variables['SITE_URL']?.trim() || `http://localhost:${port || defaultPort}`;
  const siteUrl = originOf(writtenUrl);
  if (siteUrl === undefined) faults.push((say) => say.badSiteUrl(writtenUrl));

  const writtenContent = variables['CONTENT_DIR']?.trim() || 'src/content';
  const contentDir = path.resolve(root, writtenContent);
  if (!isFolder(contentDir)) faults.push((say) => say.missingContentDir(writtenContent));

  const writtenDist = variables['DIST_DIR']?.trim() || 'dist';
  const distDir = path.resolve(root, writtenDist);
  if (isUnsafe(distDir, root)) faults.push((say) => say.unsafeDistDir(writtenDist));
  else if (isForeign(distDir)) faults.push((say) => say.foreignDistDir(writtenDist));

  if (faults.length > 0 || siteUrl === undefined) {
    throw new ProgramError(
      (say) => [say.environmentHeading, ...faults.map((fault) => `  ${fault(say)}`)].join('\n'),
      2,
    );
  }
  return { root, siteUrl, contentDir, distDir, cacheDir: path.join(root, '.cache'), port };
}

/** Protocol, host and port of a web address that has nothing more, else undefined. */
function originOf(written: string): string | undefined {
  if (!URL.canParse(written)) return undefined;
  const url = new URL(written);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  const hasMore = url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '';
  return isWeb && !hasMore ? url.origin : undefined;
}

const projectFolders: readonly string[] = [
  'src', 'scripts', 'tests', 'public', 'docs', 'node_modules', '.git', '.ci', '.github', '.astro',
];

/** True when replacing the folder would take something of the project with it. */
function isUnsafe(folder: string, root: string): boolean {
  const holdsProject = !leaves(path.relative(folder, root));
  if (holdsProject) return true;
  const fromRoot = path.relative(root, folder);
  if (leaves(fromRoot)) return false;
  const [top = '', ...below] = fromRoot.split(path.sep);
  return projectFolders.includes(top) || (top === '.cache' && below.length === 0);
}

function leaves(relative: string): boolean {
  return relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
}

/** True for a folder with files that we did not build. */
function isForeign(folder: string): boolean {
  if (!existsSync(folder)) return false;
  if (!isFolder(folder)) return true;
  return readdirSync(folder).length > 0 && !existsSync(path.join(folder, 'index.html'));
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
