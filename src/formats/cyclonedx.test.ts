import { describe, expect, it } from 'vitest';
import { byLicence, listPackages } from '../domain/package-list.ts';
import { writeCycloneDx } from './cyclonedx.ts';

const LOCK = JSON.stringify({ packages: {
  '': { version: '0.1.0', license: 'MIT' },
  'node_modules/b': { version: '2.0.0', license: 'ISC', integrity: `sha512-${btoa('\u0000\u00ff')}`, dev: true },
  'node_modules/@a/c': { version: '1.0.0', license: '(MIT OR CC0-1.0)' },
  'node_modules/b/node_modules/@a/c': { version: '1.0.0', license: '(MIT OR CC0-1.0)', dev: true },
  'node_modules/d': { version: '3.0.0' },
} });

describe('the packages of a lock file', () => {
  it('are listed once for each version, without the project itself', () => {
    expect(listPackages(LOCK).map(({ name, version, isForTests }) => `${name} ${version} ${isForTests}`)).toEqual(['@a/c 1.0.0 false', 'b 2.0.0 true', 'd 3.0.0 false']);
  });

  it('stand by licence, those without one last', () => {
    expect(byLicence(listPackages(LOCK)).map(([licence]) => licence)).toEqual(['(MIT OR CC0-1.0)', 'ISC', undefined]);
  });
});

describe('the bill of materials', () => {
  const bill = JSON.parse(writeCycloneDx(listPackages(LOCK), { name: 'site', version: '0.1.0' })) as { components: Record<string, unknown>[] };

  it('names each package by its package URL, with hash and licence', () => {
    expect(bill.components[0]).toMatchObject({ group: '@a', name: 'c', purl: 'pkg:npm/%40a/c@1.0.0', scope: 'required', licenses: [{ expression: '(MIT OR CC0-1.0)' }] });
    expect(bill.components[1]).toMatchObject({ name: 'b', scope: 'excluded', hashes: [{ alg: 'SHA-512', content: '00ff' }], licenses: [{ license: { id: 'ISC' } }] });
  });

  it('does not guess a licence that is not stated', () => {
    expect(bill.components[2]).not.toHaveProperty('licenses');
  });

  it('is the same bytes for the same packages', () => {
    expect(writeCycloneDx(listPackages(LOCK), { name: 's', version: '1' })).toBe(writeCycloneDx(listPackages(LOCK), { name: 's', version: '1' }));
  });
});
