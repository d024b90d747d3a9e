/** Does the built site answer at every address that was published? */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { faultsOfChanges, finalMoves, isOfThePast, lostAddresses, type Changes } from '../../../src/domain/ledger.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { contentLabel } from '../surroundings.ts';
import { unreleasedOutputs } from '../unreleased.ts';
import { answersAt, builtAddresses } from './built-addresses.ts';
import { ledgerProblem } from './ledger-problem.ts';
import { readLedger, type Ledger } from './read-ledger.ts';

/** The ledger of a content tree on disk. */
export function ledgerOf(contentDir: string): Ledger {
  return readLedger((file) => {
    const at = path.join(contentDir, file);
    return existsSync(at) ? readFileSync(at, 'utf8') : undefined;
  });
}

/** Addresses where a page says where another one went, or that it is gone. */
export function retiredAddresses(changes: Changes): Set<string> {
  return new Set([...finalMoves(changes).ends.keys(), ...(changes.gone ?? []).map(({ address }) => address)]);
}

/** Every promise that the site in `folder` does not keep. @param now the moment it was built for, in milliseconds since 1970, UTC */
export function brokenPromises(contentDir: string, folder: string, now: number): Problem[] {
  const { published, changes } = ledgerOf(contentDir);
  const retired = retiredAddresses(changes);
  const answers = answersAt(folder, retired);
  if (isOfThePast(published, now)) return [];
  // Until the site is released, an output that was built already may still be kept back.
  const isKeptBack = published.released === undefined && unreleasedOutputs(contentDir, now).some(({ id }) => published.addresses.some((address) => address.split('/').includes(id)));
  const faults = [...(isKeptBack ? [] : lostAddresses(published, answers, changes)), ...faultsOfChanges(changes, answers)];
  return faults.map((fault) => inTree(ledgerProblem(fault, published), contentDir));
}

/** The problem with its file's path from the project. */
export function inTree(problem: Problem, contentDir: string): Problem {
  return { ...problem, file: `${contentLabel(contentDir)}/${problem.file}` };
}

/** How many addresses of the built site are not entered yet; none before there is a ledger. */
export function countPending(contentDir: string, folder: string): number {
  const { published, changes, isKept } = ledgerOf(contentDir);
  const kept = new Set(published.addresses);
  return isKept ? builtAddresses(folder, retiredAddresses(changes)).filter((address) => !kept.has(address)).length : 0;
}
