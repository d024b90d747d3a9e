// Copies the reference that an output's own page prints, with its italics.
import { parseInert } from '../layout/trusted-types.ts';

/** @throws when the page cannot be had, has no reference, or the clipboard is closed to us */
export async function copyCitation(address: string): Promise<void> {
  const printed = fetch(address).then(async (response) => {
    const words = parseInert(await response.text()).querySelector('.cite .reference p');
    if (!words) throw new Error(`no reference on ${address}`);
    return words;
  });
  // Promises, because Safari asks that writing begins within the click.
  const blob = (type: string, read: (words: Element) => string): Promise<Blob> => printed.then((words) => new Blob([read(words)], { type }));
  await navigator.clipboard.write([new ClipboardItem({
    'text/plain': blob('text/plain', (words) => words.textContent),
    'text/html': blob('text/html', (words) => words.innerHTML),
  })]);
}
