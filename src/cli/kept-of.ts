import { loadKept } from '../review/decisions-store.js';
import { fileProblem, Trouble } from './trouble.js';

/**
 * All that is kept of an article's reviews.
 * @throws Trouble where its decisions file cannot be read: the reviewer's, not a fault of stet.
 */
export function keptOf(article: string): ReturnType<typeof loadKept> {
  try {
    return loadKept(article);
  } catch (error) {
    throw new Trouble(fileProblem(error));
  }
}
