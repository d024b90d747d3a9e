/** Which type of ours a type of CSL, Crossref or DataCite becomes. https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */

import type { OutputType } from '../../../src/domain/output.ts';
import { OUTPUT_TYPES } from '../../../src/domain/output-type.ts';
import { lookUp } from './look-up.ts';
import type { ReadType } from './register-types.ts';

/** Types that are ours under another name. */
const SAME: Readonly<Record<string, OutputType>> = {
  'article-journal': 'academic-article', 'journal-article': 'academic-article', 'article-newspaper': 'feature-article', 'article-magazine': 'magazine-article',
  chapter: 'academic-chapter', 'book-chapter': 'academic-chapter', report: 'report', speech: 'lecture', interview: 'interview', song: 'sound-material',
};

/** Types that are kept as one of ours with their own name beside it. */
const KEPT: Readonly<Record<string, OutputType>> = {
  'paper-conference': 'academic-chapter', 'proceedings-article': 'academic-chapter', 'book-section': 'academic-chapter', 'book-part': 'academic-chapter', review: 'academic-article',
  'report-component': 'report', 'report-series': 'report', broadcast: 'programme-participation', 'post-weblog': 'other-media', post: 'other-media', webpage: 'other-media', motion_picture: 'other-media',
};

/** @param genre what the record calls its own kind; tells the lectures apart, and podcasts from other broadcasts */
export function readCslType(name: string, genre: string, hasEvent: boolean): ReadType {
  const words = genre.toLowerCase();
  const as = (type: OutputType, importedType?: string): ReadType => ({ type, family: OUTPUT_TYPES[type].family, ...(importedType && { importedType }), isUnknown: false });
  if (name === 'speech' || (name === 'manuscript' && (hasEvent || /foredrag|lecture|speech|talk/.test(words)))) {
    if (/popul/.test(words)) return as('popular-science-lecture');
    return as(/vitenskap|academic|scientific/.test(words) ? 'academic-lecture' : 'lecture');
  }
  if (/podkast|podcast/.test(words) && ['broadcast', 'song'].includes(name)) return as('podcast-episode');
  if (/intervju|interview/.test(words) && ['article-newspaper', 'article-magazine', 'document', 'broadcast', 'song', 'motion_picture'].includes(name)) return as('interview');
  if (name === 'article-journal' && words === 'newspaper') return as('feature-article');
  if (name === 'article-journal' && words === 'magazine') return as('magazine-article');
  const type = lookUp(SAME, name);
  if (type) return as(type);
  const kept = lookUp(KEPT, name);
  if (kept) return as(kept, name);
  return { type: 'other-publication', family: 'publications', ...(name && { importedType: genre && name === 'document' ? genre.slice(0, 100) : name }), isUnknown: true };
}
