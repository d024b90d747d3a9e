/** Reads what Crossref and DataCite answer about a DOI, as CSL. https://api.crossref.org · https://support.datacite.org/docs/api */

import type { Reference } from './csl-record.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : typeof value === 'number' ? String(value) : undefined);

/** @param json the whole answer, or the record in it; `undefined` when it is neither */
export function readDoiAnswer(json: unknown): Reference | undefined {
  if (!isFields(json)) return undefined;
  if (isFields(json['message'])) return { raw: json['message'], csl: json['message'] };
  const data = json['data'];
  const attributes = isFields(data) ? data['attributes'] : json['attributes'];
  if (isFields(attributes)) return fromDatacite(attributes);
  return json['title'] === undefined && json['DOI'] === undefined ? undefined : { raw: json, csl: json };
}

const ORIGINS: Readonly<Record<string, readonly string[]>> = {
  title: ['titles'], author: ['creators'], contributor: ['contributors'], issued: ['dates', 'publicationYear'], DOI: ['doi'], URL: ['url'], publisher: ['publisher'], language: ['language'],
  abstract: ['descriptions'], license: ['rightsList'], 'container-title': ['container'], volume: ['container'], issue: ['container'], page: ['container'], type: ['types'], genre: ['types'],
};

function fromDatacite(raw: Fields): Reference {
  const types = isFields(raw['types']) ? raw['types'] : {};
  const container = isFields(raw['container']) ? raw['container'] : {};
  const issued = listOf(raw['dates']).find((date) => date['dateType'] === 'Issued')?.['date'] ?? raw['publicationYear'];
  const pages = [text(container['firstPage']), text(container['lastPage'])].filter((page) => page !== undefined);
  const name = (who: Fields): Fields => {
    const orcid = listOf(who['nameIdentifiers']).find((each) => each['nameIdentifierScheme'] === 'ORCID')?.['nameIdentifier'];
    const parts = text(who['familyName']) !== undefined && text(who['givenName']) !== undefined ? { family: who['familyName'], given: who['givenName'] } : { literal: text(who['name']) };
    return { ...parts, ORCID: orcid };
  };
  return {
    raw, origins: ORIGINS,
    csl: {
      type: text(types['citeproc']) ?? 'document', genre: text(types['resourceType']), title: text(listOf(raw['titles'])[0]?.['title']), author: listOf(raw['creators']).map(name),
      contributor: listOf(raw['contributors']).filter((who) => who['contributorType'] !== 'HostingInstitution').map(name), issued: { literal: text(issued) }, DOI: text(raw['doi']), URL: text(raw['url']),
      publisher: isFields(raw['publisher']) ? text(raw['publisher']['name']) : text(raw['publisher']), language: text(raw['language']),
      abstract: text(listOf(raw['descriptions']).find((each) => each['descriptionType'] === 'Abstract')?.['description']),
      license: listOf(raw['rightsList']).map((right) => text(right['rightsUri'])).filter((uri) => uri !== undefined),
      'container-title': text(container['title']), volume: text(container['volume']), issue: text(container['issue']), page: pages.length > 0 ? pages.join('-') : undefined,
    },
  };
}
