/** Plurals that no ending makes (any learner's grammar lists them). */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `man men, woman women, child children, person people, foot feet, tooth teeth, goose geese, mouse mice, wife wives, life lives,
  knife knives, leaf leaves, half halves, thief thieves, shelf shelves, loaf loaves, wolf wolves, self selves, crisis crises,
  analysis analyses, thesis theses, basis bases, hypothesis hypotheses, criterion criteria, phenomenon phenomena, datum data,
  aircraft aircraft, series series, species species, sheep sheep, fish fish, hero heroes, potato potatoes, tomato tomatoes,
  veto vetoes, echo echoes, embargo embargoes, torpedo torpedoes`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** The plural of a noun; “spokesman” and “spokeswoman” as “man”. A noun it does not know is taken for a regular one. */
export function pluralOf(noun: string): string {
  const lower = noun.toLowerCase();
  const irregular = IRREGULAR.get(lower) ?? plurallyCompounded(lower);
  if (irregular !== undefined) return noun.charAt(0) + irregular.slice(1);
  if (/[^aeiou]y$/u.test(lower)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(lower) ? `${noun}es` : `${noun}s`;
}

function plurallyCompounded(noun: string): string | undefined {
  if (/(?<!hu|ro|ger)man$/u.test(noun)) return noun.replace(/an$/u, 'en');
  return /.person$/u.test(noun) ? noun.replace(/person$/u, 'people') : undefined;
}

/** A term of several words in the plural: “Secretaries of State”, “human shields”. */
export function pluralTermOf(term: string): string {
  const head = /[\p{L}\p{M}\p{N}'’-]+(?=\s+(?:of|for|in|to|at|on|from|with|by)\s|\s*$)/u.exec(term);
  if (!head) return term;
  return term.slice(0, head.index) + pluralOf(head[0]) + term.slice(head.index + head[0].length);
}
