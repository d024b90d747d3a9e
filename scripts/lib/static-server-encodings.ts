/** Which of a file and its packed twins is sent: the smallest the reader's program can read. */

import { existsSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';

/** Codings we write beside every text file, the smallest first, with the ending of the twin. */
const codings = [{ name: 'br', ending: '.br' }, { name: 'gzip', ending: '.gz' }] as const;

export interface Packed {
  /** What to send, percent signs unresolved as in the request. */
  readonly pathname: string;
  /** Its `Content-Encoding`; undefined for the file itself. */
  readonly encoding?: string | undefined;
  /** Whether there is a twin at all, so that caches must ask what the reader's program can read. */
  readonly exists: boolean;
}

/**
 * Finds the twin to send for a path. Folders stand for their index page.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3
 */
export function packedTwin({ headers }: IncomingMessage, folder: string, pathname: string): Packed {
  const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const file = path.join(folder, decodeURIComponent(name));
  const twins = codings.filter(({ ending }) => existsSync(file + ending));
  const accepted = acceptedCodings(String(headers['accept-encoding'] ?? ''));
  const twin = twins.find((one) => accepted(one.name));
  // A range is a piece of the file itself: players ask for pieces of transcripts and chapters too.
  if (twin === undefined || headers.range !== undefined || !existsSync(file)) return { pathname, exists: twins.length > 0 };
  return { pathname: name + twin.ending, encoding: twin.name, exists: true };
}

/** Whether a coding is among those of an `Accept-Encoding` header with a weight above nought. */
function acceptedCodings(header: string): (coding: string) => boolean {
  const weights = new Map(header.toLowerCase().split(',').map((part): [string, number] => {
    const [name = '', weight] = part.split(';');
    const q = Number.parseFloat(/q\s*=\s*([\d.]+)/.exec(weight ?? '')?.[1] ?? '1');
    return [name.trim(), q];
  }));
  return (coding) => (weights.get(coding) ?? weights.get('*') ?? 0) > 0;
}
