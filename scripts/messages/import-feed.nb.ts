/** What `npm run import:feed` says, in Norwegian: the source of `import-feed.en.ts`. */

export interface ImportFeedMessages {
  usage: string;
  topics: (known: string) => string;
  notFound: (source: string) => string;
  noFeed: (source: string, reason: string) => string;
  locked: (title: string) => string;
  language: (found: string) => string;
  noAddress: string;
  summary: (made: number, known: number, refused: number) => string;
  refused: (title: string, reason: string) => string;
  noGuid: string;
  noTitle: string;
  guidTwice: (guid: string) => string;
  showNotBrought: string;
  lostHeading: (episodes: number) => string;
}

export const importFeedMessagesNb: ImportFeedMessages = {
  usage: 'Si hvilken feed som skal hentes: npm run import:feed -- <fil eller adresse> [--topics <tema>]',
  topics: (known) => `--topics: skriv ett til tre tema episodene hører til, med komma mellom, eller utelat valget. Velg blant ${known}.`,
  notFound: (source) => `Feeden «${source}» kunne ikke leses. Skriv en fil, eller en adresse som begynner med https://.`,
  noFeed: (source, reason) => `«${source}» er ikke en podkastfeed vi kan lese (${reason}). Kontroller den med npm run check:feed.`,
  locked: (title) => `Feeden «${title}» er låst av eieren (podcast:locked). Ingenting er hentet. Be eieren sette den til no, og prøv igjen.`,
  language: (found) => `Feedens språk «${found}» er ikke til å kjenne. Skriv --language, for eksempel --language nb.`,
  noAddress: 'Feeden sier ikke hvilken nettside den hører til, så kilden er ukjent. Oppgi adressen til feeden i stedet for en fil.',
  summary: (made, known, refused) => `${made} episoder hentet, ${known} var her fra før, ${refused} kunne ikke hentes.`,
  refused: (title, reason) => `«${title}» er ikke hentet: ${reason}`,
  noGuid: 'den har ingen guid, så den kan ikke kjennes igjen.',
  noTitle: 'den har ingen tittel.',
  guidTwice: (guid) => `en annen episode i feeden har den samme guid-en (${guid}).`,
  showNotBrought: 'Dette sier feeden om podkasten som helhet. Det er ikke tatt med; podkasten her står i show.yaml:',
  lostHeading: (episodes) => `Dette ble ikke med i ${episodes} episoder:`,
};
