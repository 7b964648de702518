/** What no XML holds: control characters, halves of pairs, and the two code points that are no characters. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** A text as XML can hold it. */
export function inXml(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** An XLIFF file of a text: a paragraph of it is a target, every third in CDATA. */
export function xliffOf(text: string): string {
  const units = text
    .replace(FORBIDDEN, '\ufffd')
    .split('\n\n')
    .map(
      (paragraph, index) =>
        `<trans-unit id="${index}"><source>a</source><target>${target(paragraph, index)}</target></trans-unit>`,
    );
  return `<xliff version="1.2"><file source-language="pt" target-language="en"><body>\n${units.join('\n')}\n</body></file></xliff>\n`;
}

function target(text: string, index: number): string {
  if (index % 3 === 2) return `<![CDATA[${text.replaceAll(']]>', '')}]]>`;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
