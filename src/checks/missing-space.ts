import { defineCheck, type Hit, insert, replace, type Suggestion } from './check.js';

/** A mark between two characters, told at a glance: the mark, which is rare, is looked for first. */
const SIGN = /[.,;!?:)(\]”“](?<=\S.)\S/g;
const MARK_WITHIN = /\p{L}[.,;!?:)(\]”“].|\d,\p{Lu}/u;
const ADDRESS =
  /[@/\\_=#]|\bwww\.|\.(?:com|org|net|gov|edu|js|ts|py|md|txt|html?|pdf|io|co|uk|eu|pt|br|de|fr|es|it|jpe?g|png|exe|xml|json|csv|docx?)\b/iu;

/** Where a space may be missing in a piece. */
interface Place {
  readonly sign: RegExp;
  readonly place: RegExp;
  /** Not where the paragraph has this mark: a mark that opens in English closes behind it. */
  readonly unless?: string;
}
/** Behind commas and semicolons, and stops where a sentence begins; around brackets and curly marks. Each after a sign told at a glance. */
const PLACES: readonly Place[] = [
  { sign: /,[^\s\d]/, place: /(?<=\p{Ll}{2},)(?=\p{L}{2})/gu },
  { sign: /;\S/, place: /(?<=\p{Ll}{2};)(?<!&\p{L}{2,8};)(?=\p{L}{2})/gu },
  {
    sign: /[.!?][^\s\d"”’)]/,
    place: /(?<=\p{Ll}{2}[.!?])(?=(?!(?:Com|Net|Org|Js|Ru|Ua|Kz|Cz|Info|Tv)\b)(?:\p{Lu}\p{Ll}+|[AI])(?![\p{L}.]))/gu,
  },
  // “arrested.the court”: before a word that opens clauses and ends no web address.
  {
    sign: /[.!?][tahswb]/,
    place:
      /(?<=\p{Ll}{3}[.!?])(?=(?:the|they|their|this|that|these|those|there|he|she|his|her|we|who|which|when|while|where|with|but|after|according)$)/gu,
  },
  { sign: /[.!?]["”’)]\S/, place: /(?<=\p{Ll}{2}[.!?]["”’)])(?=\p{Lu}\p{Ll})/gu },
  { sign: /[,.!?]”\S/, place: /(?<=\p{L}{2}[,.!?]”)(?=\p{L})/gu },
  // “the plenary”he says”, “claims that“prepares”
  { sign: /”[^\s\d]/, place: /(?<=\p{L}{2}”)(?=\p{L}{2})/gu },
  { sign: /[,:]“/, place: /(?<=\p{Ll}{2}[,:])(?=“\p{L})/gu },
  { sign: /[^\s\d]“/, place: /(?<=\p{Ll}{2})(?=“\p{L})/gu, unless: '„' },
  // “On Nov.17,”, “2020,Wednesday”, “in English:Hungarian”
  { sign: /[a-z]\.\d/, place: /(?<=^[([“"]?(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)(?=\d{1,2}(?!\d))/gu },
  { sign: /\d,[A-Z]/, place: /(?<=\d,)(?=\p{Lu}\p{Ll}{4,})/gu },
  {
    sign: /[a-z]:[A-Z]/,
    place: /(?<=^(?!https?:|mailto:|file:|class:|site:)\p{Ll}{3,}:)(?=\p{Lu}\p{Ll}{2,}[.,;:!?)\]”"]*$)/gu,
  },
  // “Lima (PL)who”, “[Ana Lima]who”: before a word that another goes on with; not “word(s)and”, nor a program’s “run(task)in”.
  {
    sign: /[)\]][a-z]/,
    place:
      /(?<=^[([]?\p{Lu}\p{L}+[)\]])(?=(?:the|and|who|which|that|in|is|was|has|had|said|says|with|for|from|on|at|by|to|of|are|were|will|also|but)$)/gu,
  },
  { sign: /\S\(\S/, place: /(?<=\p{L}{2})(?=\((?:(?![IVX]+\))\p{Lu}\p{L}+|\p{Ll}{3,}$))/gu },
];

/** “The talks failed.The minister left”: a space lacking after a mark, or before a bracket. */
export const missingSpace = defineCheck({
  about: 'A space lacking after a comma, a stop or a closing mark (“failed.The minister”), or before a bracket.',
  *find(reading): Iterable<Hit> {
    for (const { text, start } of reading.paragraphs) {
      for (const { piece, index } of piecesWithin(text)) {
        if (!MARK_WITHIN.test(piece) || ADDRESS.test(piece) || SITE.test(piece)) continue;
        for (const { sign, place, unless } of PLACES) {
          if (!sign.test(piece) || (unless !== undefined && text.includes(unless))) continue;
          for (const gap of piece.matchAll(place)) yield hit(start + index, piece, gap.index);
        }
      }
    }
  },
});

/** “Gazeta.Ru”, “Kostroma.Today”: the name of a site, whose second part is a word that sites end in. */
const SITE = /^\P{L}*\p{Lu}\p{L}+\.(?:Today|Business|Media|Online|Info|Live|Digital|Space|Press|Club|Life)\P{L}*$/u;

/** The words with what touches them in which a mark stands: only such a piece can lack a space; a web address is one piece. */
function* piecesWithin(text: string): Iterable<{ readonly piece: string; readonly index: number }> {
  let done = 0;
  for (const { index: mark } of text.matchAll(SIGN)) {
    if (mark < done) continue;
    let index = mark;
    while (index > done && !/\s/.test(text[index - 1]!)) index--;
    const length = text.slice(mark).search(/\s/);
    done = length < 0 ? text.length : mark + length;
    yield { piece: text.slice(index, done), index };
  }
}

function hit(offset: number, piece: string, gap: number): Hit {
  const before = /[\p{L}\p{M}’'-]*\P{L}*$/u.exec(piece.slice(0, gap))![0].length;
  const after = /^\P{L}*[\p{L}\p{M}’'-]*/u.exec(piece.slice(gap))![0].length;
  const at = offset + gap;
  return { start: at - before, end: at + after, suggestions: repairs(at, piece[gap - 1]!, piece[gap]!) };
}

/** Between a stop and a word in lower case more than a space is wrong. */
function repairs(at: number, mark: string, next: string): readonly Suggestion[] {
  if (!/[.!?]/u.test(mark) || !/\p{Ll}/u.test(next)) return [insert(at, ' ', 'add a space')];
  return [
    replace({ start: at, end: at + 1 }, ` ${next.toUpperCase()}`, 'start a new sentence'),
    replace({ start: at - 1, end: at }, ' ', 'join the two parts'),
  ];
}
