import Ajv from 'ajv';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from './environment.ts';
import { jsonSchemaFiles, yamlSchemaSettings } from './json-schemas.ts';

const files = jsonSchemaFiles();
const schemaOf = (name: string) => JSON.parse(files.find((file) => file.name === `${name}.schema.json`)!.text) as Record<string, unknown>;
const validator = (name: string) => new Ajv({ strict: false, validateFormats: false }).compile(schemaOf(name));

test('the schemas in schemas/ are those of src/schema (npm run schemas)', () => {
  const folder = path.join(projectRoot, 'schemas');
  expect(readdirSync(folder).sort()).toEqual(files.map(({ name }) => name).sort());
  for (const { name, text } of files) expect(readFileSync(path.join(folder, name), 'utf8'), name).toBe(text);
});

test('VS Code is told which file has which schema', () => {
  const settings = JSON.parse(readFileSync(path.join(projectRoot, '.vscode/settings.json'), 'utf8')) as Record<string, unknown>;
  expect(settings['yaml.schemas']).toEqual(yamlSchemaSettings());
});

test('every field is explained in Norwegian, and none in English', () => {
  const { properties } = schemaOf('lectures') as { properties: Record<string, { description?: string; nb?: string }> };
  expect(properties['title']!.description).toBe('Tittelen til punkt og prikke, slik den er registrert.');
  expect(Object.entries(properties).filter(([, { description, nb }]) => description === undefined || nb !== undefined)).toEqual([]);
});

test('every facts.yaml of the invented archive fits, and a misspelt field or a wrong date does not', () => {
  const content = path.join(projectRoot, 'tests/fixtures/content');
  let read = 0;
  for (const { name, files: pattern } of files.filter((file) => file.files.includes('/*/'))) {
    const folder = path.join(content, pattern.split('/')[2]!);
    const validate = validator(name.replace('.schema.json', ''));
    for (const id of readdirSync(folder)) {
      const value: unknown = parse(readFileSync(path.join(folder, id, 'facts.yaml'), 'utf8'));
      expect(validate(value), `${id}: ${JSON.stringify(validate.errors)}`).toBe(true);
      read += 1;
    }
  }
  expect(read).toBeGreaterThan(15);
  const lecture = { type: 'lecture', title: 'Om tillit', language: 'nb', sources: [{ source: 'nyhet', supports: ['title'] }] };
  expect(validator('lectures')(lecture)).toBe(true);
  expect(validator('lectures')({ ...lecture, titel: 'x' })).toBe(false);
  expect(validator('lectures')({ ...lecture, date: '3/9-2026' })).toBe(false);
  expect(validator('lectures')({ ...lecture, date: 2026 })).toBe(true);
});
