import { writeProblem } from '../document/file-problem.js';
import { currentFinding, type Desk, type Effects } from './desk.js';

/** Shows the keys of the view that is there, to come back to it. */
export function showHelp(desk: Desk): Desk {
  return { ...desk, mode: { name: 'help', scroll: 0, over: desk.mode } };
}

/** To the view over which something was shown or asked. */
export function back(desk: Desk): Desk {
  return 'over' in desk.mode ? { ...desk, mode: desk.mode.over } : desk;
}

/** Shows the current Finding in the whole window. */
export function showCard(desk: Desk): Desk {
  if (!currentFinding(desk)) return { ...desk, notice: 'There is no finding to show' };
  return { ...desk, mode: { name: 'card', scroll: 0 } };
}

/** Shows the article with the current Finding. */
export function showReview(desk: Desk): Desk {
  return { ...desk, mode: { name: 'review' } };
}

/** Back to where it was asked for; nothing is changed. */
export function cancel(desk: Desk): Desk {
  return { ...('over' in desk.mode ? back(desk) : showReview(desk)), notice: 'Nothing changed' };
}

/** Shows what the review came to. */
export function showEnd(desk: Desk): Desk {
  return { ...desk, mode: { name: 'end', scroll: 0 } };
}

/** Ends the review; where Decisions could not be kept, only when asked twice. */
export function leave(desk: Desk, effects: Effects): Desk {
  if (!desk.trouble) return { ...desk, mode: { name: 'left' } };
  try {
    effects.save(desk.session);
    const { trouble: _, ...rest } = desk;
    return { ...rest, mode: { name: 'left' } };
  } catch (error) {
    const trouble = writeProblem(error);
    if (desk.warned) return { ...desk, trouble, mode: { name: 'left' } };
    return { ...desk, trouble, warned: true, notice: 'Decisions are not kept; q again leaves without them, x exports' };
  }
}
