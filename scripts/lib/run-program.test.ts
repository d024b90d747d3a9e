import { expect, test } from 'vitest';
import { programMessagesEn } from '../messages/program.en.ts';
import { programMessagesNb } from '../messages/program.nb.ts';
import { ProgramError, readCommandLine } from './run-program.ts';

test('a program speaks Norwegian unless asked for English', () => {
  expect(readCommandLine([]).messages).toBe(programMessagesNb);
  expect(readCommandLine(['--lang', 'en']).messages).toBe(programMessagesEn);
  expect(readCommandLine(['--lang=en']).messages).toBe(programMessagesEn);
});

test('a program keeps its own options and its words', () => {
  const { options, words, verbose } = readCommandLine(['dist', '--only', 'unit,site', '--verbose'], ['only']);
  expect([options['only'], words, verbose]).toEqual(['unit,site', ['dist'], true]);
});

test('an unknown option is refused with the options that exist', () => {
  expect(() => readCommandLine(['--fast'])).toThrow(ProgramError);
  expect(() => readCommandLine(['--fast'])).toThrow('Unknown option: --fast. The program knows --lang nb|en');
});

test('an unknown language is refused', () => {
  expect(() => readCommandLine(['--lang', 'fr'])).toThrow('--lang fr: no such language');
});

test('an error carries its sentence in both languages', () => {
  const error = new ProgramError((say) => say.portTaken(4321), 2);
  expect(error.say(programMessagesNb)).toBe(
    'Port 4321 er opptatt av et annet program. Stopp det, eller velg en annen port: PORT=4322 npm start',
  );
  expect(error.say(programMessagesEn)).toBe(
    'Port 4321 is taken by another program. Stop it, or choose another port: PORT=4322 npm start',
  );
});
