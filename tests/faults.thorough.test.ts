/** What happens when the machine or the moment is against us: a sentence and an exit code, never a stack, never half a site. */

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDictionary } from '../scripts/lib/dictionary.ts';
import { projectRoot } from '../scripts/lib/environment.ts';
import { swapFolder } from '../scripts/lib/swap-folder.ts';
import { indexSite } from '../src/integrations/pagefind.ts';
import { copyContent, INVENTED_CONTENT } from './builders.ts';

let home = '';
beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), 'faults-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

interface BuildEnd { readonly code: number | null; readonly said: string }

/**
 * Builds a content tree onto a former site.
 * @param duringPages what is done as soon as it has said `when`
 * @param when by default that the pages are begun, which are built while the content is checked
 */
function build(contentDir: string, dist: string, duringPages: (kill: () => void) => void, when = /Building the pages/): Promise<BuildEnd> {
  mkdirSync(dist, { recursive: true });
  writeFileSync(path.join(dist, 'index.html'), 'former');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/build.ts', '--lang', 'en'], { cwd: projectRoot, detached: true, env: { ...process.env, CONTENT_DIR: contentDir, DIST_DIR: dist, SITE_URL: 'https://site.example.org' } });
    let said = '';
    let isBegun = false;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk;
        if (isBegun || !when.test(said)) return;
        isBegun = true;
        // The whole group, as when a machine is switched off.
        duringPages(() => process.kill(-child.pid!, 'SIGKILL'));
      });
    }
    child.once('close', (code) => resolve({ code, said }));
  });
}

function expectFormerSite(dist: string): void {
  expect(readdirSync(dist)).toEqual(['index.html']);
  expect(readFileSync(path.join(dist, 'index.html'), 'utf8')).toBe('former');
}

describe('a build', () => {
  for (const [moment, when] of [['is checked', undefined], ['was checked', /Checking the content: /]] as const) {
    test(`whose content vanishes when it ${moment} says so and leaves the former site`, async () => {
      const content = await copyContent();
      const dist = path.join(home, `vanish-${moment.split(' ')[0]}`);
      const { code, said } = await build(content.dir, dist, () => rmSync(path.join(content.dir, 'project.yaml')), when);
      expect(said).toMatch(/nothing new was built|What was built before is untouched|project\.yaml/);
      expect(code).toBeGreaterThan(0);
      expect(said).not.toMatch(/^\s+at .*:\d+:\d+/m);
      expectFormerSite(dist);
      await content.discard();
    }, 120_000);
  }

  test('that is killed in the middle leaves the former site, and nothing beside it', async () => {
    const content = await copyContent();
    const dist = path.join(home, 'killed/dist');
    const { code } = await build(content.dir, dist, (kill) => setTimeout(kill, 1500));
    expect(code).toBeNull();
    expectFormerSite(dist);
    expect(readdirSync(path.dirname(dist))).toEqual(['dist']);
    await content.discard();
  }, 120_000);
});

const canMount = process.getuid?.() === 0 && canMountDisk();
if (!canMount) console.error('\n⚠⚠⚠ SKIPPED: the full disk is not tested, because only root may mount a small one\n');

function canMountDisk(): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), 'disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(!canMount)('a disk that is full', () => {
  let disk = '';
  beforeAll(() => {
    disk = path.join(home, 'disk');
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]);
  });
  afterAll(() => execFileSync('umount', [disk]));

  test('keeps the former site whole, and no half of the new one', () => {
    const [fresh, target] = [path.join(home, 'fresh'), path.join(disk, 'dist')];
    mkdirSync(fresh);
    mkdirSync(target);
    writeFileSync(path.join(target, 'index.html'), 'former');
    for (let file = 0; file < 30; file += 1) writeFileSync(path.join(fresh, `${file}.bin`), Buffer.alloc(100_000));
    expect(() => swapFolder(fresh, target, path.join(home, 'shelf'))).toThrow(/ENOSPC/);
    expectFormerSite(target);
    expect(readdirSync(disk)).toEqual(['dist']);
    expect(existsSync(fresh)).toBe(true);
  });

  test('while the search index is written is an error that says so, and no program that dies', async () => {
    const site = path.join(disk, 'site');
    mkdirSync(site);
    writeFileSync(path.join(site, 'index.html'), '<!doctype html><html lang="nb"><head><title>x</title></head><body><main data-pagefind-body><h1>Tillit</h1><p>Om tillit.</p></main></body></html>');
    expect(() => writeFileSync(path.join(disk, 'filler'), Buffer.alloc(2_000_000))).toThrow(/ENOSPC/);
    await expect(indexSite({ siteDir: site, contentDir: INVENTED_CONTENT, dictionary: await readDictionary(), types: {} })).rejects.toMatchObject({ code: 'ENOSPC' });
    for (const name of ['site', 'filler']) rmSync(path.join(disk, name), { recursive: true });
  }, 60_000);

  test('is said in a sentence, with exit code 2', () => {
    const program = path.join(home, 'program.ts');
    writeFileSync(program, `import { writeFileSync } from 'node:fs';\nimport { runProgram } from ${JSON.stringify(path.join(projectRoot, 'scripts/lib/run-program.ts'))};\nawait runProgram(async () => writeFileSync(${JSON.stringify(path.join(disk, 'large'))}, Buffer.alloc(3_000_000)));\n`);
    let failure: { status?: number; stderr?: Buffer } = {};
    try {
      execFileSync(process.execPath, [program, '--lang', 'en'], { stdio: 'pipe' });
    } catch (error) {
      failure = error as typeof failure;
    }
    expect(failure.status).toBe(2);
    expect(failure.stderr?.toString()).toBe('✖ The disk is full, so nothing new was put in place. What was there before is untouched. Make room, and run the command again.\n');
  });
});
