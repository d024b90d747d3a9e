import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullOutputs, bareOutputs, sample, sampleContext } from './__fixtures__/sample-archive.ts';
import { CSV_COLUMNS, writeCsv, writeCsvDictionary, writeRows } from './csv.ts';

/** A strict reader of RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare!);
    if (end === '\r\n') rows.push(row.splice(0));
  }
  return rows;
}

describe('the table', () => {
  it('has a row for each output and a cell for each column', () => {
    const rows = readCsv(writeCsv([...fullOutputs, ...bareOutputs], sampleContext()));
    expect(rows).toHaveLength(1 + fullOutputs.length + bareOutputs.length);
    expect(rows.every((row) => row.length === CSV_COLUMNS.length)).toBe(true);
  });

  it('leaves empty what nobody has recorded', () => {
    const [head, row] = readCsv(writeCsv([sample('bare-lecture')], sampleContext()));
    const empty = head!.filter((_, i) => row![i] === '');
    expect(empty).toEqual(['record_number', 'date', 'year', 'credits', 'venue', 'pages', 'doi', 'url', 'licence']);
  });

  it('says who did what', () => {
    const [head, row] = readCsv(writeCsv([sample('interview')], sampleContext()));
    expect(row![head!.indexOf('credits')]).toBe('Kari Nordmann (interviewee) | Ola Æ. Hansen (interviewer)');
  });

  it('explains every column in both languages', () => {
    for (const locale of ['nb', 'en'] as const) {
      expect(readCsv(writeCsvDictionary(locale)).slice(1).map(([name]) => name)).toEqual(CSV_COLUMNS.map(({ name }) => name));
    }
  });
});

it('any text comes back from a cell', () => {
  const cells = fc.array(fc.array(fc.string({ unit: 'grapheme' }).filter((text) => !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/.test(text)), { minLength: 2, maxLength: 2 }), { minLength: 1 });
  fc.assert(fc.property(cells, (rows) => { expect(readCsv(writeRows(rows))).toEqual(rows); }), { seed: 2026 });
});
