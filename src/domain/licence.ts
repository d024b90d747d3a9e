// A licence by its SPDX identifier (https://spdx.org/licenses/): the name people know it by, and its deed.

/** `CC-BY-NC-4.0`: the elements of a Creative Commons licence, and its version. */
const creativeCommons = /^CC-(BY(?:-[A-Z]{2})*)-(\d\.\d)$/;

/** The address of a licence's deed; none for all rights reserved. */
export function licenceUrl(licence: string | undefined): string | undefined {
  if (licence === undefined || licence === 'ARR') return undefined;
  if (licence === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const match = creativeCommons.exec(licence);
  return match ? `https://creativecommons.org/licenses/${match[1]!.toLowerCase()}/${match[2]}/` : undefined;
}

/** The name as its publisher writes it, `CC BY-NC 4.0`; what is not Creative Commons keeps its identifier. */
export function licenceName(licence: string): string {
  return licence === 'CC0-1.0' ? 'CC0 1.0' : licence.replace(creativeCommons, 'CC $1 $2');
}
