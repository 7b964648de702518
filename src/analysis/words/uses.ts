import { firstIndex } from '../../document/first-index.js';
import type { Reading } from '../reading.js';
import { dictionary } from './dictionary.js';
import { letterRuns } from './letter-runs.js';

/** The words of an article that English has not, each as often as it stands there. */
interface Uses {
  /** True where the article has it twice or more, in whatever case, or once and a word that begins with it: “feijoada”, “feijoadas”. */
  readonly isAgain: (lower: string) => boolean;
}

/** Put in order once: to look through the article for each word takes the square of its length. To be had by `reading.get(uses)`. */
export function uses(reading: Reading): Uses {
  const sorted = reading
    .get(letterRuns)
    .flatMap(({ runs }) => runs.map(({ form }) => form.word.lower))
    .filter((lower) => !dictionary().has(lower))
    .sort();
  return { isAgain: (lower) => sorted[firstIndex(sorted, (one) => one >= lower) + 1]?.startsWith(lower) ?? false };
}
