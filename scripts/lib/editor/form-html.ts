/** Draws a form: each field with its name, its explanation, an example, and a place for what is wrong with it. */

import { stringify } from 'yaml';
import type { ReferenceKind } from '../../../src/domain/references.ts';
import type { EditPageMessages } from '../../messages/edit-page.nb.ts';
import type { Branch, Choice, FormField, Shape } from './form-field.ts';
import { html, type Html } from './html.ts';

/** What a form is drawn with. */
export interface FormDrawing {
  readonly say: EditPageMessages;
  /** What ids may point at, by kind, with the names people know. */
  readonly references: Readonly<Record<ReferenceKind, readonly Choice[]>>;
  /** A new id for a control of the page. */
  readonly nextId: () => string;
}

type Fields = Readonly<Record<string, unknown>>;

/** A control with its name: what is inside one list item, or one field. */
interface Named {
  /** Of the field in the file, when it is one. */
  readonly name?: string;
  readonly label: string;
  readonly note?: string | undefined;
  readonly example?: string | undefined;
  readonly isRequired: boolean;
}

/** The fields of a group, the usual ones first and those that few have behind a fold. */
export function drawFields(fields: readonly FormField[], value: unknown, drawing: FormDrawing): Html {
  const given = isFields(value) ? value : {};
  const isAside = (field: FormField): boolean => field.isRare && given[field.name] === undefined;
  const aside = fields.filter(isAside);
  const draw = (field: FormField): Html => drawNamed(field.name, field, field.shape, given[field.name], drawing);
  const strange = Object.entries(given).filter(([name]) => !fields.some((field) => field.name === name));
  return html`${fields.filter((field) => !isAside(field)).map(draw)}
${strange.map(([name, inner]) => drawStrange(name, inner, drawing))}
${aside.length > 0 && html`<details class="aside"><summary>${drawing.say.rare} (${aside.length})</summary>${aside.map(draw)}</details>`}`;
}

/** A file that is records by key rather than fields. */
export function drawFile(shape: Shape, label: string, value: unknown, drawing: FormDrawing): Html {
  return drawShape({ label, isRequired: false }, shape, value, drawing);
}

/** One field of a group. */
function drawNamed(name: string, named: Named, shape: Shape, value: unknown, drawing: FormDrawing): Html {
  return html`<div class="field" data-name="${name}">${drawShape(named, shape, value, drawing)}</div>`;
}

function drawShape(named: Named, shape: Shape, value: unknown, drawing: FormDrawing): Html {
  if (value !== undefined && !fits(shape, value)) return drawKept(named, value, drawing.say.strangeNote, drawing, true);
  switch (shape.kind) {
    case 'kept':
      return value === undefined ? html`` : drawKept(named, value, drawing.say.keptNote, drawing, false);
    case 'group':
      return html`<fieldset data-kind="group"><legend>${named.label}${mark(named, drawing)}</legend>${drawNote(named, drawing, drawing.nextId(), false)}${drawError(drawing.nextId())}${drawFields(shape.fields, value, drawing)}</fieldset>`;
    case 'either':
      return drawEither(named, shape.branches, value, drawing);
    case 'list':
      return drawList(named, shape.item, (value as unknown[] | undefined) ?? [], drawing);
    case 'map':
      return drawMap(named, shape, (value as Fields | undefined) ?? {}, drawing);
    default:
      return drawControl(named, shape, value, drawing);
  }
}

/** One line, one choice, one number. */
function drawControl(named: Named, shape: Exclude<Shape, { kind: 'group' | 'list' | 'map' | 'either' | 'kept' }>, value: unknown, drawing: FormDrawing): Html {
  const id = drawing.nextId();
  const [noteId, errorId] = [`${id}-note`, `${id}-error`];
  const choices = choicesOf(shape, drawing);
  const hasNote = named.note !== undefined || (named.example !== undefined && choices === undefined);
  const described = hasNote ? `${noteId} ${errorId}` : errorId;
  const typed = value === undefined ? '' : String(value);
  // A number that stands where text may stand is given back as the number it was, unless it is changed.
  const was = shape.kind === 'text' && typeof value !== 'string' && value !== undefined ? html` data-was="${JSON.stringify(value)}"` : '';
  const control = choices
    ? html`<select id="${id}" data-kind="${shape.kind === 'truth' ? 'truth' : 'text'}" aria-describedby="${described}">${drawOptions(choices, typed, shape.kind === 'reference', drawing)}</select>`
    : shape.kind === 'text' && (shape.isLong || typed.includes('\n') || typed.length > 90)
      ? html`<textarea id="${id}" data-kind="text" rows="3" aria-describedby="${described}"${was}>
${typed}</textarea>`
      : html`<input id="${id}" data-kind="${shape.kind}" type="text"${shape.kind === 'number' && html` inputmode="decimal"`} value="${typed}" autocomplete="off"${/^(?:quoteL|l)anguage$/.test(named.name ?? '') && html` list="languages"`} aria-describedby="${described}"${was}>`;
  return html`<label for="${id}">${named.label}${mark(named, drawing)}</label>${drawNote(named, drawing, noteId, choices === undefined)}${control}${drawError(errorId)}`;
}

function choicesOf(shape: Shape, { references, say }: FormDrawing): readonly Choice[] | undefined {
  if (shape.kind === 'choice') return shape.choices;
  if (shape.kind === 'reference') return [...references[shape.refers], ...shape.besides];
  if (shape.kind === 'truth') return [{ value: 'true', label: say.yes }, { value: 'false', label: say.no }];
  return undefined;
}

/** What stands in the file is always among the choices, also when it should not be. An id is shown with its name: it is an address. */
function drawOptions(choices: readonly Choice[], typed: string, withIds: boolean, { say }: FormDrawing): Html {
  const isStrange = typed !== '' && !choices.some(({ value }) => value === typed);
  return html`<option value="">${say.none}</option>${[...choices, ...(isStrange ? [{ value: typed, label: typed }] : [])].map(({ value, label }) =>
    html`<option value="${value}"${value === typed && html` selected`}>${withIds && label !== value ? `${label} (${value})` : label}</option>`)}`;
}

function drawEither(named: Named, branches: readonly Branch[], value: unknown, drawing: FormDrawing): Html {
  const id = drawing.nextId();
  const chosen = Math.max(0, branches.findIndex(({ mark: name }) => isFields(value) && value[name] !== undefined));
  return html`<fieldset data-kind="either"><legend>${named.label}${mark(named, drawing)}</legend>${drawNote(named, drawing, `${id}-note`, false)}${drawError(`${id}-error`)}
<label for="${id}">${drawing.say.form}</label><select id="${id}" data-branches>${branches.map((branch, index) => html`<option value="${index}"${index === chosen && html` selected`}>${branch.label}</option>`)}</select>
${branches.map((branch, index) => html`<div data-branch="${index}"${index !== chosen && html` hidden`}>${drawFields(branch.fields, index === chosen ? value : undefined, drawing)}</div>`)}</fieldset>`;
}

function drawList(named: Named, item: Shape, values: readonly unknown[], drawing: FormDrawing): Html {
  const id = drawing.nextId();
  const draw = (value: unknown, number: string): Html =>
    html`<li data-item>${drawShape({ label: drawing.say.item(number), isRequired: false }, item, value, drawing)}${drawMoves(named.label, number, drawing)}</li>`;
  return html`<fieldset data-kind="list"><legend>${named.label}${mark(named, drawing)}</legend>${drawNote(named, drawing, `${id}-note`, false)}${drawError(`${id}-error`)}
<ol>${values.map((value, index) => draw(value, String(index + 1)))}</ol>${drawAdd(named, draw(undefined, '#'), drawing)}</fieldset>`;
}

function drawMap(named: Named, { key, item }: { key: Shape; item: Shape }, values: Fields, drawing: FormDrawing): Html {
  const id = drawing.nextId();
  const draw = (name: string | undefined, value: unknown, number: string): Html =>
    html`<li data-item><div data-key>${drawShape({ label: drawing.say.key, isRequired: true }, key, name, drawing)}</div><div data-value>${drawShape({ label: drawing.say.item(number), isRequired: true }, item, value, drawing)}</div>${drawMoves(named.label, number, drawing)}</li>`;
  return html`<fieldset data-kind="map"><legend>${named.label}${mark(named, drawing)}</legend>${drawNote(named, drawing, `${id}-note`, false)}${drawError(`${id}-error`)}
<ol>${Object.entries(values).map(([name, value], index) => draw(name, value, String(index + 1)))}</ol>${drawAdd(named, draw(undefined, undefined, '#'), drawing)}</fieldset>`;
}

/** The next item lies ready in a template; `#` stands for its number. */
function drawAdd({ label }: Named, item: Html, { say }: FormDrawing): Html {
  return html`<template>${item}</template><button type="button" data-add>${say.addNamed(label)}</button>`;
}

function drawMoves(label: string, number: string, { say }: FormDrawing): Html {
  const whose = html`<span class="hidden-visually"> ${say.removeNamed(label, number)}</span>`;
  return html`<div class="moves"><button type="button" data-move="-1">${say.up}${whose}</button><button type="button" data-move="1">${say.down}${whose}</button><button type="button" data-remove>${say.remove}${whose}</button></div>`;
}

/** A value that is shown and given back as it is. */
function drawKept(named: Named, value: unknown, note: string, drawing: FormDrawing, canRemove: boolean): Html {
  const id = drawing.nextId();
  return html`<div data-kind="kept" data-kept="${JSON.stringify(value)}"><p class="label" id="${id}">${named.label}</p><p class="note">${note}</p><pre tabindex="0" aria-labelledby="${id}">${stringify(value, { lineWidth: 0 }).trimEnd()}</pre>${canRemove && html`<button type="button" data-forget>${drawing.say.remove}<span class="hidden-visually"> ${named.label}</span></button>`}${drawError(`${id}-error`)}</div>`;
}

function drawStrange(name: string, value: unknown, drawing: FormDrawing): Html {
  return html`<div class="field" data-name="${name}">${drawKept({ label: name, isRequired: false }, value, drawing.say.strangeNote, drawing, true)}</div>`;
}

function drawNote({ note, example }: Named, { say }: FormDrawing, id: string, withExample: boolean): Html {
  const shown = withExample ? example : undefined;
  if (note === undefined && shown === undefined) return html``;
  return html`<p class="note" id="${id}">${note}${shown !== undefined && html` ${say.example}: <code>${shown}</code>`}</p>`;
}

function drawError(id: string): Html {
  return html`<p class="error" id="${id}" data-error hidden></p>`;
}

function mark({ isRequired }: Named, { say }: FormDrawing): Html {
  return isRequired ? html` <span class="required">(${say.required})</span>` : html``;
}

/** Can the value be shown by this shape without losing any of it? */
function fits(shape: Shape, value: unknown): boolean {
  switch (shape.kind) {
    case 'group': return isFields(value);
    case 'either': return isFields(value) && shape.branches.some(({ mark: name }) => value[name] !== undefined);
    case 'list': return Array.isArray(value);
    case 'map': return isFields(value);
    case 'kept': return true;
    default: return typeof value !== 'object';
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
