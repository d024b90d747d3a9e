/** The whole as data: the records fit their published schema, the crate and the package hold what they say. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { unzipSync } from 'fflate';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { isBuilt, testSites } from '../../scripts/lib/test-sites.ts';
import { readStaticRepository } from '../../src/formats/__fixtures__/static-repository.ts';
import { readBuilt } from './built-heads.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe.each(testSites().filter(isBuilt))('the $name site', (built) => {
  const site = readBuilt(built);
  const bytes = (name: string) => new Uint8Array(readFileSync(path.join(built.folder, 'data', name)));

  test.each(['archive', 'outputs'])('%s.json fits the JSON Schema that is published for it', (name) => {
    const schema = JSON.parse(site.read(`data/${name}.schema.json`)) as object;
    const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
    const validate = ajv.compile(schema);
    const data = JSON.parse(site.read(`data/${name}.json`)) as { $schema: string; outputs: unknown[] };
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
    expect(data.$schema).toBe(`${site.siteUrl}/data/${name}.schema.json`);
    expect(validate({ ...data, outputs: [{ id: 'x' }] })).toBe(false);
  });

  test('every field of the schema is explained in both languages', () => {
    const { properties } = JSON.parse(site.read('data/archive.schema.json')) as { properties: Record<string, { items?: { oneOf?: { properties: Record<string, object> }[] } }> };
    const fields = properties['outputs']!.items!.oneOf!.flatMap((kind) => Object.entries(kind.properties));
    expect(fields.length).toBeGreaterThan(40);
    expect(fields.filter(([name, field]) => !['family', 'register'].includes(name) && !('description' in field && 'x-nb' in field)).map(([name]) => name)).toEqual([]);
  });

  test('the package holds every file and every page, with checksums that are right', () => {
    const files = unzipSync(bytes('archive.zip'));
    const sums = Buffer.from(files['SHA256SUMS']!).toString().trimEnd().split('\n').map((line) => line.split('  ') as [string, string]);
    expect(sums.map(([, name]) => name).sort()).toEqual(Object.keys(files).filter((name) => name !== 'SHA256SUMS').sort());
    expect(sums.filter(([sum, name]) => sha256(files[name]!) !== sum)).toEqual([]);
    for (const name of ['archive.json', 'outputs.ris', 'ro-crate-metadata.json', 'CITATION.cff']) expect(sha256(files[name]!), name).toBe(sha256(bytes(name)));
    expect(Object.keys(files).filter((name) => name.endsWith('/index.md'))).toHaveLength(site.heads.filter(({ isIndexable }) => isIndexable).length);
  });

  test('the crate describes the files that are there, to the byte', () => {
    const crate = JSON.parse(site.read('data/ro-crate-metadata.json')) as { '@graph': { '@id': string; '@type': string; sha256?: string; contentSize?: string }[] };
    const files = crate['@graph'].filter((node) => node['@type'] === 'File');
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) expect([file.sha256, Number(file.contentSize)], file['@id']).toEqual([sha256(bytes(file['@id'])), bytes(file['@id']).length]);
  });

  test('CITATION.cff names nobody as author whom nothing names as one', () => {
    const cff = parse(site.read('data/CITATION.cff')) as { 'cff-version': string; authors: object[]; title: string };
    expect(cff['cff-version']).toBe('1.2.0');
    expect(cff.authors).toEqual([{ name: cff.title, website: `${site.siteUrl}/` }]);
  });

  test('OAI-PMH has a record for each output, with its identifier once', () => {
    const identifiers = [...site.read('data/oai-pmh.xml').matchAll(/<(?:oai:)?identifier>([^<]+)</g)].map(([, id]) => id!);
    expect(identifiers.sort()).toEqual(site.outputs.map(({ id }) => `oai:${new URL(site.siteUrl).hostname}:${id}`).sort());
  });

  test('OAI-PMH is a static repository where someone answers for it, and the page of data says what is missing where nobody does', () => {
    const { project, show } = JSON.parse(site.read('data/archive.json')) as { project: { oaiPmh?: { adminEmail?: string; gateway?: string } }; show: { owner?: { email: string } } };
    const adminEmail = project.oaiPmh?.adminEmail ?? show.owner?.email;
    const xml = site.read('data/oai-pmh.xml');
    expect(site.read('data/index.html').includes('oaiPmh.adminEmail')).toBe(adminEmail === undefined);
    if (built.name === 'fixture') expect(adminEmail).toBe('data@example.org');
    if (adminEmail === undefined) return expect(xml).toContain('<ListRecords>');
    const { errors, identify, records } = readStaticRepository(xml);
    expect(errors).toEqual([]);
    expect(records).toHaveLength(site.outputs.length);
    expect(identify).toMatchObject({ adminEmail, baseURL: expect.stringContaining(`${new URL(site.siteUrl).host}/data/oai-pmh.xml`) });
    if (built.name === 'fixture') expect(identify['baseURL']).toBe('https://gateway.example.org/oai/site.example.org/data/oai-pmh.xml');
  });

  test('the page of data leads to every file', () => {
    for (const file of ['data/index.html', 'en/data/index.html']) {
      const html = site.read(file);
      const missing = [...site.files].filter((name) => /^data\/[^/]+$/.test(name) && !/^data\/(index\.|linkset\.json|metadata\.jsonld)|\.(br|gz)$/.test(name)).filter((name) => !html.includes(`href="/${name}"`));
      expect(missing, file).toEqual([]);
    }
  });
});
