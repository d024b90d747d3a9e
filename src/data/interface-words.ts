// The words of the interface: `ui/<locale>.yaml` of the content tree, else the project's own.
import { access, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { LOCALES } from '../domain/locale.ts';
import { contentDir } from './content-dir.ts';

/** A loader with one entry per locale. A tree without `ui/` is read with the project's own words. */
export async function interfaceWords(): Promise<Record<string, Record<string, unknown>>> {
  const own = join(contentDir, 'ui');
  const folder = await access(own).then(() => own, () => resolve('src/content/ui'));
  const words = LOCALES.map(async (locale) => [locale, parse(await readFile(join(folder, `${locale}.yaml`), 'utf8'))] as const);
  return Object.fromEntries(await Promise.all(words));
}
