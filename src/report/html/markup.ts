import { visible } from '../../document/visible.js';

/** HTML that may stand in a page as it is: made by `html`, which lets nothing else through unescaped. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What `html` takes between its literal parts; lists are joined without anything between. */
export type Content = string | number | Markup | undefined | readonly Content[];

/** HTML from a template: its literal parts as they stand, all else escaped, unless it is Markup itself. */
export function html(literals: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(literals.reduce((text, literal, i) => `${text}${escaped(contents[i - 1])}${literal}`));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(content: Content): string {
  if (content === undefined) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(escaped).join('');
  // What no terminal shows hides from a reader of HTML too; code points that are no characters may not stand in it.
  return visible(String(content))
    .replace(/[\p{Noncharacter_Code_Point}]/gu, '\ufffd')
    .replace(/[&<>"']/gu, (sign) => ENTITIES[sign]!);
}
