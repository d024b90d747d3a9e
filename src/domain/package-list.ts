// The packages the site is built with, as npm's lock file lists them. https://docs.npmjs.com/cli/configuring-npm/package-lock-json

/** One package in one version. */
export interface ListedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression; absent when the list states none. */
  readonly licence?: string;
  /** Subresource integrity of the archive it came in. */
  readonly integrity?: string;
  /** Used to prove the site, not to build it. */
  readonly isForTests: boolean;
}

interface LockFile {
  readonly packages: Readonly<Record<string, { version?: string; license?: string; integrity?: string; dev?: boolean; name?: string }>>;
}

/** Every package once for each version, by name. @param lockFile the text of `package-lock.json` */
export function listPackages(lockFile: string): ListedPackage[] {
  const found = new Map<string, ListedPackage>();
  for (const [place, entry] of Object.entries((JSON.parse(lockFile) as LockFile).packages)) {
    const name = entry.name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (place === '' || entry.version === undefined) continue;
    const key = `${name}@${entry.version}`;
    const isForTests = entry.dev === true && (found.get(key)?.isForTests ?? true);
    found.set(key, {
      name, version: entry.version, isForTests,
      ...(entry.license === undefined ? {} : { licence: entry.license }),
      ...(entry.integrity === undefined ? {} : { integrity: entry.integrity }),
    });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

/** Packages by licence, the licence of most packages first; those without one come last, under undefined. */
export function byLicence(packages: readonly ListedPackage[]): [licence: string | undefined, packages: ListedPackage[]][] {
  const groups = Map.groupBy(packages, ({ licence }) => licence);
  return [...groups].sort(([a, ofA], [b, ofB]) => Number(a === undefined) - Number(b === undefined) || ofB.length - ofA.length || ((a ?? '') < (b ?? '') ? -1 : 1));
}
