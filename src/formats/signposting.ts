// FAIR Signposting level 2: typed links in the head, and the same as a linkset. https://signposting.org/FAIR/ · RFC 9264
import { licenceUrl } from '../domain/licence.ts';
import { schemaOrgType } from '../domain/output-type.ts';
import { doiUrl, type Output } from '../domain/output.ts';
import { audioUrl } from '../domain/recording.ts';
import { outputAddress, type FormatContext } from './format-context.ts';
import { descriptionsOf, fileAddress, LINKSET_FILE } from './output-files.ts';

/** A `<link>`, all its attributes ready to print. */
export interface SignpostingLink {
  rel: string;
  href: string;
  type?: string;
}

/** A file of the output that this site hosts: a recording, a transcript, a PDF. */
export interface HostedFile {
  href: string;
  type: string;
}

/**
 * The links of an output's page. `cite-as` is left out: a DOI here is its publisher's, and leads there, not to this page.
 * @param hosted files besides the recording, which is found here
 */
export function signpostingLinks(output: Output, context: FormatContext, hosted: readonly HostedFile[] = []): SignpostingLink[] {
  return [...pageLinks(output, context, hosted), { rel: 'linkset', href: fileAddress(output, LINKSET_FILE.name, context), type: LINKSET_FILE.mediaType }];
}

type Target = Omit<SignpostingLink, 'rel'>;
type Context = { anchor: string } & Record<string, string | Target[]>;

/** The linkset of an output's page: the page, and each file with its way back. JSON per RFC 9264, section 4.2. */
export function linkset(output: Output, context: FormatContext, hosted: readonly HostedFile[] = []): { linkset: Context[] } {
  const page: Target = { href: outputAddress(output, context), type: 'text/html' };
  const links = pageLinks(output, context, hosted);
  const own: Context = { anchor: page.href };
  for (const { rel, ...target } of links) ((own[rel] ??= []) as Target[]).push(target);
  const back = (rel: string, name: string): Context[] =>
    links.filter((link) => link.rel === rel).map((link) => ({ anchor: link.href, [name]: [page] }) as Context);
  return { linkset: [own, ...back('item', 'collection'), ...back('describedby', 'describes')] };
}

function pageLinks(output: Output, context: FormatContext, hosted: readonly HostedFile[]): SignpostingLink[] {
  const licence = licenceUrl(output.licence);
  return [
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: `https://schema.org/${schemaOrgType(output)}` },
    ...orcids(output, context).map((href) => ({ rel: 'author', href })),
    ...(output.doi === undefined ? [] : [{ rel: 'related', href: doiUrl(output.doi) }]),
    ...descriptionsOf(output).map(({ name, mediaType }) => ({ rel: 'describedby', href: fileAddress(output, name, context), type: mediaType })),
    ...[...recording(output, context), ...hosted].map((file) => ({ rel: 'item', ...file })),
    ...(licence === undefined ? [] : [{ rel: 'license', href: licence }]),
  ];
}

function orcids(output: Output, context: FormatContext): string[] {
  return output.credits.flatMap((credit) => {
    const orcid = context.archive.people.find((person) => person.id === credit.personId)?.orcid;
    return orcid === undefined ? [] : [`https://orcid.org/${orcid}`];
  });
}

function recording(output: Output, context: FormatContext): HostedFile[] {
  if (output.family !== 'episodes' || output.recording === undefined) return [];
  return [{ href: audioUrl(output.recording.file, context.siteUrl, context.archive.show.audioBaseUrl), type: output.recording.mediaType }];
}
