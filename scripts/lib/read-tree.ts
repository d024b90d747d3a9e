/** Reads every file of a folder without trusting any: links that lead out, huge files and unreadable bytes become problems. */

import { lstat, readFile, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../src/domain/problem.ts';

/** Larger files are not read; no text of ours comes near it. In bytes. */
export const LARGEST_FILE = 5 * 1024 * 1024;
/** The same for words: a page as long as a book would hold up everyone who builds or reads it. */
export const LARGEST_WORDS = 1024 * 1024;

/** A file with its path from the top of the tree, with `/`. `text` is absent when it is not read as text. */
export interface TreeFile {
  readonly path: string;
  readonly text?: string;
}

export interface Tree {
  readonly files: ReadonlyMap<string, TreeFile>;
  /** Every folder, so that an empty one is seen too. */
  readonly folders: readonly string[];
  readonly problems: Problem[];
}

/** Files that systems leave behind; nobody wrote them. */
const LEFT_BEHIND = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep', '.gitignore']);

/** What is read as text; the rest (pictures, sound) is only noted. */
const TEXT_FILE = /\.(?:ya?ml|mdx?|vtt|srt|txt|json)$/i;

/** @param skip folders at the top that are looked at by others */
export async function readTree(root: string, skip: readonly string[] = []): Promise<Tree> {
  const files = new Map<string, TreeFile>();
  const folders: string[] = [];
  const problems: Problem[] = [];
  const home = await realpath(root);

  const walk = async (folder: string): Promise<void> => {
    const names = (await readdir(path.join(root, folder))).filter((name) => !LEFT_BEHIND.has(name) && !(folder === '' && skip.includes(name)));
    await Promise.all(names.map(async (name) => {
      const at = folder === '' ? name : `${folder}/${name}`;
      try {
        const fault = await visit(at);
        if (fault) problems.push({ file: at, field: '', fatal: true, ...fault });
      } catch (error) {
        problems.push({ file: at, field: '', ruleId: 'unreadable', actual: (error as NodeJS.ErrnoException).code ?? String(error), fatal: true });
      }
    }));
  };

  const visit = async (at: string): Promise<Pick<Problem, 'ruleId' | 'actual' | 'expected'> | undefined> => {
    const full = path.join(root, at);
    if ((await lstat(full)).isSymbolicLink()) {
      const target = await realpath(full).catch(() => undefined);
      if (target === undefined || !`${target}${path.sep}`.startsWith(`${home}${path.sep}`)) return { ruleId: 'link-out-of-tree' };
      return { ruleId: 'link' };
    }
    const found = await stat(full);
    if (found.isDirectory()) {
      folders.push(at);
      await walk(at);
      return undefined;
    }
    if (!found.isFile()) return { ruleId: 'not-a-file' };
    const isText = TEXT_FILE.test(at);
    const largest = /\.mdx?$/i.test(at) ? LARGEST_WORDS : LARGEST_FILE;
    if (isText && found.size > largest) return { ruleId: 'too-large', actual: `${Math.ceil(found.size / 1_048_576)} MB`, expected: `${largest / 1_048_576} MB` };
    if (!isText) {
      files.set(at, { path: at });
      return undefined;
    }
    const bytes = await readFile(full);
    const text = decode(bytes);
    files.set(at, text === undefined ? { path: at } : { path: at, text });
    return text === undefined ? { ruleId: 'not-utf8', actual: encodingOf(bytes) } : undefined;
  };

  await walk('');
  // Read side by side, so in no order; those who look for what stands twice need one.
  return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), folders: folders.sort(), problems };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    // The mark stays, so that places count from the file's true start.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A guess to put in the message; the first bytes tell UTF-16 apart. */
function encodingOf(bytes: Uint8Array): string {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) ? 'UTF-16' : 'Windows-1252';
}
