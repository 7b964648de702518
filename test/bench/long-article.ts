/** Sentences of a news article, each with one word written twice. */
const SENTENCES = [
  'The old bridge over the the river was closed in spring, after engineers found deep cracks in two of its pillars and told the mayor that heavy lorries had to stay away until the work was finished.',
  'Her small shop stands next to to the closed road, and since the barriers were put up in April few people have passed it on their way from the market to the station in the lower part of the town.',
  'A ferry carries people and bicycles across the water twice in an an hour, and those who work on the other side have learned to leave home early, to wait in the rain, and not to look at their watches.',
  'Engineers from the capital will look at at the pillars again next week, and the ministry has said that it will not promise a date before they have written down what they found and what it will cost.',
];

/** An article of at least so many characters, with a finding in each 200 of them, in paragraphs of three sentences. */
export function longArticle(characters: number): string {
  const paragraphs: string[] = [];
  let length = 0;
  for (let at = 0; length < characters; at += 3) {
    const paragraph = [0, 1, 2].map((i) => SENTENCES[(at + i) % SENTENCES.length]).join(' ');
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return `${paragraphs.join('\n\n')}\n`;
}
