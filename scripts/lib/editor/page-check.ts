/** What the check finds in all the content, and what nobody knows yet. */

import { editorMessagesEn } from '../../messages/editor.en.ts';
import { editorMessagesNb } from '../../messages/editor.nb.ts';
import { findMissingFacts } from '../missing-facts.ts';
import type { Content } from '../read-content.ts';
import { html, type Html } from './html.ts';
import type { ShownProblem } from './judge.ts';
import type { PageFrame } from './page-frame.ts';

export function checkPage({ say, language }: PageFrame, content: Content, problems: readonly ShownProblem[]): Html {
  const faults = problems.filter(({ isFatal }) => isFatal).length;
  const missing = findMissingFacts(content);
  const editor = language === 'en' ? editorMessagesEn : editorMessagesNb;
  const byFile = [...Map.groupBy(problems, ({ file }) => file)];
  return html`<h1>${say.findings}</h1>
<p>${problems.length === 0 ? say.noFindings : html`${say.faults(faults)}, ${say.warnings(problems.length - faults)}.`}</p>
${byFile.map(([file, own]) => html`<section><h2 class="file"><a href="/edit/${targetOf(file)}">${file}</a></h2><ul class="problems">${own.map((problem) =>
    html`<li class="${problem.isFatal ? 'fault' : 'warning'}"><b>${problem.place || say.whole}</b>: ${problem.found} ${problem.write}</li>`)}</ul></section>`)}
<h2>${say.toDo}</h2><p class="note">${say.toDoNote}</p>
${missing.length === 0 ? html`<p>${say.nothingToDo}</p>` : html`<ul class="entries">${missing.map((each) => html`<li><a href="/edit/${each.folder}">${each.title}</a>: ${[
    ...(each.unknown.length > 0 ? [editor.unknown(each.unknown.map((name) => editor.fields[name] ?? name).join(', '))] : []),
    ...each.untranslated.map((locale) => editor.untranslated(locale)),
    ...(each.lacksRecording ? [editor.noRecording] : []),
    ...(each.lacksTranscript ? [editor.noTranscript] : []),
  ].join('; ')}</li>`)}</ul>`}`;
}

/** The drawer of a file, or the file itself. */
export function targetOf(file: string): string {
  return /^ui\//.test(file) ? file : file.split('/').slice(0, 2).join('/');
}
