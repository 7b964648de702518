import { once } from '../../document/once.js';
import { isCalledOtherwise } from '../names/exonyms.js';
import { wordsOf } from '../words/word-set.js';
import { askedOnce, englishNameOf, hasBeginning, isPartOfWord, mayName } from './countries.js';
import { byCode } from './country-words.js';
import { foldedText, type PlainText } from './plain-text.js';

/**
 * By language and country: beginnings of words, and characters, that speak of it and begin otherwise than its name. Of a language that
 * is not here, nobody can tell that a text does not allude to a country.
 */
const HINTS: Readonly<Record<string, string>> = {
  pt: 'US:americ estadun nort GB:brit ingl galês NL:holan GR:greg ZA:sul-a NZ:neoz SA:saud CZ:chec tchec KR:corea KP:corea',
  es: 'US:americ estadoun nort GB:brit ingl NL:holan GR:grieg ZA:sudaf NZ:neoz SA:saud DK:dan CI:marf KR:corea surc KP:corea norc',
  fr: 'US:améric étatsun GB:brit angl NL:holl GR:grec ZA:sud-a NZ:néo- SA:saoud PL:pol CI:ivoi KR:corée sud KP:corée nord',
  it: 'US:americ statun GB:brit ingl scoz NL:oland DE:tedes NZ:neoz SA:saud ZA:sudaf KR:corea sudc KP:corea nordc',
  de: 'US:amerik GB:brit engl schott uk NL:holl DK:dän IE:iri ire KR:korea süd KP:korea nord ZA:süd SA:saud CI:ivor AE:emirat',
  ro: 'US:americ GB:brit engl scoț galez IE:irl CN:chin KP:nord KR:sud ZA:sud NZ:zeel CZ:ceh RU:rus MD:moldov UA:ucrain FR:gali franc DE:nemț neamț CG:congo CD:congo TR:otoman turc IR:pers IN:indi IT:roman',
  et: 'US:ameerik ühendri GB:brit šoti inglis KR:korea KP:korea RU:vene nõuk DE:saksa FR:prantsus NL:holl madalm CD:kongo CG:kongo EE:eest IT:rooma TR:türk osman IR:pärsia GR:kreek EG:egipt',
  pl: 'US:ameryk stan GB:bryt angl szkoc DE:niem NL:holen nider FR:franc IT:włos włoch HU:węg ZA:rpa połud KR:kore połud KP:kore półn SA:saud NZ:nowoz GR:grek grec DK:duń UA:ukr AE:emirat',
  cs: 'US:amer GB:brit angl skot DE:něme něm NL:nizoz holan AT:rakou HU:maďar GR:řek řec ZA:jiho KR:korej jiho KP:koreji sever SA:saúd NZ:novoz CH:švýc AE:emirát',
  ru: 'US:амер соедин GB:брит англ шотл DE:немец немц фрг NL:голл KR:корей корея южн KP:корей кндр север ZA:юар южн NZ:новоз SA:сауд CN:кнр AE:оаэ эмират CD:конго др GR:грек греч IN:инд CZ:чех чеш',
  hi: 'US:अमेरिक अमरीक यूएस GB:ब्रिट इंग्ल अंग्र यूके CN:चीन RU:रूस रूसी IN:भारत हिंद हिन्द इंडिया JP:जापान KR:कोरिया KP:कोरिया EG:मिस्र GR:यूनान ग्रीक ग्रीस AE:यूएई PK:पाक NZ:न्यूज TR:तुर्क DE:जर्मन',
  zh: 'US:美 GB:英 FR:法 DE:德 CN:中 华 華 我国 我國 JP:日 RU:俄 KR:韩 韓 KP:朝 北 IN:印 AU:澳 CA:加 IT:意 ES:西 MX:墨 EG:埃 IL:以 IR:伊 IQ:伊 UA:乌 烏 TR:土 VN:越 ZA:南非 NL:荷 PH:菲 TH:泰 SG:新 星 SA:沙 GR:希 PT:葡 BR:巴 AR:阿 PL:波 LA:老挝 寮 MY:马 馬 PK:巴 AF:阿 BE:比 SE:瑞典 CH:瑞士 PG:巴布 TW:台 臺 SY:叙 敘 KZ:哈 UZ:乌 MN:蒙 NP:尼 QA:卡 AE:阿 VE:委 CO:哥 CL:智 PE:秘 HU:匈 FI:芬 DK:丹 NO:挪 AT:奥 奧 RO:罗 羅 CZ:捷 RS:塞 CY:塞 GE:佐治 乔治 喬治 BY:白 JO:约 約 LB:黎 YE:也 SD:苏 蘇 ET:埃 KE:肯 NG:尼 KH:柬 MM:缅 緬 BD:孟 IS:冰 IE:爱 愛 NZ:新 纽 紐',
  ja: 'US:米 GB:英 FR:仏 DE:独 CN:中 JP:日 国内 RU:露 ロ KR:韓 KP:朝 北 AU:豪 IN:印 インド IT:伊 CA:加 ES:西 スペ NL:蘭 TR:トルコ TW:台',
};

/** By language and code; nothing of a language that has no list. */
const hints = once(() => new Map(Object.entries(HINTS).map(([language, list]) => [language, byCode(list)])));

/** Where a country is governed from, or who governs it: in news the one stands for the other. */
const CAPITALS: ReadonlyMap<string, string> = new Map(
  wordsOf(`
    CN:Beijing RU:Moscow US:Washington GB:London FR:Paris DE:Berlin IT:Rome ES:Madrid PT:Lisbon JP:Tokyo KR:Seoul
    KP:Pyongyang UA:Kyiv PL:Warsaw AT:Vienna BE:Brussels CH:Bern SE:Stockholm NO:Oslo DK:Copenhagen FI:Helsinki GR:Athens
    TR:Ankara IR:Tehran IQ:Baghdad IL:Jerusalem SY:Damascus EG:Cairo IN:Delhi AF:Kabul CU:Havana VE:Caracas RS:Belgrade
    HU:Budapest CZ:Prague RO:Bucharest BY:Minsk BR:Brasília`).map((pair) => pair.split(':') as [string, string]),
);

/** So many letters are the least that a country’s name and what is said of its people have in common. */
const LEAST = 4;

/** True where a text may mean a country by anything at all; also of a text in whose language that cannot be told. */
export const mayAllude = askedOnce((text, code) => {
  const known = hints().get(text.language ?? '');
  if (!known || mayName(text, code) || isPartOfWord(code, text, LEAST)) return true;
  if (hasBeginning(code, text, LEAST) || text.sounds.has(englishNameOf(code) ?? '')) return true;
  if (known.get(code)?.some((hint) => text.folded.includes(foldedText(hint)))) return true;
  const capital = CAPITALS.get(code);
  return capital !== undefined && (text.sounds.has(capital) || isCalledOtherwise(capital, text.text, () => text.latin));
});

/** “Damascus, Syria”, “Lyon (in France)”, “Catherine of Russia”, “Winter in Norway”: an editor’s gloss, a by-name, a title. */
const GLOSS = /(?:,|\([\p{L} -]{0,20}|\p{Lu}[\p{L}\p{M}’'-]+ (?:of|in|from|and|for))(?: the)? ?$/u;
/** “Norway’s king”: English has it where others say “the king”. */
const OWNER = /^['’]s(?!\p{L})/u;

/** The country that a text of a language means by “the country”. */
const HOME: Readonly<Record<string, string>> = {
  cs: 'CZ',
  de: 'DE',
  et: 'EE',
  fr: 'FR',
  he: 'IL',
  hi: 'IN',
  it: 'IT',
  ja: 'JP',
  pl: 'PL',
  ro: 'RO',
  ru: 'RU',
  sv: 'SE',
  uk: 'UA',
  zh: 'CN',
};

/** True of the country at home in a language: its translators say “in China” for 国内. */
export function isHome(code: string, language: string | undefined): boolean {
  return language !== undefined && HOME[language] === code;
}

/** 该国, 同国: that country, which English names. */
const THAT_COUNTRY = /[该該同两兩][国國]/u;

/** True of a text that speaks of a country which it has named before. */
export function refersBack({ text }: PlainText): boolean {
  return THAT_COUNTRY.test(text);
}

/** True where what stands beside a country says what it is there for, so that a source need not name it. */
export function isGloss(before: string, behind: string): boolean {
  return GLOSS.test(before) || OWNER.test(behind);
}
