import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/cli/in-order.js';

async function* upTo(count: number, taken?: (item: number) => void) {
  for (let item = 0; item < count; item++) {
    taken?.(item);
    yield item;
  }
}

function atMost(count: number) {
  return (unfetched: number) => unfetched < count;
}

test('results come in the order of the items, whatever is done first', async () => {
  const work = async (item: number) => {
    await setTimeout(item % 3 === 0 ? 5 : 0);
    return item * 10;
  };
  const results: number[] = [];
  for await (const result of inOrder(upTo(20), work, atMost(4))) results.push(result);
  expect(results).toEqual(Array.from({ length: 20 }, (_, item) => item * 10));
});

test('no more is taken than may be worked on at once, while the reader of the results waits', async () => {
  let last = -1;
  const results = inOrder(
    upTo(100, (item) => {
      last = item;
    }),
    async (item) => item,
    atMost(4),
  );
  await results.next();
  await setTimeout(5);
  expect(last).toBeLessThan(6);
  await results.return(undefined);
});

test('a result does not wait for items that are yet to come', async () => {
  let go = () => {};
  const later = new Promise<void>((resolve) => {
    go = resolve;
  });
  async function* slow() {
    yield 1;
    await later;
    yield 2;
  }
  const results = inOrder(slow(), async (item) => item, atMost(4));
  expect(await results.next()).toEqual({ value: 1, done: false });
  go();
  expect(await results.next()).toEqual({ value: 2, done: false });
  expect(await results.next()).toEqual({ value: undefined, done: true });
});

test('a failure is met in its turn', async () => {
  const work = async (item: number) => {
    if (item === 1) throw new Error('one');
    await setTimeout(2);
    return item;
  };
  const results = inOrder(upTo(3), work, atMost(3));
  expect((await results.next()).value).toBe(0);
  await expect(results.next()).rejects.toThrow('one');
});
