/** What a terminal offers: its size in characters, and whether it shows colours (NO_COLOR). */
export interface Window {
  readonly columns: number;
  readonly rows: number;
  readonly colours: 'colours' | 'no colours';
}

/** The least there is room in. */
export const LEAST = { columns: 40, rows: 12 };

/** True where the screen can be drawn. */
export function largeEnough({ columns, rows }: Window): boolean {
  return columns >= LEAST.columns && rows >= LEAST.rows;
}
