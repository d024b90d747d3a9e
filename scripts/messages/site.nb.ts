/** What is wrong with a built site, in Norwegian. */

import type { SiteRule } from '../lib/site-checks/site-fault.ts';

/** A sentence for each rule, made of what was found. */
export type SiteMessages = Readonly<Record<SiteRule, (found: string) => string>>;

export const siteMessagesNb: SiteMessages = {
  'link-missing': (found) => `Lenken «${found}» fører til en side som ikke finnes.`,
  'link-fragment': (found) => `Lenken «${found}» peker på et sted som ikke finnes på siden.`,
  'link-slash': (found) => `Lenken «${found}» mangler skråstreken til slutt og ville gått om en omdirigering.`,
  'link-scheme': (found) => `Lenken «${found}» er ikke en adresse. Bruk http, https, mailto eller tel.`,
  'link-empty': (found) => `Lenken til «${found}» har ingen ord.`,
  'asset-missing': (found) => `Filen «${found}» lastes av siden, men finnes ikke.`,
  'third-party': (found) => `«${found}» lastes fra et annet nettsted. Legg filen hos oss.`,
  'address-missing': (found) => `Adressen «${found}» fører til en fil som ikke finnes.`,
  'heading-count': (found) => `Siden har ${found} h1. Den skal ha nøyaktig én, med ord i.`,
  'title-missing': () => 'Siden mangler title.',
  'title-repeated': (found) => `Tittelen er brukt før på samme språk: ${found}.`,
  'description-missing': () => 'Siden mangler meta description.',
  'description-repeated': (found) => `Beskrivelsen er brukt før på samme språk: ${found}.`,
  canonical: (found) => `Siden skal ha én canonical, til seg selv. Fant «${found}».`,
  'hreflang-missing': (found) => `Siden skal ha hreflang for nb og en, én av hver. Fant «${found}».`,
  'hreflang-target': (found) => `hreflang «${found}» fører ikke til en side på det språket.`,
  'hreflang-asymmetric': (found) => `De to språkversjonene nevner ikke hverandre likt: «${found}».`,
  'hreflang-default': (found) => `x-default skal stå én gang og være den norske siden. Fant «${found}».`,
  lang: (found) => `html-elementet har lang «${found}». Det skal være en under /en/, ellers nb.`,
  'html-invalid': (found) => `Ugyldig HTML: ${found}`,
  'inline-code': (found) => `Siden har stil eller skript i selve HTML-en: ${found}`,
  'policy-missing': () => 'Siden mangler sikkerhetsregelen (Content-Security-Policy) i hodet. Skriv <meta charset="utf-8"> først i head.',
  'frame-open': (found) => `Andre nettsteder kan vise ${found} i en ramme. Gi stedet en regel i src/formats/security-headers.ts.`,
  'frame-closed': (found) => `Spilleren ${found} kan ikke vises på andre nettsteder. Ta regelen om rammer bort i src/formats/security-headers.ts.`,
  'image-alt': (found) => `Bildet «${found}» mangler alt. Skriv alt="" når det bare er pynt.`,
  'image-size': (found) => `Bildet «${found}» mangler width eller height.`,
  'leaked-value': (found) => `Her står en verdi fra programmet i stedet for et ord: ${found}`,
  'duplicate-id': (found) => `id «${found}» står mer enn én gang.`,
  'sitemap-lacks': (found) => `Siden ${found} mangler i nettstedskartet.`,
  'sitemap-extra': (found) => `Nettstedskartet nevner ${found}, som ikke er en side søkemotorer skal vise, eller som alt er nevnt.`,
  'robots-sitemap': (found) => `robots.txt mangler linjen «${found}», eller nettstedskartet finnes ikke.`,
};
