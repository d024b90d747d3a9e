/** Reads the timings that `npm run build -- --verbose` prints at its end. */

/** Seconds by the stage's name, in the order they ended. */
export function stageSeconds(output: string): Map<string, number> {
  const [, list = ''] = /Time per stage, in seconds:\n((?: +\d.*\n?)+)/.exec(output) ?? [];
  return new Map([...list.matchAll(/^ +(\d+\.\d+) {2}(.+)$/gm)].map(([, seconds, name]) => [name!.replace(/^Putting the site in .*/, 'Putting the site in its place'), Number(seconds)]));
}
