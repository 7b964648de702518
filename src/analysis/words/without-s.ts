/** What a word in lower case that ends in “s” may be without that ending: “carries” gives “carry”, and “carrie” and “carri” too. */
export function withoutS(lower: string): readonly string[] {
  return [lower.slice(0, -1), lower.slice(0, -2), lower.replace(/ies$/u, 'y')];
}
