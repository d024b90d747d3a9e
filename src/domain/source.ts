// A source: a page where a fact was seen, and which facts of a drawer it supports.
import type { Locale } from './locale.ts';
import type { SourcePageFacts, SourceUseFacts } from '../schema/source.ts';

/** A source as a reader meets it. */
export interface Source {
  url: string;
  title: string;
  language?: string | undefined;
  publisher?: string | undefined;
  author?: string | undefined;
  date?: string | undefined;
  seen: string;
  note?: Record<Locale, string> | undefined;
}

/** A source together with the fields it supports. */
export interface SourceUse {
  source: Source;
  supports: string[];
}

/** Joins the lines of a drawer with the list of sources; throws on a key that is not in the list (the check names it first). */
export function resolveSources(uses: readonly SourceUseFacts[], pages: ReadonlyMap<string, SourcePageFacts>): SourceUse[] {
  return uses.map((use) => {
    if ('url' in use) return { source: { url: use.url, title: use.title ?? use.url, seen: use.seen }, supports: use.supports };
    return { source: resolveSource(use.source, pages), supports: use.supports };
  });
}

/** The page behind a key of `sources.yaml`. */
export function resolveSource(key: string, pages: ReadonlyMap<string, SourcePageFacts>): Source {
  const page = pages.get(key);
  if (!page) throw new Error(`No source is called «${key}»`);
  return page;
}
