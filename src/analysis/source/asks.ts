import type { PlainText } from './plain-text.js';

/** A question mark of Latin, Greek, Armenian, Arabic, Chinese and Japanese writing. */
const QUESTION_MARK = /[?？;؟՞]/u;
/** What asks in languages that often set a full stop behind it. */
const ASKS: Readonly<Record<string, RegExp>> = {
  ja: /(?:か|じゃない|でしょうね?)(?:[。」』）)]|$)/u,
  zh: /[吗嗎呢]|[可能]否/u,
  hi: /क्या|क्यों|कैसे|कौन|कब|कहाँ/u,
  ru: /(?<!\p{L})ли(?!\p{L})/u,
  uk: /(?<!\p{L})чи(?!\p{L})/u,
  bg: /(?<!\p{L})ли(?!\p{L})/u,
};
const STOPPED = /[.。｡।!！][\p{Pe}\p{Pf}"'»]*\s*$/u;

/** True of a text that asks; of a whole source, which is asked about for one paragraph after the other, to be had by `get`. */
export function asks({ text, language = '' }: PlainText): boolean {
  if (QUESTION_MARK.test(text) || ASKS[language]?.test(text)) return true;
  // What no full stop ends may be a question as well: a heading, a line of a chat.
  return !STOPPED.test(text);
}
