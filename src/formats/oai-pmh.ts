// OAI-PMH in static files: a static repository, and the answer to one ListRecords in `oai_dc`.
// https://www.openarchives.org/OAI/2.0/guidelines-static-repository.htm · https://www.openarchives.org/OAI/openarchivesprotocol.html#ListRecords
import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Archive } from '../domain/archive.ts';
import type { Output } from '../domain/output.ts';
import { dublinCore } from './dublin-core.ts';
import type { FormatContext } from './format-context.ts';
import { addElement, addTextElement } from './xml-element.ts';

const OAI = 'http://www.openarchives.org/OAI/2.0/';
const STATIC = 'http://www.openarchives.org/OAI/2.0/static-repository';
const OAI_DC = 'http://www.openarchives.org/OAI/2.0/oai_dc/';
const DC = 'http://purl.org/dc/elements/1.1/';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

export interface RepositoryFacts {
  name: string;
  /** What harvesters ask: see {@link repositoryAddress}. */
  baseUrl: string;
  /** A role mailbox. */
  adminEmail: string;
}

/** The mailbox that is configured for harvesters, else the podcast's. The protocol demands one: without it there is no static repository. */
export function adminEmailOf({ project, show }: Pick<Archive, 'project' | 'show'>): string | undefined {
  return project.oaiPmh?.adminEmail ?? show.owner?.email;
}

/**
 * The base URL of a static repository (section 2 of its guidelines): that of its gateway with the file's own address behind it,
 * without the scheme. Until there is a gateway, where the file is.
 */
export function repositoryAddress(fileUrl: string, gateway: string | undefined): string {
  return gateway === undefined ? fileUrl : `${gateway.replace(/\/$/, '')}/${fileUrl.replace(/^https?:\/\//, '')}`;
}

/** The day each record last changed, `2026-11-23`, by output id. */
export type Datestamps = (output: Output) => string;

/** A static repository: Identify, ListMetadataFormats and ListRecords in one file, for a gateway to serve. */
export function writeStaticRepository(outputs: readonly Output[], facts: RepositoryFacts, datestamp: Datestamps, context: FormatContext): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(STATIC, 'Repository', {
    'xmlns:oai': OAI, 'xmlns:xsi': XSI, 'xsi:schemaLocation': `${STATIC} ${STATIC}.xsd`,
  });
  const identify = root.ele(STATIC, 'Identify');
  const said: [string, string][] = [
    ['repositoryName', facts.name], ['baseURL', facts.baseUrl], ['protocolVersion', '2.0'], ['adminEmail', facts.adminEmail],
    ['earliestDatestamp', earliest(outputs, datestamp)], ['deletedRecord', 'no'], ['granularity', 'YYYY-MM-DD'],
  ];
  for (const [name, value] of said) addTextElement(identify, `oai:${name}`, value);
  const format = root.ele(STATIC, 'ListMetadataFormats').ele('oai:metadataFormat');
  addTextElement(format, 'oai:metadataPrefix', 'oai_dc');
  addTextElement(format, 'oai:schema', `${OAI}oai_dc.xsd`);
  addTextElement(format, 'oai:metadataNamespace', OAI_DC);
  const list = root.ele(STATIC, 'ListRecords', { metadataPrefix: 'oai_dc' });
  for (const output of outputs) addRecord(list, output, datestamp(output), context, 'oai:');
  return `${root.end({ prettyPrint: true })}\n`;
}

/** The answer to `ListRecords&metadataPrefix=oai_dc`, whole in one file. @param made when the file was made (RFC 3339, UTC) */
export function writeListRecords(outputs: readonly Output[], baseUrl: string, made: string, datestamp: Datestamps, context: FormatContext): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(OAI, 'OAI-PMH', { 'xmlns:xsi': XSI, 'xsi:schemaLocation': `${OAI} ${OAI}OAI-PMH.xsd` });
  addTextElement(root, 'responseDate', made);
  addTextElement(root, 'request', baseUrl, { verb: 'ListRecords', metadataPrefix: 'oai_dc' });
  const list = root.ele('ListRecords');
  for (const output of outputs) addRecord(list, output, datestamp(output), context, '');
  return `${root.end({ prettyPrint: true })}\n`;
}

/** `oai:<host>:<id>`, which never changes. http://www.openarchives.org/OAI/2.0/guidelines-oai-identifier.htm */
export function oaiIdentifier(output: Pick<Output, 'id'>, siteUrl: string): string {
  return `oai:${new URL(siteUrl).hostname}:${output.id}`;
}

function addRecord(list: XMLBuilder, output: Output, datestamp: string, context: FormatContext, prefix: string): void {
  const record = list.ele(`${prefix}record`);
  const header = record.ele(`${prefix}header`);
  addTextElement(header, `${prefix}identifier`, oaiIdentifier(output, context.siteUrl));
  addTextElement(header, `${prefix}datestamp`, datestamp);
  const dc = addElement(record.ele(`${prefix}metadata`), 'oai_dc:dc', { 'xmlns:oai_dc': OAI_DC, 'xmlns:dc': DC, 'xsi:schemaLocation': `${OAI_DC} ${OAI}oai_dc.xsd` });
  for (const { element, value, lang } of dublinCore(output, context)) {
    addTextElement(dc, `dc:${element}`, value, lang === undefined ? {} : { 'xml:lang': lang });
  }
}

function earliest(outputs: readonly Output[], datestamp: Datestamps): string {
  return outputs.map(datestamp).sort()[0] ?? '1970-01-01';
}
