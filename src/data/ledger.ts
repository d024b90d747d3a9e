// Pages that have moved or are gone: `ledger/changes.yaml` of the content tree, if it has one.
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { finalMoves, type Changes } from '../domain/ledger.ts';
import type { Locale } from '../domain/locale.ts';
import { changes } from '../schema/ledger.ts';
import { join } from 'node:path';
import { contentDir } from './content-dir.ts';

/** A page that is no more: where it went, or why it is gone. */
export type Retired = { address: string; to: string } | { address: string; date: string; reason: { nb: string; en: string } };

async function getChanges(): Promise<Changes> {
  const text = await readFile(join(contentDir, 'ledger/changes.yaml'), 'utf8').catch(() => '');
  return changes.parse(parse(text) ?? {});
}

/** Every page that has moved or is gone, in its own language. Files beside pages are left to servers. */
export async function retiredPaths() {
  const all = await getChanges();
  const retired: Retired[] = [
    ...[...finalMoves(all).ends].map(([address, to]) => ({ address, to })),
    ...(all.gone ?? []),
  ];
  return retired.filter(({ address }) => address.endsWith('/') && address !== '/').map((page) => ({
    params: { retired: page.address.slice(1, -1) },
    props: { page, locale: (page.address.startsWith('/en/') ? 'en' : 'nb') satisfies Locale as Locale },
  }));
}
