import { expect, test } from 'vitest';
import { formLabelsEn } from '../../messages/form-labels.en.ts';
import { formLabelsNb } from '../../messages/form-labels.nb.ts';
import { COLLECTION_NAMES, SINGLE_FILES, collectionOf } from '../collections.ts';
import { fileShape, formFields, type FormField, type Shape } from './form-field.ts';

const schemas = [
  ...COLLECTION_NAMES.flatMap((name) => { const { facts, text } = collectionOf(name); return [[name, facts], [name, text]] as const; }),
  ...Object.entries(SINGLE_FILES).map(([file, schema]) => [file.replace('.yaml', ''), schema] as const),
].flatMap(([collection, schema]) => (schema ? [{ collection, schema }] : []));

function allFields(shape: Shape): FormField[] {
  if (shape.kind === 'group') return shape.fields.flatMap((field) => [field, ...allFields(field.shape)]);
  if (shape.kind === 'either') return shape.branches.flatMap(({ fields }) => allFields({ kind: 'group', fields }));
  if (shape.kind === 'list' || shape.kind === 'map') return allFields(shape.item);
  return [];
}

test.each([['nb', formLabelsNb], ['en', formLabelsEn]] as const)('every field and every choice of every schema has a name in %s', (language, labels) => {
  const fields = schemas.flatMap(({ collection, schema }) => allFields(fileShape(schema, { language, labels, collection, supportable: [] })));
  expect(fields.length).toBeGreaterThan(200);
  expect([...new Set(fields.filter(({ name }) => labels.fields[name] === undefined).map(({ name }) => name))]).toEqual([]);
  const choices = fields.flatMap(({ shape }) => (shape.kind === 'choice' ? shape.choices : shape.kind === 'list' && shape.item.kind === 'choice' ? shape.item.choices : []));
  expect([...new Set(choices.filter(({ value, label }) => value === label && labels.choices[value] === undefined && !/^(?:CC|audio\/)/.test(value)).map(({ value }) => value))]).toEqual([]);
});

test('both languages name the same fields and choices', () => {
  expect(Object.keys(formLabelsEn.fields)).toEqual(Object.keys(formLabelsNb.fields));
  expect(Object.keys(formLabelsEn.choices)).toEqual(Object.keys(formLabelsNb.choices));
});

test('a lecture asks for its type among the kinds of lecture, its topics among the topics, and a date in words', () => {
  const fields = formFields(collectionOf('lectures').facts!, { language: 'nb', labels: formLabelsNb, collection: 'lectures', supportable: [] });
  const shape = (name: string) => fields.find((field) => field.name === name)?.shape;
  expect(shape('type')).toMatchObject({ kind: 'choice', choices: [{ value: 'lecture', label: 'Faglig foredrag' }, { value: 'popular-science-lecture' }, { value: 'academic-lecture' }] });
  expect(shape('topics')).toMatchObject({ kind: 'list', item: { kind: 'reference', refers: 'topic' } });
  expect(shape('date')).toEqual({ kind: 'text', isLong: false });
  expect(shape('credits')).toMatchObject({ kind: 'list', item: { kind: 'either', branches: [{ mark: 'person', label: 'Person' }, { mark: 'name', label: 'Navn' }] } });
  expect(fields.find((field) => field.name === 'date')).toMatchObject({ label: 'Dato', isRequired: false, example: '2022-05' });
});

test('what programs measure is shown and not asked for', () => {
  const fields = formFields(collectionOf('episodes').facts!, { language: 'nb', labels: formLabelsNb, collection: 'episodes', supportable: [] });
  expect(fields.filter(({ shape }) => shape.kind === 'kept').map(({ name }) => name)).toEqual(['register', 'guid', 'recording']);
});
