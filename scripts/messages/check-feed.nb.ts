/** What `npm run check:feed` says around its findings, in Norwegian: the source of `check-feed.en.ts`. */

export interface CheckFeedMessages {
  usage: string;
  notFound: (source: string) => string;
  notFetched: (address: string, reason: string) => string;
  siteMissing: (folder: string) => string;
  place: (line: number, path: string) => string;
  error: string;
  warning: string;
  summary: (errors: number, warnings: number) => string;
  filesNotChecked: string;
}

export const checkFeedMessagesNb: CheckFeedMessages = {
  usage: 'Si hvilken feed som skal kontrolleres: npm run check:feed -- <fil eller adresse> [--site <mappe med det bygde nettstedet>]',
  notFound: (source) => `Fila «${source}» finnes ikke. Skriv en fil, eller en adresse som begynner med https://.`,
  notFetched: (address, reason) => `Feeden på ${address} kunne ikke hentes (${reason}). Sjekk adressen og nettet.`,
  siteMissing: (folder) => `--site: mappen «${folder}» finnes ikke. Skriv mappen nettstedet er bygd i, for eksempel dist.`,
  place: (line, path) => `linje ${line}${path ? `, ${path}` : ''}`,
  error: 'feil',
  warning: 'råd',
  summary: (errors, warnings) => (errors + warnings === 0 ? 'Ingen feil i feeden.' : `${errors} feil og ${warnings} råd.`),
  filesNotChecked: 'Lyd, bilder, kapitler og utskrifter er ikke kontrollert. Oppgi --site, eller en adresse, for å ta dem med.',
};
