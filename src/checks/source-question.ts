import { justBefore } from '../analysis/characters/just-before.js';
import type { PlainText } from '../analysis/source/plain-text.js';
import { translated } from '../analysis/source/translated.js';
import { defineCheck, type Hit, write } from './check.js';

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

/** “Did the minister say so?” where the source says that he did. */
export const sourceQuestion = defineCheck({
  about: 'A question where the source tells, or a statement where all that the source does is ask.',
  comparesSource: true,
  *find(reading): Iterable<Hit> {
    for (const { paragraph, source, around } of reading.get(translated)) {
      const written = paragraph.text.trimEnd();
      const end = justBefore(written, written.length);
      const stopped = /\.["”’)\]]*$/u.exec(end)?.[0];
      if (/\?[?!]*["”’)\]]*$/u.test(end) && !around.get(asks)) {
        const sentence = paragraph.sentences.at(-1)!;
        yield { start: sentence.start, end: sentence.end, values: { problem: 'The source asks no question' } };
      } else if (
        stopped &&
        isQuestion(source.text) &&
        !paragraph.text.includes('?') &&
        paragraph.sentences.length === 1 &&
        !TELLS_WHAT.test(paragraph.text)
      ) {
        const start = paragraph.start + written.length - stopped.length;
        const span = { start, end: start + 1 };
        const sentence = paragraph.sentences[0]!;
        yield {
          start: sentence.start,
          end: sentence.end,
          values: { problem: 'The source is a question' },
          suggestions: [write(span, '?')],
        };
      }
    }
  },
});

/** “How to build a house.”, “I wondered what it was.”: a question that is told. */
const TELLS_WHAT =
  /^["“‘]?(?:How|What|Why|Where|When|Which|Who|Whether)(?![\p{L}’'])|\b[Pp]lease\b|\b(?:might|may|perhaps|maybe|probably)\b|\b(?:ask|wonder|worry|know|see|tell|guess|say|think)\p{Ll}{0,3} (?:\p{L}+ )?(?:if|whether|what|why|how|who|where|when|which)\b/u;

/** True of a text that a question mark closes. */
function isQuestion(text: string): boolean {
  const asked = text.trimEnd();
  return /[?？؟]["”’»」』)\]]*$/u.test(justBefore(asked, asked.length));
}

/** True of a text that asks; of a whole source, which is asked about for one paragraph after the other, to be had by `get`. */
function asks({ text, language = '' }: PlainText): boolean {
  if (QUESTION_MARK.test(text) || ASKS[language]?.test(text)) return true;
  // What no full stop ends may be a question as well: a heading, a line of a chat.
  return !STOPPED.test(text);
}
