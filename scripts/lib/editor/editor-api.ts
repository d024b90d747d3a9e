/** What the editor's pages ask of the server: judge a draft, save, make something new. Everything goes through the programs' own code. */

import path from 'node:path';
import { audioMessages, WorkshopProblem } from '../audio/workshop-problem.ts';
import { makeEpisode } from '../audio/make-episode.ts';
import { makeDrawer } from '../make-drawer.ts';
import { DRAWER_KINDS, type Answers } from '../new-drawer.ts';
import { formatReport, type MessageLanguage } from '../print-problems.ts';
import { contentOf, readContentTree } from '../read-content.ts';
import { writeFileAtomically } from '../write-atomically.ts';
import type { EditPageMessages } from '../../messages/edit-page.nb.ts';
import { editorMessagesEn } from '../../messages/editor.en.ts';
import { editorMessagesNb } from '../../messages/editor.nb.ts';
import { changedMeanwhile, composeTyped, type TypedFile } from './compose-files.ts';
import { hashOf, openEditable } from './editable.ts';
import { judge, withTexts, type ShownProblem } from './judge.ts';
import { DROPPED, isAddable, labelOf, questionsOf } from './page-new.ts';
import type { PreviewSite } from './preview-site.ts';

export interface EditorContext {
  readonly contentDir: string;
  readonly language: MessageLanguage;
  readonly say: EditPageMessages;
  readonly preview: PreviewSite | undefined;
}

export interface ApiAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What a form sends. */
export interface TypedForm {
  readonly target: string;
  readonly files: readonly TypedFile[];
}

/** How many drafts have come of each drawer; judging takes its time, and an older one must not be shown after a newer. */
const drafts = new Map<string, number>();

/** Judges what is typed, and shows it in the preview when it can be shown. */
export async function judgeDraft(context: EditorContext, form: TypedForm): Promise<ApiAnswer> {
  const number = (drafts.get(form.target) ?? 0) + 1;
  drafts.set(form.target, number);
  const tree = await readContentTree(context.contentDir);
  const editable = openEditable(form.target, tree);
  if (!editable) return { status: 404, body: {} };
  const texts = composeTyped(editable, form.files);
  const problems = await judge(context.contentDir, withTexts(tree, texts), context.language, form.target);
  const sound = [...texts].filter(([file]) => !problems.some((problem) => problem.isFatal && problem.file === file));
  if (number === drafts.get(form.target)) await context.preview?.show(new Map([...unchanged(editable.files, texts), ...sound]));
  const [changed] = changedMeanwhile(editable, form.files);
  const told = { problems, summary: summaryOf(problems, context.say) };
  return changed === undefined ? { status: 200, body: told } : { status: 409, body: { ...told, conflict: context.say.conflict(changed) } };
}

/** Saves all that was typed, or nothing: not when a file has become another, and not what the check refuses. */
export async function saveForm(context: EditorContext, form: TypedForm): Promise<ApiAnswer> {
  const tree = await readContentTree(context.contentDir);
  const editable = openEditable(form.target, tree);
  if (!editable) return { status: 404, body: {} };
  const texts = composeTyped(editable, form.files);
  const problems = await judge(context.contentDir, withTexts(tree, texts), context.language, form.target);
  const told = { problems, summary: summaryOf(problems, context.say) };
  const [changed] = changedMeanwhile(editable, form.files);
  if (changed !== undefined) return { status: 409, body: { ...told, conflict: context.say.conflict(changed) } };
  if (problems.some(({ isFatal, file }) => isFatal && texts.has(file))) return { status: 422, body: told };
  for (const [file, text] of texts) await writeFileAtomically(path.join(context.contentDir, file), text, path.dirname(path.resolve(context.contentDir)));
  const hashes = Object.fromEntries(editable.files.map((file) => [file.path, hashOf(texts.get(file.path) ?? file.text)]));
  return { status: 200, body: { ...told, hashes, isChanged: texts.size > 0 } };
}

/** Makes a drawer or an episode. @param uploads paths of files that were sent before, by the name of their question */
export async function makeNew(context: EditorContext, kind: string, given: Answers, uploads: Readonly<Record<string, string>>): Promise<ApiAnswer> {
  const refuse = (sentence: string): ApiAnswer => ({ status: 422, body: { sentence } });
  if (!isAddable(kind)) return { status: 404, body: {} };
  const editor = context.language === 'en' ? editorMessagesEn : editorMessagesNb;
  const content = contentOf(context.contentDir, await readContentTree(context.contentDir));
  const questions = questionsOf(kind, content);
  const known = new Set(questions.map(({ name }) => name));
  const answers: Answers = { ...Object.fromEntries(Object.entries(given).filter(([name]) => known.has(name) && !(DROPPED as readonly string[]).includes(name))), ...uploads };
  const missing = questions.filter(({ name, isOptional }) => !isOptional && !answers[name]);
  if (missing.length > 0) {
    return refuse([context.say.notSaved, ...missing.map((question) => labelOf(question, kind, context))].join('\n'));
  }
  try {
    if (kind === 'episode') return { status: 200, body: { folder: (await makeEpisode(content, answers, context.language)).folder } };
    const made = await makeDrawer(content, DRAWER_KINDS[kind]!, answers);
    if (made.takenBy !== undefined) return refuse(editor.idTaken(answers['id'] ?? '', made.takenBy));
    return made.problems.length > 0 ? refuse(`${editor.notWritten}\n${formatReport(made.problems, context.language)}`) : { status: 200, body: { folder: made.folder } };
  } catch (error) {
    // The terminal's flags are this form's fields.
    if (error instanceof WorkshopProblem) return refuse(questions.reduce((said, question) => said.replaceAll(new RegExp(`--${question.name}(?: (?="))?`, 'g'), (flag) => (flag.endsWith(' ') ? '' : `«${labelOf(question, kind, context)}»`)), error.say(audioMessages(context.language))));
    throw error;
  }
}

/** A file whose draft was taken back must be shown as it is. */
function unchanged(files: readonly { path: string; text: string | undefined }[], texts: ReadonlyMap<string, string>): [string, string][] {
  return files.flatMap(({ path: file, text }): [string, string][] => (text === undefined || texts.has(file) ? [] : [[file, text]]));
}

function summaryOf(problems: readonly ShownProblem[], say: EditPageMessages): string {
  const faults = problems.filter(({ isFatal }) => isFatal).length;
  const warnings = problems.length - faults;
  if (problems.length === 0) return say.allWell;
  return `${[...(faults > 0 ? [say.faults(faults)] : []), ...(warnings > 0 ? [say.warnings(warnings)] : [])].join(', ')}.`;
}
