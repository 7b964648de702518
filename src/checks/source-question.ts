import { translated } from '../analysis/source/translated.js';
import { defineCheck, type Hit, replace } from './check.js';

/** A question mark of Latin, Greek, Armenian, Arabic, Chinese and Japanese writing. */
const QUESTION_MARK = /[?？;؟՞]/u;
/** What asks in languages that often set a full stop behind it. */
const ASKS: Readonly<Record<string, RegExp>> = {
  ja: /か(?:[。」』）)]|$)/u,
  zh: /[吗嗎呢]/u,
  hi: /क्या|क्यों|कैसे|कौन|कब|कहाँ/u,
};

/** “Did the minister say so?” where the source says that he did. */
export const sourceQuestion = defineCheck({
  about: 'A question where the source tells, or a statement where all that the source does is ask.',
  options: (z) => z.strictObject({}),
  *find(reading): Iterable<Hit> {
    for (const { paragraph, source, around } of reading.get(translated)) {
      const asked = source.text.trim().replace(/["”’»」』)\]]+$/u, '');
      const mark = paragraph.text.search(/[?!]*\?[?!]*["”’)\]]*\s*$/u);
      const last = /\.(?=["”’)\]]*\s*$)/u.exec(paragraph.text);
      if (mark >= 0 && !asks(around.text, around.language)) {
        const sentence = paragraph.sentences.at(-1)!;
        yield { start: sentence.start, end: sentence.end, values: { problem: 'The source asks no question' } };
      } else if (last && /[?？؟]$/u.test(asked) && !paragraph.text.includes('?') && paragraph.sentences.length === 1) {
        const span = { start: paragraph.start + last.index, end: paragraph.start + last.index + 1 };
        const sentence = paragraph.sentences[0]!;
        yield {
          start: sentence.start,
          end: sentence.end,
          values: { problem: 'The source is a question' },
          suggestions: [replace(span, '?', 'ask')],
        };
      }
    }
  },
});

function asks(text: string, language: string | undefined): boolean {
  return QUESTION_MARK.test(text) || (ASKS[language ?? '']?.test(text) ?? false);
}
