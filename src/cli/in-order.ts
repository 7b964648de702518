/**
 * Works on several items at once and gives what comes of them in the order of the items, each as soon as it is there and those
 * before it are. No item is taken where there is no room for it, so that nothing piles up in memory.
 * @param hasRoom whether one more item may be taken where so many are worked on or wait to be fetched
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  hasRoom: (unfetched: number) => boolean,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const begun: Promise<Result>[] = [];
  let coming: Promise<IteratorResult<Item>> | undefined;
  let ended = false;
  while (!ended || begun.length > 0) {
    if (!ended && hasRoom(begun.length)) coming ??= source.next();
    const item = coming?.then((taken) => ({ taken }));
    const result = begun[0]?.then((done) => ({ done }));
    const first = await Promise.race([result, item].filter((one) => one !== undefined));
    if ('done' in first) {
      begun.shift();
      yield first.done;
      continue;
    }
    coming = undefined;
    if (first.taken.done) ended = true;
    else {
      const promise = work(first.taken.value);
      // A failure is met when its turn comes.
      promise.catch(() => {});
      begun.push(promise);
    }
  }
}
