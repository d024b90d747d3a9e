/** The machine's own WebKit (Debian: webkit2gtk-driver), over WebDriver. https://www.w3.org/TR/webdriver2/ */

import type { ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { findProgram, startProgram, stopProgram, waitForWords, type OtherBrowser } from './other-browser.ts';

export interface WebKitPrograms { readonly driver: string; readonly screen: string | undefined }

/** Undefined when there is no WebKit, or no screen to show it on and none to be made. */
export function webkitPrograms(): WebKitPrograms | undefined {
  const driver = findProgram(['WebKitWebDriver']);
  const screen = findProgram(['Xvfb']);
  return driver === undefined || (screen === undefined && process.env['DISPLAY'] === undefined) ? undefined : { driver, screen };
}

/** Starts it, on a screen of its own where there is none. */
export async function startWebKit({ driver, screen }: WebKitPrograms): Promise<OtherBrowser> {
  const started: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    for (const one of started.reverse()) await stopProgram(one);
  };
  try {
    let display = process.env['DISPLAY'];
    if (display === undefined) {
      const made = startProgram(screen!, ['-displayfd', '1', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
      started.push(made);
      display = `:${(await waitForWords(made, /(\d+)\n/))[1]!}`;
    }
    const port = await freePort();
    started.push(startProgram(driver, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' } }));
    const ask = async (path: string, method: 'POST' | 'DELETE', body?: object): Promise<unknown> => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
      const { value } = (await answer.json()) as { value: { message?: string } | undefined };
      if (!answer.ok) throw new Error(`${path}: ${value?.message ?? answer.status}`);
      return value;
    };
    await untilAnswered(port);
    const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { args: ['--automation'] } } };
    const { sessionId } = (await ask('/session', 'POST', { capabilities })) as { sessionId: string };
    const session = `/session/${sessionId}`;
    return {
      open: async (url) => void (await ask(`${session}/url`, 'POST', { url })),
      resize: async (width, height) => {
        // The window has edges and bars of its own: what they take is added.
        await ask(`${session}/window/rect`, 'POST', { width, height });
        const inner = (await ask(`${session}/execute/sync`, 'POST', { script: 'return [innerWidth, innerHeight]', args: [] })) as [number, number];
        await ask(`${session}/window/rect`, 'POST', { width: 2 * width - inner[0], height: 2 * height - inner[1] });
      },
      evaluate: async (expression) => {
        const script = `const done = arguments[arguments.length - 1]; Promise.resolve().then(() => (${expression})).then((value) => done({ value: value ?? null }), (error) => done({ error: String(error) }));`;
        const { value, error } = (await ask(`${session}/execute/async`, 'POST', { script, args: [] })) as { value?: unknown; error?: string };
        if (error !== undefined) throw new Error(error);
        return value;
      },
      close: async () => {
        await ask(session, 'DELETE').catch(() => undefined);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => { server.close(resolve); });
  return port;
}

async function untilAnswered(port: number): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return;
    } catch (error) {
      if (attempt === 200) throw error;
      await new Promise((resolve) => { setTimeout(resolve, 100); });
    }
  }
}
