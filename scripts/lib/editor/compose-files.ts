/** Turns what was typed into the files as they will be, from the files as they are. */

import { fieldsOf } from '../schema-field.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { writeTextTemplate } from '../drawer-template.ts';
import { changeYaml } from './change-yaml.ts';
import type { Editable, EditableFile } from './editable.ts';

/** What the form of one file says. */
export interface TypedFile {
  readonly path: string;
  /** Of the file when it was opened. */
  readonly hash: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body?: string;
}

/** Files whose text is another than on the disk, by path. Words that are not there and say nothing are not made. */
export function composeTyped(editable: Editable, typed: readonly TypedFile[]): Map<string, string> {
  return new Map(editable.files.flatMap((file) => {
    const form = typed.find(({ path }) => path === file.path);
    // A file no form can show is left to those who can mend it.
    if (!form || file.value === undefined) return [];
    const text = composeFile(file, form);
    return text === undefined || text === file.text ? [] : [[file.path, text] as const];
  }));
}

function composeFile(file: EditableFile, { data, body = '' }: TypedFile): string | undefined {
  const order = Object.keys(fieldsOf(file.schema) ?? {});
  if (file.locale === undefined) return changeYaml(file.text ?? '', data, order);
  const words = body.replaceAll('\r\n', '\n').trimEnd();
  if (file.text === undefined) {
    if (Object.keys(data).length === 0 && words === '') return undefined;
    return `${writeTextTemplate(data as Record<string, string>)}${words === '' ? '' : `\n${words}\n`}`;
  }
  const { yaml = '', yamlOffset, body: before } = splitFrontMatter(file.text);
  const head = file.text.slice(0, yamlOffset);
  const middle = file.text.slice(yamlOffset + yaml.length, file.text.length - before.length);
  const isSameBody = words === before.replaceAll('\r\n', '\n').replace(/^\n/, '').trimEnd();
  const end = file.text.includes('\r\n') ? '\r\n' : '\n';
  const below = isSameBody ? before : words === '' ? '' : `${end}${words.replaceAll('\n', end)}${end}`;
  return `${head}${changeYaml(yaml, data, order)}${middle}${below}`;
}

/** Files on the disk that are not the ones that were opened. */
export function changedMeanwhile(editable: Editable, typed: readonly TypedFile[]): string[] {
  return editable.files.filter((file) => typed.some(({ path, hash }) => path === file.path && hash !== file.hash)).map(({ path }) => path);
}
