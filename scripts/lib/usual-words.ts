/** Norwegian and other usual words for our fields and values, so that a message can name the right one. */

/** What editors may type for the name of a field. */
export const FIELD_WORDS: Readonly<Record<string, string>> = {
  tittel: 'title', name: 'title', språk: 'language', sprak: 'language', lang: 'language', dato: 'date', år: 'date', year: 'date', utgitt: 'date',
  forfatter: 'credits', forfattere: 'credits', author: 'credits', authors: 'credits', bidragsytere: 'credits', creators: 'credits', bidrag: 'credits',
  tema: 'topics', temaer: 'topics', tags: 'topics', emner: 'topics', lenke: 'url', link: 'url', adresse: 'url', address: 'url', href: 'url',
  lisens: 'licence', license: 'licence', kilde: 'source', kilder: 'sources', tilknytninger: 'relations', relasjoner: 'relations',
  related: 'relations', kapitler: 'chapters', lydfil: 'recording', audio: 'recording', opptak: 'recording', stemmer: 'voices', nummer: 'number',
  sesong: 'season', tidsskrift: 'journal', bok: 'book', sider: 'pages', navn: 'name', fornavn: 'given', etternavn: 'family', firstname: 'given',
  lastname: 'family', rolle: 'role', roller: 'roles', stilling: 'role', sted: 'place', avis: 'outlet', medium: 'outlet', publisert: 'published',
  sammendrag: 'summary', ingress: 'summary', description: 'summary', beskrivelse: 'summary', påstand: 'claim', pastand: 'claim', bevis: 'evidence',
  belegg: 'evidence', sitat: 'quote', rekkefølge: 'order', rekkefolge: 'order', medlem: 'member', leder: 'leader', arrangement: 'event',
  arrangør: 'organiser', organizer: 'organiser', belegger: 'supports', sett: 'seen', lest: 'seen', farge: 'line', colour: 'line', forlag: 'publisher',
  til: 'to', target: 'to', slag: 'kind', kind: 'type', slutt: 'end', tid: 'start', starttime: 'start', årgang: 'volume', hefte: 'issue', arbeidsgiver: 'employers', arbeidsgivere: 'employers', kommune: 'municipality', kommunen: 'municipality',
};

/** What editors may type for a value we have another word for. */
export const VALUE_WORDS: Readonly<Record<string, string>> = {
  kronikk: 'feature-article', leserinnlegg: 'feature-article', intervju: 'interview', foredrag: 'lecture', populærvitenskapelig: 'popular-science-lecture',
  'populærvitenskapelig foredrag': 'popular-science-lecture', 'popular scientific lecture': 'popular-science-lecture', 'vitenskapelig foredrag': 'academic-lecture',
  artikkel: 'academic-article', article: 'academic-article', 'vitenskapelig artikkel': 'academic-article', kapittel: 'academic-chapter', chapter: 'academic-chapter', 'vitenskapelig kapittel': 'academic-chapter',
  podkast: 'podcast-episode', podcast: 'podcast-episode', episode: 'podcast-episode', lydmateriale: 'sound-material', lydopptak: 'sound-material',
  forfatter: 'author', redaktør: 'editor', oversetter: 'translator', foredragsholder: 'presenter', speaker: 'presenter', intervjuobjekt: 'interviewee',
  intervjuer: 'interviewer', vert: 'host', programleder: 'host', gjest: 'guest', forteller: 'narrator', bidragsyter: 'contributor',
  trukket: 'retracted', tilbaketrukket: 'retracted', rettet: 'corrected', publisert: 'published', siterer: 'cites', 'bygger på': 'builds-on',
  arbeidsgivere: 'employers', arbeidsgiver: 'employers', kommune: 'municipality', kommunen: 'municipality', stat: 'state', arbeid: 'work',
  mp3: 'audio/mpeg', 'audio/mp3': 'audio/mpeg', m4a: 'audio/mp4', 'audio/x-m4a': 'audio/mp4', 'audio/m4a': 'audio/mp4', hel: 'full', 'cc0': 'CC0-1.0',
};

/** What editors may type for a language, with its BCP 47 tag. */
export const LANGUAGE_WORDS: Readonly<Record<string, string>> = {
  norsk: 'nb', norwegian: 'nb', bokmål: 'nb', bokmal: 'nb', nob: 'nb', no: 'nb', nynorsk: 'nn', nno: 'nn', engelsk: 'en', english: 'en', eng: 'en',
  arabisk: 'ar', svensk: 'sv', dansk: 'da', tysk: 'de', samisk: 'se', 'nordsamisk': 'se', ukrainsk: 'uk', somali: 'so', uk: 'en',
};
