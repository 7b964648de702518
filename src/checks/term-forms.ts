import { type Compound, type CompoundMention, compounds, type Joint } from '../analysis/words/compounds.js';
import { bySpan } from '../document/span.js';
import { defineCheck, type Hit, witnesses, write } from './check.js';

const JOINERS: Readonly<Record<Joint, string>> = { hyphen: '-', space: ' ', closed: '' };

/** Mentions of one term that ought to look alike; `taste` where an editor might not mind. */
interface Group {
  readonly uses: readonly CompoundMention[];
  readonly taste: boolean;
}

/** Forms in lower case: those of the user, which stand always, and those that stand where the article is undecided. */
interface Settled {
  readonly house: ReadonlySet<string>;
  readonly official: ReadonlySet<string>;
}

/** “Secretary General” beside “Secretary-General”: one term, its parts joined in two ways. */
export const termForms = defineCheck({
  about:
    'A term written with a hyphen, as two words or as one in the same article (“Secretary-General”, “Secretary General”).',
  options: (z) =>
    z.strictObject({
      preferred: z.array(z.string()).describe('official forms, which stand where both are as frequent').default([]),
      distinct: z.array(z.string()).describe('hyphenated words that mean another thing without the hyphen').default([]),
    }),
  *find(reading, { preferred, distinct }): Iterable<Hit> {
    const house = lowerCased(reading.settings.names ?? []);
    const official = lowerCased(preferred);
    for (const compound of reading.get(compounds)) {
      if (distinct.includes(compound.parts.join('-'))) continue;
      for (const group of groupsOf(compound)) yield* straysOf(compound, group, { house, official });
    }
  },
});

function lowerCased(terms: readonly string[]): ReadonlySet<string> {
  return new Set(terms.map((term) => term.toLowerCase()));
}

/**
 * The mentions that ought to look alike. A hyphen before a noun is grammar (“long-term plan”), so that an open and a
 * hyphenated form are compared only as names, or as nouns on their own; a closed form is another spelling everywhere.
 */
function groupsOf({ mentions }: Compound): Group[] {
  const free = mentions.filter(({ attributive }) => !attributive);
  const openNames = free.filter(({ joint, title }) => joint === 'space' && title);
  const hyphenated = free.filter(({ joint }) => joint === 'hyphen');
  const nouns = free.filter(({ joint, named, noun }) => joint !== 'closed' && !named && noun);
  return [
    { uses: mentions.filter(({ joint }) => joint !== 'space'), taste: false },
    openNames.length > 0
      ? { uses: [...openNames, ...hyphenated].sort(bySpan), taste: false }
      : { uses: nouns, taste: true },
  ];
}

function* straysOf({ parts }: Compound, { uses, taste }: Group, { house, official }: Settled): Iterable<Hit> {
  const joints = [...new Set(uses.map(({ joint }) => joint))];
  if (joints.length < 2) return;
  const support = (joint: Joint): number => uses.filter((use) => use.joint === joint).length;
  const most = Math.max(...joints.map(support));
  const best = joints.filter((joint) => support(joint) === most);
  const isIn = (forms: ReadonlySet<string>) => (joint: Joint) => forms.has(parts.join(JOINERS[joint]));
  const settled = joints.find(isIn(house)) ?? best.find(isIn(official));
  const kept = settled ?? best[0]!;
  // One open use against one hyphenated may be two things: a title and a song that plays on it.
  const weak = taste || (best.length > 1 && !settled && joints.includes('space'));
  const right = uses.filter(({ joint }) => joint === kept);
  const evidence = witnesses(right, ({ text }) => `written “${text}” here`);
  for (const use of uses) {
    if (use.joint === kept) continue;
    const text = rejoined(use, right[0]!);
    yield { start: use.start, end: use.end, weak, evidence, suggestions: [write(use, text)] };
  }
}

/** A use with its parts joined as in the witness; its own capitals stay. */
function rejoined({ text, joint }: CompoundMention, witness: CompoundMention): string {
  if (joint !== 'closed') {
    const parts = text.split(/[ -]/u);
    if (witness.joint !== 'closed') return parts.join(JOINERS[witness.joint]);
    return parts[0] + parts.slice(1).join('').toLowerCase();
  }
  return text.charAt(0) + witness.text.slice(1);
}
