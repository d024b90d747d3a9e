/** What can be opened in the editor: a drawer with its facts and its words in two languages, or one of the shared files. */

import { createHash } from 'node:crypto';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { LOCALES } from '../../../src/schema/fields.ts';
import { uiStrings } from '../../../src/schema/ui-strings.ts';
import { collectionOf, isCollectionName, SINGLE_FILES, type CollectionName } from '../collections.ts';
import { splitFrontMatter } from '../front-matter.ts';
import type { Locale } from '../read-content.ts';
import type { Tree } from '../read-tree.ts';

/** One file of it. */
export interface EditableFile {
  /** From the top of the content tree. */
  readonly path: string;
  readonly schema: z.ZodType;
  /** The language of a file of words; absent for facts. */
  readonly locale?: Locale;
  /** The text on the disk; undefined when the file is not there. */
  readonly text: string | undefined;
  /** Tells whether the file on the disk is still the one that was opened; empty when there is none. */
  readonly hash: string;
  /** Fields as plain data; undefined when the file cannot be read. */
  readonly value: unknown;
  /** Below the fields, for words. */
  readonly body: string;
}

export interface Editable {
  /** `lectures/<id>`, `project.yaml` or `ui/nb.yaml`. */
  readonly target: string;
  /** The drawer's collection, absent for shared files. */
  readonly collection?: CollectionName;
  readonly id: string;
  readonly files: readonly EditableFile[];
}

/** The target with its files, or undefined when there is nothing of that name to edit. */
export function openEditable(target: string, tree: Tree): Editable | undefined {
  const single = sharedSchema(target);
  if (single) return tree.files.has(target) ? { target, id: target, files: [dataFile(target, single, tree)] } : undefined;
  const [collection = '', id = '', ...deeper] = target.split('/');
  if (!isCollectionName(collection) || id === '' || deeper.length > 0 || !tree.folders.includes(target)) return undefined;
  const { facts, text } = collectionOf(collection);
  return {
    target, collection, id,
    files: [...(facts ? [dataFile(`${target}/facts.yaml`, facts, tree)] : []), ...LOCALES.map((locale) => wordsFile(`${target}/text.${locale}.mdx`, text, locale, tree))],
  };
}

function sharedSchema(target: string): z.ZodType | undefined {
  if (/^ui\/(?:nb|en)\.yaml$/.test(target)) return uiStrings;
  return Object.hasOwn(SINGLE_FILES, target) ? SINGLE_FILES[target] : undefined;
}

/** A short name of a text; empty for no text. */
export function hashOf(text: string | undefined): string {
  return text === undefined ? '' : createHash('sha256').update(text).digest('base64url');
}

function dataFile(path: string, schema: z.ZodType, tree: Tree): EditableFile {
  const text = tree.files.get(path)?.text;
  return { path, schema, text, hash: hashOf(text), value: text === undefined ? {} : readFields(text), body: '' };
}

function wordsFile(path: string, schema: z.ZodType, locale: Locale, tree: Tree): EditableFile {
  const text = tree.files.get(path)?.text;
  const { yaml, body } = text === undefined ? { yaml: '', body: '' } : splitFrontMatter(text);
  return { path, schema, locale, text, hash: hashOf(text), value: yaml === undefined ? undefined : readFields(yaml), body: body.replace(/^\r?\n/, '') };
}

/** Nothing for what is not YAML, or is YAML that is no map: a form cannot show it. */
function readFields(yaml: string): unknown {
  try {
    const value: unknown = parse(yaml.replace(/^\uFEFF/, '')) ?? {};
    return typeof value === 'object' && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
