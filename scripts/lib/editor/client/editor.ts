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
