/** The code of a module as the function that src/cli/compiled.ts calls, in ASCII alone. */
export function asScript(code: string): string;
