// What every kind of page that describes something links to, and how: its kind, authors, descriptions, parts, whole and licence.
import { outputById } from '../domain/archive.ts';
import type { Finding } from '../domain/finding.ts';
import { licenceUrl } from '../domain/licence.ts';
import { schemaOrgType } from '../domain/output-type.ts';
import { doiUrl, isProjectOutput, type Output } from '../domain/output.ts';
import type { Person } from '../domain/person.ts';
import { audioUrl } from '../domain/recording.ts';
import { absolute, type Route } from '../i18n/routes.ts';
import { ARCHIVE_FILE, CRATE_FILE, DATA_FILES, DATA_FOLDER, describesTheOthers } from './data-files.ts';
import { addressOf, outputAddress, type FormatContext } from './format-context.ts';
import { listedOutputs } from './listed-outputs.ts';
import { descriptionsOf, fileAddress } from './output-files.ts';
import { filesBeside } from './page-descriptions.ts';

/** A `<link>`, all its attributes ready to print. */
export interface TypedLink {
  rel: string;
  /** Absolute. */
  href: string;
  type?: string;
}

/** All typed links of a page but the one to its linkset; none of a page that describes nothing. */
export function typedLinks(route: Route, context: FormatContext): TypedLink[] {
  if (route.page === 'output') return outputLinks(outputById(context.archive, route.id), context);
  const kind = kindOf(route);
  if (kind === undefined) return [];
  const licence = licenceUrl(kind === 'PodcastSeries' ? context.archive.show.licence : context.archive.project.contentLicence);
  return [
    ...types(kind),
    ...related(route, context),
    ...filesBeside(route, context).map(({ href, mediaType }) => ({ rel: 'describedby', href, type: mediaType })),
    ...itemsOf(route, context),
    ...collectionOf(route).map((list) => pageLink('collection', list, context)),
    ...(licence === undefined ? [] : [{ rel: 'license', href: licence }]),
  ];
}

/** The Schema.org class of what a page describes, which is that of its graph. Outputs have their own. */
export function kindOf(route: Route): string | undefined {
  switch (route.page) {
    case 'home': return 'ResearchProject';
    case 'finding': return 'Claim';
    case 'person': return 'Person';
    case 'topic': return 'DefinedTerm';
    case 'data': return 'Dataset';
    case 'family': return route.family === 'episodes' ? 'PodcastSeries' : 'CollectionPage';
    case 'outputs': case 'facet': case 'findings': case 'people': case 'topics': return 'CollectionPage';
    default: return undefined;
  }
}

/** `cite-as` is left out: a DOI here is its publisher's, and leads there, not to this page. */
function outputLinks(output: Output, context: FormatContext): TypedLink[] {
  const licence = licenceUrl(output.licence);
  const lists: Route[] = [...(isProjectOutput(output) ? [{ page: 'outputs' } as const] : []), { page: 'family', family: output.family }];
  return [
    ...types(schemaOrgType(output)),
    ...orcids(output, context).map((href) => ({ rel: 'author', href })),
    ...(output.doi === undefined ? [] : [{ rel: 'related', href: doiUrl(output.doi) }]),
    ...descriptionsOf(output).map(({ name, mediaType }) => ({ rel: 'describedby', href: fileAddress(output, name, context), type: mediaType })),
    ...recording(output, context),
    ...lists.map((list) => pageLink('collection', list, context)),
    ...(licence === undefined ? [] : [{ rel: 'license', href: licence }]),
  ];
}

function types(kind: string): TypedLink[] {
  return ['AboutPage', kind].map((name) => ({ rel: 'type', href: `https://schema.org/${name}` }));
}

/** What a finding rests on, and the pages of registers about a person: neither is the author of the page. */
function related(route: Route, context: FormatContext): TypedLink[] {
  const { archive } = context;
  if (route.page === 'finding') {
    const finding: Finding = archive.findings.find(({ id }) => id === route.id)!;
    const outputs = [...new Set(finding.evidence.flatMap(({ output }) => output ?? []))];
    return outputs.map((id) => ({ rel: 'related', href: outputAddress(outputById(archive, id), context), type: 'text/html' }));
  }
  if (route.page === 'person') {
    const person: Person = archive.people.find(({ id }) => id === route.id)!;
    return [...(person.orcid === undefined ? [] : [`https://orcid.org/${person.orcid}`]), ...person.sameAs].map((href) => ({ rel: 'related', href }));
  }
  return [];
}

/** The parts of what a page describes: the pages a list lists, the files of the data set. */
function itemsOf(route: Route, context: FormatContext): TypedLink[] {
  const { archive, siteUrl } = context;
  const pages = (routes: readonly Route[]) => routes.map((item) => pageLink('item', item, context));
  switch (route.page) {
    case 'findings': return pages(archive.findings.map(({ id }) => ({ page: 'finding', id })));
    case 'people': return pages(archive.people.map(({ id }) => ({ page: 'person', id })));
    case 'topics': return pages(archive.topics.map(({ id }) => ({ page: 'topic', id })));
    case 'data':
      return [ARCHIVE_FILE, ...DATA_FILES, CRATE_FILE].filter((file) => !describesTheOthers(file)).map(({ name, mediaType }) => ({ rel: 'item', href: absolute(`${DATA_FOLDER}${name}`, siteUrl), type: mediaType }));
    default: return pages(listedOutputs(route, archive).map(({ family, id }) => ({ page: 'output', family, id })));
  }
}

/** The list a page is part of. */
function collectionOf(route: Route): Route[] {
  switch (route.page) {
    case 'finding': return [{ page: 'findings' }];
    case 'person': return [{ page: 'people' }];
    case 'topic': return [{ page: 'topics' }];
    default: return [];
  }
}

function pageLink(rel: string, route: Route, context: FormatContext): TypedLink {
  return { rel, href: addressOf(route, context), type: 'text/html' };
}

function orcids(output: Output, context: FormatContext): string[] {
  return output.credits.flatMap((credit) => {
    const orcid = context.archive.people.find((person) => person.id === credit.personId)?.orcid;
    return orcid === undefined ? [] : [`https://orcid.org/${orcid}`];
  });
}

function recording(output: Output, context: FormatContext): TypedLink[] {
  if (output.family !== 'episodes' || output.recording === undefined) return [];
  return [{ rel: 'item', href: audioUrl(output.recording.file, context.siteUrl, context.archive.show.audioBaseUrl), type: output.recording.mediaType }];
}
