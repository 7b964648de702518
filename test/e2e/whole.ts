import { expect } from 'vitest';
import type { Terminal } from './terminal.js';

/** The shell has its terminal back: its own screen, a cursor, and lines that are read whole. */
export async function expectWhole(terminal: Terminal): Promise<void> {
  await terminal.waitUntil(() => !terminal.onAlternateScreen, 'the alternate screen was not left');
  expect(terminal.cursorShown).toBe(true);
  expect(terminal.screenBuffer.modes).toMatchObject({
    bracketedPasteMode: false,
    wraparoundMode: true,
    mouseTrackingMode: 'none',
  });
  terminal.press('clear; stty -a | tr " ;" "\\n\\n" | grep -xE -- "-?(icanon|echo|isig|icrnl|opost)" | paste -sd ,');
  terminal.press('enter');
  await terminal.waitFor(/^(?=.*\bicanon\b)(?!.*-)[a-z,]+$/mu);
}
