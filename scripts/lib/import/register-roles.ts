/** What the registers call a contribution, and what it is called here. */

import type { CreditRole } from '../../../src/domain/credit.ts';
import type { Family, OutputType } from '../../../src/domain/output.ts';
import { lookUp } from './look-up.ts';

/** Roles of NVA, and of Cristin in capitals. What is not here contributed in a way we have no word for. */
const ROLES: Readonly<Record<string, CreditRole>> = {
  Creator: 'author', Writer: 'author', FORFATTER: 'author', AUTHOR: 'author',
  Editor: 'editor', REDAKTØR: 'editor', EDITOR: 'editor',
  InterviewSubject: 'interviewee', INTERVJUOBJEKT: 'interviewee', INTERVIEW_OBJECT: 'interviewee',
  Journalist: 'interviewer', JOURNALIST: 'interviewer',
  ProgrammeParticipant: 'guest', PROGRAMDELTAGER: 'guest', PROGRAMDELTAKER: 'guest',
  ProgrammeLeader: 'host', PROGRAMLEDER: 'host',
  TranslatorAdapter: 'translator', OVERSETTER: 'translator', TRANSLATOR: 'translator',
};

/** Who counts as having made it, first the ones who did, then the ones who were asked. */
const MAKERS: readonly (readonly CreditRole[])[] = [['author', 'presenter'], ['interviewee', 'guest', 'host'], ['interviewer', 'editor', 'translator']];

/** A journalist is the interviewer, also where somebody else is the author: never an author of the project. */
export function readRole(name: string, family: Family): CreditRole {
  const role = lookUp(ROLES, name) ?? 'contributor';
  return role === 'author' && family === 'lectures' ? 'presenter' : role;
}

/**
 * When nobody is named as the maker, the first contributor is taken for one.
 * @returns the credits, and whether one was taken
 */
export function withMaker<T extends { readonly role: CreditRole }>(credits: readonly T[], type: OutputType, family: Family): { credits: T[]; isGuess: boolean } {
  const [first, ...rest] = credits;
  const hasMaker = type === 'interview' ? credits.length > 0 && credits.some(({ role }) => role !== 'contributor') : MAKERS.slice(0, 2).flat().some((role) => credits.some((credit) => credit.role === role));
  if (!first || hasMaker || first.role !== 'contributor') return { credits: [...credits], isGuess: false };
  const role = type === 'interview' ? 'interviewee' : readRole('Creator', family);
  return { credits: [{ ...first, role }, ...rest], isGuess: true };
}
