/** “Photo: RIA Novosti ”, before the words that a sentence begins with: the credit of a picture that lost its line. */
const CREDIT = new RegExp(
  '^(?:[Pp]hotos?|PHOTO|[Pp]hotographs?|[Pp]ictures?|[Ii]mages?|[Ff]oto)(?: by| credit| source)?: ?' +
    "(?:(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{N}.’'&/-]*[\\p{L}\\p{N}]|/|\\||-|of|de|du|van|von) ){1,6}" +
    '(?=(?:The|An?|In|On|At|He|She|It|They|This|That|These|After|Before|According|As|By|For|From|When|While|There|But|Since|During|Two|Three)' +
    ' \\p{Ll}.*[.!?…]["”’»]?$)',
  'u',
);
/** A sentence behind it has so many words. */
const SENTENCE_WORDS = 5;

/** The length of the credit that a paragraph begins with, where its sentence goes on in the same line; 0 for none. */
export function runInCredit(text: string): number {
  if (!/^(?:photo|picture|image|foto)/iu.test(text)) return 0;
  const length = CREDIT.exec(text)?.[0].length ?? 0;
  return length > 0 && text.slice(length).split(/\s+/u).length >= SENTENCE_WORDS ? length : 0;
}
