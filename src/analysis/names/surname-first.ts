import type { Token } from '../token.js';
import { dictionary } from '../words/dictionary.js';
import { wordSet } from '../words/word-set.js';
import { genderOfFirstName } from './first-names.js';

/** Chinese, Korean and Vietnamese surnames, most of those that a million or more bear; none that is a first name in English. */
const SURNAMES = wordSet(`
  ahn bae bai bui cai cao chang chen cheng chiang cho choe choi chou chu chun chung cui dai dang deng ding dinh dong du duan duong fan
  fang feng fu gao geng gu guo han hao hoang hong hou hsieh hsu hu hua huang hung hwang jang ji jia jiang jing jung kang kong kuo kwok
  kwon lai lam lei leung liang liao lim ling liu lo lu luo ma mao meng mo moon nam ngo nguyen oh pak pan park peng pham phan qian qin qiu
  ren ri roh ruan ryu seo shao shen shi shin song su sun tan tang teng tian tran tsai tseng tung vo vu wan wang wei wen wong wu xi xia
  xiao xie xiong xu xue yan yang yao ye yeh yin yoo yoon yu yuan yue zeng zhang zhao zheng zhong zhou zhu zou`);

/** Those that are first names too, so that what follows must be two syllables: “Kim Jong-un”, “Lee Jae Myung”. */
const SURNAMES_AND_FIRST_NAMES = wordSet('an jin jun kim lee li lin mai min sim son sung');

const SYLLABLES = /^[a-z]{1,6}[- ][a-z]{1,6}$/u;

/** True of a word (in lower case) with which such a name may begin. */
export function maySurnameOpen(word: string): boolean {
  return SURNAMES.has(word) || SURNAMES_AND_FIRST_NAMES.has(word);
}

/** True of a name (in lower case) that begins with the surname, so that its first word tells no gender. */
export function isSurnameFirst(name: string): boolean {
  const end = name.indexOf(' ');
  if (end < 0) return false;
  const surname = name.slice(0, end);
  if (SURNAMES.has(surname)) return true;
  const given = name.slice(end + 1);
  if (!SURNAMES_AND_FIRST_NAMES.has(surname) || !SYLLABLES.test(given)) return false;
  return given.includes('-') || genderOfFirstName(given.slice(0, given.indexOf(' '))) === undefined;
}

/** True of the surname in “He Lifeng”, which is no pronoun: a name stands behind it that is neither a word nor a first name. */
export function isSurnameHe({ text }: Token, next: Token | undefined): boolean {
  if (text !== 'He' || next?.before !== ' ' || !/^\p{Lu}\p{Ll}+$/u.test(next.text)) return false;
  return !dictionary().has(next.lower) && genderOfFirstName(next.lower) === undefined;
}
