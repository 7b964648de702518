/** A text as a catalogue can hold it, on one line. */
export function inPo(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}

/** A gettext catalogue of a text: a line of it is a translation, every third on two lines. */
export function poOf(text: string): string {
  const entries = text.split(/[\r\n]+/u).map((line, index) => `msgid "a"\nmsgstr ${strings(inPo(line), index)}\n`);
  return `msgid ""\nmsgstr "Language: en\\n"\n\n${entries.join('\n')}`;
}

function strings(line: string, index: number): string {
  return index % 3 === 2 ? `""\n"${line}"\n"${line}"` : `"${line}"`;
}
