/** What fields and choices are called in the editor's forms, in English. */

import type { FormLabels } from './form-labels.nb.ts';

export const formLabelsEn: FormLabels = {
  fields: {
    type: 'Type', title: 'Title', language: 'Language', sic: 'The source’s spelling', recordNumber: 'Number in the record', date: 'Date', credits: 'Credits', person: 'Person', role: 'Role',
    printedAs: 'Name as printed', name: 'Name', given: 'Given name', family: 'Family name', literal: 'The whole name', topics: 'Topics', url: 'Address', doi: 'DOI', licence: 'Licence',
    importedType: 'Type in the register', abstract: 'Abstract', text: 'Text', relations: 'Relations', kind: 'Kind', to: 'The other output', source: 'Source', sources: 'Sources', supports: 'Supports',
    seen: 'Read', publishAt: 'Show from', register: 'In the registers', nva: 'NVA', cristin: 'Cristin', merged: 'Merged with', removed: 'Removed', fingerprints: 'Marks of the import', overrides: 'Left alone by the import',
    status: 'Status', statusNote: 'What happened', nb: 'In Norwegian', en: 'In English', journal: 'Journal', issn: 'ISSN', volume: 'Volume', issue: 'Issue', book: 'Book', editors: 'Editors',
    publisher: 'Publisher', isbn: 'ISBN', pages: 'Pages', summary: 'Summary', event: 'Event', place: 'Place', organiser: 'Organiser', outlet: 'Newspaper or site', section: 'Section', medium: 'Medium',
    origin: 'Origin', guid: 'Guid', published: 'Released', season: 'Season', number: 'Number', recording: 'Sound file', file: 'File name', bytes: 'Bytes', mediaType: 'Media type', durationSeconds: 'Duration',
    bitrate: 'Bitrate', loudness: 'Loudness', sha384: 'Checksum', syntheticVoice: 'Synthetic voice', engine: 'Speech synthesiser', voice: 'Voice', voices: 'Voices', chapters: 'Chapters', start: 'From',
    finding: 'Finding', order: 'Place in the list', featured: 'On the front page', evidence: 'Evidence', output: 'Output', quote: 'Quotation', quoteLanguage: 'Language of the quotation', speaker: 'Who is quoted', audiences: 'Whom it concerns',
    moments: 'Excerpts of the podcast', episode: 'Episode', end: 'To', claim: 'Claim', meaning: 'What it means', member: 'Member of the group', leader: 'Leader of the group', roles: 'Positions', orcid: 'ORCID iD',
    sameAs: 'Pages in registers', line: 'Colour of the line', siteName: 'Name of the site', shortTitle: 'Short title', titleTranslation: 'Translated title', keywords: 'Keywords', institution: 'Institution', ror: 'ROR',
    description: 'Description', translation: 'Translation', facts: 'Facts', value: 'Fact', unknown: 'What is not known', corrections: 'Address for corrections', contact: 'Address for the press',
    securityContact: 'Address for security', accessibilityDeclaration: 'Accessibility declaration', offline: 'May be kept offline', contentLicence: 'Licence of the words', disclosure: 'On the voice', feedAddress: 'Address of the feed',
    author: 'Author', owner: 'Owner', email: 'E-mail', categories: 'Categories', sub: 'Subcategory', explicit: 'Not for children', locked: 'Locked', copyright: 'Rights holder', audioBaseUrl: 'Address of the sound files',
    newFeedUrl: 'New address of the feed', cover: 'Cover', alt: 'What the picture shows', location: 'Place', geo: 'Coordinates', osm: 'OpenStreetMap', country: 'Country', updateFrequency: 'How often', complete: 'Complete',
    rrule: 'Rule', note: 'Note', subject: 'Subject', timeline: 'On the timeline', oaiPmh: 'Harvesting (OAI-PMH)', adminEmail: 'Role mailbox', gateway: 'Gateway',
  },
  choices: {
    'academic-article': 'Academic article', 'academic-chapter': 'Academic chapter', 'magazine-article': 'Trade or popular article', report: 'Report', 'other-publication': 'Other publication',
    lecture: 'Lecture', 'popular-science-lecture': 'Popular science lecture', 'academic-lecture': 'Academic lecture', 'feature-article': 'Feature article', interview: 'Interview',
    'programme-participation': 'Programme participation', 'other-media': 'Other media contribution', 'podcast-episode': 'Podcast episode', 'sound-material': 'Sound material', episodic: 'One by one', serial: 'In order',
    author: 'Author', editor: 'Editor', translator: 'Translator', presenter: 'Presenter', interviewee: 'Interviewee', interviewer: 'Interviewer', host: 'Host', guest: 'Guest', narrator: 'Narrator',
    performer: 'Performer', contributor: 'Contributor', ARR: 'All rights reserved', 'same-title': 'has the same title as', cites: 'cites', 'builds-on': 'builds on', presents: 'presents',
    'version-of': 'is a version of', 'translation-of': 'is a translation of', 'supplement-to': 'is a supplement to', 'reply-to': 'is a reply to', full: 'Full episode', trailer: 'Trailer', bonus: 'Bonus',
    published: 'Published', corrected: 'Corrected', retracted: 'Retracted', print: 'Print', radio: 'Radio', tv: 'TV', internet: 'Internet', other: 'Other', podcast: 'Podcast', project: 'The project', site: 'The site',
    nav: 'NAV', municipality: 'The municipality', employers: 'Employers', state: 'Blue', work: 'Yellow', rose: 'Rose', violet: 'Violet', slate: 'Grey', hurtigspor: 'Hurtigspor', circular: 'Circulars',
    introduction: 'The Introduction Act', figures: 'Figures', 'line.municipality': 'Green', true: 'Yes', false: 'No', synthetic: 'Synthetic voice',
    'supports.text': 'The words themselves', 'supports.manuscript': 'The manuscript',
  },
};
