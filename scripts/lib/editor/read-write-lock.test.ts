import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { ReadWriteLock } from './read-write-lock.ts';

describe('a lock for many readers and one writer', () => {
  test('lets readers in together, the writer after them, and later readers after the writer', async () => {
    const lock = new ReadWriteLock();
    const order: string[] = [];
    const leaveFirst = await lock.enter();
    const leaveSecond = await lock.enter();
    const write = lock.alone(async () => {
      order.push('write begins');
      await setImmediate();
      order.push('write ends');
      return 'written';
    });
    const late = lock.enter().then((leave) => { order.push('late reader'); leave(); });
    leaveFirst();
    await setImmediate();
    expect(order).toEqual([]);
    leaveSecond();
    leaveSecond();
    expect(await write).toBe('written');
    await late;
    expect(order).toEqual(['write begins', 'write ends', 'late reader']);
  });

  test('one writer at a time, in the order they came, and one that fails stops nobody', async () => {
    const lock = new ReadWriteLock();
    const order: number[] = [];
    const first = lock.alone(async () => { await setImmediate(); order.push(1); throw new Error('no'); });
    const second = lock.alone(async () => void order.push(2));
    const reader = lock.enter().then(() => order.push(3));
    await expect(first).rejects.toThrow('no');
    await Promise.all([second, reader]);
    expect(order).toEqual([1, 2, 3]);
  });
});
