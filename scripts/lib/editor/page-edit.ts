/** The page where one thing is edited: its facts, its words in both languages, and beside them the page as it will be. */

import { LOCALES } from '../../../src/schema/fields.ts';
import { formLabelsEn } from '../../messages/form-labels.en.ts';
import { formLabelsNb } from '../../messages/form-labels.nb.ts';
import { collectionOf } from '../collections.ts';
import type { Content } from '../read-content.ts';
import type { Editable, EditableFile } from './editable.ts';
import { fileShape, type FormContext } from './form-field.ts';
import { drawFields, drawFile, type FormDrawing } from './form-html.ts';
import { html, type Html } from './html.ts';
import { nameOf, referencesOf } from './names.ts';
import type { PageFrame } from './page-frame.ts';
import { previewPath } from './preview-path.ts';

/** @param previewOrigin where the preview is served; absent when there is none */
export function editPage(frame: PageFrame, editable: Editable, content: Content, previewOrigin: string | undefined): { title: string; content: Html } {
  const { say, language } = frame;
  const drawer = content.drawers.find(({ folder }) => folder === editable.target);
  const title = drawer ? nameOf(drawer) : (say.singleNames[editable.target] ?? say.interfaceWords[editable.target.includes('en.') ? 'en' : 'nb']);
  const { facts, text } = editable.collection ? collectionOf(editable.collection) : { facts: undefined, text: undefined };
  const context: FormContext = {
    language,
    labels: language === 'en' ? formLabelsEn : formLabelsNb,
    collection: editable.collection ?? editable.target.replace('.yaml', ''),
    supportable: [facts, text].filter((schema) => schema !== undefined),
  };
  let count = 0;
  const drawing: FormDrawing = { say, references: referencesOf(content), nextId: () => `f${(count += 1)}` };
  return {
    title,
    content: html`<h1>${title}</h1><p class="quiet">${editable.target}</p>
<div class="desk"><form class="sheet" data-target="${editable.target}" novalidate>
${editable.files.map((file) => drawSheet(file, context, drawing))}
<div class="toolbar"><button type="submit" class="primary" disabled>${say.save}</button>
<p role="status" data-status data-all-well="${say.allWell}" data-unsaved="${say.unsaved}" data-saved="${say.saved}" data-nothing="${say.nothingToSave}" data-gone="${say.gone}"></p>
<div role="alert" data-alert data-not-saved="${say.notSaved}" data-reload="${say.reload}" data-whole="${say.whole}"></div></div>
<datalist id="languages">${say.languages.map(({ value, label }) => html`<option value="${value}">${label}</option>`)}</datalist></form>${previewOrigin !== undefined && drawPreview(editable, previewOrigin, say)}</div>`,
  };
}

function drawSheet(file: EditableFile, context: FormContext, drawing: FormDrawing): Html {
  const { say } = drawing;
  const shape = fileShape(file.schema, context);
  const heading = file.locale === undefined ? say.facts : say.words[file.locale];
  const lang = file.locale === undefined ? '' : html` lang="${file.locale}"`;
  if (file.value === undefined) return html`<section data-problems="${file.path}"><h2>${heading}</h2><p class="note">${say.strangeNote}</p><pre>${file.text}</pre><ul data-list></ul></section>`;
  return html`<section data-file="${file.path}" data-hash="${file.hash}" data-problems="${file.path}"><h2>${heading}</h2>${file.text === undefined && html`<p class="note" data-missing="${file.hash}">${say.wordsMissing}</p>`}<ul class="problems" data-list></ul>
<div data-root data-kind="${shape.kind === 'group' ? 'group' : 'whole'}"${lang}>${shape.kind === 'group' ? drawFields(shape.fields, file.value, drawing) : drawFile(shape, heading, file.value, drawing)}</div>
${file.locale !== undefined && drawBody(file, drawing)}</section>`;
}

function drawBody({ body, locale }: EditableFile, { say, nextId }: FormDrawing): Html {
  const id = nextId();
  return html`<div class="field"><label for="${id}">${say.body}</label><p class="note" id="${id}-note">${say.bodyNote}</p><textarea id="${id}" data-body lang="${locale}" rows="12" spellcheck="true" aria-describedby="${id}-note">
${body}</textarea></div>`;
}

function drawPreview(editable: Editable, origin: string, say: PageFrame['say']): Html {
  return html`<section class="preview" aria-labelledby="preview"><h2 id="preview">${say.preview}</h2><p class="note">${say.previewNote}</p>
<div class="switch" role="group" aria-labelledby="preview">${LOCALES.map((locale) => html`<button type="button" data-preview="${origin}${previewPath(editable, locale)}" aria-pressed="${locale === 'nb' ? 'true' : 'false'}">${say.previewIn[locale]}</button>`)}
<a data-preview-link target="_blank" rel="noreferrer" href="${origin}${previewPath(editable, 'nb')}">${say.openPreview}</a></div>
<p role="status" data-preview-state data-failed="${say.previewFailed}">${say.previewStarting}</p>
<iframe title="${say.preview}" hidden></iframe></section>`;
}
