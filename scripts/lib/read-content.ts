/** Reads a content tree into plain drawers: the `node:fs` twin of `src/data`, for programs that run without Astro. */

import { LOCALES } from '../../src/schema/fields.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { COLLECTION_NAMES, SINGLE_FILES, collectionOf, type CollectionName } from './collections.ts';
import type { FieldPlaces } from './field-places.ts';
import { splitFrontMatter } from './front-matter.ts';
import { parseYaml } from './parse-yaml.ts';
import { readTree, type Tree, type TreeFile } from './read-tree.ts';

export type Locale = (typeof LOCALES)[number];

/** A YAML file as plain data, not yet held against its schema. */
export interface DataFile {
  readonly file: string;
  readonly value: unknown;
  readonly places: FieldPlaces;
}

/** A text file: front matter as data, body as written. */
export interface WordsFile extends DataFile {
  readonly locale: Locale;
  readonly body: string;
  /** Lines before the body. */
  readonly bodyLineOffset: number;
}

/** A transcript as written; `language` from its file name. */
export interface TranscriptFile {
  readonly file: string;
  readonly language: string;
  readonly text: string;
}

/** The folder of one output, finding, person, topic or page. */
export interface Drawer {
  readonly collection: CollectionName;
  readonly id: string;
  /** From the top of the tree: `lectures/<id>`. */
  readonly folder: string;
  readonly facts?: DataFile;
  readonly words: readonly WordsFile[];
  readonly transcripts: readonly TranscriptFile[];
  /** Names of all files in it. */
  readonly fileNames: readonly string[];
}

export interface Content {
  readonly dir: string;
  readonly drawers: readonly Drawer[];
  /** `project.yaml`, `show.yaml`, `sources.yaml`, `background.yaml`, by name. */
  readonly singles: ReadonlyMap<string, DataFile>;
  /** `ui/nb.yaml` and `ui/en.yaml`, by language. */
  readonly interfaceWords: ReadonlyMap<string, DataFile>;
  /** `search/*.txt`, by path. */
  readonly searchLists: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, TreeFile>;
  readonly folders: readonly string[];
  /** What went wrong while reading; every other file was read all the same. */
  readonly problems: readonly Problem[];
}

/** Sound of a tree other than the site's own lies in it, under this name. */
export const AUDIO_FOLDER = 'audio';

/** @throws when the folder itself cannot be read */
export async function readContent(contentDir: string): Promise<Content> {
  return contentOf(contentDir, await readContentTree(contentDir));
}

/** Every file of a content tree but its sound. @throws when the folder itself cannot be read */
export function readContentTree(contentDir: string): Promise<Tree> {
  return readTree(contentDir, [AUDIO_FOLDER]);
}

/** Makes content of files that were read, or of files that are only thought of: an editor's drafts can be judged before they are saved. */
export function contentOf(contentDir: string, tree: Tree): Content {
  const problems: Problem[] = [...tree.problems];
  const unread = new Set(problems.map((problem) => problem.file));

  const readData = (file: string): DataFile | undefined => {
    const text = tree.files.get(file)?.text;
    if (text === undefined) return undefined;
    return parse(file, text.replace(/^\uFEFF/, ''), text.startsWith('\uFEFF') ? 1 : 0, 0);
  };
  const parse = (file: string, text: string, offset: number, lineOffset: number): DataFile | undefined => {
    const parsed = guarded(file, problems, () => parseYaml(text, file, offset, lineOffset));
    if (!parsed) return undefined;
    problems.push(...parsed.problems);
    return parsed.problems.length > 0 ? undefined : { file, value: parsed.value, places: parsed.places };
  };
  const readWords = (file: string, locale: Locale): WordsFile | undefined => {
    const raw = tree.files.get(file)?.text;
    if (raw === undefined) return undefined;
    const mark = raw.startsWith('\uFEFF') ? 1 : 0;
    const split = splitFrontMatter(raw.slice(mark));
    const rest = { locale, body: split.body, bodyLineOffset: split.bodyLineOffset };
    if (split.yaml === undefined) {
      problems.push({ file, field: '', line: 1, ruleId: split.fault ?? 'no-front-matter', fatal: true });
      return { file, value: undefined, places: new Map(), ...rest };
    }
    const data = parse(file, split.yaml, split.yamlOffset + mark, 1);
    return { file, value: data?.value, places: data?.places ?? new Map(), ...rest };
  };

  const filesIn = filesByFolder([...tree.files.keys(), ...unread]);
  const drawers = tree.folders.flatMap((folder): Drawer[] => {
    const [collection, id, ...deeper] = folder.split('/');
    if (id === undefined || deeper.length > 0 || !COLLECTION_NAMES.includes(collection as CollectionName)) return [];
    const name = collection as CollectionName;
    const facts = collectionOf(name).facts ? readData(`${folder}/facts.yaml`) : undefined;
    const words = LOCALES.map((locale) => readWords(`${folder}/text.${locale}.mdx`, locale)).filter((each) => each !== undefined);
    const fileNames = filesIn.get(folder) ?? [];
    return [{ collection: name, id, folder, ...(facts && { facts }), words, transcripts: transcriptsIn(folder, fileNames, tree.files), fileNames }];
  });

  return {
    dir: contentDir,
    drawers,
    singles: readAll(Object.keys(SINGLE_FILES), readData),
    interfaceWords: new Map(LOCALES.flatMap((locale) => {
      const data = readData(`ui/${locale}.yaml`);
      return data ? [[locale, data] as const] : [];
    })),
    searchLists: new Map([...tree.files.values()].flatMap((file) => (/^search\/[^/]+\.txt$/.test(file.path) && file.text !== undefined ? [[file.path, file.text] as const] : []))),
    files: tree.files,
    folders: tree.folders,
    problems,
  };
}

function readAll(files: readonly string[], read: (file: string) => DataFile | undefined): Map<string, DataFile> {
  return new Map(files.flatMap((file) => {
    const data = read(file);
    return data ? [[file, data] as const] : [];
  }));
}

/** What lies below each drawer, by its folder: `lectures/<id>` → `facts.yaml`, …; read through once, however many there are. */
function filesByFolder(files: readonly string[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const file of files) {
    const [, folder, name] = /^([^/]+\/[^/]+)\/(.+)$/.exec(file) ?? [];
    if (folder === undefined || name === undefined) continue;
    const known = names.get(folder);
    if (known) known.push(name);
    else names.set(folder, [name]);
  }
  return names;
}

function transcriptsIn(folder: string, fileNames: readonly string[], files: ReadonlyMap<string, TreeFile>): TranscriptFile[] {
  return fileNames.flatMap((name) => {
    const [, language] = /^transcript\.([A-Za-z-]+)\.vtt$/.exec(name) ?? [];
    const text = files.get(`${folder}/${name}`)?.text;
    return language === undefined || text === undefined ? [] : [{ file: `${folder}/${name}`, language, text }];
  });
}

/** A file that no parser survives is a problem of its own; the others are read on. */
export function guarded<T>(file: string, problems: Problem[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    problems.push({ file, field: '', ruleId: 'unreadable', actual: error instanceof RangeError ? 'RangeError' : String((error as Error).message).slice(0, 80), fatal: true });
    return undefined;
  }
}
