import { literalPattern } from '../document/literal-pattern.js';
import { compiledOnce, defineCheck, type Hit, replace } from './check.js';
import { phrases } from './words-option.js';

interface Options {
  readonly sites: readonly string[];
  readonly behindBar: readonly string[];
}

/** A headline with the name of its site is no longer, and the name with what parts them neither: what is longer is not looked at. */
const LONGEST_LINE = 400;
const LONGEST_NAME = 80;
/** “- Vale News Agency”, and the names of sites in their own letters. */
const AGENCY = '(?:\\p{Lu}\\p{Ll}+ ){1,3}News (?:Agency|Network|Portal|Online|Net|Site)';
const PAPER = '(?:\\p{Lu}\\p{Ll}+ ){1,3}(?:News|Times|Daily|Online|Post|Network|Agency|Portal|TV)';
const CHINESE = '\\p{Script=Han}{1,12}(?:网|新闻|日报|晚报|新闻社|网站|在线)(?: ?[-–—_|] ?\\p{Script=Han}{1,16})?';
const RUSSIAN =
  '(?:РИА|ТАСС|Газета|Известия|Новости|Лента|Ведомости|Интерфакс|Укринформ)[ .\\p{Script=Cyrillic}]{0,30}';

const END = '[.”"]?$';
const IN_OWN_LETTERS = new RegExp(` ?[-–—_|] ?(?:${CHINESE}|${RUSSIAN})${END}`, 'u');
/** A class of a script takes a millisecond to compile, and few texts have any of these letters. */
const IN_OTHER_LETTERS = /[\u0400-\u04ff\u2e80-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;

/** “Bridge opens - China News Network”: the name of the site behind its headline, at the end of a line. */
export const siteName = defineCheck<Options>({
  about: 'The name of a site behind its headline (“Bridge opens - China News Network”), as the title of a page has it.',
  options: (z) =>
    z.strictObject({
      sites: phrases(z).describe('what only a site or an agency is called, behind a dash: “China News Network”'),
      behindBar: phrases(z).describe('what may be a source behind a dash, and is a site behind a bar: “Reuters”'),
    }),
  *find(reading, options): Iterable<Hit> {
    const { behindDash, behindWord, behindBar } = compiled(options);
    for (const { text, start } of reading.paragraphs) {
      if (text.length > LONGEST_LINE || !/[-–—_|]/.test(text)) continue;
      const tail = Math.max(0, text.length - LONGEST_NAME);
      const line = text.slice(tail);
      const found =
        behindDash.exec(line) ??
        (IN_OTHER_LETTERS.test(line) ? IN_OWN_LETTERS.exec(line) : null) ??
        (line.includes(' News ') ? behindWord.exec(line) : null) ??
        (line.includes('|') ? behindBar.exec(line) : null);
      if (!found) continue;
      const span = { start: start + tail + found.index, end: start + text.length };
      yield { ...span, suggestions: [replace(span, '', 'leave it out')] };
    }
  },
});

const compiled = compiledOnce(({ sites, behindBar }: Options) => {
  const any = (names: readonly string[]) => names.map(literalPattern).join('|') || '(?!)';
  return {
    behindDash: new RegExp(` ?[-–—_|] ?(?:${any(sites)})${END}`, 'u'),
    behindWord: new RegExp(`(?<=[\\p{L}\\p{N}%]) ?[-–—_] ?${AGENCY}${END}`, 'u'),
    behindBar: new RegExp(`(?<=[\\p{L}\\p{N}%'’”"?!)]) ?[|] ?(?:${any(behindBar)}|${PAPER})${END}`, 'u'),
  };
});
