/** Every check of the content, in the order their problems are easiest to understand. */

import { chaptersAreInOrder, momentsLieWithin } from './chapters.ts';
import type { Check } from './check.ts';
import { coverIsHere } from './cover.ts';
import { drawersAreWhole } from './drawers.ts';
import { factsAgree } from './facts-agree.ts';
import { nothingIsHidden } from './hidden-characters.ts';
import { interfaceWordsAgree } from './interface-words.ts';
import { languagesExist } from './languages.ts';
import { promisesAreKept } from './ledger.ts';
import { bodiesAreWords } from './mdx-bodies.ts';
import { linksLeadSomewhere } from './mdx-links.ts';
import { pastedTextIsWhole } from './pasted-text.ts';
import { valuesArePlain } from './plain-values.ts';
import { recordingsAreHere } from './recordings.ts';
import { idsPointSomewhere, sourcesAreUsed } from './references.ts';
import { filesFitTheirSchemas } from './schemas.ts';
import { searchListsAreReadable } from './search-lists.ts';
import { showGuidIsKept } from './show-guid.ts';
import { sourcesSupportFields } from './sources-support.ts';
import { transcriptsAreReadable } from './transcripts.ts';
import { wordsInBothLanguages } from './words.ts';

export const ALL_CHECKS: readonly Check[] = [
  drawersAreWhole,
  filesFitTheirSchemas,
  idsPointSomewhere,
  factsAgree,
  languagesExist,
  wordsInBothLanguages,
  bodiesAreWords,
  linksLeadSomewhere,
  nothingIsHidden,
  pastedTextIsWhole,
  valuesArePlain,
  recordingsAreHere,
  coverIsHere,
  showGuidIsKept,
  chaptersAreInOrder,
  momentsLieWithin,
  transcriptsAreReadable,
  interfaceWordsAgree,
  searchListsAreReadable,
  sourcesSupportFields,
  sourcesAreUsed,
  promisesAreKept,
];
