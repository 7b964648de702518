/** What takes a while to make, and is seldom wanted: made when it is first asked for, and kept. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** What is made of an object, such as the options of a rule: made when it is first asked for, and kept as long as the object. */
export function onceFor<Of extends object, T>(make: (of: Of) => T): (of: Of) => T {
  const made = new WeakMap<Of, T>();
  return (of) => {
    let one = made.get(of);
    if (one === undefined) {
      one = make(of);
      made.set(of, one);
    }
    return one;
  };
}
