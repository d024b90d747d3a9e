// What each type of output is called in every vocabulary the site speaks. The one table; formats read from it.
// CSL 1.0.2 appendix III · BibLaTeX manual 2.1 · RIS types · Zotero item types · https://schema.org/CreativeWork
import { isPlayable } from './episode.ts';
import type { Family, Output, OutputType } from './output.ts';

/** A type in the words of the register and of each standard. */
export interface TypeMapping {
  family: Family;
  /** Category code of Cristin's API v2; `unknown` where no source states one. */
  cristinCode: string;
  /** Sub-category of Cristin's export; `none` for what the register has no category for. */
  cristinExport: string;
  /** `publicationInstance.type` in NVA; `none` where it has none. */
  nvaInstance: string;
  /** `publicationContext.type` in NVA. */
  nvaContext: string;
  /** The class of the work itself (an event is never the work). */
  schemaOrg: string;
  csl: CslType;
  zotero: string;
  /** `none`: RIS has no word for it, and is not written. */
  ris: string;
  biblatex: { entry: string; subtype?: string };
  /** True where the citation says what kind of thing it is: «[Foredrag]». */
  namesItsKind: boolean;
}

export type CslType =
  | 'speech' | 'article-newspaper' | 'article-magazine' | 'article-journal' | 'interview'
  | 'song' | 'broadcast' | 'chapter' | 'report' | 'document';

/** What the register has and no standard of ours has a word for: kept, with the register's own name of the type. */
const OTHER = {
  cristinCode: 'unknown', cristinExport: 'none', nvaInstance: 'none', nvaContext: 'none', schemaOrg: 'CreativeWork',
  csl: 'document', zotero: 'document', ris: 'none', biblatex: { entry: 'misc' }, namesItsKind: true,
} as const;

const LECTURE = {
  family: 'lectures', nvaInstance: 'Lecture', nvaContext: 'Event', schemaOrg: 'PresentationDigitalDocument',
  csl: 'speech', zotero: 'presentation', ris: 'SLIDE', biblatex: { entry: 'unpublished' }, namesItsKind: true,
} as const;

/** Every type an output may have here. */
export const OUTPUT_TYPES: Record<OutputType, TypeMapping> = {
  lecture: { ...LECTURE, cristinCode: 'LECTURE', cristinExport: 'FOREDRAG_FAG' },
  'popular-science-lecture': { ...LECTURE, cristinCode: 'LECTUREPOPULAR', cristinExport: 'POPVIT_FOREDRAG' },
  'academic-lecture': { ...LECTURE, cristinCode: 'ACADEMICLECTURE', cristinExport: 'VIT_FOREDRAG', nvaInstance: 'ConferenceLecture' },
  'feature-article': {
    family: 'articles', cristinCode: 'ARTICLEFEATURE', cristinExport: 'KRONIKK',
    nvaInstance: 'MediaFeatureArticle', nvaContext: 'MediaContributionPeriodical', schemaOrg: 'OpinionNewsArticle',
    csl: 'article-newspaper', zotero: 'newspaperArticle', ris: 'NEWS',
    biblatex: { entry: 'article', subtype: 'newspaper' }, namesItsKind: false,
  },
  interview: {
    family: 'articles', cristinCode: 'MEDIAINTERVIEW', cristinExport: 'INTERVJU',
    nvaInstance: 'MediaInterview', nvaContext: 'MediaContribution', schemaOrg: 'NewsArticle',
    csl: 'interview', zotero: 'interview', ris: 'NEWS', biblatex: { entry: 'misc' }, namesItsKind: true,
  },
  'sound-material': {
    family: 'episodes', cristinCode: 'unknown', cristinExport: 'LYDMATERIALE',
    nvaInstance: 'none', nvaContext: 'none', schemaOrg: 'AudioObject',
    csl: 'song', zotero: 'audioRecording', ris: 'SOUND', biblatex: { entry: 'audio' }, namesItsKind: true,
  },
  'podcast-episode': {
    family: 'episodes', cristinCode: 'unknown', cristinExport: 'none',
    nvaInstance: 'MediaPodcast', nvaContext: 'MediaContribution', schemaOrg: 'PodcastEpisode',
    csl: 'broadcast', zotero: 'podcast', ris: 'SOUND', biblatex: { entry: 'audio' }, namesItsKind: true,
  },
  'academic-chapter': {
    family: 'publications', cristinCode: 'CHAPTERACADEMIC', cristinExport: 'KAPITTEL',
    nvaInstance: 'AcademicChapter', nvaContext: 'Anthology', schemaOrg: 'Chapter',
    csl: 'chapter', zotero: 'bookSection', ris: 'CHAP', biblatex: { entry: 'incollection' }, namesItsKind: false,
  },
  'academic-article': {
    family: 'publications', cristinCode: 'ARTICLE', cristinExport: 'ARTIKKEL',
    nvaInstance: 'AcademicArticle', nvaContext: 'Journal', schemaOrg: 'ScholarlyArticle',
    csl: 'article-journal', zotero: 'journalArticle', ris: 'JOUR', biblatex: { entry: 'article' }, namesItsKind: false,
  },
  'magazine-article': {
    family: 'publications', cristinCode: 'ARTICLEJOURNAL', cristinExport: 'ARTIKKEL_FAG',
    nvaInstance: 'ProfessionalArticle', nvaContext: 'Journal', schemaOrg: 'Article',
    csl: 'article-magazine', zotero: 'magazineArticle', ris: 'MGZN', biblatex: { entry: 'article', subtype: 'magazine' }, namesItsKind: false,
  },
  report: {
    family: 'publications', cristinCode: 'REPORT', cristinExport: 'RAPPORT',
    nvaInstance: 'ReportResearch', nvaContext: 'Report', schemaOrg: 'Report',
    csl: 'report', zotero: 'report', ris: 'RPRT', biblatex: { entry: 'report' }, namesItsKind: false,
  },
  'programme-participation': {
    family: 'articles', cristinCode: 'unknown', cristinExport: 'PROGDELTAGELSE',
    nvaInstance: 'MediaParticipationInRadioOrTv', nvaContext: 'MediaContribution', schemaOrg: 'CreativeWork',
    csl: 'broadcast', zotero: 'radioBroadcast', ris: 'SOUND', biblatex: { entry: 'audio' }, namesItsKind: true,
  },
  'other-publication': { ...OTHER, family: 'publications' },
  'other-media': { ...OTHER, family: 'articles' },
};

/** The register's other categories by their Cristin code or NVA instance, and the type here they are kept as. */
export const OTHER_REGISTERED_TYPES: Readonly<Record<string, OutputType>> = {
  ACADEMICREVIEW: 'academic-article', AcademicLiteratureReview: 'academic-article',
  POPULARARTICLE: 'academic-chapter', PopularScienceChapter: 'academic-chapter',
  CHAPTER: 'academic-chapter', NonFictionChapter: 'academic-chapter',
  INTERVIEW: 'interview',
  READEROPINION: 'feature-article', JournalLetter: 'feature-article', MediaReaderOpinion: 'feature-article',
  ARTICLEPOPULAR: 'magazine-article', PopularScienceArticle: 'magazine-article',
  ReportBasic: 'report', ReportPolicy: 'report', ReportWorkingPaper: 'report',
  FeatureArticle: 'feature-article', MediaBlogPost: 'other-media',
  POSTER: 'lecture', ConferencePoster: 'lecture', OTHERPRES: 'lecture', OtherPresentation: 'lecture',
};

/** True for the types Google Scholar takes (it excludes news, magazines, talks and sound). */
export function isScholarly(type: OutputType): boolean {
  return type === 'academic-article' || type === 'academic-chapter' || type === 'report';
}

/** Zotero's type of an output: what was on television is not radio. */
export function zoteroType(output: Output): string {
  return output.type === 'programme-participation' && output.medium === 'tv' ? 'tvBroadcast' : OUTPUT_TYPES[output.type].zotero;
}

/** The class of the work in Schema.org; an episode that cannot be played is sound that is not in the feed, and what was on the air is an episode of that medium. */
export function schemaOrgType(output: Output): string {
  if (output.type === 'interview' || output.type === 'programme-participation') {
    if (output.medium === 'radio') return 'RadioEpisode';
    if (output.medium === 'tv') return 'TVEpisode';
  }
  if (output.family === 'episodes') return isPlayable(output) ? 'PodcastEpisode' : 'AudioObject';
  return OUTPUT_TYPES[output.type].schemaOrg;
}
