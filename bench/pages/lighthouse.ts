/**
 * Lighthouse as its authors set it for phones: slow 4G (150 ms there and back, 1.6 Mbit/s) and a processor four times slower,
 * both reckoned from what was observed. It weighs 180 MB with what it needs, so it is installed with the peers when a benchmark asks for it.
 * Ran as a program it measures one address in a browser of its own and prints one line of JSON.
 */

import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What one run found. Scores 0–100; times in milliseconds of the simulated phone; bytes with headers, as transferred. */
export interface LighthouseRun {
  readonly scores: Readonly<Record<string, number>>;
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  readonly bytes: number;
  readonly requests: number;
  /** Audits that cost points, `category: audit`. */
  readonly lost: readonly string[];
}

/** Measures an address once. @param tools folder with Lighthouse installed @param chromium path of the browser @throws when Lighthouse cannot finish */
export async function measure(address: string, tools: string, chromium: string): Promise<LighthouseRun> {
  const child = spawn(process.execPath, [import.meta.filename, address, tools], { env: { ...process.env, CHROME_PATH: chromium }, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, said] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await new Promise<number | null>((resolve) => { child.once('close', resolve); });
  if (code !== 0) throw new Error(`Lighthouse could not measure ${address}: ${said.split('\n').slice(0, 5).join(' ')}`);
  return JSON.parse(out.trim().split('\n').at(-1)!) as LighthouseRun;
}

interface Audit { readonly score: number | null; readonly numericValue?: number; readonly details?: { readonly items?: readonly unknown[] } }
interface Report {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Record<string, { readonly id: string; readonly score: number; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }>;
  readonly audits: Record<string, Audit>;
}

async function run(address: string, tools: string): Promise<LighthouseRun> {
  const require = createRequire(path.join(tools, 'package.json'));
  const load = async (name: string): Promise<Record<string, unknown>> => (await import(pathToFileURL(require.resolve(name)).href)) as Record<string, unknown>;
  const { launch } = (await load('chrome-launcher')) as { launch: (options: object) => Promise<{ port: number; kill: () => void }> };
  const lighthouse = (await load('lighthouse'))['default'] as (address: string, flags: object) => Promise<{ lhr: Report }>;
  const chrome = await launch({ chromeFlags: ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage'] });
  try {
    const { lhr } = await lighthouse(address, { port: chrome.port, output: 'json', logLevel: 'error' });
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    const value = (name: string): number => lhr.audits[name]?.numericValue ?? 0;
    const categories = Object.values(lhr.categories);
    return {
      scores: Object.fromEntries(categories.map(({ id, score }) => [id, Math.round(score * 100)])),
      fcp: value('first-contentful-paint'), lcp: value('largest-contentful-paint'), tbt: value('total-blocking-time'),
      cls: value('cumulative-layout-shift'), bytes: value('total-byte-weight'), requests: lhr.audits['network-requests']?.details?.items?.length ?? 0,
      lost: categories.flatMap(({ id, auditRefs }) => auditRefs.filter((ref) => ref.weight > 0 && (lhr.audits[ref.id]?.score ?? 1) < 1).map((ref) => `${id}: ${ref.id}`)),
    };
  } finally {
    chrome.kill();
  }
}

if (process.argv[1] === import.meta.filename) {
  const [address, tools] = process.argv.slice(2);
  console.log(JSON.stringify(await run(address!, tools!)));
}
