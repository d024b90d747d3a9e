/** Who each voice of a transcript is. An unmapped voice is an error, never a guess. */

import { voicesOf, type Cue } from '../../../src/domain/cue.ts';
import { WorkshopProblem } from './workshop-problem.ts';

/**
 * Maps every voice that is heard.
 * @param written `Kari=kari-nordmann, Opplesning=synthetic`, or nothing
 * @param people ids in people/
 * @throws WorkshopProblem naming every voice without an owner, with whom to choose among
 */
export function mapVoices(cues: readonly Cue[], written: string | undefined, people: readonly string[]): Record<string, string> {
  const heard = voicesOf(cues);
  const pairs = (written ?? '').split(',').map((pair) => pair.split('=').map((part) => part.trim())).filter(([name]) => name !== '');
  const owners = new Map(pairs.map(([name = '', owner = '']) => [name, owner]));
  const wrong = pairs.filter(([name = '', owner = '']) => !heard.includes(name) || !(owner === 'synthetic' || people.includes(owner)));
  const unmapped = heard.filter((voice) => !owners.has(voice));
  if (wrong.length > 0 || unmapped.length > 0) {
    throw new WorkshopProblem((say) => say.voices(unmapped, wrong.map((pair) => pair.join('=')), heard, people));
  }
  return Object.fromEntries(owners);
}
