/** What the editor in the browser says, in Norwegian: the source of `edit-page.en.ts`. */

export interface EditPageMessages {
  name: string;
  skip: string;
  contents: string;
  findings: string;
  add: string;
  kinds: Readonly<Record<'publication' | 'lecture' | 'article' | 'episode' | 'finding' | 'person' | 'topic', string>>;
  collections: Readonly<Record<'publications' | 'lectures' | 'articles' | 'episodes' | 'findings' | 'people' | 'topics' | 'pages', string>>;
  singles: string;
  singleNames: Readonly<Record<string, string>>;
  interfaceWords: Readonly<Record<'nb' | 'en', string>>;
  filter: string;
  shown: string;
  faults: (count: number) => string;
  warnings: (count: number) => string;
  facts: string;
  words: Readonly<Record<'nb' | 'en', string>>;
  wordsMissing: string;
  body: string;
  bodyNote: string;
  required: string;
  example: string;
  rare: string;
  keptNote: string;
  strangeNote: string;
  addItem: string;
  addNamed: (name: string) => string;
  remove: string;
  removeNamed: (name: string, number: string) => string;
  up: string;
  down: string;
  item: (number: string) => string;
  form: string;
  key: string;
  none: string;
  yes: string;
  no: string;
  save: string;
  saved: string;
  nothingToSave: string;
  notSaved: string;
  unsaved: string;
  allWell: string;
  conflict: (file: string) => string;
  reload: string;
  gone: string;
  preview: string;
  previewIn: Readonly<Record<'nb' | 'en', string>>;
  previewNote: string;
  previewStarting: string;
  previewFailed: string;
  openPreview: string;
  create: string;
  creating: string;
  createNote: string;
  episodeNote: string;
  drop: Readonly<Record<'audio' | 'transcript' | 'chapters', string>>;
  /** Questions worded for a form, where the terminal's words do not fit. */
  asked: Readonly<Record<string, string>>;
  languages: readonly { readonly value: string; readonly label: string }[];
  noFindings: string;
  toDo: string;
  toDoNote: string;
  nothingToDo: string;
  whole: string;
  refused: string;
  notFound: string;
  tooLarge: string;
  failed: (reason: string) => string;
  opened: (address: string) => string;
  keepOpen: string;
}

export const editPageMessagesNb: EditPageMessages = {
  name: 'Redigering',
  skip: 'Til innholdet',
  contents: 'Alt innhold',
  findings: 'Kontroll',
  add: 'Legg til',
  kinds: { publication: 'Publikasjon', lecture: 'Foredrag', article: 'Kronikk eller intervju', episode: 'Episode', finding: 'Funn', person: 'Person', topic: 'Tema' },
  collections: { publications: 'Publikasjoner', lectures: 'Foredrag', articles: 'Kronikker og intervjuer', episodes: 'Podkast', findings: 'Funn', people: 'Folk', topics: 'Tema', pages: 'Sider' },
  singles: 'Felles opplysninger',
  singleNames: { 'project.yaml': 'Prosjektet', 'show.yaml': 'Podkasten', 'sources.yaml': 'Kildene', 'background.yaml': 'Bakgrunn og tidslinje' },
  interfaceWords: { nb: 'Ordene på sidene, norsk', en: 'Ordene på sidene, engelsk' },
  filter: 'Finn i lista',
  shown: 'treff',
  faults: (count) => (count === 1 ? '1 feil' : `${count} feil`),
  warnings: (count) => (count === 1 ? '1 varsel' : `${count} varsler`),
  facts: 'Opplysninger',
  words: { nb: 'Tekst på norsk', en: 'Tekst på engelsk' },
  wordsMissing: 'Finnes ikke ennå. Skriv noe her, så blir den laget.',
  body: 'Brødtekst',
  bodyNote: 'Tom linje mellom avsnitt. ## foran en mellomtittel, - foran punkter, **fet** og [lenke](https://…).',
  required: 'må fylles ut',
  example: 'For eksempel',
  rare: 'Flere felter',
  keptNote: 'Skrives av programmene og endres ikke her.',
  strangeNote: 'Dette passer ikke i skjemaet. Fjern det, eller rett det i filen.',
  addItem: 'Legg til',
  addNamed: (name) => `Legg til: ${name}`,
  remove: 'Fjern',
  removeNamed: (name, number) => `${name}, nr. ${number}`,
  up: 'Opp',
  down: 'Ned',
  item: (number) => `Nr. ${number}`,
  form: 'Skrives som',
  key: 'Nøkkel',
  none: '– ikke registrert –',
  yes: 'Ja',
  no: 'Nei',
  save: 'Lagre',
  saved: 'Lagret.',
  nothingToSave: 'Ingenting er endret.',
  notSaved: 'Ingenting er lagret. Rett dette først:',
  unsaved: 'Ikke lagret ennå.',
  allWell: 'Ingen feil.',
  conflict: (file) => `«${file}» er endret av noen andre mens den var åpen her. Ingenting er skrevet over. Kopier det du vil ta vare på, og last siden på nytt.`,
  reload: 'Last siden på nytt',
  gone: 'Redigeringsprogrammet svarer ikke. Ingenting er lagret. Start det igjen med npm run edit.',
  preview: 'Slik blir siden',
  previewIn: { nb: 'Norsk', en: 'Engelsk' },
  previewNote: 'Viser det du skriver, også før det er lagret, og det som ellers venter på en dato.',
  previewStarting: 'Siden gjøres klar …',
  previewFailed: 'Forhåndsvisningen startet ikke. Du kan redigere og lagre likevel.',
  openPreview: 'Åpne i eget vindu',
  create: 'Lag',
  creating: 'Arbeider …',
  createNote: 'Det du ikke vet, kan stå tomt eller fylles ut etterpå. Ingenting skrives før alt er i orden.',
  episodeNote: 'Slipp lydfilen og avskriften på feltene, eller velg dem. Lydfilen måles og kopieres; den du har, blir ikke rørt.',
  drop: { audio: 'Lydfil (MP3)', transcript: 'Avskrift (VTT, SRT eller JSON)', chapters: 'Kapitler (JSON). Utelat når de ligger i lydfilen.' },
  asked: { topics: 'Tema, ett til tre', source: 'Kilden opplysningene er fra', member: 'Er personen medlem av prosjektgruppen?', id: 'Mappenavn og adresse. Kan ikke endres siden', voices: 'Stemmene: navn=mappenavn, med komma mellom' },
  languages: [{ value: 'nb', label: 'Bokmål' }, { value: 'nn', label: 'Nynorsk' }, { value: 'en', label: 'Engelsk' }, { value: 'se', label: 'Nordsamisk' }, { value: 'sv', label: 'Svensk' }, { value: 'da', label: 'Dansk' }, { value: 'fi', label: 'Finsk' }, { value: 'de', label: 'Tysk' }, { value: 'fr', label: 'Fransk' }, { value: 'es', label: 'Spansk' }, { value: 'ar', label: 'Arabisk' }, { value: 'uk', label: 'Ukrainsk' }, { value: 'so', label: 'Somali' }, { value: 'ti', label: 'Tigrinja' }, { value: 'fa', label: 'Persisk' }],
  noFindings: 'Innholdet er i orden.',
  toDo: 'Ikke kjent eller ikke oversatt',
  toDoNote: 'Dette er ikke feil. Det som ikke er kjent, står som «ikke registrert» på sidene.',
  nothingToDo: 'Alt er kjent og oversatt.',
  whole: 'hele filen',
  refused: 'Avvist.',
  notFound: 'Finnes ikke.',
  tooLarge: 'Filen er for stor.',
  failed: (reason) => `Det gikk ikke: ${reason}`,
  opened: (address) => `Åpne denne adressen i nettleseren: ${address}`,
  keepOpen: 'La dette vinduet stå åpent mens du redigerer. Stopp med Ctrl+C.',
};
