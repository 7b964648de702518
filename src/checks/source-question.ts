import { justBefore } from '../analysis/characters/just-before.js';
import type { PlainText } from '../analysis/source/plain-text.js';
import { translated } from '../analysis/source/translated.js';
import { defineCheck, type Hit, write } from './check.js';

/** A question mark of Latin, Greek, Armenian, Arabic, Chinese and Japanese writing. */
const QUESTION_MARK = /[?？;؟՞]/u;
/** What asks in languages that often set a full stop behind it. */
const ASKS: Readonly<Record<string, RegExp>> = {
  ja: /か(?:[。」』）)]|$)/u,
  zh: /[吗嗎呢]/u,
  hi: /क्या|क्यों|कैसे|कौन|कब|कहाँ/u,
  ru: /(?<!\p{L})ли(?!\p{L})/u,
  uk: /(?<!\p{L})чи(?!\p{L})/u,
  bg: /(?<!\p{L})ли(?!\p{L})/u,
};
/** What asks in others; a sentence that has one of them and no full stop may be a question. */
const QUESTION_WORDS: Readonly<Record<string, string>> = {
  cs: 'kdo co jak kde kdy proč kolik který která čí',
  de: 'wer was wie wo wann warum wieso welche welcher welches',
  es: 'quién quiénes qué cómo dónde cuándo cuál cuánto cuántos',
  et: 'kes mis kas kuidas miks kus millal mida kelle milline',
  he: 'מי מה איך למה מדוע מתי איפה היכן לאן האם כמה איזה איזו',
  fr: 'qui que quoi comment où quand pourquoi quel quelle combien est-ce',
  it: 'chi che cosa come dove quando perché quale quanto quanti',
  nl: 'wie wat hoe waar wanneer waarom welke',
  pl: 'kto co jak gdzie kiedy dlaczego czemu czy ile który',
  pt: 'quem que como onde quando porquê qual quanto quantos',
  ro: 'cine ce cum unde când cât câți câte care oare',
  ru: 'кто что как где когда почему зачем какой какая какие какое сколько чем кому кого неужели разве куда откуда',
  sv: 'vem vad hur var när varför vilken vilka',
  uk: 'хто що як де коли чому навіщо який яка які скільки чим кому невже куди',
};
/** The same of those that part no words. */
const QUESTION_SIGNS: Readonly<Record<string, RegExp>> = {
  ja: /[何誰]|なぜ|どう|どこ|いつ|どれ|どの|どんな|いくら|でしょう|だろう|かな|かしら|っけ/u,
  zh: /[吧哪谁誰]|怎[么麼样樣]|[为為][什甚何]|[什甚][么麼]|多[久少]|几|幾|是否|如何|何[时時]|([会會能要有是可])[没沒不]\1/u,
};
const STOPPED = /[.。।!！][\p{Pe}\p{Pf}"'»]*\s*$/u;

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
  /^["“‘]?(?:How|What|Why|Where|When|Which|Who|Whether)(?![\p{L}’'])|\b(?:ask|wonder|worry|know|see|tell|guess|say|think)\p{Ll}{0,3} (?:\p{L}+ )?(?:if|whether|what|why|how|who|where|when|which)\b/u;

/** True of a text that a question mark closes. */
function isQuestion(text: string): boolean {
  const asked = text.trimEnd();
  return /[?？؟]["”’»」』)\]]*$/u.test(justBefore(asked, asked.length));
}

/** True of a text that asks; of a whole source, which is asked about for one paragraph after the other, to be had by `get`. */
function asks({ text, language = '' }: PlainText): boolean {
  if (QUESTION_MARK.test(text) || ASKS[language]?.test(text)) return true;
  if (STOPPED.test(text)) return false;
  const signs = QUESTION_SIGNS[language];
  if (signs) return signs.test(text);
  if (!Object.hasOwn(QUESTION_WORDS, language)) return true;
  const words = QUESTION_WORDS[language]!.split(' ');
  return (text.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some((word) => words.includes(word));
}
