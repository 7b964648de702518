import { defineCheck, type Hit, replace, spanAt } from './check.js';

/** The named entities of HTML that prose needs (WHATWG HTML § 13.5). */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  aacute: 'á',
  agrave: 'à',
  acirc: 'â',
  atilde: 'ã',
  auml: 'ä',
  oacute: 'ó',
  ocirc: 'ô',
  otilde: 'õ',
  ouml: 'ö',
  uacute: 'ú',
  uuml: 'ü',
  iacute: 'í',
  ccedil: 'ç',
  ntilde: 'ñ',
  szlig: 'ß',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  deg: '°',
  middot: '·',
  bull: '•',
  shy: '',
  thinsp: '\u2009',
};
const ENTITY = /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]{2,8}));/giu;
const TAG =
  /<\/?(?:p|br|b|i|u|em|strong|a|span|div|ul|ol|li|h[1-6]|img|table|tr|td|th|sup|sub|blockquote|figure|figcaption|section|article|iframe|font|hr)(?:\s[^<>]{0,500})?\/?>/giu;
const LINK = /\[(?<label>[^[\]\n]{1,200})\]\(https?:\/\/[^\s()]{1,500}\)/gu;
const STRONG = /(?<![\w*])\*\*(?<strong>[^\s*](?:[^*\n]{0,200}[^\s*])?)\*\*(?![\w*])/gu;

/** “&quot;”, “<br>”, “**so**”: signs of a markup language left in plain text. */
export const markup = defineCheck({
  about: 'Signs of HTML or Markdown in plain text: “&quot;”, “<br>”, “**so**”, “[here](https://…)”.',
  *find({ document, paragraphs }): Iterable<Hit> {
    if (document.format !== 'text' || !/&[#a-z]|<[/a-z]|\*\*|\]\(/iu.test(document.text)) return;
    for (const { text, start } of paragraphs) {
      for (const pattern of [ENTITY, TAG, LINK, STRONG]) {
        for (const match of text.matchAll(pattern)) {
          const meant = meaning(match);
          if (meant === undefined) continue;
          const span = spanAt(start + match.index, match[0]);
          yield { ...span, suggestions: [replace(span, meant, meant === '' ? 'remove it' : `write “${meant}”`)] };
        }
      }
    }
  },
});

/** The text that a reader of the page would see; none for what is no markup (“AT&T;”). */
function meaning({ groups }: RegExpExecArray): string | undefined {
  const { decimal, hex, name, label, strong } = groups ?? {};
  if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : undefined;
  if (code !== undefined)
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
  return label ?? strong ?? '';
}
