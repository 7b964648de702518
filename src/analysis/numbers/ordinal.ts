/** What a figure has as an ordinal number: “st” for 1 and 21, “th” for 11 and 20. */
export function ordinalEnding(figure: string): string {
  if (/1[123]$/u.test(figure)) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[Number(figure.at(-1))] ?? 'th';
}
