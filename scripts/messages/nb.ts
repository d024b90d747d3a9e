/** What is said about the content, in Norwegian: the source of `en.ts`. Each rule says what was found and what to write instead. */

import type { Problem } from '../../src/domain/problem.ts';

/** What was found, and what to write instead. */
export type Message = (problem: Problem) => readonly [found: string, write: string];

/** Words around the messages. */
export interface ReportWords {
  line: (line: number) => string;
  item: (index: number) => string;
  didYouMean: (suggestion: string) => string;
  about: (note: string) => string;
  help: (address: string) => string;
  /** After a promise that is broken before anyone can have relied on it. */
  notReleased: string;
  warning: string;
  summary: (problems: number, warnings: number, files: number) => string;
  clean: (files: number, seconds: string) => string;
  fixed: (fixes: number) => string;
  fixable: (fixes: number) => string;
  failed: (reason: string) => string;
  unknownOption: (option: string) => string;
  noFolder: (folder: string) => string;
}

const files = (count: number): string => (count === 1 ? '1 fil' : `${count} filer`);

export const reportWordsNb: ReportWords = {
  line: (line) => `linje ${line}`,
  item: (index) => `nr. ${index}`,
  didYouMean: (suggestion) => `Mente du «${suggestion}»?`,
  about: (note) => `Om feltet: ${note}`,
  help: (address) => `Hjelp: ${address}`,
  notReleased: 'Nettstedet er ikke gitt ut ennå. Er endringen ment, begynner npm run ledger -- --anew yes løfteboka forfra.',
  warning: 'Varsel',
  summary: (problems, warnings, count) => `${problems} feil og ${warnings === 1 ? '1 varsel' : `${warnings} varsler`} i ${files(count)}.`,
  clean: (count, seconds) => `Innholdet er i orden: ${files(count)} lest på ${seconds} s.`,
  fixed: (fixes) => `Rettet ${fixes === 1 ? 'ett sted' : `${fixes} steder`}.`,
  fixable: (fixes) => `${fixes} av dem kan rettes av seg selv: npm run check -- --fix`,
  failed: (reason) => `Kontrollen stoppet selv: ${reason}`,
  unknownOption: (option) => `Ukjent valg: ${option}. Programmet kjenner --lang nb|en, --json og --fix.`,
  noFolder: (folder) => `Mappen «${folder}» finnes ikke. Sett CONTENT_DIR til en mappe med innhold, eller fjern variabelen for å bruke src/content.`,
};

const eg = (problem: Problem): string => (problem.expected === undefined ? '' : `, for eksempel ${problem.expected}`);
const choose = (problem: Problem): string => (problem.expected ? ` Velg blant: ${problem.expected}.` : '');

export const messagesNb = {
  // Filer og mapper
  'missing-file': () => ['filen mangler.', 'Hent den fram igjen fra historikken, eller lag den på nytt.'],
  'missing-facts': (p) => ['facts.yaml mangler i mappen.', p.actual === undefined ? 'Lag den med «npm run new», eller slett mappen.' : `Gi filen «${p.actual}» navnet facts.yaml.`],
  'empty-drawer': (p) => [`mappen «${p.actual}» er tom.`, 'Fyll den med «npm run new», eller slett den.'],
  'empty-file': () => ['filen er tom.', 'Skriv feltene i den, eller slett den. «npm run new» lager en ferdig mal.'],
  'folder-name': (p) => [`mappenavnet «${p.actual}» kan ikke være en adresse.`, 'Bruk små bokstaver a–z, tall og enkle bindestreker, for eksempel 2025-nordmann-tillit.'],
  'duplicate-id': (p) => [`mappenavnet «${p.actual}» er brukt før, i ${p.expected}.`, 'Gi den ene mappen et annet navn. Den som er publisert, beholder sitt.'],
  'file-outside-drawer': (p) => ['filen ligger utenfor en mappe.', `Hvert resultat har sin egen mappe. Flytt den til ${p.expected}.`],
  'unexpected-file': (p) => [`ingen leser filen «${p.actual}».`, p.expected === undefined ? 'Flytt den ut, eller slett den.' : `Gi den et av navnene ${p.expected}, eller flytt den ut.`],
  'unexpected-folder': (p) => [`ingen leser mappen «${p.actual}».`, `Mappene heter ${p.expected}. Gi den et av navnene, eller flytt den ut.`],
  'link': () => ['dette er en snarvei (symbolsk lenke), ikke en fil.', 'Legg inn selve filen i stedet.'],
  'link-out-of-tree': () => ['dette er en snarvei (symbolsk lenke) ut av innholdsmappen.', 'Legg inn selve filen i stedet. Snarveier ut blir ikke fulgt.'],
  'not-a-file': () => ['dette er verken en fil eller en mappe.', 'Slett det, og legg inn en vanlig fil.'],
  'too-large': (p) => [`filen er på ${p.actual}, og vi leser ikke filer over ${p.expected}.`, 'Del den opp, eller kutt det som ikke hører hjemme her.'],
  'not-utf8': (p) => [`filen er ikke lagret som UTF-8 (kanskje ${p.actual}).`, 'Åpne den i redigeringsprogrammet og lagre den på nytt med tegnkoding UTF-8.'],
  'unreadable': (p) => [`filen kan ikke leses (${p.actual}).`, 'Åpne den og se etter noe uvanlig, som svært mange klammer inni hverandre, eller lag den på nytt med «npm run new».'],
  'hidden-character': (p) => [`linjen har tegn som ikke synes (${p.actual}).`, 'Skriv linjen på nytt for hånd i stedet for å lime den inn.'],
  'conflict-marker': (p) => [`linjen «${p.actual}» er merket etter to versjoner som ikke er slått sammen.`, 'Behold den rette av de to, og slett linjene som begynner med <<<<<<<, ======= og >>>>>>>.'],
  'wrong-encoding': (p) => [`«${p.actual}» er en bokstav som er lest med feil tegnkoding.`, `Skriv «${p.suggestion}», og lagre filen som UTF-8.`],
  'letter-in-pieces': (p) => [`bokstaven «${p.actual}» er satt sammen av to tegn, og søket finner den ikke.`, `Skriv «${p.actual}» på nytt med tastaturet.`],

  // YAML
  'yaml-tab': () => ['linjen er rykket inn med tabulator.', 'Bruk to mellomrom for hvert nivå, for eksempel «  nb: Tekst».'],
  'yaml-hard-space': (p) => [`«${p.actual}» har harde mellomrom, som ser ut som vanlige.`, 'Slett mellomrommet, og skriv det på nytt med mellomromstasten.'],
  'yaml-dash': (p) => [`«${p.actual}» mangler mellomrom etter bindestreken.`, 'Skriv bindestrek og mellomrom foran hvert ledd.'],
  'yaml-hash': (p) => [`alt etter # i «${p.actual}» blir borte.`, 'Hører det til teksten, sett anførselstegn rundt. Er det en merknad, skriv mellomrom etter #.'],
  'yaml-duplicate-field': (p) => [`feltet i «${p.actual}» står to ganger.`, 'Behold det ene, og slett det andre.'],
  'yaml-indent': (p) => [`innrykket foran «${p.actual}» passer ikke med linjene over.`, 'Felter som hører sammen, skal ha like mange mellomrom foran, for eksempel to.'],
  'yaml-colon': (p) => [`«${p.actual}» har et kolon som leses som et nytt felt.`, 'Sett anførselstegn rundt teksten, for eksempel title: "Del 1: Tillit".'],
  'yaml-colon-missing': (p) => [`«${p.actual}» er ikke et felt med verdi.`, 'Skriv feltets navn, kolon og mellomrom foran verdien, for eksempel «title: Tillit».'],
  'yaml-quote': () => ['et anførselstegn blir aldri lukket.', 'Skriv " også på slutten av teksten, for eksempel title: "Tillit".'],
  'yaml-bracket': () => ['en klamme blir aldri lukket, eller et komma mangler.', 'Lukk den på samme linje, for eksempel topics: [arbeid, tillit].'],
  'yaml-sign': (p) => [`«${p.actual}» begynner med et tegn som betyr noe annet i YAML.`, 'Sett anførselstegn rundt teksten, for eksempel title: "@tillit".'],
  'yaml-tag': (p) => [`«${p.actual}» har et merke (!…), og det brukes ikke her.`, 'Skriv bare verdien, for eksempel title: Tillit. Skal teksten begynne med !, så sett anførselstegn rundt.'],
  'yaml-anchor': (p) => [`«${p.actual}» er et anker eller en henvisning (& og *), og det brukes ikke her.`, 'Skriv verdien begge steder. Skal teksten begynne med & eller *, så sett anførselstegn rundt, for eksempel "*tillit".'],
  'yaml-two-documents': () => ['linjen --- begynner et nytt dokument, og filen kan bare ha ett.', 'Slett linjen. I facts.yaml trengs den ikke.'],
  'yaml-not-a-number': (p) => [`«${p.actual}» leses som et tall uten verdi.`, 'Skriv et vanlig tall, for eksempel 7, eller sett anførselstegn rundt hvis det er tekst.'],
  'yaml-syntax': (p) => [`«${p.actual}» kan ikke leses.`, 'Skriv hvert felt på sin linje, for eksempel «title: Tillit», og sett anførselstegn rundt tekst med spesielle tegn.'],
  'no-front-matter': () => ['filen begynner ikke med feltene sine.', 'Skriv --- på første linje, så feltene, for eksempel «summary: Én setning.», og --- på en linje etter dem.'],
  'front-matter-open': () => ['feltene øverst blir aldri avsluttet.', 'Skriv --- på en egen linje etter det siste feltet.'],

  // Felter og verdier
  'missing-field': (p) => ['feltet mangler.', `Legg det til${eg(p)}.`],
  'missing-choice': (p) => ['feltet mangler.', `Legg det til. Velg blant: ${p.expected}.`],
  'unknown-field': (p) => ['ukjent felt.', p.suggestion === undefined ? (p.expected ? `Her kan det stå: ${p.expected}.` : 'Slett linjen.') : `Skriv «${p.suggestion}».`],
  'empty-optional': (p) => ['feltet er tomt.', `Slett linjen når ingen vet det, eller fyll den ut${eg(p)}.`],
  'empty-value': (p) => ['feltet er tomt.', `Fyll det ut${eg(p)}.`],
  'text-empty': (p) => ['teksten er tom.', `Skriv noe${eg(p)}, eller slett linjen når ingen vet det.`],
  'text-spaces': (p) => [`«${p.actual}» har mellomrom eller linjeskift først eller sist.`, `Ta dem bort: «${p.suggestion}».`],
  'expected-string': (p) => [`«${p.actual}» er ikke tekst.`, p.suggestion === undefined ? `Skriv tekst${eg(p)}.` : `Sett anførselstegn rundt: ${p.suggestion}.`],
  'expected-number': (p) => [`«${p.actual}» er ikke et tall.`, `Skriv bare tallet, uten anførselstegn${p.suggestion ? `: ${p.suggestion}` : eg(p)}.`],
  'expected-whole-number': (p) => [`«${p.actual}» er ikke et helt tall.`, `Skriv et helt tall${eg(p)}.`],
  'expected-boolean': (p) => [`«${p.actual}» er verken ja eller nei.`, 'Skriv true for ja eller false for nei, uten anførselstegn.'],
  'expected-array': (p) => [`«${p.actual}» er ikke en liste.`, `Skriv en liste${eg(p)}.`],
  'expected-object': (p) => [`«${p.actual}» er ikke felter med navn.`, `Skriv feltene med navn${eg(p)}.`],
  'expected-record': (p) => [`«${p.actual}» er ikke felter med navn.`, `Skriv et navn, kolon og en verdi på hver linje${eg(p)}.`],
  'not-a-choice': (p) => [`«${p.actual}» er ikke en verdi vi kjenner.`, `Velg blant: ${p.expected}.`],
  'too-big-string': (p) => [`teksten er på ${p.actual} tegn, og her er det plass til ${p.expected}.`, `Kort den ned til høyst ${p.expected} tegn.`],
  'too-big-array': (p) => [`listen har ${p.actual} ledd, og her er det plass til ${p.expected}.`, `Behold de ${p.expected} viktigste.`],
  'too-big-number': (p) => [`${p.actual} er for mye.`, `Skriv høyst ${p.expected}.`],
  'too-small-array': (p) => ['listen er tom.', `Skriv minst ett ledd, for eksempel ${p.expected}.`],
  'too-small-number': (p) => [`${p.actual} er for lite.`, `Skriv ${p.expected} eller mer.`],
  'too-small-string': (p) => ['teksten er for kort.', `Skriv minst ${p.expected} tegn.`],
  'id': (p) => [`«${p.actual}» er ikke et mappenavn eller en nøkkel.`, `Skriv små bokstaver a–z, tall og enkle bindestreker${eg(p)}.`],
  'name-id': (p) => [`«${p.actual}» kan ikke være en nøkkel.`, 'Bruk små bokstaver a–z, tall og enkle bindestreker, for eksempel uit-nyhet-2020.'],
  'language': (p) => [`«${p.actual}» er ikke en språkkode.`, 'Skriv to bokstaver: nb, nn, en, ar.'],
  'language-no': () => ['«no» sier ikke hvilket norsk det er.', 'Skriv nb for bokmål eller nn for nynorsk.'],
  'language-short': (p) => [`«${p.actual}» har en kortere kode.`, `Skriv ${p.suggestion}.`],
  'language-unknown': (p) => [`«${p.actual}» er ikke koden for noe språk.`, 'Skriv for eksempel nb, nn, en, se, ar.'],
  'partial-date': (p) => [`«${p.actual}» er ikke en dato vi kan lese.`, 'Skriv år-måned-dag, for eksempel 2026-09-03. Vet du bare måneden, skriv 2026-09; bare året, skriv 2026.'],
  'full-date': (p) => [`«${p.actual}» er ikke en full dato.`, 'Skriv år-måned-dag, for eksempel 2026-11-23.'],
  'no-such-day': (p) => [`«${p.actual}» er en dag som ikke finnes.`, 'Se etter i kilden, og skriv år-måned-dag, for eksempel 2026-09-03.'],
  'moment': (p) => [`«${p.actual}» er ikke et tidspunkt vi kan lese.`, 'Skriv dato, T, klokkeslett og tidssone, for eksempel 2026-11-23T06:00:00+01:00.'],
  'url': (p) => [`«${p.actual}» er ikke en nettadresse.`, 'Kopier hele adressen fra nettleseren, for eksempel https://example.org/nyhet.'],
  'email': (p) => [`«${p.actual}» er ikke en e-postadresse.`, 'Skriv for eksempel podkast@example.org.'],
  'doi': (p) => [`«${p.actual}» er ikke en DOI.`, 'En DOI begynner med 10. og har en skråstrek, for eksempel 10.5555/eksempel.2025.7.'],
  'doi-is-address': (p) => [`«${p.actual}» er en nettadresse, ikke en DOI.`, 'Flytt adressen til feltet url, og slett linjen doi. En DOI ser slik ut: 10.5555/eksempel.2025.7.'],
  'orcid': (p) => [`«${p.actual}» er ikke en ORCID.`, 'Skriv fire grupper med fire tegn, for eksempel 0000-0002-1825-0097.'],
  'orcid-check-digit': (p) => [`sjekksifferet i «${p.actual}» stemmer ikke.`, 'Ett av tallene er feil. Kopier ORCID-en fra orcid.org, for eksempel 0000-0002-1825-0097.'],
  'issn': (p) => [`«${p.actual}» er ikke et ISSN.`, 'Skriv to grupper med fire tegn, for eksempel 1504-7989.'],
  'issn-check-digit': (p) => [`sjekksifferet i «${p.actual}» stemmer ikke.`, 'Ett av tallene er feil. Kopier ISSN-et fra tidsskriftets side, for eksempel 1504-7989.'],
  'isbn': (p) => [`«${p.actual}» er ikke et ISBN.`, 'Skriv 13 eller 10 tall, for eksempel 978-82-02-53602-2.'],
  'isbn-check-digit': (p) => [`sjekksifferet i «${p.actual}» stemmer ikke.`, 'Ett av tallene er feil. Kopier ISBN-et fra kolofonen, for eksempel 978-82-02-53602-2.'],
  'ror': (p) => [`«${p.actual}» er ikke en ROR-id.`, 'Skriv de ni tegnene etter ror.org/, for eksempel 00wge5k78.'],
  'ror-check-digits': (p) => [`sjekksifrene i «${p.actual}» stemmer ikke.`, 'Ett av tegnene er feil. Kopier id-en fra ror.org, for eksempel 00wge5k78.'],
  'guid': (p) => [`«${p.actual}» er ikke en guid.`, 'Den lages én gang og endres aldri. Hent den gamle fra historikken; en ny episode får sin av «npm run new:episode», for eksempel 917393e3-1b1e-5cef-ace4-edaa54e1f810.'],
  'audio-file': (p) => [`«${p.actual}» kan ikke være navnet på en lydfil her.`, `Skriv mappenavnet og .mp3 eller .m4a${eg(p)}.`],
  'sha384': () => ['dette er ikke en sha384 i base64.', 'Kjør «npm run measure», som skriver den.'],
  'pages': (p) => [`«${p.actual}» er ikke sidetall vi kan lese.`, 'Skriv første og siste side, for eksempel 1–14.'],
  'pages-backwards': (p) => [`sidetallene ${p.actual} går baklengs.`, 'Skriv første side først, for eksempel 1–14.'],
  'year-unlikely': (p) => [`året i «${p.actual}» kan ikke være rett.`, `Skriv et år i ${p.expected}, for eksempel 2026-09-03.`],
  'seen-later': (p) => [`${p.actual} er ikke kommet ennå, så ingen kan ha lest kilden da.`, `Skriv dagen du leste den, senest ${p.expected}.`],
  'end-before-start': (p) => [`slutten, ${p.actual}, er før starten, ${p.expected}.`, `Skriv en dato etter ${p.expected}.`],
  'url-here-only': (p) => [`«${p.actual}» virker bare på én maskin.`, 'Skriv adressen andre kan bruke, for eksempel https://example.org/nyhet.'],
  'curly-quotes': (p) => [`«${p.actual}» har anførselstegn fra et tekstprogram, og de blir en del av teksten.`, `Slett dem, eller bruk rette: "${p.suggestion}".`],
  'quote-in-marks': () => ['sitatet har anførselstegn, og siden setter sine egne.', 'Slett dem.'],
  'entity': (p) => [`«${p.actual}» er et tegn skrevet som HTML, og leserne ser koden.`, 'Skriv selve tegnet.'],
  'tag-in-value': (p) => [`«${p.actual}» er HTML, og leserne ser koden.`, 'Slett den, hvis den ikke skal stå i teksten.'],
  'type-elsewhere': (p) => [`«${p.actual}» er en type i en annen mappe.`, `Flytt mappen til ${p.suggestion}, eller velg blant: ${p.expected}.`],
  'invalid_format': (p) => [`«${p.actual}» har ikke den formen feltet skal ha.`, `Skriv det slik${eg(p)}.`],
  'custom': (p) => [`«${p.actual}» kan ikke brukes her.`, `Skriv det slik${eg(p)}.`],

  // Henvisninger
  'no-such-output': (p) => [`det finnes ikke noe resultat «${p.actual}».`, `Skriv mappenavnet til et resultat.${choose(p)}`],
  'no-such-episode': (p) => [`det finnes ingen episode «${p.actual}».`, `Skriv mappenavnet i episodes/.${choose(p)}`],
  'no-such-finding': (p) => [`det finnes ikke noe funn «${p.actual}».`, `Skriv mappenavnet i findings/.${choose(p)}`],
  'no-such-person': (p) => [`det finnes ingen person «${p.actual}».`, `Skriv mappenavnet i people/, eller lag personen med «npm run new -- person».${choose(p)}`],
  'no-such-topic': (p) => [`det finnes ikke noe tema «${p.actual}».`, `Skriv mappenavnet i topics/.${choose(p)}`],
  'no-such-source': (p) => [`det finnes ingen kilde «${p.actual}».`, `Skriv en nøkkel fra sources.yaml, eller legg kilden til der.${choose(p)}`],
  'relation-to-itself': (p) => [`«${p.actual}» er knyttet til seg selv.`, 'Skriv mappenavnet til det andre resultatet, eller slett leddet.'],
  'duplicate-doi': (p) => [`DOI-en «${p.actual}» står også i ${p.expected}.`, 'En DOI hører til ett resultat. Slett den der den ikke hører hjemme.'],
  'duplicate-record-number': (p) => [`nummer ${p.actual} står også i ${p.expected}.`, 'Se etter i registeret hvilket av dem som har nummeret, og slett det andre.'],
  'duplicate-guid': (p) => [`guiden «${p.actual}» står også i ${p.expected}.`, 'Hver episode har sin egen. Den eldste beholder den; den nye får sin av «npm run new:episode».'],
  'duplicate-orcid': (p) => [`ORCID-en «${p.actual}» står også i ${p.expected}.`, 'En ORCID hører til én person. Slett den der den ikke hører hjemme.'],
  'unused-source': (p) => [`ingen bruker kilden «${p.actual}».`, 'Skriv nøkkelen under sources: der opplysningen står, eller slett kilden.'],
  'same-twice': (p) => [`«${p.actual}» står to ganger i listen.`, 'Slett det ene leddet.'],
  'supports-unknown-field': (p) => [`«${p.actual}» er ikke et felt kilden kan belegge.`, 'Skriv navnet på et felt i denne filen, for eksempel title, eller text for ordene om det.'],
  'overrides-unknown-field': (p) => [`«${p.actual}» er ikke et felt i denne filen.`, 'Skriv navnet på et felt importen ikke skal røre, for eksempel title.'],
  'supports-absent-field': (p) => [`kilden belegger «${p.actual}», men feltet står ikke i filen.`, 'Fyll ut feltet, eller ta ordet ut av listen.'],

  // Opplysninger som ikke passer sammen
  'sic-not-in-title': (p) => [`«${p.actual}» står ikke i tittelen.`, 'Skriv ordet slik det står i title, eller slett leddet.'],
  'article-in-book': () => ['en academic-article står i et tidsskrift, ikke i en bok.', 'Bytt til journal, eller skriv type: academic-chapter.'],
  'chapter-in-journal': () => ['et academic-chapter står i en bok, ikke i et tidsskrift.', 'Bytt til book, eller skriv type: academic-article.'],
  'status-without-note': (p) => [`status er ${p.actual}, men ingen får vite hvorfor.`, 'Legg til statusNote med nb og en, for eksempel statusNote: { nb: Trukket 3. mai 2026., en: Retracted 3 May 2026. }.'],
  'note-without-status': () => ['statusNote står uten at status er corrected eller retracted.', 'Legg til status: corrected eller status: retracted, eller slett statusNote.'],
  'leader-not-member': () => ['leader er true, men member er false.', 'Skriv member: true, eller slett leader.'],
  'title-not-translated': (p) => [`resultatet er på ${p.actual}, og tittelen trenger ingen oversettelse her.`, 'Slett title i denne filen. Den registrerte tittelen i facts.yaml brukes.'],
  'no-words': () => ['det mangler ord på begge språk, og da finnes ikke noe navn å vise.', 'Skriv text.nb.mdx, og helst text.en.mdx.'],
  'words-none': () => ['det mangler ord på begge språk.', 'Skriv text.nb.mdx og text.en.mdx når noe er kjent. Til da vises bare opplysningene.'],
  'words-missing': (p) => [`det mangler ord på ${p.actual === 'nb' ? 'norsk' : 'engelsk'}.`, `Skriv text.${p.actual}.mdx. Til da vises ordene på det andre språket.`],

  // Brødtekst
  'mdx-import': (p) => [`«${p.actual}» leses som programkode.`, 'La ikke linjen begynne med import eller export. Flytt ordet inn i setningen, eller skriv \\import.'],
  'mdx-expression': (p) => [`«${p.actual}» leses som programkode.`, `Skriv ${p.suggestion} for å vise krøllparentesene, eller bruk vanlige parenteser.`],
  'mdx-attribute': (p) => [`«${p.actual}» har en verdi som leses som programkode.`, `Skriv verdien som tekst i anførselstegn: ${p.expected}.`],
  'mdx-script': (p) => [`«${p.actual}» kan ikke stå i en tekst.`, `Slett det. Skal tegnene vises, skriv ${p.suggestion}.`],
  'mdx-html': (p) => [`«${p.actual}» er HTML.`, p.suggestion === undefined ? 'Skriv teksten uten koder, med en tom linje mellom avsnittene. Skal tegnet < vises, skriv \\<.' : `Skriv ${p.suggestion} i stedet.`],
  'mdx-component': (p) => [`${p.actual} finnes ikke.`, p.expected ? `Disse kan brukes: ${p.expected}. Skal tegnet < vises, skriv \\<.` : 'Skriv teksten uten koder. Skal tegnet < vises, skriv \\<.'],
  'mdx-heading': (p) => [`«${p.actual}» er en overskrift på øverste nivå, og siden har allerede sin.`, `Skriv ${p.suggestion}.`],
  'mdx-link': (p) => [`lenken går til «${p.actual}», og det er ikke en nettadresse.`, 'Skriv en adresse som begynner med https://, eller en på nettstedet som begynner med /.'],
  'mdx-link-nowhere': (p) => [`lenken «${p.actual}» har ingen adresse.`, 'Skriv adressen i parentesen: [ordene leseren ser](https://example.org).'],
  'mdx-link-no-words': (p) => [`lenken «${p.actual}» har ingen ord.`, 'Skriv ordene leseren ser, i klammene: [ordene leseren ser](https://example.org).'],
  'mdx-link-incomplete': (p) => [`adressen «${p.actual}» er ikke hel.`, 'Skriv en adresse som begynner med https://, eller en på nettstedet som begynner med /.'],
  'mdx-link-dead': (p) => [`det finnes ingen side på «${p.actual}».`, 'Åpne siden, og kopier det som står etter vertsnavnet, for eksempel /funn/et-funn/.'],
  'mdx-link-apart': (p) => [`det er mellomrom inni lenken «${p.actual}», så den er bare tekst.`, `Skriv ${p.suggestion}.`],
  'mdx-link-open': (p) => [`lenken i «${p.actual}» blir aldri lukket.`, 'Skriv ) etter adressen: [ordene leseren ser](https://example.org).'],
  'mdx-heading-space': (p) => [`«${p.actual}» mangler mellomrom etter #.`, `Skriv ${p.suggestion}.`],
  'mdx-heading-level': (p) => [`«${p.actual}» hopper over et nivå.`, `Skriv ${p.suggestion}.`],
  'mdx-heading-empty': (p) => [`overskriften «${p.actual}» er tom.`, 'Skriv ordene etter ##, eller slett linjen.'],
  'mdx-bullet': (p) => [`«${p.actual}» begynner med et punkt fra et tekstprogram.`, `Skriv ${p.suggestion}.`],
  'mdx-image-outside': (p) => [`bildet hentes fra «${p.actual}».`, 'Legg bildefilen i mappen og skriv ![Hva bildet viser](./bilde.jpg). Ingenting hentes fra andre nettsteder.'],
  'mdx-image-missing': (p) => [`bildet «${p.actual}» ligger ikke i mappen.`, 'Legg bildefilen i mappen, eller rett navnet: ![Hva bildet viser](./bilde.jpg).'],
  'mdx-image-alt': (p) => [`«${p.actual}» sier ikke hva bildet viser.`, 'Skriv det i klammene: ![Hva bildet viser](./bilde.jpg).'],
  'mdx-comment': (p) => [`«${p.actual}» er en HTML-kommentar, og den kan ikke leses her.`, `Skriv ${p.suggestion}.`],
  'mdx-brace': (p) => [`krøllparentesen i «${p.actual}» leses som programkode og blir aldri lukket.`, 'Skriv \\{ for å vise tegnet, eller bruk en vanlig parentes.'],
  'mdx-autolink': (p) => [`«${p.actual}» kan ikke leses som lenke.`, `Skriv ${p.suggestion}.`],
  'mdx-less-than': (p) => [`tegnet < i «${p.actual}» leses som en kode som aldri blir lukket.`, 'Skriv \\< for å vise tegnet.'],

  // Lyd, avskrift og kapitler
  'recording-name': (p) => [`lydfilen heter «${p.actual}», ikke det samme som mappen.`, `Gi filen navnet ${p.suggestion}, og skriv det her.`],
  'recording-media-type': (p) => [`mediatypen «${p.actual}» passer ikke til filnavnet.`, `Skriv ${p.suggestion}.`],
  'recording-without-guid': () => ['episoden har lydfil, men ingen guid.', 'Kjør «npm run new:episode», som skriver den. Uten guid kan ingen app kjenne episoden igjen.'],
  'recording-without-published': () => ['episoden har lydfil, men ikke noe tidspunkt.', 'Skriv når den ble sluppet, for eksempel published: 2026-11-23T06:00:00+01:00.'],
  'recording-missing': (p) => [`lydfilen «${p.actual}» finnes ikke i public/audio.`, 'Legg filen der, eller slett recording til den er klar. Da har episoden en side, men står ikke i podkasten.'],
  'recording-duration': (p) => [`lyden skal vare i ${p.actual} sekunder, men filen har ikke plass til mer enn ${p.expected}.`, 'Kjør «npm run measure», så blir varigheten målt.'],
  'recording-bytes': (p) => [`lydfilen er på ${p.expected} byte, ikke ${p.actual}.`, 'Kjør «npm run measure» hvis filen skulle byttes; hent fram den gamle hvis ikke.'],
  'recording-changed': (p) => [`lydfilen er en annen enn den som ble målt (${p.actual}, nå ${p.expected}).`, 'Kjør «npm run measure» hvis filen skulle byttes; hent fram den gamle hvis ikke.'],
  'recording-unused': () => ['ingen episode bruker lydfilen.', 'Kjør «npm run measure», som fører den inn i mappen med samme navn, eller slett filen.'],
  'show-guid': (p) => [`guid er «${p.actual}», men feedAddress gir «${p.expected}».`, 'En podkasts guid endres aldri, heller ikke når feeden flytter. Sett tilbake guid og feedAddress slik de var.'],
  'cover-missing': (p) => [`omslaget «${p.actual}» finnes ikke i public.`, 'Legg bildet der, og skriv stien fra public, for eksempel podkast/cover.png.'],
  'no-transcript': () => ['lydfilen har ingen avskrift.', 'Legg transcript.nb.vtt i mappen, så alle kan lese det som sies.'],
  'chapter-first-not-at-zero': (p) => [`det første kapitlet begynner ved ${p.actual} sekunder.`, 'La det første kapitlet begynne ved 0: start: 0.'],
  'chapter-out-of-order': (p) => [`kapitlet begynner ved ${p.actual} sekunder, men det forrige ved ${p.expected}.`, `Sett kapitlene i rekkefølge, med en start over ${p.expected}.`],
  'chapter-past-end': (p) => [`kapitlet begynner ved ${p.actual} sekunder, men opptaket er slutt ved ${p.expected}.`, `Skriv en start under ${p.expected}.`],
  'moment-backwards': (p) => [`utdraget slutter ved ${p.actual} sekunder, før det begynner (${p.expected}).`, `Skriv en end over ${p.expected}.`],
  'moment-past-end': (p) => [`utdraget slutter ved ${p.actual} sekunder, men opptaket er slutt ved ${p.expected}.`, `Skriv en end som er høyst ${p.expected}.`],
  'moment-without-recording': (p) => [`«${p.actual}» har ingen lydfil, så utdraget kan ikke spilles.`, 'Slett leddet til opptaket er her.'],
  'transcript-header': (p) => [`avskriften begynner med «${p.actual}».`, 'Skriv WEBVTT alene på første linje, og en tom linje etter.'],
  'transcript-time': (p) => [`«${p.actual}» er ikke en tid vi kan lese.`, 'Skriv for eksempel 00:01:02.000 --> 00:01:05.500.'],
  'transcript-backwards': (p) => [`«${p.actual}» slutter før den begynner.`, 'Skriv den tidligste tiden først, for eksempel 00:01:02.000 --> 00:01:05.500.'],
  'transcript-empty': () => ['avskriften har ingen replikker.', 'Skriv minst én: en linje med tider, for eksempel 00:00:00.000 --> 00:00:04.000, og teksten på linjen under.'],
  'transcript-breaks-off': (p) => [`avskriften bryter av midt i en setning: «…${p.actual}».`, 'Hent fram hele filen. Er dette slutten, skriv punktum og et linjeskift etter.'],
  'transcript-ends-early': (p) => [`avskriften slutter ved ${p.actual}, og lyden varer til ${p.expected}.`, 'Hent fram hele filen. Er det ingen som snakker i resten, skriv hva som høres, i en egen replikk, for eksempel «[Musikk]».'],
  'transcript-language': (p) => [`«${p.actual}» i filnavnet er ikke en språkkode.`, 'Gi filen navn etter språket det snakkes på, for eksempel transcript.nb.vtt.'],
  'cue-empty': (p) => [`replikken ${p.actual} er tom.`, 'Skriv det som sies, eller slett replikken.'],
  'cue-backwards': (p) => [`replikken ${p.actual} slutter før den begynner.`, 'Skriv den tidligste tiden først, for eksempel 00:01:02.000 --> 00:01:05.500.'],
  'cue-out-of-order': (p) => [`replikken ${p.actual} begynner før den forrige.`, 'Sett replikkene i rekkefølge etter tid.'],
  'cue-past-end': (p) => [`replikken ${p.actual} slutter etter at opptaket er slutt (${p.expected}).`, `Rett tiden til høyst ${p.expected}, eller mål lydfilen på nytt med «npm run measure».`],
  'voice-unnamed': (p) => [`stemmen «${p.actual}» i avskriften har ingen eier.`, `Skriv hvem det er under voices, for eksempel «${p.suggestion}».`],
  'voice-unheard': (p) => [`stemmen «${p.actual}» finnes ikke i avskriften.`, 'Skriv navnet slik det står i <v …> i avskriften, eller slett linjen.'],

  // Ord i grensesnittet og i søket
  'ui-places': (p) => [`plassene for verdier er ${p.actual}, men på norsk ${p.expected}.`, `Bruk de samme plassene i begge språk: ${p.expected}.`],
  'ui-address': (p) => [`«${p.actual}» er en adresse, og den hører ikke til ordene.`, 'Ta adressen ut av teksten. Adresser står i facts.yaml, project.yaml eller show.yaml.'],
  'search-group-of-one': (p) => [`«${p.actual}» står alene.`, 'Skriv minst to ord med komma mellom, for eksempel: hjemmetjeneste, heimeteneste. Eller slett linjen.'],
  'search-word-in-two-groups': (p) => [`«${p.actual}» står også på linje ${p.expected}.`, 'Skriv alle ordene på én linje, eller ta bort det ene.'],
  'search-word-in-two-rules': (p) => [`«${p.actual}» har allerede en regel på linje ${p.expected}.`, 'Behold bare den ene.'],
  'search-not-a-rule': (p) => [`«${p.actual}» er ikke en regel vi kan lese.`, 'Skriv «ord = del + del», «ord = ord» (aldri del) eller «feil > riktig».'],
  'search-empty-term': (p) => [`«${p.actual}» har et tomt ord mellom to komma, eller et ord uten bokstaver.`, 'Ta bort kommaet som er til overs.'],
  'search-parts-do-not-fit': (p) => [`delene i «${p.actual}» blir ikke ordet foran likhetstegnet.`, 'Skriv delene slik de står i ordet, for eksempel avdelingsleder = avdeling + leder.'],

  // Det som er lovet leserne (ledger/)
  'address': (p) => [`«${p.actual}» er ikke en adresse på nettstedet.`, 'Skriv den fra roten og uten vertsnavn, med skråstrek til slutt for sider, for eksempel /funn/et-funn/.'],
  'ledger-address': (p) => [`adressen ${p.actual} er publisert og svarer ikke lenger.`, `Hent fram mappen igjen, eller skriv hvor den er nå under moved: «from: ${p.actual}», to, date og reason. Er den borte for godt, skriv den under gone.`],
  'ledger-episode': (p) => [`episoden «${p.actual}» er publisert og er borte.`, 'Hent fram mappen igjen, eller skriv adressen dens under moved eller gone, med date og reason.'],
  'ledger-guid': (p) => [`guid til episoden «${p.actual}» er endret til ${p.expected}; publisert er ${p.suggestion ?? 'en annen'}.`, 'Sett den tilbake: apper ville vist episoden som ny. Må den endres, skriv hvorfor under corrected med «what: guid».'],
  'ledger-published': (p) => [`utgivelsen av episoden «${p.actual}» er endret til ${p.expected}; publisert er ${p.suggestion ?? 'en annen'}.`, 'Sett den tilbake, eller skriv hvorfor under corrected med «what: published», date og reason.'],
  'ledger-recording': (p) => [`lydfilen til episoden «${p.actual}» er en annen enn den som er publisert (nå ${p.expected}; før ${p.suggestion ?? 'en annen'}).`, 'Hent fram den gamle, eller skriv hvorfor den er byttet under corrected med «what: recording», date og reason.'],
  'ledger-transcript': (p) => [`avskriften til episoden «${p.actual}» har mistet avsnitt som kan være sitert: ${p.expected}.`, 'Sett tidene tilbake, eller skriv hvorfor de er endret under corrected med «what: transcript», date og reason.'],
  'ledger-loop': (p) => [`flyttingen fra ${p.actual} går i ring.`, 'Rett to under moved, så den ender på en side som finnes.'],
  'ledger-target': (p) => [`${p.actual} er flyttet til ${p.expected}, og den finnes ikke.`, 'Rett to under moved til en adresse som svarer, for eksempel /funn/.'],
  'ledger-taken-out': (p) => [`${p.actual} er tatt ut av løfteboka.`, 'Hent den fram igjen fra historikken; ingenting blir tatt ut av den.'],
  'ledger-alive': (p) => [`${p.actual} svarer, men står som flyttet eller borte.`, 'Slett linjene om den, eller gi siden en annen adresse.'],
} satisfies Record<string, Message>;

/** A rule that has a sentence. */
export type RuleId = keyof typeof messagesNb;
