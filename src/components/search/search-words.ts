// What the page says once it has searched; written into the page by `SearchPage.astro`, `{n}`, `{q}`, `{used}`, `{typed}` left open.

export interface SearchWords {
  one: string;
  other: string;
  none: string;
  /** The same three when no word was asked for. */
  all: { one: string; other: string; none: string };
  failed: string;
  corrected: string;
  instead: string;
  exact: string;
  notExact: string;
  moment: string;
  suggest: string;
  topics: string;
  clear: string;
  cite: string;
  copied: string;
  feeds: string;
  saveFailed: string;
  /** Headings of the kinds of page. */
  kinds: Record<string, string>;
  /** Names of languages. */
  languages: Record<string, string>;
  /** «Også på engelsk», by the language that is meant. */
  alsoIn: Record<string, string>;
}
