/** What fields and choices are called in the editor's forms, in Norwegian: the source of `form-labels.en.ts`. */

export interface FormLabels {
  /** By the field's name in the file. */
  readonly fields: Readonly<Record<string, string>>;
  /** By the choice's name in the file. */
  readonly choices: Readonly<Record<string, string>>;
}

export const formLabelsNb: FormLabels = {
  fields: {
    type: 'Type', title: 'Tittel', language: 'Språk', sic: 'Kildens skrivemåte', recordNumber: 'Nummer i registeret', date: 'Dato', credits: 'Bidragsytere', person: 'Person', role: 'Rolle',
    printedAs: 'Navn på trykk', name: 'Navn', given: 'Fornavn', family: 'Etternavn', literal: 'Navnet helt', topics: 'Tema', url: 'Adresse', doi: 'DOI', licence: 'Lisens',
    importedType: 'Type i registeret', abstract: 'Sammendrag', text: 'Tekst', relations: 'Sammenhenger', kind: 'Slag', to: 'Det andre resultatet', source: 'Kilde', sources: 'Kilder', supports: 'Belegger',
    seen: 'Lest', publishAt: 'Vis fra', register: 'I registrene', nva: 'NVA', cristin: 'Cristin', merged: 'Slått sammen med', removed: 'Tatt bort', fingerprints: 'Importens merker', overrides: 'Importen rører ikke',
    status: 'Status', statusNote: 'Hva som skjedde', nb: 'På norsk', en: 'På engelsk', journal: 'Tidsskrift', issn: 'ISSN', volume: 'Årgang', issue: 'Nummer', book: 'Bok', editors: 'Redaktører',
    publisher: 'Utgiver', isbn: 'ISBN', pages: 'Sider', summary: 'Kort omtale', event: 'Arrangement', place: 'Sted', organiser: 'Arrangør', outlet: 'Avis eller nettsted', section: 'Spalte', medium: 'Medium',
    origin: 'Opphav', guid: 'Guid', published: 'Sluppet', season: 'Sesong', number: 'Nummer', recording: 'Lydfil', file: 'Filnavn', bytes: 'Byte', mediaType: 'Medietype', durationSeconds: 'Varighet',
    bitrate: 'Bithastighet', loudness: 'Lydstyrke', sha384: 'Sjekksum', syntheticVoice: 'Syntetisk stemme', engine: 'Talesyntese', voice: 'Stemme', voices: 'Stemmer', chapters: 'Lydkapitler', start: 'Fra',
    finding: 'Funn', order: 'Plass i lista', featured: 'På forsiden', evidence: 'Belegg', output: 'Resultat', quote: 'Sitat', quoteLanguage: 'Sitatets språk', speaker: 'Den som siteres', audiences: 'Hvem det angår',
    moments: 'Utdrag fra podkasten', episode: 'Episode', end: 'Til', claim: 'Påstand', meaning: 'Hva det betyr', member: 'Medlem av gruppen', leader: 'Leder av gruppen', roles: 'Stillinger', orcid: 'ORCID',
    sameAs: 'Sider i registre', line: 'Linjens farge', siteName: 'Nettstedets navn', shortTitle: 'Kort tittel', titleTranslation: 'Oversatt tittel', keywords: 'Nøkkelord', institution: 'Institusjon', ror: 'ROR',
    description: 'Beskrivelse', translation: 'Oversettelse', facts: 'Opplysninger', value: 'Opplysning', unknown: 'Det vi ikke vet', corrections: 'Adresse for rettelser', contact: 'Adresse for pressen',
    securityContact: 'Adresse for sikkerhet', accessibilityDeclaration: 'Tilgjengelighetserklæring', offline: 'Kan beholdes uten nett', contentLicence: 'Lisens for ordene', disclosure: 'Om stemmen', feedAddress: 'Feedens adresse',
    author: 'Forfatter', owner: 'Eier', email: 'E-post', categories: 'Kategorier', sub: 'Underkategori', explicit: 'Ikke for barn', locked: 'Låst', copyright: 'Rettighetshaver', audioBaseUrl: 'Lydfilenes adresse',
    newFeedUrl: 'Feedens nye adresse', cover: 'Omslag', alt: 'Hva bildet viser', location: 'Sted', geo: 'Koordinater', osm: 'OpenStreetMap', country: 'Land', updateFrequency: 'Hvor ofte', complete: 'Avsluttet',
    rrule: 'Regel', note: 'Merknad', subject: 'Emne', timeline: 'På tidslinjen', oaiPmh: 'Høsting (OAI-PMH)', adminEmail: 'Rolleadresse', gateway: 'Port',
  },
  choices: {
    'academic-article': 'Vitenskapelig artikkel', 'academic-chapter': 'Vitenskapelig kapittel', 'magazine-article': 'Fag- eller populærvitenskapelig artikkel', report: 'Rapport', 'other-publication': 'Annen publikasjon',
    lecture: 'Faglig foredrag', 'popular-science-lecture': 'Populærvitenskapelig foredrag', 'academic-lecture': 'Vitenskapelig foredrag', 'feature-article': 'Kronikk', interview: 'Intervju',
    'programme-participation': 'Deltakelse i program', 'other-media': 'Annet mediebidrag', 'podcast-episode': 'Podkastepisode', 'sound-material': 'Lydmateriale', episodic: 'Hver for seg', serial: 'I rekkefølge',
    author: 'Forfatter', editor: 'Redaktør', translator: 'Oversetter', presenter: 'Foredragsholder', interviewee: 'Intervjuet', interviewer: 'Intervjuer', host: 'Programleder', guest: 'Gjest', narrator: 'Leser',
    performer: 'Medvirkende', contributor: 'Bidragsyter', ARR: 'Alle rettigheter forbeholdt', 'same-title': 'har samme tittel som', cites: 'viser til', 'builds-on': 'bygger på', presents: 'presenterer',
    'version-of': 'er en utgave av', 'translation-of': 'er en oversettelse av', 'supplement-to': 'er et tillegg til', 'reply-to': 'er et svar på', full: 'Hel episode', trailer: 'Smakebit', bonus: 'Ekstra',
    published: 'Utgitt', corrected: 'Rettet', retracted: 'Trukket tilbake', print: 'Trykt', radio: 'Radio', tv: 'TV', internet: 'Nett', other: 'Annet', podcast: 'Podkast', project: 'Prosjektet', site: 'Nettstedet',
    nav: 'NAV', municipality: 'Kommunen', employers: 'Arbeidsgivere', state: 'Blå', work: 'Gul', rose: 'Rosa', violet: 'Fiolett', slate: 'Grå', hurtigspor: 'Hurtigspor', circular: 'Rundskriv',
    introduction: 'Introduksjonsloven', figures: 'Tall', 'line.municipality': 'Grønn', true: 'Ja', false: 'Nei', synthetic: 'Syntetisk stemme',
    'supports.text': 'Selve teksten', 'supports.manuscript': 'Manus',
  },
};
