/** Adds a value to those that a key has, behind them. */
export function addTo<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const there = groups.get(key);
  if (there) there.push(value);
  else groups.set(key, [value]);
}
