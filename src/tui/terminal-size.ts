/** How large a terminal is, as far as it says. */
interface Sized {
  readonly columns?: number;
  readonly rows?: number;
}

/** What most terminals open with. */
const USUAL = { columns: 80, rows: 24 };

/** How large a terminal is, in characters: one that does not know it, as on a serial line, says 0. */
export function terminalSize({ columns, rows }: Sized): { readonly columns: number; readonly rows: number } {
  return { columns: columns || USUAL.columns, rows: rows || USUAL.rows };
}
