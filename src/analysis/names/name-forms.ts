import type { Span } from '../../document/span.js';
import type { Paragraph } from '../paragraph.js';
import type { Reading } from '../reading.js';
import { compounds, titleCased } from '../words/compounds.js';
import { dictionary } from '../words/dictionary.js';
import { NAME_PARTICLES } from '../words/name-particles.js';
import { soughtTokens } from '../words/word-index.js';
import { wordsOf } from '../words/word-set.js';

/** A whole name as one place writes it: “Kim Jong Un”. */
export interface NameForm extends Span {
  readonly text: string;
}

/** Particles of surnames, in lower case, that some languages and papers write with a capital. */
const PARTICLES: ReadonlySet<string> = new Set([...NAME_PARTICLES, ...wordsOf('ibn bint ben abu ter ten du')]);
/** “van der Berg”, “de la Cruz” */
const SECOND = /^(?: (?:der|den|de|la|las|los|le|het))?$/i;
const MOST_LETTERS = 60;
/** What stands before a name of several words, right before its particle or its hyphen: “Kim ”. */
const WORD_BEFORE = /(?<![\p{L}\p{N}’'-])\p{Lu}\p{Ll}+ $/u;
/** A surname behind its particle, and no further name behind it: “Bin Salman University” is named as its founders like. */
const BEHIND_PARTICLE = /^((?: \p{L}{2,3})?)[ -]\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)?(?![\p{L}-]| \p{Lu})/u;
const FURTHER_NAME = /^(?:[\p{L}-]| \p{Lu})/u;

/**
 * The names of three words or more that the article writes in several forms by hyphen, space or capital: “Kim Jong-un” beside “Kim Jong Un”,
 * “Lena van der Berg” beside “Lena Van Der Berg”. Each with all its places in order; a surname alone may have its particle in either form.
 * To be had by `reading.get(nameForms)`.
 */
export function nameForms(reading: Reading): readonly (readonly NameForm[])[] {
  const byName = new Map<string, Map<number, NameForm>>();
  for (const form of [...formsWithHyphen(reading), ...formsWithParticle(reading)]) {
    const key = partsOf(form).join(' ');
    const places = byName.get(key);
    if (places) places.set(form.start, form);
    else byName.set(key, new Map([[form.start, form]]));
  }
  return [...byName.values()]
    .map((places) => [...places.values()].sort((one, other) => one.start - other.start))
    .filter((forms) => new Set(forms.map(({ text }) => text)).size > 1);
}

function partsOf({ text }: NameForm): readonly string[] {
  return text.toLowerCase().split(/[ -]/u);
}

/** “Kim Jong-un”, “Kim Jong Un”: of two parts that are written with a hyphen somewhere, behind a name. */
function* formsWithHyphen(reading: Reading): Iterable<NameForm> {
  const words = dictionary();
  for (const { parts, mentions } of reading.get(compounds)) {
    if (parts.length !== 2) continue;
    for (const { start, end, joint, text } of mentions) {
      if (joint === 'closed' || !/^\p{Lu}\p{Ll}+[ -]\p{Lu}?\p{Ll}+$/u.test(text)) continue;
      const form = formAt(reading, start, end);
      // “The All-star team” is no name, though what an article calls it may be.
      if (form && !partsOf(form).every((part) => words.has(part))) yield form;
    }
  }
}

/** “Lena van der Berg”, “Omar al-Bakri”: of a particle between two names. */
function* formsWithParticle(reading: Reading): Iterable<NameForm> {
  const isTitle = reading.get(titleCased);
  for (const { token, paragraph } of soughtTokens(reading, PARTICLES)) {
    if (isTitle(paragraph)) continue;
    const at = token.end - paragraph.start;
    const behind = BEHIND_PARTICLE.exec(paragraph.text.slice(at, at + MOST_LETTERS));
    if (!behind || !SECOND.test(behind[1]!)) continue;
    const form = formIn(paragraph, token.start, token.end + behind[0].length);
    if (form) yield form;
  }
}

function formAt(reading: Reading, start: number, end: number): NameForm | undefined {
  const paragraph = reading.paragraphAt(start);
  return paragraph && formIn(paragraph, start, end);
}

/** The name whose later words stand from `start` to `end`, with the word before them. */
function formIn(paragraph: Paragraph, start: number, end: number): NameForm | undefined {
  const { text, start: offset } = paragraph;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - offset - MOST_LETTERS), start - offset));
  if (!before || FURTHER_NAME.test(text.slice(end - offset, end - offset + 2))) return undefined;
  const from = start - before[0].length;
  return { start: from, end, text: text.slice(from - offset, end - offset) };
}
