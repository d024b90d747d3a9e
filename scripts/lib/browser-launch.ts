/** Tries whether a program file is a browser that the tests can drive. */

import { chromium } from 'playwright';

/** Arguments for every browser we start: a container runs us as root, where Chromium's sandbox cannot start. */
export function browserArguments(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/**
 * Starts the browser, opens an empty page and closes it.
 * @returns undefined when it works, else the first line of what went wrong
 */
export async function tryBrowser(executablePath: string): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({ executablePath, args: browserArguments(), timeout: 30_000 });
    try {
      const page = await browser.newPage();
      await page.goto('data:text/html,<title>ok</title>');
      return (await page.title()) === 'ok' ? undefined : 'opened no page';
    } finally {
      await browser.close();
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return reason.split('\n')[0] ?? reason;
  }
}
