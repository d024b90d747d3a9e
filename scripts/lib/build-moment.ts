/** The moment a site is built for: PUBLISH_NOW when it is set, so that a build can be repeated, else the clock. */

import { ProgramError } from './run-program.ts';

/**
 * Milliseconds since 1970, UTC.
 * @throws ProgramError (exit 2) when PUBLISH_NOW is no moment
 */
export function buildMoment(written: string | undefined = process.env['PUBLISH_NOW']): number {
  if (!written) return Date.now();
  const moment = Date.parse(written);
  if (Number.isNaN(moment)) throw new ProgramError((say) => say.badMoment(written), 2);
  return moment;
}
