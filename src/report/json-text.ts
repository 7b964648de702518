/** What JSON lets stand as it is and a terminal would obey or hide, or a reader by lines stumble over. */
const UNESCAPED = /[\u007f-\u009f\u2028\u2029\ufff9-\ufffb\p{Default_Ignorable_Code_Point}]/gu;

/** A value as JSON on one line, in which a terminal or a reader by lines finds nothing to obey, and a reader nothing hidden. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(UNESCAPED, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
