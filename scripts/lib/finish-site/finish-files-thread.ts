/** A thread of `finish-files.ts`: takes lists of files, gives back their checksums. */

import { parentPort, workerData } from 'node:worker_threads';
import { finishFile } from './finish-file.ts';
import type { ThreadSettings } from './finish-files.ts';
import { formerSite } from './former-site.ts';

const { folder, pages, formerFolder } = workerData as ThreadSettings;
const former = formerSite(formerFolder);

parentPort?.on('message', (files: readonly string[]) => {
  parentPort?.postMessage(files.flatMap((file) => finishFile(folder, file, pages, former)));
});
