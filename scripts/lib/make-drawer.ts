/** Makes a drawer from answers: nothing is written unless the check would pass, and then all of it at once. */

import path from 'node:path';
import type { Problem } from '../../src/domain/problem.ts';
import { checkRead } from '../check-content.ts';
import { collectionOf, type CollectionName } from './collections.ts';
import { composeFiles, withDrawer, type Answers, type DrawerKind } from './new-drawer.ts';
import type { Content } from './read-content.ts';
import { contentLabel } from './surroundings.ts';
import { writeFolderAtomically } from './write-atomically.ts';

export interface MadeDrawer {
  /** From the top of the content tree: `lectures/<id>`. */
  readonly folder: string;
  /** The drawer that has the id already; then nothing was written. */
  readonly takenBy?: string;
  /** What stands in the way; when there is any, nothing was written. */
  readonly problems: readonly Problem[];
}

/** Writes the drawer of that kind. @param answers to the questions of the kind, by name */
export async function makeDrawer(content: Content, kind: DrawerKind, answers: Answers): Promise<MadeDrawer> {
  const id = answers['id'] ?? '';
  const folder = `${kind.collection}/${id}`;
  const takenBy = whoHas(id, kind.collection, content);
  if (takenBy !== undefined) return { folder, takenBy, problems: [] };
  const files = composeFiles(kind, answers, content);
  const problems = (await checkRead(withDrawer(content, kind.collection, id, files))).filter((problem) => problem.fatal && isIn(folder, problem.file, content.dir));
  if (problems.length === 0) await writeFolderAtomically(path.join(content.dir, folder), files, path.dirname(content.dir));
  return { folder, problems };
}

/** The drawer that has the id already; outputs of all families share one row of ids. */
function whoHas(id: string, collection: CollectionName, content: Content): string | undefined {
  const { isOutput } = collectionOf(collection);
  return content.drawers.find((drawer) => drawer.id.toLowerCase() === id.toLowerCase() && (isOutput ? collectionOf(drawer.collection).isOutput : drawer.collection === collection))?.folder;
}

function isIn(folder: string, file: string, contentDir: string): boolean {
  const place = `${contentLabel(contentDir)}/${folder}`;
  return file === place || file.startsWith(`${place}/`);
}
