/** The editor's only script: starts what the page has. Runs in the browser; `.ts` is served with its types taken away. */

import { startEditing } from './edit-sheet.ts';
import { startFilter } from './filter-entries.ts';
import { startNew } from './new-drawer-form.ts';

const sheet = document.querySelector<HTMLFormElement>('form[data-target]');
if (sheet) startEditing(sheet);
const made = document.querySelector<HTMLFormElement>('form[data-new]');
if (made) startNew(made);
const filter = document.querySelector<HTMLInputElement>('[data-filter]');
if (filter) startFilter(filter);
// Pressed before this, they would have the browser send the form by itself, and what was typed would be gone.
for (const button of document.querySelectorAll<HTMLButtonElement>('[type="submit"]')) button.disabled = false;
