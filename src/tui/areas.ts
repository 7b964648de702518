import type { Span } from '../document/span.js';
import type { ArticleLayout, Place } from './article.js';
import { cardLines } from './card.js';
import { currentFinding, type Desk, type Mode } from './desk.js';
import { foundIn, lookedAt } from './looking-for.js';
import { layoutOf } from './source.js';
import type { Window } from './window.js';

/** How many rows each part of the screen has; header, status line and key line have one each. */
interface Areas {
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

/**
 * Where the article's page begins: where the reviewer scrolled it, else so that it shows the current Finding; or so that it shows
 * what is looked for.
 */
export function topOf(desk: Desk, window: Window): Place {
  const { article } = areasOf(desk, window);
  const layout = layoutOf(desk, window);
  const { mode } = desk;
  if (mode.name === 'look for' || (mode.name === 'found' && !mode.scrolled)) {
    const place = foundIn(desk).places.length > 0 ? lookedAt(desk) : undefined;
    if (place) return topShowing(desk, place, window);
  }
  return ownTop(desk, layout, article);
}

function ownTop(desk: Desk, layout: ArticleLayout, height: number): Place {
  if (desk.top) return layout.pageFrom(desk.top, height);
  return layout.pageAround(layout.placeOf(currentFinding(desk)?.start ?? 0), height);
}

/** Where it begins so that it shows a place: where it does now, if it does. */
export function topShowing(desk: Desk, { start }: Span, window: Window): Place {
  const { article } = areasOf(desk, window);
  const layout = layoutOf(desk, window);
  const place = layout.placeOf(start);
  const now = ownTop(desk, layout, article);
  const isShown = !isBefore(place, now) && !isBefore(layout.move(now, article - 1), place);
  return isShown ? now : layout.pageAround(place, article);
}

function isBefore(one: Place, other: Place): boolean {
  return one.segment < other.segment || (one.segment === other.segment && one.row < other.row);
}
