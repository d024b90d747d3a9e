// RO-Crate 1.2: what is in the archive, who made it, and under which licence. https://www.researchobject.org/ro-crate/specification/1.2/
import { fullName } from '../domain/credit.ts';
import { licenceUrl } from '../domain/licence.ts';
import { schemaOrgType } from '../domain/output-type.ts';
import { doiUrl, type Output } from '../domain/output.ts';
import { canonicalOutputAddress, dateOf, type FormatContext } from './format-context.ts';
import { outputId, personId, projectId } from './json-ld-ids.ts';
import { node, type JsonLdNode } from './json-ld-node.ts';

export const RO_CRATE_FILE = 'ro-crate-metadata.json';

/** A file of the crate, its path from the crate's root. */
export interface CrateFile {
  path: string;
  name: string;
  mediaType: string;
  sizeBytes?: number;
  /** Hexadecimal. */
  sha256?: string;
}

export interface CrateFacts {
  name: string;
  description: string;
  /** BCP 47, of name and description. */
  language: string;
  /** The day this crate was made, `2026-11-23`; of the data set, never of a work. */
  datePublished: string;
  licence: string;
  files: readonly CrateFile[];
}

/**
 * The text of `ro-crate-metadata.json`: a flat graph, each thing once, whose every reference is found in it or on the web.
 * Words are plain strings, as the crate's readers expect them; `inLanguage` says their language.
 */
export function writeRoCrate(facts: CrateFacts, context: FormatContext): string {
  const { archive, siteUrl } = context;
  const licence = licenceUrl(facts.licence);
  const files = facts.files.map((file) => node({
    '@id': file.path, '@type': 'File', name: file.name, encodingFormat: file.mediaType,
    contentSize: file.sizeBytes === undefined ? undefined : String(file.sizeBytes), sha256: file.sha256,
  }));
  const institution = node({
    '@id': archive.project.institution.ror ? `https://ror.org/${archive.project.institution.ror}` : archive.project.institution.url,
    '@type': 'Organization', name: archive.project.institution.name.nb, alternateName: archive.project.institution.name.en, url: archive.project.institution.url,
  });
  const project = node({
    ...projectId(siteUrl), '@type': 'ResearchProject', name: archive.project.title, foundingDate: archive.project.start, dissolutionDate: archive.project.end,
    parentOrganization: ref(institution),
  });
  const people = archive.people.map((person) => node({
    '@id': personRef(person.id, context), '@type': 'Person', name: fullName(person.name), givenName: person.name.given, familyName: person.name.family,
  }));
  const works = archive.outputs.map((output) => workNode(output, context));
  const graph = [
    node({ '@id': RO_CRATE_FILE, '@type': 'CreativeWork', conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' }, about: { '@id': './' } }),
    node({
      '@id': './', '@type': 'Dataset', name: facts.name, description: facts.description, inLanguage: facts.language, datePublished: facts.datePublished,
      license: licence === undefined ? undefined : { '@id': licence }, about: ref(project), hasPart: files.map(ref), mentions: works.map(ref), url: `${siteUrl}/`,
    }),
    ...(licence === undefined ? [] : [node({ '@id': licence, '@type': 'CreativeWork', name: facts.licence })]),
    ...files, project, institution, ...people, ...works,
  ];
  return `${JSON.stringify({ '@context': 'https://w3id.org/ro/crate/1.2/context', '@graph': graph }, null, 2)}\n`;
}

function workNode(output: Output, context: FormatContext): JsonLdNode {
  const known = output.credits.flatMap((credit) => (credit.personId === undefined ? [] : [{ '@id': personRef(credit.personId, context) }]));
  return node({
    ...outputId(output, context.siteUrl), '@type': crateType(output), name: output.title, inLanguage: output.language, datePublished: dateOf(output),
    contributor: known, creditText: output.credits.map(({ name, role }) => `${fullName(name)} (${role})`).join('; '),
    identifier: output.doi && doiUrl(output.doi), license: licenceUrl(output.licence), url: canonicalOutputAddress(output, context),
  });
}

/** RO-Crate 1.2 takes its words from Schema.org; a talk's class is newer than its context. */
function crateType(output: Output): string {
  const type = schemaOrgType(output);
  return type === 'PresentationDigitalDocument' ? 'CreativeWork' : type;
}

/** An ORCID where it is known, as RO-Crate asks; else the person's page. */
function personRef(id: string, { archive, siteUrl }: FormatContext): string {
  const orcid = archive.people.find((person) => person.id === id)?.orcid;
  return orcid === undefined ? personId(id, siteUrl)['@id'] : `https://orcid.org/${orcid}`;
}

function ref(target: JsonLdNode): { '@id': string } {
  return { '@id': target['@id']! };
}
