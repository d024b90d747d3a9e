/** Who may import whom: the directions of dependency as data. A rule changes here and in ARCHITECTURE.md together. */

/** What one room may import. Tests beside modules are not held to it. */
export interface RoomRule {
  /** Rooms, or single modules of them (`domain/cue`), that may be imported. */
  readonly modules: readonly string[];
  /** Rooms or modules of which only types may be imported. */
  readonly types?: readonly string[];
  /** Packages with all their entries; `*` is any but Astro's and Node's, which must be named. */
  readonly packages: readonly string[];
  /** Of these packages nothing but the names given here. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
  /** May it read the clock, chance and the environment? */
  readonly isPure?: true;
}

export const roomRules: Readonly<Record<string, RoomRule>> = {
  schema: { modules: ['schema'], packages: ['astro/zod'], isPure: true },
  domain: { modules: ['domain', 'schema/identifiers'], types: ['schema'], packages: [], isPure: true },
  formats: { modules: ['formats', 'domain', 'i18n', 'schema/identifiers'], packages: ['*'], isPure: true },
  i18n: { modules: ['i18n', 'domain/partial-date', 'domain/timestamp'], types: ['schema/ui-strings', 'domain'], packages: [], isPure: true },
  search: {
    modules: ['search', 'domain/cue', 'domain/timestamp', 'domain/locale', 'schema/identifiers'],
    packages: ['@orama/stemmers'],
    isPure: true,
  },
  'content.config.ts': {
    modules: ['schema', 'data'],
    packages: ['astro:content', 'astro/loaders', 'astro/zod', 'yaml'],
  },
  data: {
    modules: ['data', 'schema', 'domain', 'formats', 'i18n'],
    packages: ['*', 'astro:content', 'astro/loaders', 'astro/zod', 'astro', 'node:'],
  },
  components: {
    modules: ['components', 'domain', 'formats', 'i18n', 'search', 'styles'],
    types: ['schema'],
    packages: ['*', 'astro:assets', 'astro/types'],
  },
  pages: {
    modules: ['data', 'components', 'formats', 'domain', 'i18n'],
    packages: ['astro:content', 'astro'],
    names: { 'astro:content': ['render'] },
  },
  integrations: {
    modules: ['integrations', 'search', 'i18n', 'domain', 'formats'],
    packages: ['*', 'node:'],
  },
  scripts: {
    modules: ['scripts', 'schema', 'domain', 'formats', 'i18n', 'search', 'integrations'],
    packages: ['*', 'node:', 'astro/zod', 'astro'],
    names: { astro: ['AstroIntegration'] },
  },
};

/** What must not be reached, by any way, from a script that runs in the reader's browser. */
export const notInBrowser = ['schema', 'data', 'formats', 'integrations', 'scripts', 'package zod', 'package astro/zod', 'node:'];

/** Modules of those rooms that may be reached all the same. */
export const allowedInBrowser = ['schema/identifiers'];
