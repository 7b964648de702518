/** A file that the build makes of lists and models. The sources, what is built of them and what is bundled all lie two folders beside dist/. */
export function built(file: string): URL {
  return new URL(`../../dist/${file}`, import.meta.url);
}
