// Builds content to test with: copies of the invented tree in a temporary folder, changed at one place.
import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The invented content every kind of test reads. Nothing in it exists. */
export const INVENTED_CONTENT: string = path.join(import.meta.dirname, 'fixtures/content');

/** A content tree that may be spoilt; paths are from its top. */
export interface ContentCopy {
  readonly dir: string;
  /** Replaces the first occurrence; throws when there is none, so that no test rests on a change that was never made. */
  replace(file: string, from: string, to: string): Promise<void>;
  append(file: string, text: string): Promise<void>;
  write(file: string, content: string | Uint8Array): Promise<void>;
  remove(file: string): Promise<void>;
  move(from: string, to: string): Promise<void>;
  link(file: string, target: string): Promise<void>;
  /** Undoes every change. */
  restore(): Promise<void>;
  /** Deletes the copy. */
  discard(): Promise<void>;
}

/** Copies a content tree, by default the invented one. */
export async function copyContent(from: string = INVENTED_CONTENT): Promise<ContentCopy> {
  const home = await mkdtemp(path.join(tmpdir(), 'content-'));
  const dir = path.join(home, 'content');
  await cp(from, dir, { recursive: true });
  // A copy was never published, so it has promised nothing.
  await rm(path.join(dir, 'ledger/published.yaml'), { force: true });
  const touched = new Set<string>();
  const at = (file: string): string => {
    touched.add(file.split('/')[0]!);
    return path.join(dir, file);
  };
  const write = async (file: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(path.dirname(at(file)), { recursive: true });
    await writeFile(at(file), content);
  };
  return {
    dir,
    write,
    replace: async (file, searched, to) => {
      const text = await readFile(at(file), 'utf8');
      if (!text.includes(searched)) throw new Error(`${file} has no «${searched}»`);
      await write(file, text.replace(searched, () => to));
    },
    append: async (file, text) => write(file, (await readFile(at(file), 'utf8')) + text),
    remove: async (file) => rm(at(file), { recursive: true }),
    move: async (source, target) => {
      await mkdir(path.dirname(at(target)), { recursive: true });
      await rename(at(source), at(target));
    },
    link: async (file, target) => symlink(target, at(file)),
    restore: async () => {
      for (const name of touched) {
        await rm(path.join(dir, name), { recursive: true, force: true });
        const origin = path.join(from, name);
        if (existsSync(origin)) await cp(origin, path.join(dir, name), { recursive: true });
      }
      touched.clear();
    },
    discard: async () => rm(home, { recursive: true, force: true }),
  };
}
