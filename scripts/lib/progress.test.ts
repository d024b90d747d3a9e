import { expect, test } from 'vitest';
import { programMessagesEn } from '../messages/program.en.ts';
import { Stages } from './progress.ts';

function listen(isTTY: boolean) {
  const said: string[] = [];
  return { said, out: { isTTY, columns: 60, write: (text: string) => said.push(text) > 0 } };
}

test('where nobody watches a stage says that it began and how long it took, and nothing between', async () => {
  const { said, out } = listen(false);
  const result = await new Stages(programMessagesEn, out).run('Packing', async (progress) => {
    progress.expect(2);
    progress.add();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return 7;
  });
  expect(result).toBe(7);
  expect(said.join('')).toMatch(/^▸ Packing …\n {2}done in 0\.\d s\n$/);
});

test('on a terminal the count and the time left are drawn on one line, which is gone in the end', async () => {
  const { said, out } = listen(true);
  await new Stages(programMessagesEn, out).run('Packing', async (progress) => {
    progress.expect(4);
    progress.add(2);
    while (!said.some((text) => text.includes('2/4'))) await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(said.find((text) => text.includes('2/4'))).toMatch(/Packing 2\/4 \(about \d+ s left\)/);
  expect(said.at(-1)).toBe('\r\x1b[2K');
  expect(said.every((text) => text.replaceAll(/\x1b\[2K|\r|\n/g, '').length < 60)).toBe(true);
});

test('stages that run side by side say which of them ended, and the error of one is passed on', async () => {
  const { said, out } = listen(false);
  const stages = new Stages(programMessagesEn, out);
  await Promise.all([stages.run('One', async () => {}), stages.run('Two', async () => new Promise((resolve) => setTimeout(resolve, 30)))]);
  expect(said.join('')).toMatch(/One: done in 0\.\d s[^]*Two: done in 0\.\d s/);
  await expect(stages.run('Three', async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect([...stages.seconds.keys()]).toEqual(['One', 'Two']);
});
