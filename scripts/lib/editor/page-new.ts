/** The page that makes a new drawer: the questions of `npm run new` and `npm run new:episode`, as a form. */

import { audioMessagesEn } from '../../messages/audio.en.ts';
import { audioMessagesNb } from '../../messages/audio.nb.ts';
import { editorMessagesEn } from '../../messages/editor.en.ts';
import { editorMessagesNb } from '../../messages/editor.nb.ts';
import { formLabelsEn } from '../../messages/form-labels.en.ts';
import { formLabelsNb } from '../../messages/form-labels.nb.ts';
import { sentenceOf } from '../ask.ts';
import { episodeQuestions } from '../audio/episode-questions.ts';
import { DRAWER_KINDS, type Question } from '../new-drawer.ts';
import type { Content } from '../read-content.ts';
import { html, type Html } from './html.ts';
import { referencesOf } from './names.ts';
import { ADDABLE } from './page-contents.ts';
import type { PageFrame } from './page-frame.ts';

/** Answers that are files. */
export const DROPPED = ['audio', 'transcript', 'chapters'] as const;

export type AddableKind = (typeof ADDABLE)[number];

export function isAddable(kind: string): kind is AddableKind {
  return (ADDABLE as readonly string[]).includes(kind);
}

/** What must be known before a drawer of the kind can be made. */
export function questionsOf(kind: AddableKind, content: Content): readonly Question[] {
  return kind === 'episode' ? episodeQuestions(content, 'nb') : (DRAWER_KINDS[kind]?.questions(content) ?? []);
}

/** What a question is called in a form, which says by its place and its marks what the terminal must say in words. */
export function labelOf(question: Question, kind: AddableKind, { say, language }: Pick<PageFrame, 'say' | 'language'>): string {
  const [editor, audio] = language === 'en' ? [editorMessagesEn, audioMessagesEn] : [editorMessagesNb, audioMessagesNb];
  const words = kind === 'episode' ? { ...editor, questions: { ...editor.questions, ...audio.questions } } : editor;
  const dropped = DROPPED.find((name) => name === question.name);
  return (dropped && say.drop[dropped]) ?? say.asked[question.sentence ?? question.name] ?? sentenceOf(question, words).replace(/\s*(?:Tomt svar|Empty(?: answer)?):.*$/i, '').replace(/\.$/, '');
}

/** The answers a folder's name is first made of; it may be changed until the drawer is made. */
const ID_FROM: Readonly<Record<AddableKind, string>> = { publication: 'title', lecture: 'title', article: 'title', episode: 'title', finding: 'claim', person: 'given family', topic: 'name' };

const isLanguage = ({ name }: Question): boolean => name === 'language' || name === 'quoteLanguage';

/** What an editor answers first comes first: the name of the folder follows from it. */
function inOrder(questions: readonly Question[], kind: AddableKind): Question[] {
  const last = ID_FROM[kind].split(' ').at(-1);
  const id = questions.find(({ name }) => name === 'id');
  return questions.filter((question) => question !== id).flatMap((question) => (question.name === last && id ? [question, id] : [question]));
}

export function newPage({ say, language }: PageFrame, kind: AddableKind, content: Content): { title: string; content: Html } {
  const labels = language === 'en' ? formLabelsEn : formLabelsNb;
  const references = referencesOf(content);
  const title = `${say.add}: ${say.kinds[kind].toLowerCase()}`;
  const asked = (question: Question): string => labelOf(question, kind, { say, language });
  const draw = (question: Question, index: number): Html => {
    const id = `q${index}`;
    const required = !question.isOptional && html` <span class="required">(${say.required})</span>`;
    const dropped = DROPPED.find((name) => name === question.name);
    if (dropped) return html`<div class="field drop"><label for="${id}">${say.drop[dropped]}${required}</label><input id="${id}" type="file" data-upload="${dropped}" accept="${dropped === 'audio' ? '.mp3,audio/mpeg' : dropped === 'transcript' ? '.vtt,.srt,.json' : '.json'}"></div>`;
    const label = html`<label for="${id}">${asked(question)}${required}</label>`;
    const example = html`<p class="note" id="${id}-note">${say.example}: <code>${question.example}</code></p>`;
    if (question.name === 'topics') {
      return html`<fieldset data-answer="topics"><legend>${asked(question)}${required}</legend>${references.topic.map(({ value, label: name }, place) =>
        html`<div class="tick"><input type="checkbox" id="${id}-${place}" value="${value}"><label for="${id}-${place}">${name}</label></div>`)}</fieldset>`;
    }
    const choices = question.name === 'source' ? references.source : question.name === 'output' ? references.output : isLanguage(question) ? say.languages : question.choices?.map((value) => ({ value, label: labels.choices[`${question.name}.${value}`] ?? labels.choices[value] ?? value }));
    if (choices) {
      return html`<div class="field">${label}<select id="${id}" data-answer="${question.name}"><option value=""></option>${choices.map((choice) => html`<option value="${choice.value}">${choice.label === choice.value || question.choices ? choice.label : `${choice.label} (${choice.value})`}</option>`)}</select></div>`;
    }
    return html`<div class="field">${label}${example}<input id="${id}" type="text" data-answer="${question.name}"${question.name === 'id' && html` data-id-from="${ID_FROM[kind]}"`} autocomplete="off" aria-describedby="${id}-note"></div>`;
  };
  return {
    title,
    content: html`<h1>${title}</h1><p class="note">${say.createNote}${kind === 'episode' && html` ${say.episodeNote}`}</p>
<form class="sheet" data-new="${kind}" novalidate>${inOrder(questionsOf(kind, content), kind).map(draw)}
<div class="toolbar"><button type="submit" class="primary" disabled>${say.create}</button><p role="status" data-status data-working="${say.creating}" data-gone="${say.gone}"></p><div role="alert" data-alert></div></div></form>`,
  };
}
