/** Lets the check judge what was typed before it is saved, and says it field by field. */

import { checkRead } from '../../check-content.ts';
import { describeProblem, type MessageLanguage } from '../print-problems.ts';
import { contentOf } from '../read-content.ts';
import type { Tree } from '../read-tree.ts';
import { contentLabel } from '../surroundings.ts';

/** A problem as the page shows it. */
export interface ShownProblem {
  /** From the top of the content tree. */
  readonly file: string;
  /** `credits[0].role`; empty for the file. */
  readonly field: string;
  readonly place: string;
  readonly found: string;
  readonly write: string;
  readonly isFatal: boolean;
}

/** The tree with other texts in it; the disk is not asked. */
export function withTexts(tree: Tree, texts: ReadonlyMap<string, string>): Tree {
  return { ...tree, files: new Map([...tree.files, ...[...texts].map(([path, text]) => [path, { path, text }] as const)]) };
}

/** Every problem of the tree, or of one drawer or file of it. */
export async function judge(contentDir: string, tree: Tree, language: MessageLanguage, target?: string): Promise<ShownProblem[]> {
  const label = `${contentLabel(contentDir)}/`;
  return (await checkRead(contentOf(contentDir, tree)))
    .map((problem) => ({ ...problem, file: problem.file.startsWith(label) ? problem.file.slice(label.length) : problem.file }))
    .filter(({ file }) => target === undefined || file === target || file.startsWith(`${target}/`))
    .map((problem) => ({ file: problem.file, field: problem.field, isFatal: problem.fatal, ...describeProblem(problem, language) }));
}
