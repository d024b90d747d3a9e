/** Do chapters and moments lie within their recording, in order? */

import { findChapterFaults } from '../../../src/domain/chapter.ts';
import { formatField, type Problem } from '../../../src/domain/problem.ts';
import type { Content } from '../read-content.ts';
import { field, items, textField } from './check.ts';

export function chaptersAreInOrder(content: Content): Problem[] {
  return content.drawers.flatMap(({ facts }) => {
    const starts = items(field(facts?.value, 'chapters')).map((chapter) => ({ start: field(chapter, 'start') }));
    const isSound = starts.length > 0 && starts.every((each): each is { start: number } => typeof each.start === 'number' && each.start >= 0);
    if (!facts || !isSound) return [];
    return findChapterFaults(starts, durationOf(facts.value)).map(({ index, rule, start }) => ({
      file: facts.file,
      field: formatField(['chapters', index, 'start']),
      ruleId: rule,
      actual: String(start),
      expected: rule === 'chapter-out-of-order' ? String(starts[index - 1]?.start) : String(durationOf(facts.value) ?? 0),
      fatal: true,
    }));
  });
}

export function momentsLieWithin(content: Content): Problem[] {
  const durations = new Map(content.drawers.filter((each) => each.collection === 'episodes').map((each) => [each.id, durationOf(each.facts?.value)]));
  return content.drawers.flatMap(({ facts }) => items(field(facts?.value, 'moments')).flatMap((moment, index): Problem[] => {
    const [start, end, episode] = [field(moment, 'start'), field(moment, 'end'), textField(moment, 'episode')];
    if (!facts || typeof start !== 'number' || typeof end !== 'number' || episode === undefined) return [];
    const place = { file: facts.file, field: formatField(['moments', index, 'end']), actual: String(end), fatal: true };
    if (end <= start) return [{ ...place, ruleId: 'moment-backwards', expected: String(start) }];
    const duration = durations.get(episode);
    if (duration !== undefined && end > duration) return [{ ...place, ruleId: 'moment-past-end', expected: String(duration) }];
    if (durations.has(episode) && duration === undefined) return [{ ...place, field: formatField(['moments', index, 'episode']), actual: episode, ruleId: 'moment-without-recording', fatal: false }];
    return [];
  }));
}

/** In seconds; undefined without a recording. */
export function durationOf(facts: unknown): number | undefined {
  const duration = field(field(facts, 'recording'), 'durationSeconds');
  return typeof duration === 'number' ? duration : undefined;
}
