// The press kit: where each file is, on the page and in the package. Names are promises: they never change.
import type { Locale } from './locale.ts';

/** The folder of the kit's files on the site. */
export const PRESS_FOLDER = '/presse/filer';

export const PRESS_KIT_PATH = `${PRESS_FOLDER}/pressepakke.zip`;

/** The fact sheet, printed from the press page of the language. */
export const FACT_SHEET_PATHS: Record<Locale, string> = { nb: `${PRESS_FOLDER}/faktaark.pdf`, en: `${PRESS_FOLDER}/fact-sheet.pdf` };

export interface PressFile {
  what: 'mark' | 'cover' | 'data';
  kind: 'SVG' | 'PNG' | 'CSV' | 'JSON';
  path: string;
}

export const PRESS_FILES: readonly PressFile[] = [
  { what: 'mark', kind: 'SVG', path: `${PRESS_FOLDER}/merke.svg` },
  { what: 'mark', kind: 'PNG', path: `${PRESS_FOLDER}/merke.png` },
  { what: 'cover', kind: 'SVG', path: `${PRESS_FOLDER}/podkast.svg` },
  { what: 'cover', kind: 'PNG', path: `${PRESS_FOLDER}/podkast.png` },
  { what: 'data', kind: 'CSV', path: `${PRESS_FOLDER}/resultater.csv` },
  { what: 'data', kind: 'JSON', path: `${PRESS_FOLDER}/resultater.json` },
];
