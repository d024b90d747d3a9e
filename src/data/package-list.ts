// What the site is built with: npm's lock file, and where its page and its bill of materials are.
import { readFile } from 'node:fs/promises';
import { LOCALES } from '../domain/locale.ts';
import { listPackages, type ListedPackage } from '../domain/package-list.ts';
import { writeCycloneDx } from '../formats/cyclonedx.ts';
import { LICENCES_SEGMENT, SEGMENTS, localeParameter } from '../i18n/routes.ts';

export async function getPackages(): Promise<ListedPackage[]> {
  return listPackages(await readFile('package-lock.json', 'utf8'));
}

/** The bill of materials. */
export async function billOfMaterials(): Promise<string> {
  const { name, version } = JSON.parse(await readFile('package.json', 'utf8')) as { name: string; version: string };
  return writeCycloneDx(await getPackages(), { name, version });
}

export const licencesPaths = () => LOCALES.map((locale) => ({
  params: { locale: localeParameter(locale), about: SEGMENTS.about[locale], licences: LICENCES_SEGMENT[locale] }, props: { locale },
}));
