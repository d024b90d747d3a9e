// The whole collection as files in /data/, each made once a build: everything, references, tables, the crate and the package.
import { createHash } from 'node:crypto';
import { writeZip } from './zip.ts';
import type { Archive } from '../domain/archive.ts';
import { archiveChanged, outputChanged } from '../domain/last-changed.ts';
import { LOCALES } from '../domain/locale.ts';
import { writeCsvDictionary } from '../formats/csv.ts';
import { writeCitationCff } from '../formats/citation-cff.ts';
import { ARCHIVE_FILE, CHECKSUMS_FILE, CRATE_FILE, DATA_FILES, DATA_FOLDER, saysOf } from '../formats/data-files.ts';
import type { FormatContext } from '../formats/format-context.ts';
import { listedOutputs } from '../formats/listed-outputs.ts';
import { adminEmailOf, repositoryAddress, writeListRecords, writeStaticRepository, type Datestamps } from '../formats/oai-pmh.ts';
import { MARKDOWN_FILE } from '../formats/output-files.ts';
import { writeRoCrate } from '../formats/ro-crate.ts';
import { pathTo } from '../i18n/routes.ts';
import { getFormatContext } from './format-context.ts';
import { writeListFile } from './list-files.ts';
import { markdownTwin } from './markdown-twins.ts';
import { getPageData, type PageData } from './page-data.ts';
import { getArchiveFile, schemaFile } from './records.ts';
import { builtRoutes } from './routes-built.ts';

const ALL = [ARCHIVE_FILE, ...DATA_FILES, CRATE_FILE];
type Contents = ReadonlyMap<string, Uint8Array>;

export const dataFilePaths = () => ALL.map(({ name, mediaType }) => ({ params: { file: name }, props: { name, mediaType } }));

let made: Promise<Contents> | undefined;

/** The bytes of every file, by name. @param site `Astro.site` */
export function getDataFiles(site: URL | undefined): Promise<Contents> {
  const known = import.meta.env.DEV ? undefined : made;
  return (made = known ?? makeDataFiles(site));
}

async function makeDataFiles(site: URL | undefined): Promise<Contents> {
  // The files have one language for their few words of our own: that of the content.
  const page = await getPageData('nb', site);
  const contents = new Map<string, Uint8Array>();
  for (const { name } of DATA_FILES) contents.set(name, Buffer.from(await writeDataFile(name, page)));
  contents.set(CRATE_FILE.name, Buffer.from(await crateOf(contents, page)));
  contents.set(ARCHIVE_FILE.name, packed(new Map([...contents, ...(await markdownPages(site))])));
  return contents;
}

async function writeDataFile(name: (typeof DATA_FILES)[number]['name'], page: PageData): Promise<string> {
  const { archive, siteUrl } = page;
  const context = await getFormatContext(page);
  switch (name) {
    case 'archive.json':
      return `${JSON.stringify(await getArchiveFile(siteUrl), null, 1)}\n`;
    case 'archive.schema.json':
      return schemaFile('archive', siteUrl);
    case 'outputs.schema.json':
      return schemaFile('outputs', siteUrl);
    case 'dictionary.nb.csv':
      return writeCsvDictionary('nb');
    case 'dictionary.en.csv':
      return writeCsvDictionary('en');
    case 'oai-pmh.xml':
      return oaiPmh(`${siteUrl}${DATA_FOLDER}${name}`, archive, context);
    case 'CITATION.cff':
      return citationOf(page);
    default:
      return writeListFile(listedOutputs({ page: 'outputs' }, archive), name, page);
  }
}

/** A static repository where someone answers for it, else what can be said without: the records. */
function oaiPmh(fileUrl: string, archive: Archive, context: FormatContext): string {
  const adminEmail = adminEmailOf(archive);
  const day: Datestamps = (output) => outputChanged(output).slice(0, 10);
  if (adminEmail === undefined) return writeListRecords(archive.outputs, fileUrl, archiveChanged(archive).replace('.000Z', 'Z'), day, context);
  const baseUrl = repositoryAddress(fileUrl, archive.project.oaiPmh?.gateway);
  return writeStaticRepository(archive.outputs, { name: archive.project.siteName.nb, baseUrl, adminEmail }, day, context);
}

/** Who made the website is not recorded, so the website stands as its own author; the project's people did not write it. */
function citationOf({ archive: { project, ...archive }, reader, siteUrl }: PageData): string {
  return writeCitationCff({
    title: project.siteName.nb,
    message: reader.t('data.is.cff'),
    abstract: reader.t('home.lead'),
    authors: [{ name: project.siteName.nb, url: `${siteUrl}/` }],
    url: `${siteUrl}/`,
    licence: project.contentLicence,
    released: archiveChanged({ project, ...archive }).slice(0, 10),
    keywords: project.keywords,
  });
}

async function crateOf(contents: Contents, page: PageData): Promise<string> {
  const { archive, reader } = page;
  return writeRoCrate({
    name: archive.project.siteName.nb, description: reader.t('data.lead'), language: 'nb',
    datePublished: archiveChanged(archive).slice(0, 10), licence: archive.project.contentLicence,
    files: DATA_FILES.map(({ name, mediaType, says }) => ({
      path: name, name: reader.t(saysOf({ name, says }, archive)), mediaType, sizeBytes: contents.get(name)!.length, sha256: sha256(contents.get(name)!),
    })),
  }, await getFormatContext(page));
}

/** Every page in Markdown, in folders as on the site, below `pages/`. */
async function markdownPages(site: URL | undefined): Promise<Contents> {
  const pages = new Map<string, Uint8Array>();
  for (const locale of LOCALES) {
    const page = await getPageData(locale, site);
    for (const { route } of await builtRoutes()) pages.set(`pages${pathTo(route, locale)}${MARKDOWN_FILE.name}`, Buffer.from(await markdownTwin(route, page)));
  }
  return pages;
}

/** The package, with the checksum of each file. The same files give the same bytes. */
function packed(files: Contents): Uint8Array {
  const names = [...files.keys()].sort();
  const sums = names.map((name) => `${sha256(files.get(name)!)}  ${name}\n`).join('');
  return writeZip(new Map([...names.map((name) => [name, files.get(name)!] as const), [CHECKSUMS_FILE, Buffer.from(sums)] as const]));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
