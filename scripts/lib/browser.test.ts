import { expect, test, vi } from 'vitest';
import { programMessagesNb } from '../messages/program.nb.ts';
import { resolvedBrowserVariable, searchBrowser, type BrowserSearch } from './browser.ts';
import { tryBrowser } from './browser-launch.ts';
import { ProgramError } from './run-program.ts';

/** A search in which only these program files start. */
function search(working: readonly string[], rest: Partial<BrowserSearch> = {}): BrowserSearch {
  return {
    variables: {},
    candidates: [
      { name: 'first', find: async () => ['/a/broken', '/a/works'] },
      { name: 'second', find: async () => ['/b/works'] },
    ],
    launch: async (file) => (working.includes(file) ? undefined : 'did not start'),
    ...rest,
  };
}

async function refusal(options: BrowserSearch): Promise<string> {
  const error = await searchBrowser(options).catch((reason: unknown) => reason);
  return error instanceof ProgramError ? error.say(programMessagesNb) : '';
}

test('the first browser that really starts is taken', async () => {
  expect(await searchBrowser(search(['/a/works', '/b/works']))).toBe('/a/works');
  expect(await searchBrowser(search(['/b/works']))).toBe('/b/works');
});

test('later places are not asked once a browser is found', async () => {
  const find = vi.fn(async () => ['/b/works']);
  const candidates = [{ name: 'first', find: async () => ['/a/works'] }, { name: 'download', find }];
  await searchBrowser(search(['/a/works'], { candidates }));
  expect(find).not.toHaveBeenCalled();
});

test('the answer is remembered for the programs we start', async () => {
  const variables: Record<string, string | undefined> = {};
  await searchBrowser(search(['/b/works'], { variables }));
  expect(variables[resolvedBrowserVariable]).toBe('/b/works');
  expect(await searchBrowser(search([], { variables }))).toBe('/b/works');
});

test('CHROMIUM_PATH is taken before all others', async () => {
  const variables = { CHROMIUM_PATH: '/mine' };
  expect(await searchBrowser(search(['/mine', '/a/works'], { variables }))).toBe('/mine');
});

test('a CHROMIUM_PATH that does not start stops the search with its reason', async () => {
  const text = await refusal(search(['/a/works'], { variables: { CHROMIUM_PATH: '/mine' } }));
  expect(text).toBe(
    'CHROMIUM_PATH: «/mine» starter ikke (did not start). Rett stien, eller fjern variabelen for å la programmet lete selv.',
  );
});

test('a browser that was unpacked badly is unpacked once more', async () => {
  let unpacked = 0;
  const discard = vi.fn();
  const candidates = [{ name: 'packed', find: async () => [`/cache/${(unpacked += 1)}`], discard }];
  expect(await searchBrowser(search(['/cache/2'], { candidates }))).toBe('/cache/2');
  expect(discard).toHaveBeenCalledOnce();
});

test('when no browser starts, everything that was tried is listed with its reason and a way out', async () => {
  const candidates = [
    { name: 'first', find: async () => ['/a/broken'] },
    { name: 'empty', find: async () => [] },
    { name: 'download', find: () => Promise.reject(new Error('no network')) },
  ];
  const text = await refusal(search([], { candidates }));
  expect(text.split('\n').slice(1, -1)).toEqual(['  first (/a/broken): did not start', '  empty: –', '  download: no network']);
  expect(text).toContain('CHROMIUM_PATH=/sti/til/chromium npm test');
});

test('a program that is no browser is not taken for one', async () => {
  expect(await tryBrowser(process.execPath)).toBeTypeOf('string');
  expect(await tryBrowser('/does/not/exist')).toContain('/does/not/exist');
});
