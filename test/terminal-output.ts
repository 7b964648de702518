/** A terminal's output without the colours and styles that stet itself sets (SGR). */
export function withoutColours(output: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are what is taken out
  return output.replace(/\u001b\[[\d;]*m/gu, '');
}

const RAW =
  /[^\P{Cc}\n]|[\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/u;

/**
 * What a text holds that a terminal would obey or hide: control characters but for line feeds, bidirectional controls,
 * invisible characters, tags, halves of pairs. The first such character and what stands around it, as JSON; else nothing.
 */
export function rawIn(output: string): string {
  const at = output.search(RAW);
  return at < 0 ? '' : JSON.stringify(output.slice(Math.max(0, at - 30), at + 10));
}
