/** A Rule’s id, where there is room for it; else its last name. */
export function ruleName(rule: string, room: number): string {
  return rule.length <= room ? rule : rule.slice(rule.lastIndexOf('/') + 1);
}
