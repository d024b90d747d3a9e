// A software bill of materials: CycloneDX 1.6 in JSON. https://cyclonedx.org/docs/1.6/json/
import type { ListedPackage } from '../domain/package-list.ts';

/** The file's media type. */
export const CYCLONEDX_MEDIA_TYPE = 'application/vnd.cyclonedx+json';

/** Writes the bill. It has neither number nor time, which the standard leaves free, so that the same packages are the same bytes. */
export function writeCycloneDx(packages: readonly ListedPackage[], site: { name: string; version: string }): string {
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': site.name, ...site } },
    components: packages.map(component),
  };
  return `${JSON.stringify(bill, null, 1)}\n`;
}

function component({ name, version, licence, integrity, isForTests }: ListedPackage) {
  const slash = name.indexOf('/');
  const purl = `pkg:npm/${name.startsWith('@') ? `%40${name.slice(1)}` : name}@${version}`;
  return {
    type: 'library',
    'bom-ref': purl,
    ...(slash < 0 ? { name } : { group: name.slice(0, slash), name: name.slice(slash + 1) }),
    version,
    // Packages for tests are no part of what is delivered.
    scope: isForTests ? 'excluded' : 'required',
    purl,
    ...(licence === undefined ? {} : { licenses: [/[ ()]/.test(licence) ? { expression: licence } : { license: { id: licence } }] }),
    ...(integrity?.startsWith('sha512-') ? { hashes: [{ alg: 'SHA-512', content: hexOf(integrity.slice('sha512-'.length)) }] } : {}),
  };
}

function hexOf(base64: string): string {
  return [...atob(base64)].map((sign) => sign.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}
