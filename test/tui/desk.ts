import type { Session } from '../../src/review/session.js';
import { afterwards } from '../../src/tui/breaking.js';
import { type Desk, type Effects, openDesk } from '../../src/tui/desk.js';
import { KeyReader } from '../../src/tui/keys.js';
import { press } from '../../src/tui/press.js';
import type { Window } from '../../src/tui/window.js';
import { TIME } from '../review/session.js';

/** A review without a terminal: what keys make of a Desk, and what was saved and written meanwhile. */
export class Keyboard {
  readonly saved: Session[] = [];
  readonly written: string[] = [];
  readonly effects: Effects;
  desk: Desk;

  constructor(session: Session, window: Partial<Window> = {}, effects: Partial<Effects> = {}) {
    this.desk = openDesk(session);
    this.effects = {
      now: () => TIME,
      save: (one) => this.saved.push(one),
      since: () => undefined,
      exportPath: 'article.stet.txt',
      exportTo: (_, path) => {
        this.written.push(path);
        return 'written';
      },
      check: () => [],
      projectFile: 'stet.config.yaml',
      tell: () => Promise.reject(new Error('nobody listens')),
      takeBack: () => {},
      window: { columns: 80, rows: 24, colours: 'no colours', signs: 'drawn', ...window },
      ...effects,
    };
  }

  /** Presses what a terminal would send. */
  type(input: string): Desk {
    const reader = new KeyReader();
    for (const key of [...reader.read(input), ...reader.flush()]) {
      const after = press(this.desk, key, this.effects);
      if (after instanceof Promise) throw new Error('this key takes time: use typeAndWait');
      this.desk = afterwards(after, after, this.desk.session, this.effects);
    }
    return this.desk;
  }

  /** Presses keys after which the article is checked again. */
  async typeAndWait(input: string): Promise<Desk> {
    const reader = new KeyReader();
    for (const key of [...reader.read(input), ...reader.flush()]) {
      this.desk = await press(this.desk, key, this.effects);
    }
    return this.desk;
  }
}
