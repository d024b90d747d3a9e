/**
 * Opens the content in the browser, to be edited by people who do not use a terminal. `npm run edit`
 *
 * Usage:  npm run edit [-- --open no] [--preview no] [--lang en]
 * Reads:  CONTENT_DIR (default `src/content`)
 * Writes: the files that are edited, each whole or not at all, and only when Save is pressed; drafts and what is sent lie in `.cache`
 *
 * It answers this machine alone, and only the window that it opens. It lives until it is stopped with Ctrl+C.
 */

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { makeBuildFolder } from './lib/build-folder.ts';
import { startEditorServer } from './lib/editor/editor-server.ts';
import { openBrowser } from './lib/editor/open-browser.ts';
import { startPreviewSite } from './lib/editor/preview-site.ts';
import { readEnvironment } from './lib/environment.ts';
import { readContentTree } from './lib/read-content.ts';
import { stopOnSignals } from './lib/run-command.ts';
import { runProgram } from './lib/run-program.ts';
import { editPageMessagesEn } from './messages/edit-page.en.ts';
import { editPageMessagesNb } from './messages/edit-page.nb.ts';

await runProgram(async ({ language, options }) => {
  stopOnSignals();
  const environment = readEnvironment();
  const say = language === 'en' ? editPageMessagesEn : editPageMessagesNb;
  const uploadDir = path.join(makeBuildFolder(environment.cacheDir), 'sent');
  mkdirSync(uploadDir);
  const preview = options['preview'] === 'no' ? undefined : await startPreviewSite(environment, await readContentTree(environment.contentDir));
  const { address } = await startEditorServer({ contentDir: environment.contentDir, language, say, preview, uploadDir });
  console.log(`✔ ${say.opened(address)}\n  ${say.keepOpen}`);
  if (options['open'] !== 'no') openBrowser(address);
}, ['open', 'preview']);
