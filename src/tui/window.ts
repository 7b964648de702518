/**
 * What a terminal offers: its size in characters, whether it shows colours (NO_COLOR), and whether it is read aloud, its
 * signs in words (INK_SCREEN_READER).
 */
export interface Window {
  readonly columns: number;
  readonly rows: number;
  readonly colours: 'colours' | 'no colours';
  readonly signs: 'drawn' | 'in words';
}

/** The least there is room in. */
export const LEAST = { columns: 40, rows: 12 };

/** True where the screen can be drawn. */
export function largeEnough({ columns, rows }: Window): boolean {
  return columns >= LEAST.columns && rows >= LEAST.rows;
}
