/** Is the podcast's guid the one its first address gave? A guid that changes makes every app take the podcast for a new one. */

import { podcastGuid } from '../../../src/domain/podcast-guid.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import type { Content } from '../read-content.ts';
import { textField } from './check.ts';

/** A show without `feedAddress` has its guid from elsewhere, such as a feed it took over: nothing to hold it against. */
export async function showGuidIsKept(content: Content): Promise<Problem[]> {
  const show = content.singles.get('show.yaml')?.value;
  const [guid, address] = [textField(show, 'guid'), textField(show, 'feedAddress')];
  if (guid === undefined || address === undefined) return [];
  const right = await podcastGuid(address);
  return guid === right ? [] : [{ file: 'show.yaml', field: 'guid', ruleId: 'show-guid', actual: guid, expected: right, fatal: true }];
}
