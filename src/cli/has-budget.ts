/** The first V8, of Node.js 22, that measures otherwise how much something runs; it complains to the user of a setting that it does not know. */
const WITHOUT_BUDGET = 12;

/** True where V8 can be told how much something has to run before fast code is made of it. */
export function hasBudget(): boolean {
  return Number.parseInt(process.versions.v8, 10) < WITHOUT_BUDGET;
}
