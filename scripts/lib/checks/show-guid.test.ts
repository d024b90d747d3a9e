import { expect, it } from 'vitest';
import type { Content } from '../read-content.ts';
import { showGuidIsKept } from './show-guid.ts';

const contentOf = (show: Record<string, string>) => ({ singles: new Map([['show.yaml', { value: show }]]) }) as unknown as Content;
const [feedAddress, guid] = ['https://podnews.net/rss', '9b024349-ccf0-5f69-a609-6b82873eab3c'];

it('the guid its first address gave is right', async () => {
  expect(await showGuidIsKept(contentOf({ feedAddress, guid }))).toEqual([]);
});

it('another one is refused, and so is another address', async () => {
  const problem = { file: 'show.yaml', field: 'guid', ruleId: 'show-guid', fatal: true };
  expect(await showGuidIsKept(contentOf({ feedAddress, guid: guid.replace('9b', '9c') }))).toMatchObject([{ ...problem, expected: guid }]);
  expect(await showGuidIsKept(contentOf({ feedAddress: 'https://podnews.net/ny', guid }))).toMatchObject([{ ...problem, actual: guid }]);
});

it('a guid taken over with a feed has no address to be held against', async () => {
  expect(await showGuidIsKept(contentOf({ guid }))).toEqual([]);
});
