// The collection as a data set of Schema.org, with a download for each form it comes in. https://schema.org/Dataset
import { licenceUrl } from '../domain/licence.ts';
import { absolute } from '../i18n/routes.ts';
import { ARCHIVE_FILE, DATA_FILES, DATA_FOLDER, describesTheOthers } from './data-files.ts';
import { addressOf, type FormatContext } from './format-context.ts';
import { datasetId, projectId, siteId } from './json-ld-ids.ts';
import { pageGraph, type Crumb } from './json-ld.ts';
import { node, wordsOfEach, type JsonLdGraph } from './json-ld-node.ts';

/** The graph of the page of data. */
export function dataGraph(crumbs: readonly Crumb[], context: FormatContext): JsonLdGraph {
  const { archive: { project }, siteUrl } = context;
  const forms = [ARCHIVE_FILE, ...DATA_FILES].filter((file) => !describesTheOthers(file));
  return pageGraph(crumbs, context, node({
    '@type': 'Dataset', ...datasetId(siteUrl), name: wordsOfEach(project.siteName), url: addressOf({ page: 'data' }, context),
    about: projectId(siteUrl), isPartOf: siteId(siteUrl), license: licenceUrl(project.contentLicence),
    distribution: forms.map(({ name, mediaType }) => node({ '@type': 'DataDownload', contentUrl: absolute(`${DATA_FOLDER}${name}`, siteUrl), encodingFormat: mediaType.split(';')[0] })),
  }));
}
