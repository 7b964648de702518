/** The parts of an option, by their numbers from 0 on: the elements of a list, or the entries of an object. */
interface Parts<Part> {
  readonly length: number;
  readonly at: (number: number) => Part;
}

const kept = new WeakMap<object, Map<string, Parts<unknown>>>();

/** Keeps how to read the parts of a rule's option one by one, as the build wrote them: of thousands an article needs a few. */
export function keepParts(options: object, name: string, parts: Parts<unknown>): void {
  const ofOptions = kept.get(options) ?? new Map<string, Parts<unknown>>();
  kept.set(options, ofOptions.set(name, parts));
}

/** The elements of a list among a rule's options. */
export function elementsOf<Options extends object, Name extends keyof Options & string>(
  options: Options,
  name: Name,
): Parts<Options[Name] extends readonly (infer Element)[] ? Element : never> {
  return partsOf(options, name, (list) => list as readonly never[]);
}

/** The entries of an object among a rule's options. */
export function entriesOf<Options extends object, Name extends keyof Options & string>(
  options: Options,
  name: Name,
): Parts<[key: string, value: Options[Name] extends Readonly<Record<string, infer Value>> ? Value : never]> {
  return partsOf(options, name, (object) => Object.entries(object as Record<string, never>));
}

function partsOf<Options extends object, Name extends keyof Options & string, Part>(
  options: Options,
  name: Name,
  split: (option: Options[Name]) => readonly Part[],
): Parts<Part> {
  const ofOptions = kept.get(options)?.get(name) as Parts<Part> | undefined;
  if (ofOptions) return ofOptions;
  const all = split(options[name]);
  return { length: all.length, at: (number) => all[number]! };
}
