// Invented records in the shapes of NVA: one of every type, and the parts they are made of. Nobody and nothing in them exists.

/** Every `publicationInstance.type` of NVA's model, by the context it stands in. */
export const NVA_TYPES: Readonly<Record<string, readonly string[]>> = {
  Artistic: ['Architecture', 'ArtisticDesign', 'MovingPicture', 'PerformingArts', 'MusicPerformance', 'VisualArts', 'LiteraryArts', 'OtherArtisticOutput'],
  Journal: ['AcademicArticle', 'AcademicLiteratureReview', 'CaseReport', 'StudyProtocol', 'ProfessionalArticle', 'PopularScienceArticle', 'JournalCorrigendum', 'JournalLetter', 'JournalLeader', 'JournalReview', 'JournalIssue', 'ConferenceAbstract', 'FeatureArticle'],
  Book: ['AcademicMonograph', 'AcademicCommentary', 'PopularScienceMonograph', 'Encyclopedia', 'ExhibitionCatalog', 'NonFictionMonograph', 'Textbook', 'BookAnthology'],
  Degree: ['DegreeBachelor', 'DegreeMaster', 'DegreePhd', 'ArtisticDegreePhd', 'DegreeLicentiate', 'OtherStudentWork'],
  Report: ['ReportBasic', 'ReportPolicy', 'ReportResearch', 'ReportWorkingPaper', 'ConferenceReport', 'ReportBookOfAbstract'],
  Anthology: ['AcademicChapter', 'EncyclopediaChapter', 'ExhibitionCatalogChapter', 'Introduction', 'NonFictionChapter', 'PopularScienceChapter', 'TextbookChapter', 'ChapterConferenceAbstract', 'ChapterInReport'],
  Event: ['ConferenceLecture', 'ConferencePoster', 'Lecture', 'OtherPresentation'],
  MediaContribution: ['MediaBlogPost', 'MediaInterview', 'MediaParticipationInRadioOrTv', 'MediaPodcast', 'MediaReaderOpinion'],
  MediaContributionPeriodical: ['MediaFeatureArticle'],
  ResearchData: ['DataManagementPlan', 'DataSet', 'SoftwareSourceCode'],
  GeographicalContent: ['Map'],
  ExhibitionContent: ['ExhibitionProduction'],
};

const API = 'https://api.nva.unit.no';

/** A uuid of its own for each number. */
export function uuid(number: number): string {
  return `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** Changes to a record, laid over it; `undefined` takes a field away. */
export type Changes = Readonly<Record<string, unknown>>;

/** A full record of a type. */
export function nvaRecord(number: number, type = 'AcademicArticle', changes: { record?: Changes; description?: Changes; instance?: Changes; context?: Changes; reference?: Changes } = {}): Record<string, unknown> {
  const context = Object.entries(NVA_TYPES).find(([, types]) => types.includes(type))?.[0] ?? 'Unknown';
  return {
    type: 'Publication', '@context': 'https://bibsysdev.github.io/src/publication-context.json',
    id: `${API}/publication/${uuid(number)}`, identifier: uuid(number), status: 'PUBLISHED',
    createdDate: '2024-01-01T10:00:00Z', modifiedDate: '2024-02-01T10:00:00Z', resourceOwner: { owner: 'kari@example.org', ownerAffiliation: `${API}/cristin/organization/1.0.0.0` },
    additionalIdentifiers: [{ type: 'CristinIdentifier', sourceName: 'cristin@uit', value: String(1_000_000 + number) }],
    projects: [{ id: `${API}/cristin/project/829452`, name: 'Et oppdiktet prosjekt' }], fundings: [],
    associatedArtifacts: [{ type: 'OpenFile', name: 'artikkel.pdf', mimeType: 'application/pdf', license: 'https://creativecommons.org/licenses/by/4.0/', publisherVersion: { type: 'PublishedVersion' } }],
    entityDescription: {
      type: 'EntityDescription', mainTitle: `En oppdiktet tittel nummer ${number}`, alternativeTitles: { en: `An invented title number ${number}` },
      language: 'http://lexvo.org/id/iso639-3/nob', abstract: '<p>Et oppdiktet sammendrag.</p>\r\n<p>Med to avsnitt.</p>', tags: ['tillit'],
      publicationDate: { type: 'PublicationDate', year: '2021', month: '5', day: '12' },
      contributors: [contributor(1, 'Kari Nordmann'), contributor(2, 'Ola Æ. Ødegård', { sequence: 2 })],
      reference: {
        type: 'Reference', doi: `https://doi.org/10.5555/oppdiktet.${number}`,
        publicationInstance: { type, ...instanceOf(context), ...changes.instance },
        publicationContext: { type: context, ...contextOf(context), ...changes.context },
        ...changes.reference,
      },
      ...changes.description,
    },
    ...changes.record,
  };
}

/** Somebody who contributed. */
export function contributor(person: number, name: string, changes: Changes = {}): Record<string, unknown> {
  return {
    type: 'Contributor', sequence: 1, correspondingAuthor: false, role: { type: 'Creator' },
    affiliations: [{ type: 'Organization', id: `${API}/cristin/organization/186.0.0.0` }],
    identity: { type: 'Identity', id: `${API}/cristin/person/${person}`, name, verificationStatus: 'Verified', email: 'hemmelig@example.org', phone: '+47 00 00 00 00' },
    ...changes,
  };
}

function instanceOf(context: string): Changes {
  if (context === 'Journal') return { volume: '39', issue: '2', pages: { type: 'Range', begin: '1', end: '14' } };
  if (context === 'Anthology') return { pages: { type: 'Range', begin: '55', end: '71' } };
  return {};
}

function contextOf(context: string): Changes {
  switch (context) {
    case 'Journal':
      return { id: `${API}/publication-channels-v2/journal/1/2021`, name: 'Oppdiktet tidsskrift', printIssn: '0804-3116', onlineIssn: '1504-7989' };
    case 'Anthology':
      return { id: `${API}/publication/${uuid(999_999)}` };
    case 'Book': case 'Report': case 'Degree':
      return { publisher: { type: 'Publisher', name: 'Oppdiktet forlag' }, isbnList: ['9788202536022'] };
    case 'Event':
      return { name: 'Oppdiktede dager', agent: { type: 'UnconfirmedOrganization', name: 'Oppdiktet kommune' }, place: { type: 'UnconfirmedPlace', name: 'Alta', country: 'NO' }, time: { type: 'Period', from: '2021-05-11T22:00:00Z', to: '2021-05-11T22:00:00Z' } };
    case 'MediaContribution':
      return { medium: { type: 'Radio' }, format: 'Sound', disseminationChannel: 'Oppdiktet radio', partOf: { seriesName: 'Morgenprogrammet', seriesPart: '3' } };
    case 'MediaContributionPeriodical':
      return { id: `${API}/publication-channels-v2/journal/2/2021`, name: 'Oppdiktet avis' };
    default:
      return {};
  }
}

/** The book that the invented chapters stand in. */
export function bookRecord(): Record<string, unknown> {
  return nvaRecord(999_999, 'BookAnthology', {
    description: { mainTitle: 'En oppdiktet bok', contributors: [contributor(3, 'Lars Holm', { role: { type: 'Editor' } }), contributor(1, 'Kari Nordmann', { sequence: 2 })] },
    reference: { doi: 'https://doi.org/10.5555/oppdiktet.bok' },
  });
}

/** The same as a search hit of the pinned version. */
export function simplifiedHit(record: Record<string, unknown>): Record<string, unknown> {
  const description = record['entityDescription'] as Record<string, any>;
  return {
    id: record['id'], type: description['reference'].publicationInstance.type, mainTitle: description['mainTitle'], publicationDate: description['publicationDate'],
    contributorsPreview: description['contributors'].map((each: Record<string, unknown>) => ({ ...each, sequence: String(each['sequence']), correspondingAuthor: 'false' })), contributorsCount: description['contributors'].length,
    publishingDetails: { id: 'https://api.nva.unit.no/publication-channels-v2/journal/1/2021', type: 'Journal', name: 'Oppdiktet tidsskrift' },
  };
}

/** People as the register gives them. */
export const PEOPLE: readonly Record<string, unknown>[] = [person(1, 'Kari', 'Nordmann', '0000-0002-1825-0097'), person(2, 'Ola Æ.', 'Ødegård'), person(3, 'Lars', 'Holm')];

export function person(number: number, given: string, family: string, orcid?: string): Record<string, unknown> {
  return {
    id: `${API}/cristin/person/${number}`, email: 'hemmelig@example.org',
    identifiers: [{ type: 'CristinIdentifier', value: String(number) }, ...(orcid === undefined ? [] : [{ type: 'ORCID', value: orcid }])],
    names: [{ type: 'FirstName', value: given }, { type: 'LastName', value: family }],
  };
}

/** A project with its members. */
export function projectRecord(changes: Changes = {}): Record<string, unknown> {
  return {
    id: `${API}/cristin/project/829452`, type: 'Project', identifiers: [{ type: 'CristinIdentifier', value: '829452' }], title: 'Et oppdiktet prosjekt',
    language: 'http://lexvo.org/id/iso639-3/nob', alternativeTitles: [{ en: 'An invented project' }], startDate: '2019-01-01T00:00:00Z', endDate: '2022-12-31T00:00:00Z', status: 'CONCLUDED',
    contributors: [
      { identity: { id: `${API}/cristin/person/1`, firstName: 'Kari', lastName: 'Nordmann', email: 'hemmelig@example.org', phone: '+47 00 00 00 00' }, roles: [{ type: 'ProjectManager', affiliation: { id: 'x', labels: { nb: 'Oppdiktet institutt' } } }] },
      { identity: { id: `${API}/cristin/person/3`, firstName: 'Lars', lastName: 'Holm' }, roles: [{ type: 'ProjectParticipant' }] },
    ],
    academicSummary: { nb: '<p>Et oppdiktet sammendrag.</p>\r\n' }, popularScientificSummary: {}, ...changes,
  };
}

/** One record of every type there is. */
export function everyType(): Record<string, unknown>[] {
  return Object.values(NVA_TYPES).flat().map((type, index) => nvaRecord(index + 1, type));
}
