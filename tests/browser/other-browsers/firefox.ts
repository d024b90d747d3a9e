/** The machine's own Firefox, over WebDriver BiDi. https://www.w3.org/TR/webdriver-bidi/ */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findProgram, startProgram, stopProgram, waitForWords, type OtherBrowser } from './other-browser.ts';

export const firefoxProgram = (): string | undefined =>
  findProgram(['firefox', 'firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox']);

interface Answer { id?: number; type: string; result?: Record<string, unknown>; message?: string }

/** Starts it without a window, with a profile of its own that is deleted afterwards. */
export async function startFirefox(program: string): Promise<OtherBrowser> {
  const profile = mkdtempSync(path.join(tmpdir(), 'firefox-'));
  const firefox = startProgram(program, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = async (): Promise<void> => {
    await stopProgram(firefox);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const [, address] = await waitForWords(firefox, /WebDriver BiDi listening on (ws:\S+)/);
    const socket = new WebSocket(`${address!}/session`);
    await new Promise((resolve, reject) => { socket.onopen = resolve; socket.onerror = () => reject(new Error('Firefox does not answer.')); });
    const waiting = new Map<number, (answer: Answer) => void>();
    socket.onmessage = ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer;
      if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    };
    let last = 0;
    const send = async (method: string, params: object): Promise<Record<string, unknown>> => {
      const id = (last += 1);
      const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
      socket.send(JSON.stringify({ id, method, params }));
      const { type, result, message } = await answered;
      if (type === 'error' || result === undefined) throw new Error(`${method}: ${message ?? 'no result'}`);
      return result;
    };
    await send('session.new', { capabilities: {} });
    const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
    const context = contexts[0]!.context;
    return {
      open: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
      resize: async (width, height) => void (await send('browsingContext.setViewport', { context, viewport: { width, height } })),
      evaluate: async (expression) => {
        // JSON, so that the shape of the answer does not depend on the protocol's own way of writing values.
        const said = await send('script.evaluate', { expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`, target: { context }, awaitPromise: true });
        const { type, result, exceptionDetails } = said as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
        if (type !== 'success' || result === undefined) throw new Error(exceptionDetails?.text ?? 'no result');
        return JSON.parse(result.value) as unknown;
      },
      close: async () => {
        socket.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
