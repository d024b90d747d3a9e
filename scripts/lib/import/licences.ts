/** Addresses of licences as the names we can show; others are not ours to interpret. */

import { lookUp } from './look-up.ts';
const NAMES: Readonly<Record<string, string>> = { by: 'CC-BY-4.0', 'by-sa': 'CC-BY-SA-4.0', 'by-nc': 'CC-BY-NC-4.0', 'by-nc-nd': 'CC-BY-NC-ND-4.0' };

export function readLicence(address: string): string | undefined {
  if (/^https?:\/\/creativecommons\.org\/publicdomain\/zero\/1\.0/i.test(address)) return 'CC0-1.0';
  const [, code] = /^https?:\/\/creativecommons\.org\/licenses\/([a-z-]+)\/4\.0/i.exec(address) ?? [];
  return code && lookUp(NAMES, code.toLowerCase());
}
