/** Is everything in its place: folders that are ids, drawers with their facts, and no file nobody reads? */

import type { Problem } from '../../../src/domain/problem.ts';
import { id as idField } from '../../../src/schema/fields.ts';
import { COLLECTION_NAMES, SINGLE_FILES, collectionOf, isCollectionName } from '../collections.ts';
import { nearest } from '../nearest.ts';
import { suggestId } from '../suggest-value.ts';
import type { Content, Drawer } from '../read-content.ts';

const TOP_FOLDERS = [...COLLECTION_NAMES, 'ui', 'search', 'ledger'];
const WORDS = ['text.nb.mdx', 'text.en.mdx'];
/** The transcript, the manuscript it was read from, and the drawing of the sound. */
const OF_EPISODES = /^(?:transcript\.[A-Za-z-]+\.vtt|manuscript\.[a-z]{2,3}\.md|peaks\.json)$/;
const PICTURE = /\.(?:jpe?g|png|webp|avif|svg)$/i;

export function drawersAreWhole(content: Content): Problem[] {
  return [...strayFiles(content), ...strayFolders(content), ...content.drawers.flatMap((drawer) => drawerFaults(drawer)), ...missingFiles(content)];
}

const problem = (file: string, ruleId: string, rest: Partial<Problem> = {}): Problem => ({ file, field: '', ruleId, fatal: true, ...rest });

function missingFiles(content: Content): Problem[] {
  return Object.keys(SINGLE_FILES).filter((name) => !content.files.has(name) && !content.problems.some((each) => each.file === name))
    .map((name) => problem(name, 'missing-file'));
}

function strayFiles(content: Content): Problem[] {
  return [...content.files.keys()].flatMap((file) => {
    const [top = '', second, third, ...deeper] = file.split('/');
    if (second === undefined) {
      if (Object.hasOwn(SINGLE_FILES, top) || top === 'README.md') return [];
      return [unexpected(file, top, Object.keys(SINGLE_FILES))];
    }
    if (top === 'ui') return /^ui\/(?:nb|en)\.yaml$|\/README\.md$/.test(file) ? [] : [unexpected(file, second, ['nb.yaml', 'en.yaml'])];
    if (top === 'search') return /^search\/(?:synonyms|exceptions)\.txt$|\/README\.md$/.test(file) ? [] : [unexpected(file, second, ['synonyms.txt', 'exceptions.txt'])];
    if (top === 'ledger') return /^ledger\/(?:published|changes)\.yaml$|\/README\.md$/.test(file) ? [] : [unexpected(file, second, ['published.yaml', 'changes.yaml'])];
    if (!isCollectionName(top)) return [];
    if (third === undefined) return second === 'README.md' ? [] : [problem(file, 'file-outside-drawer', { expected: `${top}/${suggestId(second.replace(/\..*$/, '')) ?? 'id'}/facts.yaml` })];
    if (deeper.length > 0) return [problem(file, 'unexpected-file', { fatal: false, actual: file.split('/').slice(2).join('/') })];
    const names = [...(collectionOf(top).facts ? ['facts.yaml'] : []), ...WORDS];
    if (names.includes(third) || PICTURE.test(third) || (top === 'episodes' && OF_EPISODES.test(third))) return [];
    return [unexpected(file, third, top === 'episodes' ? [...names, 'transcript.nb.vtt', 'transcript.en.vtt'] : names)];
  });
}

function unexpected(file: string, name: string, names: readonly string[]): Problem {
  const suggestion = nearest(name.replace(/\.yml$/, '.yaml').replace(/\.md$/, '.mdx'), names);
  return problem(file, 'unexpected-file', { fatal: false, actual: name, expected: names.join(', '), ...(suggestion && { suggestion }) });
}

function strayFolders(content: Content): Problem[] {
  return content.folders.filter((folder) => !folder.includes('/') && !TOP_FOLDERS.includes(folder)).map((folder) => {
    const suggestion = nearest(folder, TOP_FOLDERS);
    return problem(folder, 'unexpected-folder', { actual: folder, expected: TOP_FOLDERS.join(', '), ...(suggestion && { suggestion }) });
  });
}

function drawerFaults({ collection, id, folder, fileNames }: Drawer): Problem[] {
  const faults: Problem[] = [];
  if (!idField.safeParse(id).success) {
    const suggestion = suggestId(id);
    faults.push(problem(folder, 'folder-name', { actual: id, ...(suggestion && { suggestion }) }));
  }
  if (fileNames.length === 0) faults.push(problem(folder, 'empty-drawer', { actual: id }));
  else if (collectionOf(collection).facts && !fileNames.includes('facts.yaml')) {
    const near = fileNames.find((name) => /^fac?ts?\.ya?ml$/i.test(name) || /\.ya?ml$/i.test(name));
    faults.push(problem(`${folder}/facts.yaml`, 'missing-facts', near === undefined ? {} : { actual: near }));
  }
  return faults;
}
