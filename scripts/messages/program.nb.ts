/** What the programs that build, serve and prove the site say, in Norwegian: the source of `program.en.ts`. */

import type { Difference } from '../lib/verify-site.ts';

/** Every sentence the programs print. A function takes what was found, a string stands alone. */
export interface ProgramMessages {
  unknownOption: (option: string) => string;
  unknownLanguage: (found: string) => string;
  unexpected: (reason: string) => string;
  diskFull: string;
  environmentHeading: string;
  badSiteUrl: (found: string) => string;
  badMoment: (found: string) => string;
  badPort: (found: string) => string;
  missingContentDir: (folder: string) => string;
  unsafeDistDir: (folder: string) => string;
  foreignDistDir: (folder: string) => string;
  portTaken: (port: number) => string;
  portForbidden: (port: number) => string;
  nothingBuilt: (folder: string) => string;
  stageContent: string;
  stageAstro: string;
  stageFinish: string;
  stageImages: string;
  stageIndex: string;
  stageSwap: (folder: string) => string;
  stageDone: (seconds: string) => string;
  stageTimeLeft: (seconds: number) => string;
  stageTimings: string;
  nothingChanged: (folder: string) => string;
  contentProblems: string;
  contentProblemsInDev: string;
  contentCheckFailed: string;
  astroFailed: string;
  indexFailed: (reason: string) => string;
  built: (folder: string) => string;
  serving: (address: string) => string;
  howToStop: string;
  browserNotFound: string;
  browserTried: (name: string, reason: string) => string;
  browserAdvice: string;
  browserPathBroken: (path: string, reason: string) => string;
  unknownStage: (found: string, known: string) => string;
  ledgerWhole: (total: number, added: number) => string;
  ledgerLacks: (added: number) => string;
  ledgerReleased: (date: string) => string;
  ledgerPending: (count: number) => string;
  noHistory: (ref: string, reason: string) => string;
  ledgerComplete: (ref: string) => string;
  promisesBroken: (count: number) => string;
  verifyWhat: (found: string) => string;
  verifyDifference: (rule: Difference['rule'], expected: string, found: string) => string;
  verifyDiffers: (differences: number, files: number) => string;
  verifySame: (files: number, megabytes: string) => string;
  siteProblems: (problems: number, pages: number) => string;
  siteClean: (pages: number) => string;
}

export const programMessagesNb: ProgramMessages = {
  unknownOption: (option) => `Ukjent valg: ${option}. Programmet kjenner --lang nb|en og --verbose.`,
  unknownLanguage: (found) => `--lang ${found}: språket finnes ikke. Skriv nb eller en.`,
  unexpected: (reason) => `Programmet feilet: ${reason}\n  Kjør det en gang til med --verbose for å se hvor.`,
  diskFull: 'Disken er full, så ingenting nytt ble lagt på plass. Det som var der fra før, er urørt. Frigjør plass, og kjør kommandoen på nytt.',
  environmentHeading: 'Disse miljøvariablene må rettes:',
  badSiteUrl: (found) =>
    `SITE_URL: «${found}» er ikke en nettadresse vi kan bruke. Skriv protokoll og vertsnavn uten sti, for eksempel https://example.org.`,
  badMoment: (found) => `PUBLISH_NOW: «${found}» er ikke et tidspunkt. Skriv dato, klokkeslett og tidssone, for eksempel 2027-01-15T06:00:00+01:00, eller fjern variabelen.`,
  badPort: (found) => `PORT: «${found}» er ikke et portnummer. Skriv et helt tall fra 1 til 65535, for eksempel 4321.`,
  missingContentDir: (folder) =>
    `CONTENT_DIR: mappen «${folder}» finnes ikke. Skriv en mappe med innhold, eller fjern variabelen for å bruke src/content.`,
  unsafeDistDir: (folder) =>
    `DIST_DIR: «${folder}» kan ikke brukes, fordi mappen byttes ut ved hver bygging. Skriv en mappe som bare skal ha det ferdige nettstedet, for eksempel dist.`,
  foreignDistDir: (folder) =>
    `DIST_DIR: «${folder}» har filer som ikke ser ut til å være et bygd nettsted (index.html mangler). Velg en tom mappe, eller slett innholdet selv.`,
  portTaken: (port) =>
    `Port ${port} er opptatt av et annet program. Stopp det, eller velg en annen port: PORT=${port + 1} npm start`,
  portForbidden: (port) => `Maskinen lar oss ikke bruke port ${port}. Velg en port over 1023: PORT=4321 npm start`,
  nothingBuilt: (folder) => `Det er ikke bygd noe i «${folder}». Kjør npm run build først.`,
  stageContent: 'Kontrollerer innholdet',
  stageAstro: 'Bygger sidene',
  stageFinish: 'Gjør ferdig filene for vertene',
  stageImages: 'Tegner delingsbilder og pakker pressepakken',
  stageIndex: 'Lager søkeindeksen',
  stageSwap: (folder) => `Legger nettstedet i ${folder}`,
  stageDone: (seconds) => `ferdig på ${seconds} s`,
  stageTimeLeft: (seconds) => (seconds < 90 ? `om lag ${seconds} s igjen` : `om lag ${Math.round(seconds / 60)} min igjen`),
  stageTimings: 'Tid per trinn, i sekunder:',
  nothingChanged: (folder) => `Ingenting er endret siden sist. Nettstedet i ${folder} er det som ville blitt bygd.`,
  contentProblems: 'Innholdet har feil, så det er ikke bygd noe nytt. Rett dem som er nevnt over, og kjør kommandoen igjen.',
  contentProblemsInDev: 'Innholdet har feil. Utviklingsserveren starter likevel, men npm run build gjør det ikke.',
  contentCheckFailed: 'Innholdskontrollen stoppet selv, så det er ikke bygd noe nytt.',
  astroFailed: 'Sidene kunne ikke bygges. Årsaken står over. Det som var bygd fra før, er urørt.',
  indexFailed: (reason) => `Søkeindeksen kunne ikke lages: ${reason} Det som var bygd fra før, er urørt.`,
  built: (folder) => `Nettstedet er bygd i ${folder}.`,
  serving: (address) => `Nettstedet er klart: ${address}`,
  howToStop: 'Stopp med Ctrl+C.',
  browserNotFound: 'Fant ingen nettleser som kan kjøre prøvene. Disse ble forsøkt:',
  browserTried: (name, reason) => `  ${name}: ${reason}`,
  browserAdvice: 'Installer Chromium eller Chrome, eller oppgi programfilen: CHROMIUM_PATH=/sti/til/chromium npm test',
  browserPathBroken: (path, reason) =>
    `CHROMIUM_PATH: «${path}» starter ikke (${reason}). Rett stien, eller fjern variabelen for å la programmet lete selv.`,
  unknownStage: (found, known) => `--only ${found}: trinnet finnes ikke. Velg blant ${known}.`,
  ledgerWhole: (total, added) => `Løftene er ført: ${total} i alt, ${added} nye.`,
  ledgerLacks: (added) => `${added} løfter er ikke ført. Kjør npm run ledger, og legg filen i historikken.`,
  ledgerReleased: (date) => `Nettstedet er gitt ut ${date}. Løftene gjelder, og løfteboka kan ikke begynnes forfra. Skriv i ledger/changes.yaml hva som er flyttet, fjernet eller rettet.`,
  ledgerPending: (count) => `${count} nye adresser er ikke ført som løfter ennå. Når de er publisert: npm run ledger`,
  noHistory: (ref, reason) => `Kan ikke lese «${ref}» i historikken: ${reason}`,
  ledgerComplete: (ref) => `Løfteboka har alt som sto i «${ref}».`,
  promisesBroken: (count) => `${count === 1 ? 'Ett løfte' : `${count} løfter`} til leserne er brutt. Det som var bygd fra før, er urørt.`,
  verifyWhat: (found) => `«${found}» er ikke en nettadresse. Skriv hvor nettstedet ligger: npm run verify -- https://example.org`,
  verifyDifference: (rule, expected, found) =>
    ({
      unreachable: `Svarer ikke: ${found}`,
      status: `Svarer ${found}, ikke ${expected}.`,
      bytes: `Innholdet er et annet enn det som ble bygd (sha256 ${found}…, ikke ${expected}…).`,
      type: `Medietypen er «${found}», ikke «${expected}».`,
      header: `Mangler hodet «${expected}»; fant «${found}».`,
      extra: `Har hodet «${found}», som skader her.`,
      head: `HEAD skal oppgi lengden ${expected}; fikk ${found}.`,
      moved: `Har flyttet til ${expected}, men leder ikke dit; fikk ${found}.`,
      range: `Deler av lydfilen kan ikke hentes: ventet ${expected}, fikk ${found}.`,
      'not-found': `En adresse som ikke finnes, skal gi ${expected}; fikk ${found}.`,
    })[rule],
  verifyDiffers: (differences, files) => `${differences} forskjeller i ${files} filer.`,
  verifySame: (files, megabytes) => `Nettstedet er det som ble bygd: ${files} filer, ${megabytes} MB.`,
  siteProblems: (problems, pages) => `${problems} feil på ${pages} sider.`,
  siteClean: (pages) => `Ingen feil på ${pages} sider.`,
};
