/** What `npm run new` and `npm run todo` say, in Norwegian: the source of `editor.en.ts`. */

export interface EditorMessages {
  usage: string;
  useNewEpisode: string;
  unknownOption: (option: string) => string;
  missingFlags: string;
  flag: (name: string, label: string, example: string) => string;
  idTaken: (id: string, where: string) => string;
  example: (example: string) => string;
  choices: (values: string) => string;
  written: (folder: string) => string;
  next: string;
  notWritten: string;
  failed: (reason: string) => string;
  questions: Readonly<Record<string, string>>;
  todoHeading: (count: number, outputs: number) => string;
  todoNothing: string;
  unknown: (fields: string) => string;
  untranslated: (language: 'nb' | 'en') => string;
  noRecording: string;
  noTranscript: string;
  lookUp: (places: string) => string;
  fields: Readonly<Record<string, string>>;
}

export const editorMessagesNb: EditorMessages = {
  usage: 'Skriv hva du vil legge til: npm run new -- publication|lecture|article|finding|person|topic',
  useNewEpisode: 'En episode lages med «npm run new:episode», som også lager guid.',
  unknownOption: (option) => `Ukjent valg: ${option}.`,
  missingFlags: 'Disse valgene mangler (eller kjør kommandoen i en terminal, så spør den):',
  flag: (name, label, example) => `  --${name}  ${label} Eksempel: ${example}`,
  idTaken: (id, where) => `Mappenavnet «${id}» er i bruk: ${where}. Velg et annet.`,
  example: (example) => `for eksempel ${example}`,
  choices: (values) => `velg blant: ${values}`,
  written: (folder) => `Laget ${folder}.`,
  next: 'Åpne facts.yaml og fyll ut det du vet; fjern # foran feltene du bruker. Kjør så npm run check.',
  notWritten: 'Ingenting er skrevet. Rett dette først:',
  failed: (reason) => `Programmet stoppet: ${reason}`,
  questions: {
    id: 'Mappenavn og adresse: små bokstaver, tall og bindestreker. Det endres aldri.',
    title: 'Tittelen til punkt og prikke.',
    type: 'Slag.',
    language: 'Språket det er på.',
    topics: 'Ett til tre tema, med komma mellom.',
    source: 'Nøkkelen til kilden i sources.yaml.',
    summary: 'Én setning om hva det er. Tomt svar: skriv den senere.',
    claim: 'Påstanden i én enkel setning.',
    meaning: 'Én setning til, for lister og søkemotorer.',
    quote: 'Et kort sitat fra kilden, på originalspråket.',
    quoteLanguage: 'Sitatets språk.',
    output: 'Mappenavnet til resultatet som sier det. Tomt svar: kilden er ikke et resultat.',
    given: 'Fornavn og mellomnavn.',
    family: 'Etternavn.',
    member: 'Er personen medlem av prosjektgruppen? true eller false.',
    name: 'Temaets navn.',
    topicSummary: 'Én setning om temaet.',
    line: 'Linjens farge.',
  },
  todoHeading: (count, outputs) => `${count} av ${outputs} resultater har noe som ikke er kjent eller oversatt:`,
  todoNothing: 'Alt er kjent og oversatt.',
  unknown: (fields) => `ikke kjent: ${fields}`,
  untranslated: (language) => `mangler ord på ${language === 'nb' ? 'norsk' : 'engelsk'} (text.${language}.mdx)`,
  noRecording: 'lydfilen er ikke her',
  noTranscript: 'avskriften mangler',
  lookUp: (places) => `Se etter i: ${places}`,
  fields: { date: 'dato', credits: 'hvem', url: 'adresse', doi: 'DOI', licence: 'lisens', journal: 'tidsskrift', book: 'bok', pages: 'sidetall', event: 'arrangement', outlet: 'avis eller nettsted' },
};
