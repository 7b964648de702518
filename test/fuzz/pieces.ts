/** Pieces, a bar between one and the next; what a line break is in them is written \n. */
export function pieces(...rows: readonly string[]): string[] {
  return rows.flatMap((row) => row.split('¦')).map((piece) => piece.replaceAll('\\n', '\n'));
}
