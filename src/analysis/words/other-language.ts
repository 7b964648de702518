import { createRequire } from 'node:module';
import type { Document } from '../../document/document.js';
import { dictionary } from './dictionary.js';

const require = createRequire(import.meta.url);

/** A text that is in another language than English. */
interface OtherLanguage {
  /** What the language is called in English, such as “German”; absent where it cannot be told for certain. */
  readonly name?: string;
}

/** So much is read at the beginning of a text, and where that leaves it open in its middle and at its end, in UTF-16 code units. */
const SAMPLE = 1_500;

/** Words that fill English, and that no other language has often: of edited English every seventh word is one. */
const ENGLISH = /\b(?:[Tt]he|and|of|with|that|this|from|were|which|their|would)\b/g;
/** So many in a thousand code units settle it without another look; the least of edited articles has 9. */
const SETTLED = 6;
const LEAST_SETTLED = 4;

const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gu;
/** A word of Latin letters that is no part of a name of a file, a person's handle or a compound; shorter ones are shared by languages. */
const WORD = /(?<![\p{L}\p{M}\p{N}'’@#/._=&?-])[\p{Script=Latin}\p{M}]{3,}(?![\p{L}\p{N}@/_=]|[.-]\p{L})/gu;
/** Fewer words tell no language: a heading, a caption. */
const LEAST_WORDS = 8;
/** Of so few words in lower case the rest are names, or headings. */
const LEAST_LOWER = 0.4;
/** In no other language are more of a text's words English ones: of Dutch and Norwegian it is a third. */
const MOST_ENGLISH = 0.45;

/** Of another script: a Chinese sentence is as long, and an English text that tells of it has more Latin letters. */
const LEAST_LETTERS = 15;
const MOST_LATIN = 0.3;

/** By fewer letters of these scripts, languages are told from each other by guess. */
const SHARED_SCRIPT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}]/u;
const LEAST_TO_NAME = 60;

/**
 * What language a text is in, where it is not English at all. A text that quotes others in its English, a very short one, and a list of
 * names are in none: it takes eight words in lower case, of which most are no English words.
 */
export function otherLanguageOf(document: Document): OtherLanguage | undefined {
  const first = sampleAt(document, 0);
  if (isSettled(first)) return undefined;
  const samples = [first, sampleAt(document, 0.5), sampleAt(document, 1)].map((sample) => sample.replace(ADDRESS, ''));
  const told = samples.map((sample) => (isSettled(sample) ? 'English' : tell(sample)));
  return told.includes('other') && !told.includes('English') ? named(samples.join('\n')) : undefined;
}

/** What of the Segments stands around a share of the text. */
function sampleAt({ text, segments }: Document, share: 0 | 0.5 | 1): string {
  const [start, end] = [segments[0]?.start ?? 0, segments.at(-1)?.end ?? 0];
  const from = start + Math.max(0, Math.floor((end - start - SAMPLE) * share));
  let sample = '';
  for (const segment of segments) {
    if (segment.end <= from) continue;
    sample += `${text.slice(Math.max(from, segment.start), segment.end).slice(0, SAMPLE - sample.length)}\n`;
    if (sample.length >= SAMPLE) break;
  }
  return sample;
}

function isSettled(sample: string): boolean {
  return (sample.match(ENGLISH)?.length ?? 0) >= Math.max(LEAST_SETTLED, (sample.length * SETTLED) / 1000);
}

function tell(sample: string): 'English' | 'other' | 'unclear' {
  const letters = count(/\p{L}/gu, sample);
  if (letters >= LEAST_LETTERS && count(/\p{Script=Latin}/gu, sample) <= letters * MOST_LATIN) return 'other';
  const words = sample.match(WORD) ?? [];
  const lower = words.filter((word) => /^\p{Ll}/u.test(word));
  if (lower.length < LEAST_WORDS || lower.length < words.length * LEAST_LOWER) return 'unclear';
  const english = lower.filter((word) => dictionary().has(word));
  return english.length > lower.length * MOST_ENGLISH ? 'English' : 'other';
}

function count(of: RegExp, text: string): number {
  return text.match(of)?.length ?? 0;
}

/** Nothing where the letters look most like English after all, as those of a dialect that is written as it sounds do. */
function named(text: string): OtherLanguage | undefined {
  const { franc } = require('franc') as typeof import('franc');
  const code = franc(text);
  if (code === 'eng' || code === 'sco') return undefined;
  if (SHARED_SCRIPT.test(text) && count(/\p{L}/gu, text) < LEAST_TO_NAME) return {};
  const [language = code] = Intl.getCanonicalLocales(code)[0]!.split('-');
  // What has no code of two letters (Filipino has none) is a guess, where a language is meant that franc does not know.
  const name =
    language.length > 2 && language !== 'fil'
      ? undefined
      : new Intl.DisplayNames('en', { type: 'language' }).of(language);
  return name === undefined ? {} : { name };
}
