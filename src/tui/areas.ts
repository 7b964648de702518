import type { Place } from './article.js';
import { cardLines } from './card.js';
import { currentFinding, type Desk, type Mode } from './desk.js';
import { layoutOf } from './source.js';
import type { Window } from './window.js';

/** How many rows each part of the screen has; header, status line and key line have one each. */
export interface Areas {
  readonly article: number;
  readonly card: number;
}

const BARS = 3;

/** What takes the article's place too. */
const WHOLE: ReadonlySet<Mode['name']> = new Set(['card', 'help', 'list', 'changes', 'end']);

/** The article keeps a third of a low window: the flagged words and what stands around them. */
const LEAST_CARD = 6;

/** Of a window in which something is asked the article keeps so much: the question is what one reads. */
const LEAST_ARTICLE = 2;

/** The card, with a line above it, takes what it needs up to three fifths of the rows; the article takes the rest. */
export function areasOf(desk: Desk, window: Window): Areas {
  const room = window.rows - BARS;
  if (WHOLE.has(desk.mode.name)) return { article: 0, card: room };
  const share = Math.max(LEAST_CARD, Math.floor((room * 3) / 5));
  const most = desk.mode.name === 'review' ? share : Math.max(share, room - LEAST_ARTICLE);
  const card = Math.min(most, cardLines(desk, window).length + 1);
  return { article: room - card, card };
}

/** Where the article's page begins: where the reviewer scrolled it, else so that it shows the current Finding. */
export function topOf(desk: Desk, window: Window): Place {
  const { article } = areasOf(desk, window);
  const layout = layoutOf(desk, window);
  if (desk.top) return layout.pageFrom(desk.top, article);
  return layout.pageAround(layout.placeOf(currentFinding(desk)?.start ?? 0), article);
}
