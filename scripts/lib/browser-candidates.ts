/** Where a browser for the tests may be found, in the order they are tried. */

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, globSync, rmSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

/** One place to look. */
export interface BrowserCandidate {
  readonly name: string;
  /** Program files to try; obtaining them may take time. An error tells why there are none. */
  readonly find: () => Promise<readonly string[]>;
  /** Called before `find` is asked once more, when what it found does not start. */
  readonly discard?: () => void;
}

/** Names that browsers go by on a `PATH`: those without a window, which do the same work in a third of the time, and those with one. */
const shellNames = ['chromium-headless-shell', 'chrome-headless-shell'];
const programNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

/** What has no window and is here already first, then what npm brought, then browsers with a window, then downloads. `CHROMIUM_PATH` is not among them, because it stops the search. */
export function browserCandidates(cacheDir: string): BrowserCandidate[] {
  return [
    { name: 'Playwright', find: async () => shellOfPlaywright() },
    { name: 'system', find: async () => onPath(shellNames) },
    unpackedChromium(path.join(cacheDir, 'chromium')),
    { name: 'Playwright, with windows', find: async () => existing([chromium.executablePath()]) },
    { name: 'system, with windows', find: async () => systemBrowsers() },
    { name: 'playwright install chromium', find: async () => installWithPlaywright() },
    { name: 'apt-get install chromium-headless-shell', find: async () => installWithApt() },
  ];
}

function existing(files: readonly (string | undefined)[]): string[] {
  return files.filter((file): file is string => file !== undefined && file !== '' && existsSync(file));
}

function onPath(names: readonly string[]): string[] {
  const extension = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name + extension))).filter((file) => isProgram(file));
}

/** Playwright keeps the browser without a window beside the one with: `chromium_headless_shell-1234` beside `chromium-1234`. */
function shellOfPlaywright(): string[] {
  const [, folder, revision] = /^(.*[\\/])chromium-(\d+)[\\/]/.exec(chromium.executablePath()) ?? [];
  if (folder === undefined) return [];
  return globSync('*/{chrome-headless-shell,headless_shell}{,.exe}', { cwd: `${folder}chromium_headless_shell-${revision}` })
    .map((file) => path.join(`${folder}chromium_headless_shell-${revision}`, file))
    .filter((file) => isProgram(file));
}

function systemBrowsers(): string[] {
  const windowsRoots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
  return [
    ...onPath(programNames),
    ...existing([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...windowsRoots.map((root) => root && path.join(root, 'Google/Chrome/Application/chrome.exe')),
    ]),
  ];
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser that npm brings, Linux on x64 only; unpacked once, in the project's own cache. */
function unpackedChromium(folder: string): BrowserCandidate {
  return {
    name: '@sparticuz/chromium',
    find: async () => {
      if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('only for Linux on x64');
      mkdirSync(folder, { recursive: true });
      const before = process.env['TMPDIR'];
      // The package unpacks into the temporary folder, and would take whatever lies there from before.
      process.env['TMPDIR'] = folder;
      try {
        const { default: packed } = await import('@sparticuz/chromium');
        return [await packed.executablePath()];
      } finally {
        if (before === undefined) delete process.env['TMPDIR'];
        else process.env['TMPDIR'] = before;
      }
    },
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function installWithPlaywright(): string[] {
  const cli = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright')));
  run(process.execPath, [cli, 'install', 'chromium'], 180_000);
  return [...shellOfPlaywright(), ...existing([chromium.executablePath()])];
}

function installWithApt(): string[] {
  if (process.getuid?.() !== 0) throw new Error('needs root');
  if (onPath(shellNames).length === 0) {
    run('apt-get', ['update', '-q'], 120_000);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium-headless-shell'], 300_000);
  }
  return onPath(shellNames);
}

/** Runs a command quietly. @throws Error with the last line it wrote when it fails or takes too long (milliseconds) */
function run(command: string, args: readonly string[], timeout: number): void {
  const { status, stderr, stdout, error } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (error !== undefined) throw error;
  if (status === 0) return;
  const lines = `${stdout}\n${stderr}`.split('\n').map((line) => line.trim());
  const said = lines.find((line) => /^(error|e:)/i.test(line)) ?? lines.findLast((line) => line !== '');
  throw new Error(said ?? `exit code ${String(status)}`);
}
