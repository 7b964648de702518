import { once } from '../../document/once.js';
import { wordClassOf } from '../language-model/word-class.js';
import type { Stretch } from '../stretch.js';
import { isCapitalised, isNoun, type Token } from '../token.js';
import { BE } from '../words/function-words.js';
import { PAST_ONLY, PAST_OR_PARTICIPLE } from '../words/irregular-verbs.js';
import { wordSet } from '../words/word-set.js';
import { readWeights } from '../written-weights.js';
import { isAdverbial, isPart, TAKES_TWO } from './possessive-case.js';
import { SLOT_WEIGHTS } from './pronoun-slot-weights.js';

/** What a personal pronoun can be in its clause. `owner` stands before its noun (“my”), `ownerAlone` without one (“mine”). */
const SLOTS = ['subject', 'object', 'owner', 'ownerAlone', 'reflexive'] as const;

/** The forms of each person, in the order of `SLOTS`; “-”: there is none. */
const PERSONS = [
  ...['i me my mine myself', 'you you your yours yourself', 'he him his his himself', 'she her her hers herself'],
  ...['it it its - itself', 'we us our ours ourselves', 'they them their theirs themselves'],
].map((forms) => forms.split(' '));

/** A pronoun's person, and the slots that its form fits. */
interface Form {
  readonly person: readonly string[];
  readonly fits: readonly boolean[];
  /** The same, as `SLOT_WEIGHTS` calls pronouns beside the one at hand. */
  readonly name: string;
}

const FORMS: ReadonlyMap<string, Form> = new Map(
  PERSONS.flatMap((person) =>
    [...new Set(person)]
      .filter((form) => form !== '-')
      .map((form) => {
        const fits = person.map((other) => other === form);
        return [form, { person, fits, name: `~${[...'SODPR'].filter((_, slot) => fits[slot]).join('')}` }];
      }),
  ),
);

/**
 * True of a form that `slotCase` judges: “I” is a number too (“Charles I”), and “mine” is so rare that texts do not tell where it may
 * stand.
 */
export function hasSlot(lower: string): boolean {
  return lower !== 'i' && FORMS.has(lower) && FORMS.get(lower)!.name !== '~P';
}

/** How unlikely all slots that a form fits must be together for it to be wrong. */
const LIMITS = { others: 5e-4, reflexive: 2e-4 };
/** How likely the right slot must be. */
const CERTAIN = 0.9;

/** The right form of a pronoun that stands where its form hardly ever stands: “he” for the “him” of “his father him stated”. */
export function slotCase(stretch: Stretch, at: number): string | undefined {
  const { tokens } = stretch;
  const { lower, text } = tokens[at]!;
  const form = FORMS.get(lower);
  // “US”, “IT”; “the “him” of this sentence”
  if (!form || !hasSlot(lower) || /^\p{Lu}{2,}$/u.test(text) || isQuoted(tokens, at)) return undefined;
  if (at > 0 && wordClassOf(tokens[at]!, false) === 'name') return undefined;
  if (form.fits[REFLEXIVE] ? stresses(tokens, at) : isGroup(tokens, at) || hidesNoun(tokens, at)) return undefined;
  const sums = weighed(stretch, at, form);
  if (!sums) return undefined;
  const odds = sums.map((sum) => Math.exp(sum / 10));
  const all = odds.reduce((sum, one) => sum + one, 0);
  const fitting = odds.reduce((sum, one, slot) => sum + (form.fits[slot] ? one : 0), 0);
  if (fitting > all * (form.fits[REFLEXIVE] ? LIMITS.reflexive : LIMITS.others)) return undefined;
  const slot = odds.findIndex((one) => one > all * CERTAIN);
  const right = form.person[slot];
  return right === '-' || isDoubtful(tokens, at, form, SLOTS[slot]) ? undefined : right;
}

const REFLEXIVE = SLOTS.indexOf('reflexive');

/** True where the words behind the pronoun are not what they look like to one who sees no further. */
function isDoubtful(
  tokens: readonly Token[],
  at: number,
  { fits }: Form,
  slot: (typeof SLOTS)[number] | undefined,
): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  switch (slot) {
    case 'owner':
      if (next === undefined || isAdverbial(next)) return true;
      // “guaranteed himself silver”, “considered it family money”
      if (before?.pos === 'VERB' && TAKES_TWO.test(before.lower)) return true;
      // “most of them work from home”, “none of them minors”
      return isPart(tokens, at);
    case 'subject':
      // “His anticipated debut”, “so his transfer is”, “my must-see film”, “that his was loose”
      if (!fits[OWNER] || next === undefined || /^(?:CCONJ|PUNCT|ADP)$/u.test(next.pos)) return false;
      if (fits[OWNER_ALONE] && BE.has(next.lower)) return /^(?:that|than|and|as|but)$/u.test(before?.lower ?? '');
      return (
        tokens[at + 2]?.text === '-' || !bearsTense(tokens, at + 1, /^(?:my|our|their|your)$/u.test(tokens[at]!.lower))
      );
    case 'object':
      // “to make themselves look good”
      return fits[REFLEXIVE]!;
    default:
      return false;
  }
}

const OWNER = SLOTS.indexOf('owner');
const OWNER_ALONE = SLOTS.indexOf('ownerAlone');
/**
 * “his was”, “her overlooked the”, “our get about”: a verb, and no noun or participle before one.
 * @param plural true where a verb without an ending goes with the subject
 */
function bearsTense(tokens: readonly Token[], at: number, plural: boolean): boolean {
  const { lower, pos } = tokens[at]!;
  if (pos === 'AUX' || PAST_ONLY.has(lower)) return true;
  if (pos !== 'VERB') return false;
  if (lower.endsWith('ed') || PAST_OR_PARTICIPLE.has(lower))
    return !/^(?:NOUN|PROPN|ADJ)$/u.test(tokens[at + 1]?.pos ?? '');
  return plural || /[^s]s$/u.test(lower);
}

/** “the study itself began”, “which itself was”, “in itself proof”: right beside any word that it stresses. */
function stresses(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  // “Himself raised in Ohio, he left”
  if (before === undefined) return tokens.some((token) => token.text === ',');
  // “the “evacuation” itself”
  if (/^["”’]$/u.test(before.text)) return true;
  return isNoun(before) || before.pos === 'ADP' || /^(?:that|which|who)$/u.test(before.lower);
}

/** “on us readers”, “you two”, “give it my all”. */
function isGroup(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  return next.lower === 'all' || (/^(?:us|we|you)$/u.test(tokens[at]!.lower) && /^(?:NOUN|NUM|ADJ)$/u.test(next.pos));
}

/** “their will was done”, “raised in them doubts about it”: a noun in a modal verb's form, and the object of the verb before. */
function hidesNoun(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (/^(?:my|your|his|her|its|our|their)$/u.test(lower))
    return /^(?:will|may|can|might)$/u.test(tokens[at + 1]?.lower ?? '');
  return /^(?:him|them)$/u.test(lower) && tokens[at - 1]?.pos === 'ADP' && !isNoun(tokens[at - 2]);
}

function isQuoted(tokens: readonly Token[], at: number): boolean {
  const quotes = (token: Token | undefined) => token !== undefined && /^["'“”‘’«»]$/u.test(token.text);
  return quotes(tokens[at - 1]) && quotes(tokens[at + 1]);
}

/**
 * What the words around a pronoun tell of each of `SLOTS`, in tenths of natural logarithms; nothing where its two neighbours alone make a
 * slot that its form fits the likeliest, as they do for all but a few.
 */
function weighed(stretch: Stretch, at: number, { fits }: Form): number[] | undefined {
  const { tokens } = stretch;
  const tables = weights();
  const sums = [0, 0, 0, 0, 0];
  const add = (name: string, key: string) => {
    const row = tables.get(name)!.get(key);
    if (row) for (let slot = 0; slot < row.length; slot++) sums[slot]! += row[slot]!;
  };
  const [left, right] = [symbolOf(stretch, at - 1), symbolOf(stretch, at + 1)];
  add('always', '.');
  add('left', left);
  add('right', right);
  if (left[0] === '<') add('left', `=${tokens[at - 1]!.lower}`);
  if (right[0] === '<') add('right', `=${tokens[at + 1]!.lower}`);
  if (fits[sums.indexOf(Math.max(...sums))]) return undefined;
  const [second, third] = [symbolOf(stretch, at - 2), symbolOf(stretch, at + 2)];
  add('twoLeft', `${second}_${left}`);
  add('twoRight', `${right}_${third}`);
  add('beside', `${left}_${right}`);
  add('besideAndRight', `${left}_${right}_${third}`);
  add('besideAndLeft', `${second}_${left}_${right}`);
  return sums;
}

/** A word beside a pronoun, as `SLOT_WEIGHTS` calls it. */
function symbolOf({ tokens, first }: Stretch, at: number): string {
  const token = tokens[at];
  if (!token) return at < 0 ? '^' : '$';
  const { lower, pos } = token;
  const mayBeName = at > 0 && isCapitalised(token);
  if (!mayBeName) {
    const form = FORMS.get(lower);
    if (form) return form.name;
    if (CLOSED.has(lower)) return lower;
  }
  const name = wordClassOf(token, token === first);
  if (name) return `<${name}>`;
  if (pos !== 'PUNCT' && pos !== 'SYM') return `<${pos}>`;
  return /^["“”]$/u.test(lower) ? '"' : lower.slice(0, 3);
}

/** Words that stand for themselves. */
const CLOSED = wordSet(`
  a an the this that these those some any no every each all both many most more less few several much another such who whom whose which
  what where when why how of in on at by for with from to into onto upon about against between among during through over under after
  before since until within without toward towards across along around near behind beyond despite via per than like as and or but nor so if
  because although though while whereas whether unless is are was were am be been being has have had having does do did will would can
  could may might must shall should not n't 's 're 've 'll 'd 'm also only even just very too still already never always often again then
  now there here out up down off back own self one other let said says`);

const weights = once(() => readWeights(SLOT_WEIGHTS));
