/** Findings as a person reads them: place, kind, what is wrong and its mend, and the rule's name. */

import { checkFeedMessagesEn } from '../../messages/check-feed.en.ts';
import { checkFeedMessagesNb, type CheckFeedMessages } from '../../messages/check-feed.nb.ts';
import { feedRulesEn } from '../../messages/feed-rules.en.ts';
import { feedRulesNb } from '../../messages/feed-rules.nb.ts';
import type { ProgramLanguage } from '../run-program.ts';
import type { FeedFinding } from './rule.ts';

/** The sentences of a language. */
export function checkFeedMessages(language: ProgramLanguage): CheckFeedMessages {
  return language === 'en' ? checkFeedMessagesEn : checkFeedMessagesNb;
}

/** Control characters of a stranger's feed must not reach the terminal. */
function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, '·');
}

/** The lines that are printed, the summary last. */
export function describeFindings(findings: readonly FeedFinding[], language: ProgramLanguage): string[] {
  const say = checkFeedMessages(language);
  const sentences = language === 'en' ? feedRulesEn : feedRulesNb;
  const lines = findings.flatMap(({ rule, severity, line, path, found, expected }) => [
    `${severity === 'error' ? '✖' : '⚠'} ${plain(say.place(line, path))}  [${severity === 'error' ? say.error : say.warning}: ${rule}]`,
    `    ${plain(sentences[rule](found, expected))}`,
  ]);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return [...lines, say.summary(errors, findings.length - errors)];
}
