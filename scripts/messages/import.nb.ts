/** What `npm run import:nva` and `npm run import:refs` say, in Norwegian: the source of `import.en.ts`. */

import type { Reason } from '../lib/import/field-ledger.ts';
import type { Outcome } from '../lib/import/import-report.ts';
import type { NoteCode } from '../lib/import/incoming-record.ts';

export interface ImportMessages {
  nvaUsage: string;
  refsUsage: string;
  unknownOption: (option: string) => string;
  badProject: (found: string) => string;
  badDoi: (found: string) => string;
  badBase: (found: string) => string;
  noSuchSource: (key: string) => string;
  noFolder: (folder: string) => string;
  file: Record<'missing' | 'no-json' | 'too-large' | 'no-records', (file: string) => string>;
  notAProject: string;
  badReferences: (file: string, reason: string) => string;
  unknownEnding: (file: string) => string;
  network: (address: string, reason: string) => string;
  writeFailed: (reason: string) => string;
  failed: (reason: string) => string;
  dryRun: string;
  heading: (records: number) => string;
  outcome: Record<Outcome, (count: number) => string>;
  values: (values: number, written: number, reported: number) => string;
  reason: Record<Reason, string>;
  doNotAddUp: string;
  project: string;
  people: string;
  records: string;
  fields: (fields: string) => string;
  questions: string;
  lost: (count: number) => string;
  valuesHeading: string;
  more: (count: number) => string;
  skipped: (files: string) => string;
  reportWritten: (file: string) => string;
  topics: (count: number) => string;
  licence: string;
  note: Record<NoteCode, (field: string, found: string) => string>;
}

export const importMessagesNb: ImportMessages = {
  nvaUsage: 'Si hva som skal hentes: npm run import:nva -- --project <nummer eller adresse>\n  eller fra lagrede filer: --project-file <fil.json> --results-file <fil.json> [--people-file <fil.json>] [--cristin-file <fil.json>]\n  Valg: --dry-run (vis uten å skrive), --report <fil.json>, --as-new, --api <adresse>, --lang nb|en',
  refsUsage: 'Si hva som skal hentes: npm run import:refs -- <fil.bib|.ris|.json>\n  eller én DOI: --doi <doi> [--doi-file <lagret svar.json>]\n  Valg: --source <nøkkel i sources.yaml>, --dry-run, --report <fil.json>, --as-new, --lang nb|en',
  unknownOption: (option) => `Ukjent valg: ${option}.`,
  badProject: (found) => `«${found}» er ikke et prosjekt. Skriv nummeret i Cristin, for eksempel 829452, eller adressen til prosjektet i NVA.`,
  badDoi: (found) => `«${found}» er ikke en DOI. Den begynner med 10. og har en skråstrek, for eksempel 10.5555/eksempel.2025.7.`,
  badBase: (found) => `--api «${found}» er ikke en nettadresse. Skriv for eksempel https://api.nva.unit.no.`,
  noSuchSource: (key) => `--source «${key}» står ikke i sources.yaml. Skriv en nøkkel som står der, eller legg kilden til først.`,
  noFolder: (folder) => `CONTENT_DIR: mappen «${folder}» finnes ikke.`,
  file: {
    missing: (file) => `Filen «${file}» finnes ikke. Rett stien.`,
    'no-json': (file) => `«${file}» er ikke JSON. Lagre svaret fra registeret på nytt, uten å endre det.`,
    'too-large': (file) => `«${file}» er større enn 400 MB. Del den i flere.`,
    'no-records': (file) => `«${file}» har ingen poster. Lagre svaret fra søket, en liste, eller én post.`,
  },
  notAProject: 'Prosjektfilen har ingen tittel, og er ikke et prosjekt fra NVA eller Cristin. Ingenting er skrevet.',
  badReferences: (file, reason) => `«${file}» kan ikke leses: ${reason} Rett filen eller eksporter den på nytt. Ingenting er skrevet.`,
  unknownEnding: (file) => `«${file}» er ikke en referansefil vi kjenner. Filnavnet må slutte på .bib, .ris eller .json.`,
  network: (address, reason) => `Fikk ikke svar fra ${address} (${reason}). Ingenting er skrevet. Prøv igjen senere, eller lagre svarene og bruk --results-file.`,
  writeFailed: (reason) => `Disken tok ikke imot alt: ${reason} Hver skuff er enten som før eller ferdig skrevet. Kjør importen en gang til.`,
  failed: (reason) => `Importen stoppet: ${reason}`,
  dryRun: 'Prøvekjøring: ingenting er skrevet.',
  heading: (records) => `${records} ${records === 1 ? 'post' : 'poster'} lest:`,
  outcome: {
    added: (count) => `${count} lagt til`,
    changed: (count) => `${count} endret`,
    unchanged: (count) => `${count} uendret`,
    removed: (count) => `${count} merket som tatt bort i registeret`,
    held: (count) => `${count} venter på svar fra deg`,
    refused: (count) => `${count} kunne ikke tas imot`,
    twice: (count) => `${count} sto to ganger`,
  },
  values: (values, written, reported) => `Verdier inn: ${values} = ${written} skrevet + ${reported} meldt her`,
  reason: {
    unmapped: 'har ikke noe felt her', 'dropped-by-policy': 'tas aldri imot', ambiguous: 'tvetydig', invalid: 'ugyldig', conflict: 'i strid med det som står her', 'not-in-source': 'mangler i kilden',
  },
  doNotAddUp: '✖ Regnskapet går ikke opp: inn er ikke lik skrevet + meldt. Det er en feil i programmet.',
  project: 'Prosjektet',
  people: 'Folk',
  records: 'Resultater',
  fields: (fields) => `skrevet: ${fields}`,
  questions: 'Se på dette:',
  lost: (count) => `${count} ${count === 1 ? 'skuff' : 'skuffer'} fra registeret var ikke med denne gangen. De står urørt:`,
  valuesHeading: 'Verdier som ikke ble til opplysninger:',
  more: (count) => `… og ${count} til. Alt står i rapporten (--report <fil.json>).`,
  skipped: (files) => `Disse ble endret av noen andre underveis, og er ikke rørt. Kjør importen en gang til: ${files}`,
  reportWritten: (file) => `Hele rapporten står i ${file}.`,
  topics: (count) => `${count} nye skuffer har ikke tema. Les dem, og skriv topics: i facts.yaml.`,
  licence: 'Opplysninger fra NVA og Cristin er lisensiert med NLOD 2.0; krediter Sikt.',
  note: {
    'unknown-type': (_, found) => `typen «${found}» finnes ikke her. Posten er tatt vare på med registerets navn i importedType.`,
    'lossy-type': () => 'NVA skiller ikke faglige og populærvitenskapelige foredrag. Vet du det, rett type; importen rører den ikke siden.',
    'no-title': () => 'posten har ingen tittel som kan brukes (den mangler, er tom eller er altfor lang), og kan ikke bli et resultat. Rett den i registeret.',
    'no-maker': (field) => `${field}: registeret sier ikke hvem som har laget det. Den første er satt som opphav. Rett credits hvis det er galt.`,
    'name-unsplit': (_, found) => `${found}: navnet står helt, fordi registeret ikke sier hva som er etternavn. Rett credits hvis du vet det.`,
    'person-like': (field, found) => `${field}: ligner ${found}. Er det samme person, skriv register: { cristin: "…" } eller printedAs i den skuffen.`,
    'person-many': (field, found) => `${field}: kan være ${found}, men mer enn én passer, eller numrene er ulike. Skriv register: { cristin: "…" } hos den rette.`,
    'parent-missing': () => 'boka kapittelet står i, var ikke å få tak i. Fyll ut book, eller ta med bokas post i filen.',
    'channel-missing': (field) => `${field}: navnet på tidsskriftet eller avisa sto ikke i posten. Fyll det ut.`,
    draft: () => 'posten er et utkast, og ikke utgitt. Den hentes når den er det.',
    'and-others': () => 'kilden sier «og andre». Fyll ut de andre under credits.',
    'contributors-cut': (_, found) => `bare noen av ${found} bidragsytere var med. Hent posten i sin helhet for resten.`,
    'preview-only': () => 'bare søketreffet var med, ikke hele posten. Hent posten i sin helhet for resten av opplysningene.',
    cleaned: (field) => `${field}: usynlige tegn er tatt bort.`,
    conflict: (field) => `${field}: registeret sier noe annet enn det som står her. Ditt står. Skriv overrides: [${field}] for ikke å bli spurt mer, eller slett feltet for å ta registerets.`,
    'family-changed': (_, found) => `type: registeret sier nå en type som hører til i ${found}/. Skuffen er ikke flyttet. Flytt den selv, og legg inn en omdirigering, hvis det er riktig.`,
    'gone-field': (field) => (field === '' ? 'posten er tatt bort i registeret, og det er ingen skuff å merke.' : `${field}: registeret har ikke lenger denne opplysningen. Den står.`),
    'looks-like': (_, found) => `samme tittel og type som ${found}. Er det samme resultat, skriv id-en i register: der. Er det et nytt, kjør med --as-new.`,
    'two-drawers': (_, found) => `id-ene fører også til ${found}. Se hvilken som er den rette, og rett register: og doi:.`,
    twice: () => 'posten sto to ganger.',
    unreadable: (_, found) => `${found}${found ? ' ' : ''}kan ikke leses eller skrives trygt. Kjør npm run check, rett filen, og kjør importen på nytt.`,
    'does-not-fit': (field) => `${field}: verdien passer ikke i feltet, og er utelatt.`,
    'no-doi': (field) => `${field}: adressen i DOI-feltet er ikke en DOI, og er satt som url.`,
    'language-unknown': () => 'registeret sier ikke hvilket språk det er på. language er satt til und; rett den.',
    'date-invalid': (field) => `${field}: tidspunktet er ikke til å forstå, og er utelatt.`,
    'date-disagrees': () => 'date: dagen foredraget ble holdt, er en annen enn utgivelsesdatoen. Dagen det ble holdt er brukt.',
    'no-source': () => 'posten har ingen adresse, så ingen kan se hvor den kommer fra. Si hvilken kilde den har: --source <nøkkel i sources.yaml>.',
    'other-project': (_, found) => `prosjektet heter noe annet enn i project.yaml. Er det samme prosjekt, skriv register: { cristin: "${found}" } der.`,
    'changed-meanwhile': () => 'filen ble endret underveis, og er ikke rørt.',
    merged: (_, found) => `posten er slått sammen med ${found} i registeret.`,
  },
};
