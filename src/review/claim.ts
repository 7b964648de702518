import { hostname } from 'node:os';
import { type Holder, lockPath, lockReview } from './review-lock.js';

/** What a review may do with its article. */
export interface Claim {
  /** Why nothing can be decided; absent where it can. */
  readonly readOnly?: string;
  /** Lets others decide. */
  readonly release: () => void;
}

/** Claims an article for a review; where another review has it, this one is to look only. */
export function claim(article: string): Claim {
  try {
    const lock = lockReview(article);
    return 'release' in lock ? lock : { readOnly: whoHas(lock.heldBy, article), release: () => {} };
  } catch {
    // Where no file can be made, no decision can be kept either, and the first one will say why.
    return { release: () => {} };
  }
}

function whoHas(holder: Holder | 'somebody', article: string): string {
  if (holder !== 'somebody' && holder.host === hostname()) {
    return `process ${holder.pid} reviews this article; quit there, then start here again`;
  }
  const who = holder === 'somebody' ? 'somebody' : `process ${holder.pid} on ${holder.host}`;
  return `${who} reviews this article; if not, remove ${lockPath(article)}`;
}
