import type { MarkdownConfig } from '@lezer/markdown';
import { formulaLength, LONGEST_FORMULA } from './formula.js';

const [BRACKET, CARET, COLON, BRACE, PERCENT, DOLLAR, BACKSLASH] = [...'[^:{%$\\'].map((sign) => sign.charCodeAt(0));
/** A longer template is none: its end is looked for from each of its signs. */
const LONGEST_TEMPLATE = 500;

/** What files have that Markdown by itself does not know, as far as it would be read as text: footnotes only where there are any. */
export function extensionsFor(text: string): readonly MarkdownConfig[] {
  return [DEFINITION_LISTS, TEMPLATES, FORMULAS, ...(FOOTNOTE_SOMEWHERE.test(text) ? [FOOTNOTES] : [])];
}

/** What begins a footnote, in a quotation or a list too; and what leads to one, or, where a paragraph begins, begins one. */
const FOOTNOTE_SOMEWHERE = /^[ \t>*+\-\d.)]*\[\^[^\s[\]]+\]:/mu;
const FOOTNOTE = /^\[\^[^\s[\]]{1,100}\]/u;
const BEGINNING = /^:[ \t]*/u;

/** Footnotes, whose marks are no text; each is a paragraph of its own. */
const FOOTNOTES: MarkdownConfig = {
  defineNodes: ['Footnote'],
  parseBlock: [
    {
      name: 'Footnote',
      endLeaf: (_, { text, pos }) => text.startsWith('[^', pos) && FOOTNOTE_SOMEWHERE.test(text.slice(pos, pos + 110)),
    },
  ],
  parseInline: [
    {
      name: 'Footnote',
      before: 'Link',
      parse(paragraph, sign, at) {
        if (sign !== BRACKET || paragraph.char(at + 1) !== CARET) return -1;
        const mark = FOOTNOTE.exec(paragraph.slice(at, Math.min(at + 110, paragraph.end)))?.[0];
        if (mark === undefined) return -1;
        const after = at + mark.length;
        const begins =
          at === paragraph.offset ? BEGINNING.exec(paragraph.slice(after, Math.min(after + 9, paragraph.end))) : null;
        return paragraph.addElement(paragraph.elt('Footnote', at, after + (begins?.[0].length ?? 0)));
      },
    },
  ],
};

const DEFINITION_MARK = /^:[ \t]+/u;

/** Lists of terms, each definition of which begins a line of its own with a colon that is no text. */
const DEFINITION_LISTS: MarkdownConfig = {
  defineNodes: ['DefinitionMark'],
  parseBlock: [
    { name: 'DefinitionList', endLeaf: (_, { text, pos }) => DEFINITION_MARK.test(text.slice(pos, pos + 2)) },
  ],
  parseInline: [
    {
      name: 'DefinitionMark',
      before: 'Escape',
      parse(paragraph, sign, at) {
        if (sign !== COLON || at !== paragraph.offset) return -1;
        const mark = DEFINITION_MARK.exec(paragraph.slice(at, Math.min(at + 20, paragraph.end)))?.[0];
        return mark === undefined ? -1 : paragraph.addElement(paragraph.elt('DefinitionMark', at, at + mark.length));
      },
    },
  ],
};

/** What a program that makes pages of the file puts something else in the place of: `{{ page.title }}`, `{% include x %}`. */
const TEMPLATES: MarkdownConfig = {
  defineNodes: ['Template'],
  parseInline: [
    {
      name: 'Template',
      before: 'Escape',
      parse(paragraph, sign, at) {
        if (sign !== BRACE) return -1;
        const next = paragraph.char(at + 1);
        if (next !== BRACE && next !== PERCENT) return -1;
        const written = paragraph.slice(at, Math.min(at + LONGEST_TEMPLATE, paragraph.end));
        const end = written.indexOf(next === BRACE ? '}}' : '%}');
        return end < 0 ? -1 : paragraph.addElement(paragraph.elt('Template', at, at + end + '}}'.length));
      },
    },
  ],
};

/** Formulas in the signs of TeX. */
const FORMULAS: MarkdownConfig = {
  defineNodes: ['Formula'],
  parseInline: [
    {
      name: 'Formula',
      before: 'Escape',
      parse(paragraph, sign, at) {
        if (sign !== DOLLAR && sign !== BACKSLASH) return -1;
        const written = paragraph.slice(at, Math.min(at + LONGEST_FORMULA, paragraph.end));
        const length = formulaLength(written, at > paragraph.offset ? paragraph.slice(at - 1, at) : '');
        return length > 0 ? paragraph.addElement(paragraph.elt('Formula', at, at + length)) : -1;
      },
    },
  ],
};
