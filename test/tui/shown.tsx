import { render } from 'ink-testing-library';
import { Screen } from '../../src/tui/screen.js';
import type { Keyboard } from './desk.js';

/** The whole screen of a review as it stands, a row a line. */
export function shown({ desk, effects }: Keyboard): string {
  const { lastFrame, unmount } = render(<Screen desk={desk} title="article.txt" window={effects.window} />);
  const frame = lastFrame()!;
  unmount();
  return frame;
}
