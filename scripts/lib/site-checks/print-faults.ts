/** Writes the faults of a site as text, file by file. */

import { siteMessagesEn } from '../../messages/site.en.ts';
import { siteMessagesNb } from '../../messages/site.nb.ts';
import type { ProgramLanguage } from '../run-program.ts';
import type { SiteFault } from './site-fault.ts';

/** One line per fault, those of one file together under its name. */
export function printFaults(faults: readonly SiteFault[], language: ProgramLanguage): string {
  const messages = language === 'en' ? siteMessagesEn : siteMessagesNb;
  const byFile = new Map<string, SiteFault[]>();
  for (const fault of faults) {
    const ofFile = byFile.get(fault.file) ?? [];
    byFile.set(fault.file, [...ofFile, fault]);
  }
  return [...byFile]
    .map(([file, ofFile]) =>
      [
        `✖ ${file}`,
        ...ofFile.map(({ rule, line, found }) => `    ${line === undefined ? '' : `${line}: `}${messages[rule](found)}`),
      ].join('\n'),
    )
    .join('\n');
}
