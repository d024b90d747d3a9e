// What the schemas of OAI-PMH ask of a static repository, read by names and namespaces as a gateway reads it. Test use.
// https://www.openarchives.org/OAI/2.0/static-repository.xsd · https://www.openarchives.org/OAI/2.0/oai_dc.xsd
import { create } from 'xmlbuilder2';

const OAI = 'http://www.openarchives.org/OAI/2.0/';
const STATIC = 'http://www.openarchives.org/OAI/2.0/static-repository';
const OAI_DC = 'http://www.openarchives.org/OAI/2.0/oai_dc/';
const DC = 'http://purl.org/dc/elements/1.1/';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const ELEMENTS = ['title', 'creator', 'subject', 'description', 'publisher', 'contributor', 'date', 'type', 'format', 'identifier', 'source', 'language', 'relation', 'coverage', 'rights'];
const IDENTIFY = ['repositoryName', 'baseURL', 'protocolVersion', 'adminEmail', 'earliestDatestamp', 'deletedRecord', 'granularity'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

interface XmlNode { namespaceURI: string | null; localName: string; textContent: string | null; nodeType: number; childNodes: Iterable<XmlNode>; getAttribute: (name: string) => string | null; getAttributeNS: (namespace: string, name: string) => string | null }

export interface StaticRepository {
  /** Each element of Identify. */
  identify: Record<string, string>;
  records: { identifier: string; datestamp: string; titles: string[] }[];
  /** What is wrong, in words; none in a repository a gateway takes. */
  errors: string[];
}

/** Reads a static repository. Throws when it is no XML. */
export function readStaticRepository(xml: string): StaticRepository {
  const root = create(xml).root().node as unknown as XmlNode;
  const errors: string[] = [];
  const expect = (isRight: boolean, what: string) => void (isRight || errors.push(what));
  const children = (node: XmlNode | undefined, namespace: string, what: string): XmlNode[] => {
    const found = [...(node?.childNodes ?? [])].filter(({ nodeType }) => nodeType === 1);
    for (const child of found) expect(child.namespaceURI === namespace, `<${child.localName}> of ${what} is in ${child.namespaceURI}`);
    return found;
  };
  const names = (nodes: readonly XmlNode[]) => nodes.map(({ localName }) => localName).join(' ');
  const text = (nodes: readonly XmlNode[], name: string) => nodes.find(({ localName }) => localName === name)?.textContent ?? '';

  expect(root.namespaceURI === STATIC && root.localName === 'Repository', `the root is ${root.localName}`);
  expect(root.getAttributeNS(XSI, 'schemaLocation') === `${STATIC} ${STATIC}.xsd`, 'the root names no schema');
  const parts = children(root, STATIC, 'Repository');
  expect(names(parts) === 'Identify ListMetadataFormats ListRecords', `Repository has ${names(parts)}`);

  const said = children(parts[0], OAI, 'Identify');
  expect(names(said) === IDENTIFY.join(' '), `Identify has ${names(said)}`);
  const identify = Object.fromEntries(said.map(({ localName, textContent }) => [localName, textContent ?? '']));
  expect(identify['protocolVersion'] === '2.0' && identify['deletedRecord'] === 'no' && identify['granularity'] === 'YYYY-MM-DD', 'Identify promises what a file cannot keep');
  expect(/^\S+@(\S+\.)+\S+$/.test(identify['adminEmail'] ?? ''), 'adminEmail is no address');
  expect(URL.canParse(identify['baseURL'] ?? ''), 'baseURL is no address');

  const [format] = children(parts[1], OAI, 'ListMetadataFormats');
  const of = children(format, OAI, 'metadataFormat');
  expect(of.map(({ textContent }) => textContent).join(' ') === `oai_dc ${OAI}oai_dc.xsd ${OAI_DC}`, 'oai_dc is not the first format');
  expect(parts[2]?.getAttribute('metadataPrefix') === 'oai_dc', 'ListRecords is of no format');

  const records = children(parts[2], OAI, 'ListRecords').map((record) => {
    const [header, metadata] = children(record, OAI, 'record');
    const head = children(header, OAI, 'header');
    const [identifier, datestamp] = [text(head, 'identifier'), text(head, 'datestamp')];
    expect(names(head) === 'identifier datestamp' && DAY.test(datestamp), `the header of ${identifier} has ${names(head)}, ${datestamp}`);
    expect(datestamp >= (identify['earliestDatestamp'] ?? ''), `${identifier} is older than the earliest`);
    const [dc] = children(metadata, OAI_DC, 'metadata');
    expect(dc?.getAttributeNS(XSI, 'schemaLocation') === `${OAI_DC} ${OAI}oai_dc.xsd`, `${identifier} names no schema`);
    const fields = children(dc, DC, 'dc');
    for (const { localName } of fields) expect(ELEMENTS.includes(localName), `${identifier} has <${localName}>`);
    return { identifier, datestamp, titles: fields.filter(({ localName }) => localName === 'title').map(({ textContent }) => textContent ?? '') };
  });
  expect(records.map(({ datestamp }) => datestamp).sort()[0] === identify['earliestDatestamp'], 'the earliest day is that of no record');
  expect(new Set(records.map(({ identifier }) => identifier)).size === records.length, 'an identifier stands twice');
  return { identify, records, errors };
}
