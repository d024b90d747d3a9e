/** Which type of ours a category of NVA or Cristin becomes, and in which folder it lies. */

import type { Family, OutputType } from '../../../src/domain/output.ts';
import { OTHER_REGISTERED_TYPES, OUTPUT_TYPES } from '../../../src/domain/output-type.ts';
import { lookUp } from './look-up.ts';

export interface ReadType {
  readonly type: OutputType;
  readonly family: Family;
  /** The register's own name, when it is not our type's. */
  readonly importedType?: string | undefined;
  /** True when no table knows the name. */
  readonly isUnknown: boolean;
}

/** Cristin's categories with two meanings or none of their own; the others are in the table of types. */
const CRISTIN_CODES: Readonly<Record<string, OutputType>> = {
  LECTURE: 'lecture', LECTUREPOPULAR: 'popular-science-lecture', ACADEMICLECTURE: 'academic-lecture', ARTICLEJOURNAL: 'magazine-article',
  PROGDELTAGELSE: 'programme-participation', LYDMATERIALE: 'sound-material', KRONIKK: 'feature-article', INTERVJU: 'interview', INTERVJUSKRIFTL: 'interview',
  FOREDRAG_FAG: 'lecture', POPVIT_FOREDRAG: 'popular-science-lecture', VIT_FOREDRAG: 'academic-lecture', KAPITTEL: 'academic-chapter', ARTIKKEL: 'academic-article',
  OVERSIKTSART: 'academic-article', ARTIKKEL_FAG: 'magazine-article', ARTIKKEL_POP: 'magazine-article', POPVIT_KAPITTEL: 'academic-chapter', FAGLIG_KAPITTEL: 'academic-chapter',
  LESERINNLEGG: 'feature-article', RAPPORT: 'report',
};

const NVA_TYPES = new Map<string, OutputType>(Object.entries(OUTPUT_TYPES).flatMap(([type, row]) =>
  (row.nvaInstance === 'none' || type === 'popular-science-lecture' ? [] : [[row.nvaInstance, type as OutputType]])));

const CRISTIN_TYPES = new Map<string, OutputType>([
  ...Object.entries(OUTPUT_TYPES).flatMap(([type, row]): [string, OutputType][] => (row.cristinCode === 'unknown' ? [] : [[row.cristinCode, type as OutputType]])),
  ...Object.entries(CRISTIN_CODES),
]);

/** A name of `publicationInstance.type`. What no table knows is kept with its name, in the folder its beginning speaks for. */
export function readNvaType(name: string): ReadType {
  return known(name, NVA_TYPES.get(name), lookUp(OTHER_REGISTERED_TYPES, name)) ?? other(name, /^Media/.test(name));
}

/** A category code of Cristin's API or sub-category of its export. */
export function readCristinType(code: string): ReadType {
  const own = CRISTIN_TYPES.get(code);
  const isOurs = own !== undefined && [OUTPUT_TYPES[own].cristinCode, OUTPUT_TYPES[own].cristinExport].includes(code);
  return known(code, isOurs ? own : undefined, own ?? lookUp(OTHER_REGISTERED_TYPES, code)) ?? other(code, /MEDIA|PROGRAM/.test(code));
}

function known(name: string, ours: OutputType | undefined, kept: OutputType | undefined): ReadType | undefined {
  const type = ours ?? kept;
  if (type === undefined) return undefined;
  return { type, family: OUTPUT_TYPES[type].family, ...(ours === undefined && { importedType: name }), isUnknown: false };
}

function other(name: string, isMedia: boolean): ReadType {
  const type = isMedia ? 'other-media' : 'other-publication';
  return { type, family: OUTPUT_TYPES[type].family, ...(name !== '' && { importedType: name }), isUnknown: true };
}
