/** Finds a Chromium that really starts, so that the tests run on any machine without being told where it is. */

import { browserCandidates, type BrowserCandidate } from './browser-candidates.ts';
import { tryBrowser } from './browser-launch.ts';
import { ProgramError } from './run-program.ts';

/** The variable that carries the answer to the programs we start, so that it is looked for once. */
export const resolvedBrowserVariable = 'ARBEIDSINKLUDERING_BROWSER';

export interface BrowserSearch {
  readonly variables: Record<string, string | undefined>;
  readonly candidates: readonly BrowserCandidate[];
  /** Starts a program file; returns what went wrong, or undefined. */
  readonly launch: (executablePath: string) => Promise<string | undefined>;
}

/**
 * The program file of a browser that starts. `CHROMIUM_PATH` decides alone when it is set.
 * @throws ProgramError (exit 2) with everything that was tried
 */
export async function resolveBrowser(cacheDir: string): Promise<string> {
  return searchBrowser({ variables: process.env, candidates: browserCandidates(cacheDir), launch: tryBrowser });
}

/** Looks through the candidates; `resolveBrowser` with everything it touches handed in. */
export async function searchBrowser({ variables, candidates, launch }: BrowserSearch): Promise<string> {
  const known = variables[resolvedBrowserVariable];
  if (known !== undefined && known !== '') return known;

  const demanded = variables['CHROMIUM_PATH'];
  if (demanded !== undefined && demanded !== '') {
    const fault = await launch(demanded);
    if (fault !== undefined) throw new ProgramError((say) => say.browserPathBroken(demanded, fault), 2);
    return remember(variables, demanded);
  }

  const tried: { name: string; reason: string }[] = [];
  for (const candidate of candidates) {
    const found = await tryCandidate(candidate, launch, tried);
    if (found !== undefined) return remember(variables, found);
  }
  throw new ProgramError(
    (say) =>
      [
        say.browserNotFound,
        ...tried.map(({ name, reason }) => say.browserTried(name, reason)),
        say.browserAdvice,
      ].join('\n'),
    2,
  );
}

async function tryCandidate(
  candidate: BrowserCandidate,
  launch: BrowserSearch['launch'],
  tried: { name: string; reason: string }[],
): Promise<string | undefined> {
  const attempts = candidate.discard === undefined ? 1 : 2;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      const files = await candidate.find();
      if (files.length === 0) tried.push({ name: candidate.name, reason: '–' });
      for (const file of files) {
        const fault = await launch(file);
        if (fault === undefined) return file;
        tried.push({ name: `${candidate.name} (${file})`, reason: fault });
      }
      if (files.length === 0) return undefined;
    } catch (error) {
      tried.push({ name: candidate.name, reason: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
    if (attempt < attempts) candidate.discard?.();
  }
  return undefined;
}

function remember(variables: Record<string, string | undefined>, executablePath: string): string {
  variables[resolvedBrowserVariable] = executablePath;
  return executablePath;
}
