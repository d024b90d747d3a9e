/** Is the podcast's cover where `show.yaml` says? */

import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../../src/domain/problem.ts';
import type { Content } from '../read-content.ts';
import { projectRoot } from '../surroundings.ts';
import { field, textField } from './check.ts';

export async function coverIsHere(content: Content): Promise<Problem[]> {
  const file = textField(field(content.singles.get('show.yaml')?.value, 'cover'), 'file');
  if (file === undefined || file.trim() === '') return [];
  const folder = path.join(projectRoot, 'public');
  const full = path.resolve(folder, file);
  const isHere = full.startsWith(`${folder}${path.sep}`) && (await stat(full).catch(() => undefined))?.isFile();
  return isHere ? [] : [{ file: 'show.yaml', field: 'cover.file', ruleId: 'cover-missing', actual: file, fatal: true }];
}
