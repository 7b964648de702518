import type { PartOfSpeech } from '../token.js';
import { markedVerbProblem } from '../words/marked-verbs.js';
import type { TokenElement } from './token-sequence.js';
import { listNamed, noList, type WordLists, withLists } from './word-lists.js';

type Several<T> = T | readonly T[] | undefined;

interface Asked {
  readonly word?: Several<string>;
  readonly lemma?: Several<string>;
  readonly pos?: Several<PartOfSpeech>;
}

/** What a rule asks of one Token, and what it is for. */
export interface Part extends Asked {
  readonly not?: Asked | undefined;
  readonly optional?: boolean | undefined;
  readonly skip?: number | undefined;
  readonly name?: string | undefined;
  readonly flag?: boolean | undefined;
}

/** A sequence as its rule has it. */
export interface SequenceLine {
  readonly tokens: readonly (string | Part)[];
  readonly write?: string | readonly string[] | undefined;
  readonly because?: string | undefined;
}

/** A word alone is what is asked of its Token. */
export function partOf(token: string | Part): Part {
  return typeof token === 'string' ? { word: token } : token;
}

/** What a line asks of each Token, with the words of the rule's lists. */
export function elementsOf({ tokens }: SequenceLine, lists: WordLists): TokenElement[] {
  return tokens.map((token) => elementOf(partOf(token), lists));
}

function elementOf({ not, optional, skip, ...asked }: Part, lists: WordLists): TokenElement {
  return {
    ...listed(asked, lists),
    ...(not ? { not: listed(not, lists) } : {}),
    ...(optional ? { optional } : {}),
    ...(skip === undefined ? {} : { skip }),
  };
}

function listed({ word, lemma, pos }: Asked, lists: WordLists) {
  return {
    ...(word === undefined ? {} : { word: withLists(word, lists) }),
    ...(lemma === undefined ? {} : { lemma: withLists(lemma, lists) }),
    ...(pos === undefined ? {} : { pos: listOf(pos) }),
  };
}

function listOf<T extends string>(given: T | readonly T[]): readonly T[] {
  return typeof given === 'string' ? [given] : given;
}

/** What is wrong with a part of a rule's options, and where in them. */
interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What is wrong with the sequences of a rule and the lists that they name. */
export function* sequenceProblems(lines: readonly SequenceLine[], lists: WordLists): Iterable<Problem> {
  for (const [name, words] of Object.entries(lists)) yield* listProblems(words, ['lists', name]);
  for (const [index, line] of lines.entries()) {
    yield* lineProblems(line, lists, ['sequences', index, 'tokens']);
    const message = markedVerbProblem([line.write ?? []].flat().join('\n'));
    if (message) yield { path: ['sequences', index, 'write'], message };
  }
}

function* listProblems(words: readonly string[], path: Problem['path']): Iterable<Problem> {
  if (words.every((word) => word === '')) yield { path, message: 'must not be empty' };
  for (const [index, word] of words.entries()) {
    const message = listNamed(word) === undefined ? noToken(word) : `“${word}”: no list is part of another`;
    if (message) yield { path: [...path, index], message };
  }
}

function* lineProblems({ tokens }: SequenceLine, lists: WordLists, path: Problem['path']): Iterable<Problem> {
  if (tokens.map(partOf).every(({ word, lemma, pos, skip, optional }) => skip || optional || !(word || lemma || pos))) {
    yield { path, message: 'at least one word, lemma or part of speech must be given that is not optional' };
    return;
  }
  for (const [index, token] of tokens.entries()) {
    const here = [...path, index];
    if (typeof token === 'string') {
      yield* wordProblems(token, lists, here);
      continue;
    }
    const { word, lemma, pos, not, skip } = token;
    if (!(word || lemma || pos || not || skip)) yield { path: here, message: `nothing is asked of token ${index + 1}` };
    yield* wordProblems(word, lists, [...here, 'word']);
    yield* wordProblems(lemma, lists, [...here, 'lemma']);
    yield* wordProblems(not?.word, lists, [...here, 'not', 'word']);
    yield* wordProblems(not?.lemma, lists, [...here, 'not', 'lemma']);
  }
}

function* wordProblems(given: Several<string>, lists: WordLists, path: Problem['path']): Iterable<Problem> {
  for (const [index, word] of listOf(given ?? []).entries()) {
    const message = wordProblem(word, lists);
    if (message) yield { path: typeof given === 'string' ? path : [...path, index], message };
  }
}

function wordProblem(word: string, lists: WordLists): string | undefined {
  const name = listNamed(word);
  if (name === undefined) return noToken(word);
  return Object.hasOwn(lists, name) ? undefined : noList(name, Object.keys(lists));
}

function noToken(word: string): string | undefined {
  return /\s/u.test(word) ? `“${word}” is no token: a token is one word or mark, each in its place` : undefined;
}
