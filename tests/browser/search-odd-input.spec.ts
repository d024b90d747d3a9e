/** Whatever is typed gets an answer, and stays text. */

import { expect, test } from 'playwright/test';

const ODD = {
  'ten thousand characters': 'flyktning '.repeat(1000),
  'one endless word': 'a'.repeat(10_000),
  emoji: '🙂👩‍👩‍👧‍👦 🇳🇴',
  'control characters': '\u0000\u0007\u001b[31m\u202e\ufeff',
  'half a surrogate pair': '\ud83d',
  'regular expressions': '(.*)+[^a-z]{2,}\\b$^|?',
  'unbalanced quotes': '«mentor "praksis',
  'quotes alone': '""«»“”',
  arabic: 'اللاجئين في سوق العمل',
  ukrainian: 'біженці на ринку праці',
  html: '<img src=x onerror="globalThis.injected=1"><script>globalThis.injected=1</script>',
  'a template': '${alert(1)}{{7*7}}{q}{n}$&$1',
  'names of objects': '__proto__ constructor toString hasOwnProperty',
  'percent signs': '%00%3Cb%3E %',
};

test('odd input never throws, never injects and always gets an answer', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
  page.on('dialog', (dialog) => { faults.push(dialog.message()); void dialog.dismiss(); });
  await page.goto('/sok/');
  const field = page.locator('main input[name=q]');
  const status = page.locator('main [role=status]');
  await field.focus();
  for (const [name, text] of Object.entries(ODD)) {
    const before = await status.textContent();
    await field.fill(text);
    await page.keyboard.press('Enter');
    // What cannot be seen may give the same words; then at least there are some.
    await expect.poll(() => status.textContent(), { message: name, timeout: 5_000 }).not.toBe(before).catch(() => expect(before).not.toBe(''));
    expect.soft(await page.locator('main .search-columns :is(img, script, b)').count(), name).toBe(0);
  }
  expect(await page.evaluate(() => 'injected' in globalThis)).toBe(false);
  expect(faults).toEqual([]);
});

test('odd input in the address is answered too', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  for (const query of ['q=%E0%A4%A', 'q=%00&type=%3Cscript%3E&year=x&lang=&sort=no&correct=maybe', `q=${encodeURIComponent(ODD.html)}`, 'type=unknown&person=__proto__']) {
    await page.goto(`/sok/?${query}`);
    await expect(page.locator('main [role=status]'), query).not.toBeEmpty();
  }
  expect(faults).toEqual([]);
});
