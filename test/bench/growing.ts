import { MARKUP, XLIFF } from '../fuzz/markup.js';
import { pieces } from '../fuzz/pieces.js';

/** What checks look for, and what makes them look far. */
const PROSE: readonly string[] = pieces(
  '(¦)¦()¦((a) ¦[¦] ¦[a] ¦[...] ¦{¦}¦{a ¦({[¦)]} ¦(1) ¦[1] ¦(a ¦a) ¦((((a)))) ',
  '“¦”¦“”¦“ ¦“a ¦a” ¦„a“ ¦"¦" ¦"a" ¦«¦»¦« a » ¦‹a› ¦「a」¦“‘a’” ¦‘“a¦\'a\' ¦``a\'\' ¦“a.” b ¦“A b.” C said. ',
  "'¦’¦‘¦‘a ¦’s ¦s’ ¦a’b’¦n't ¦’90s ¦O’A ¦d’A ¦l'a ¦rock ’n’ roll ¦a'a'",
  '-¦a-¦- ¦—¦–¦10–¦a–b ¦a—b ¦--¦---¦a-b-c ¦twenty-one ¦non-¦a- b ¦1-2-3 ¦\u00ad¦a\u00ad¦‑',
  '… ¦...¦. ¦,¦ , ¦ . ¦; ¦?!¦?? ¦! ¦: ¦. . . ¦,,¦.,¦·¦• ¦§ ¦† ¦* * * ¦_a_ ',
  'a¦A¦x ¦X ¦a b ¦AB ¦ab¦a. ¦A. ¦a.b¦A.B.¦a1¦1a ¦I ¦Aa ¦aA¦AAAA ¦THE END OF ¦IT IS. ',
  '1¦1 ¦1,1 ¦1.000 ¦1,000 ¦1 000 ¦22 ¦(22) ¦7 7 ¦5 % ¦50% ¦$5 ¦€ 5 ¦5 € ¦10h30 ¦10:30 ¦3,5 ¦1.5 ¦1/2 ¦1st ¦2nd. ¦No. 5 ¦½ ¦10.10.¦1e9 ¦10 million ¦5 km/h ¦-5 ¦+ ¦5x5 ¦0x1',
  '26 April ¦April 26 ¦26 April 2026, ¦this Friday (22) ¦on Monday ¦Monday (1st) ¦05/06/2026 ¦2026-01-02 ¦in 2026 ¦the 1990s ¦May ¦at 5 p.m. ¦a.m. ¦5pm ¦noon ',
  'U.S. ¦U.S¦e.g. ¦i.e., ¦etc. ¦Inc. ¦Mr ¦Mr. ¦Dr. A. B. ¦Mr. Smith ¦Ph.D. ¦St. ¦vs. ¦NATO ¦NATO (North Atlantic Treaty Organization) ¦UN ¦a.k.a. ',
  'Smith said. ¦Mary Smith, ¦Ms Smith she he ¦Mary ¦Mary John ¦Smith, Jones and ¦John Smith (he) ¦Mary said she ¦said John. ¦Queen Mary ¦Dr Mary Smith ¦Mary Smith-Jones ¦Maria da Silva ¦Mary Smith she. ¦McA ¦van der A ¦Mr and Mrs Smith ¦mother Mary ',
  'the ¦The the. ¦he ¦he she ¦He said. ¦She. ¦they their ¦“a,” he said. ¦“a” said he “b” ¦“We shall appeal it soon,” he said. ¦she walks the stage She claps ¦his her ¦himself ¦king queen ¦Spokeswoman A B ¦spokesman ¦the president, she ¦actress actor ¦who said that ¦who ¦that ¦which, ¦whose he ',
  'and ¦and, ¦or ¦but ¦of: the ¦been; a ¦because ¦because he. ¦if ¦of the ¦of of ¦to to ¦to be ¦is ¦is was ¦not ¦a apple ¦an car ¦a an ¦in order to ¦as well as ¦according to ¦, he said ¦he said, ¦said ¦added that ¦told ',
  'walk ¦walking ¦walked ¦walks. ¦Walking there. ¦to walk ¦having been ¦been ¦no verb here. ¦Which it was. ¦Because of it. ¦children ¦men mans ¦This are ¦a people ¦data is ¦He go. ',
  'Kyiv Kiev ¦Kyiv ¦colour color ¦organise organize ¦Antonio António ¦Guterres Gutteres ¦recieve ¦Xqzv ¦xqzvxqzv¦Ã©¦â€™¦ï¿½¦раураl ¦Привет ¦日本語¦한국어 ¦العربية ¦שלום ¦ไทย¦नमस्ते ¦façade ¦São Paulo ¦über ',
  'der Bürgermeister ¦el presidente ¦não ¦de la ¦que ¦le maire dit ¦i.e. la ¦ß¦ŉ¦İ¦ǆ¦ﬁ¦ﷺ¦𝕳¦e\u0301¦\u0301¦👩\u200d¦👩\u200d👩\u200d👧 ¦🇵🇹¦🇵¦👍🏽¦\ud83d¦\ude00',
  '\u202e¦\u202e\u202c¦\u2066¦\u200b¦\u200b ¦\u200d¦\u200e¦\ufeff¦\u0000¦\u001b[2J¦\u001b]0;¦\u0085¦\u2028¦\u2029¦\u{e0041}¦\t¦  ¦ \\n¦\u00a0¦\u202f¦\u3000¦\r¦\r\n',
  'http://¦http://a.b/¦https://a.b/c?d=e&f#g ¦www.a.b ¦a@b.c ¦@a ¦#a ¦a/¦a/b ¦/¦\\¦\\\\¦file.txt ¦C:\\a\\¦&¦&&¦%¦%s ¦{a} ¦{{a}}¦|¦| a ¦~¦^¦=¦== ¦<¦>¦<<¦*¦**¦_¦__¦`¦$¦$a$ ¦© ¦™',
  '\\n¦a\\n¦A\\n¦a.\\n¦a,\\n¦a\\n\\n¦A b\\n\\n¦“a\\n\\n¦a”\\n\\n¦(a\\n\\n¦Mary said.\\n\\n¦“A b,” she said.\\n\\n¦he\\n\\n¦1\\n¦- a\\n¦Read more: ¦Read more: A\\n\\n¦You may also like\\n¦Photo: A\\n¦a\\n\\n\\n\\n¦THE\\n\\n',
  '<!-- ¦-->¦<!-- stet-disable ¦<!-- stet-disable -->\\n¦<!-- stet-disable-line --> ¦<!-- stet-enable -->\\n¦<!-- stet-disable-next-line en/words -->\\n',
);

/** Pieces that make checks look far only together, or behind or before one that stands alone. */
const ROWS: readonly string[] = pieces(
  'The ” said Mary, “ According to Mary, according to „A ¦“Mary, who came with “Not so,” they said with Ada, ¦10h30 ¦April 26 10h30 ¦5/5 of of 10h3 ',
);

/** One mark alone, before or behind pieces of each kind. */
const ALONE: readonly Growing[] = ['the: ', 'a, b, ', 'said, ', 'He went. ', 'The “a b” is, '].flatMap((piece) =>
  [
    ['“', ''],
    ['', '”'],
    ['"', ''],
    ['', '"'],
    ['(', ''],
    ['', ').'],
  ].map(([before, behind]) => ({ ending: '.txt', piece, around: [before!, behind!] as const })),
);

/** A piece to be repeated in a file, and what stands around it there. */
export interface Growing {
  readonly ending: string;
  readonly piece: string;
  readonly around: readonly [string, string];
}

/** All that is to be tried: prose in every format that takes it as it comes, and the markup of each format. */
export const GROWING: readonly Growing[] = [
  ...[...new Set([...PROSE, ...ROWS])].map((piece) => ({ ending: '.txt', piece, around: ['', ''] as const })),
  ...ALONE,
  ...Object.entries(MARKUP).flatMap(([ending, pieces]) =>
    [...new Set(pieces)].map((piece) => ({ ending, piece, around: ending === '.xlf' ? XLIFF : (['', ''] as const) })),
  ),
];
