import { withoutMarks } from '../../analysis/names/name-spelling.js';
import { MONTHS, WEEKDAYS } from '../../analysis/words/calendar-names.js';
import { addTo } from '../../document/add-to.js';
import type { Document } from '../../document/document.js';
import { proseOf } from '../../document/prose.js';

/** A name of two words or more, and in how many articles it stands. */
interface FrequentName {
  readonly name: string;
  readonly articles: number;
}

/** Names that come often, and those of them that come in two spellings, the more frequent first. */
export interface FrequentNames {
  readonly settled: readonly FrequentName[];
  readonly unsettled: readonly (readonly FrequentName[])[];
}

/** In fewer articles a name is no habit of the house. */
const OFTEN = 3;
const MOST = 20;
/** Within a sentence, where a capital letter is no beginning: after a word in lower case, and perhaps a comma. */
const NAME = /(?<=\p{Ll},? )\p{Lu}[\p{L}\p{M}]*\p{Ll}(?:[ -]\p{Lu}[\p{L}\p{M}]*\p{Ll})+(?![\p{L}\p{M}])/gu;
const CALENDAR = new RegExp(`\\b(?:${[...WEEKDAYS, ...MONTHS].join('|')})\\b`, 'u');

/** The names that come in several of these articles. */
export function frequentNames(articles: readonly Document[]): FrequentNames {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const name of namesIn(article)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const spellings = new Map<string, FrequentName[]>();
  for (const [name, count] of counts) {
    const key = withoutMarks(name).replaceAll('-', ' ');
    addTo(spellings, key, { name, articles: count });
  }
  const often = [...spellings.values()]
    .map((forms) => forms.sort(byCount))
    .filter((forms) => forms.reduce((sum, { articles }) => sum + articles, 0) >= OFTEN)
    .sort(([a], [b]) => byCount(a!, b!));
  const single = often.flatMap((forms) => (forms.length === 1 ? forms : []));
  const unsettled = often.filter((forms) => forms.length > 1);
  // “President Vladimir Putin” says no more of the spelling than “Vladimir Putin”.
  const shorter = [...single, ...unsettled.flat()].map(({ name }) => name);
  const settled = single.filter(({ name }) => !shorter.some((other) => name !== other && holds(name, other)));
  return { settled: settled.slice(0, MOST), unsettled };
}

function holds(name: string, part: string): boolean {
  return ` ${name} `.includes(` ${part} `);
}

function byCount(a: FrequentName, b: FrequentName): number {
  return b.articles - a.articles || (a.name < b.name ? -1 : 1);
}

function namesIn(article: Document): Set<string> {
  const { text, segments } = proseOf(article).document;
  const found = segments.flatMap(({ start, end }) => text.slice(start, end).match(NAME) ?? []);
  return new Set(found.filter((name) => !CALENDAR.test(name)));
}
