/** Which part of the editors' guide speaks of a problem. */

import type { Problem } from '../../src/domain/problem.ts';

const GUIDE = 'docs/editors';

/** By how a rule's name begins. */
const BY_RULE: readonly (readonly [start: string, place: string])[] = [
  ['yaml-tab', 'skriv-yaml.md#innrykk'], ['yaml-hard-space', 'skriv-yaml.md#innrykk'], ['yaml-dash', 'skriv-yaml.md#lister'], ['yaml-indent', 'skriv-yaml.md#innrykk'], ['yaml-duplicate', 'skriv-yaml.md#felter'],
  ['yaml-colon-missing', 'skriv-yaml.md#felter'], ['yaml-bracket', 'skriv-yaml.md#lister'], ['yaml-two', 'skriv-yaml.md#felter'], ['yaml-', 'skriv-yaml.md#anforselstegn'],
  ['no-front-matter', 'skriv-tekst.md#feltene-overst'], ['front-matter', 'skriv-tekst.md#feltene-overst'],
  ['mdx-link', 'skriv-tekst.md#lenker'], ['mdx-autolink', 'skriv-tekst.md#lenker'], ['mdx-image', 'skriv-tekst.md#bilder'], ['mdx-heading', 'skriv-tekst.md#overskrifter'], ['mdx-', 'skriv-tekst.md#tegn-med-egen-betydning'],
  ['unknown-field', 'skriv-yaml.md#felter'], ['empty-', 'det-ingen-vet.md#tomme-felt'], ['text-empty', 'det-ingen-vet.md#tomme-felt'], ['text-', 'skriv-yaml.md#anforselstegn'],
  ['expected-array', 'skriv-yaml.md#lister'], ['expected-', 'skriv-yaml.md#felter'], ['too-small-array', 'skriv-yaml.md#lister'],
  ['not-utf8', 'skriv-yaml.md#tegnkoding'], ['wrong-encoding', 'skriv-yaml.md#tegnkoding'], ['letter-in-pieces', 'skriv-yaml.md#tegnkoding'], ['entity', 'skriv-yaml.md#anforselstegn'], ['tag-in-value', 'skriv-yaml.md#anforselstegn'], ['curly-quotes', 'skriv-yaml.md#anforselstegn'], ['quote-in-marks', 'legg-til-funn.md#belegg'], ['conflict-marker', 'rett-en-feil.md#filer-som-ikke-kan-leses'], ['type-elsewhere', 'legg-til-resultat.md#type'], ['year-unlikely', 'legg-til-resultat.md#dato'], ['seen-later', 'si-hvor-det-star.md#kildelisten'], ['end-before-start', 'rett-en-feil.md#hvor-ting-star'], ['url-here-only', 'legg-til-resultat.md#adresse-og-doi'], ['overrides-', 'legg-til-resultat.md#fra-registeret'], ['mdx-bullet', 'skriv-tekst.md#lister'], ['hidden-character', 'skriv-yaml.md#tegnkoding'], ['unreadable', 'skriv-yaml.md#felter'],
  ['words-', 'oversett.md#skriv-ordene'], ['no-words', 'oversett.md#skriv-ordene'], ['title-not-translated', 'oversett.md#tittelen'],
  ['recording', 'legg-til-episode.md#lydfilen'], ['sha384', 'legg-til-episode.md#lydfilen'], ['audio-file', 'legg-til-episode.md#lydfilen'], ['guid', 'legg-til-episode.md#guid'], ['duplicate-guid', 'legg-til-episode.md#guid'],
  ['cover-', 'legg-til-episode.md#om-podkasten'],
  ['show-guid', 'legg-til-episode.md#om-podkasten'],
  ['transcript', 'legg-til-episode.md#avskriften'], ['no-transcript', 'legg-til-episode.md#avskriften'], ['cue-', 'legg-til-episode.md#avskriften'], ['voice-', 'legg-til-episode.md#stemmene'],
  ['chapter-in', 'legg-til-resultat.md#tidsskrift-eller-bok'], ['article-in', 'legg-til-resultat.md#tidsskrift-eller-bok'], ['chapter-', 'legg-til-episode.md#kapitlene'], ['moment-', 'legg-til-funn.md#utdrag-fra-podkasten'],
  ['ui-', 'endre-en-knapp.md#begge-sprak'], ['search-', 'laer-soket-et-ord.md#reglene'],
  ['unused-source', 'si-hvor-det-star.md#kildelisten'], ['no-such-source', 'si-hvor-det-star.md#kildelisten'], ['supports-', 'si-hvor-det-star.md#hva-kilden-belegger'],
  ['no-such-person', 'legg-til-person.md#mappen'], ['no-such-topic', 'legg-til-tema.md#mappen'], ['no-such-finding', 'legg-til-funn.md#mappen'], ['duplicate-orcid', 'legg-til-person.md#orcid'],
  ['status', 'trekk-tilbake.md#status'], ['note-without', 'trekk-tilbake.md#status'], ['language', 'legg-til-resultat.md#sprak'], ['sic-', 'legg-til-resultat.md#tittel'],
  ['ledger-', 'flytt-eller-fjern.md#loftet'], ['address', 'flytt-eller-fjern.md#flytt'],
  ['folder-name', 'legg-til-resultat.md#mappen'], ['duplicate-id', 'legg-til-resultat.md#mappen'], ['missing-facts', 'legg-til-resultat.md#mappen'], ['empty-drawer', 'legg-til-resultat.md#mappen'],
  ['file-outside', 'legg-til-resultat.md#mappen'], ['unexpected', 'legg-til-resultat.md#mappen'], ['link', 'rett-en-feil.md#filer-som-ikke-kan-leses'], ['not-a-file', 'rett-en-feil.md#filer-som-ikke-kan-leses'], ['too-large', 'rett-en-feil.md#filer-som-ikke-kan-leses'], ['missing-file', 'rett-en-feil.md#filer-som-ikke-kan-leses'],
];

/** By the field's own name, when the rule says nothing of a place. */
const BY_FIELD: Readonly<Record<string, string>> = {
  type: 'legg-til-resultat.md#type', title: 'legg-til-resultat.md#tittel', language: 'legg-til-resultat.md#sprak', quoteLanguage: 'legg-til-resultat.md#sprak',
  recordNumber: 'legg-til-resultat.md#nummer-i-registeret', date: 'legg-til-resultat.md#dato', credits: 'legg-til-resultat.md#bidragsytere', topics: 'legg-til-resultat.md#tema',
  url: 'legg-til-resultat.md#adresse-og-doi', doi: 'legg-til-resultat.md#adresse-og-doi', licence: 'legg-til-resultat.md#lisens', relations: 'legg-til-resultat.md#tilknytninger',
  journal: 'legg-til-resultat.md#tidsskrift-eller-bok', book: 'legg-til-resultat.md#tidsskrift-eller-bok', pages: 'legg-til-resultat.md#tidsskrift-eller-bok', event: 'legg-til-resultat.md#arrangement-eller-avis', outlet: 'legg-til-resultat.md#arrangement-eller-avis',
  sources: 'si-hvor-det-star.md#hva-kilden-belegger', status: 'trekk-tilbake.md#status', statusNote: 'trekk-tilbake.md#status', publishAt: 'publiser.md#vent-med-a-vise',
  recording: 'legg-til-episode.md#lydfilen', guid: 'legg-til-episode.md#guid', published: 'legg-til-episode.md#utgivelsen', season: 'legg-til-episode.md#utgivelsen', number: 'legg-til-episode.md#utgivelsen', kind: 'legg-til-episode.md#utgivelsen',
  voices: 'legg-til-episode.md#stemmene', syntheticVoice: 'legg-til-episode.md#stemmene', chapters: 'legg-til-episode.md#kapitlene',
  evidence: 'legg-til-funn.md#belegg', claim: 'legg-til-funn.md#pastanden', moments: 'legg-til-funn.md#utdrag-fra-podkasten', summary: 'skriv-tekst.md#feltene-overst',
};

const BY_FOLDER: Readonly<Record<string, string>> = {
  people: 'legg-til-person.md#mappen', topics: 'legg-til-tema.md#mappen', ledger: 'flytt-eller-fjern.md#loftet', findings: 'legg-til-funn.md#mappen', episodes: 'legg-til-episode.md#mappen', ui: 'endre-en-knapp.md#begge-sprak', search: 'laer-soket-et-ord.md#reglene',
  'sources.yaml': 'si-hvor-det-star.md#kildelisten', 'project.yaml': 'rett-en-feil.md#hvor-ting-star', 'show.yaml': 'legg-til-episode.md#om-podkasten', 'background.yaml': 'si-hvor-det-star.md#bakgrunn',
};

/** The page and heading an editor should read; every problem has one. @param file from the top of the content tree */
export function helpFor({ file, field, ruleId }: Problem): string {
  const rule = BY_RULE.find(([start]) => ruleId.startsWith(start))?.[1];
  const [folder = ''] = file.split('/');
  const [top = ''] = field.split(/[.[]/);
  const ofFolder = BY_FOLDER[folder];
  // Files at the top have fields of their own.
  const ofField = folder.endsWith('.yaml') ? undefined : BY_FIELD[top];
  return `${GUIDE}/${rule ?? ofField ?? ofFolder ?? 'legg-til-resultat.md#mappen'}`;
}

/** Every place messages can point at; a test holds them against the guide. */
export function allHelpPlaces(): string[] {
  return [...new Set([...BY_RULE.map(([, place]) => place), ...Object.values(BY_FIELD), ...Object.values(BY_FOLDER)])].sort();
}
