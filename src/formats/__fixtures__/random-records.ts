// Random CSL records: any script, TeX's and XML's own characters, broken characters, 60 authors, one-name authors, particles.
import fc from 'fast-check';
import type { CslItem, CslName } from '../csl-item.ts';
import { oneLine } from '../legal-text.ts';

const TRICKY = ['&', '%', '$', '#', '_', '~', '^', '\\', '{', '}', '"', "'", '``', "''", '--', '---', '\n', '\r\n', '\t', '\u0000', '\u0007',
  '<i>', '</i>', '&amp;', ' and ', ',', ', Jr.', '\\LaTeX{', '@article{', '  - ', 'ER  - ', '«', '»', '–', 'å', 'é', '漢字', 'العربية', 'עברית', 'ß', 'İ', '👩🏽‍🔬', '\ud800'];

/** Text that has something left when it is cleaned. */
const text = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom(...TRICKY), fc.lorem({ maxCount: 3 })), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''))
  .filter((words) => /[\p{L}\p{N}]/u.test(oneLine(words)));

const namePart = fc.oneof(
  fc.constantFrom('Nordmann', 'Åse-Marie', 'de la Cruz', 'O’Neill', "D'Arcy", 'Æ.', 'J. R. R.', '王', 'محمد', 'Kari And Ola', 'others', 'van Gogh', 'Smith & Sønn', '{Hansen', 'X, Y', 'A_b'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }).filter((words) => /\p{L}/u.test(words)),
);
const name: fc.Arbitrary<CslName> = fc.oneof(
  fc.record({ family: namePart, given: namePart }),
  fc.record({ family: namePart, given: namePart, 'non-dropping-particle': fc.constantFrom('van der', 'de', 'von', "d'") }),
  fc.record({ family: namePart, given: namePart, suffix: fc.constantFrom('Jr.', 'III') }),
  fc.record({ family: namePart }),
  text.map((literal) => ({ literal })),
);

const date = fc.oneof(
  fc.integer({ min: 1800, max: 2099 }).map((year) => [year]),
  fc.tuple(fc.integer({ min: 1800, max: 2099 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => [year, month]),
  fc.tuple(fc.integer({ min: 1800, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map((parts) => [...parts]),
);

/** A record of one of the types the site has. */
export const randomRecord: fc.Arbitrary<CslItem> = fc
  .record(
    {
      type: fc.constantFrom('speech', 'article-newspaper', 'article-journal', 'interview', 'song', 'broadcast', 'chapter'),
      title: text,
      author: fc.oneof({ weight: 19, arbitrary: fc.array(name, { minLength: 1, maxLength: 5 }) }, { weight: 1, arbitrary: fc.array(name, { minLength: 60, maxLength: 60 }) }),
      issued: date.map((parts) => ({ 'date-parts': [parts] })),
      venue: text,
      page: fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 90 })).map(([first, more]) => `${first}-${first + more}`),
      volume: fc.integer({ min: 1, max: 90 }).map(String),
      language: fc.constantFrom('nb', 'nn', 'en'),
      DOI: fc.stringMatching(/^10\.5555\/[a-z0-9_.;()-]{1,20}$/).filter((doi) => /[a-z0-9]$/.test(doi)),
      URL: fc.webUrl({ withQueryParameters: true, withFragments: true, validSchemes: ['https'] }),
    },
    { requiredKeys: ['type', 'title'] },
  )
  .map(({ venue, ...rest }) => ({
    id: 'r-0',
    ...rest,
    ...(venue === undefined ? {} : rest.type === 'speech' ? { 'event-title': venue } : { 'container-title': venue }),
  }) as CslItem);
