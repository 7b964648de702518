/** So many answers are kept of a question; those of an article are far fewer. */
const MOST_KEPT = 20_000;

/**
 * A question about a word whose answer hangs on the word alone, asked once for each: the words of one article are for the most part
 * those of the last.
 */
export function remembered<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const there = known.get(word);
    if (there !== undefined || known.has(word)) return there as Answer;
    const answer = ask(word);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(word, answer);
    return answer;
  };
}
