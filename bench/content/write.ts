/** Writes the invented content of the benchmarks for a look at it: `node bench/content/write.ts <folder> <outputs>`. */

import path from 'node:path';
import { writeTree } from './write-tree.ts';

const [folder, outputs] = process.argv.slice(2);
if (folder === undefined || !/^[1-9]\d*$/.test(outputs ?? '')) {
  console.error('✖ node bench/content/write.ts <folder> <outputs>');
  process.exitCode = 2;
} else console.log(`✔ ${writeTree(path.resolve(folder), Number(outputs)).length} outputs in ${folder}`);
