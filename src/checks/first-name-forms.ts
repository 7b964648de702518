import { spellingDifference } from '../analysis/names/name-spelling.js';
import { type NameMention, type NameWord, nameWords } from '../analysis/names/names.js';
import type { Reading } from '../analysis/reading.js';
import { addTo } from '../document/add-to.js';
import { compiledOnce, defineCheck, type Hit, witnesses, write } from './check.js';

interface Options {
  readonly groups: readonly (readonly string[])[];
}

/** “Galina Vovk” in an article on Halyna Vovk: one person’s first name in the forms of two languages. */
export const firstNameForms = defineCheck<Options>({
  about:
    'The first name of one person in the forms of two languages (“Halyna Vovk”, “Galina Vovk”): the form with more support stands.',
  options: (z) =>
    z.strictObject({
      groups: z
        .array(z.array(z.string()).min(2))
        .describe(
          'forms of one first name; the English form, which gives way to the others, comes first, or “-” where none does',
        ),
    }),
  *find(reading, options): Iterable<Hit> {
    const forms = formsOf(options);
    for (const namesakes of bearers(reading, forms).values()) {
      for (const [stray, kept] of straysAmong(namesakes)) {
        if ([stray, kept].some(({ mentions }) => mentions.some((mention) => isBorneToo(reading, mention)))) continue;
        for (const mention of stray.mentions) {
          const span = { start: mention.start, end: mention.end };
          yield {
            ...span,
            values: { kept: kept.text },
            evidence: witnesses(kept.mentions, () => `the name is “${kept.text}” here`),
            suggestions: [write(span, kept.text)],
          };
        }
      }
    }
  },
});

/** A form of a first name: the groups that it belongs to, and those in which it is the English one. */
interface Form {
  readonly groups: ReadonlySet<number>;
  readonly english: ReadonlySet<number>;
}

const formsOf = compiledOnce(({ groups }: Options): ReadonlyMap<string, Form> => {
  const forms = new Map<string, { groups: Set<number>; english: Set<number> }>();
  for (const [number, group] of groups.entries()) {
    for (const [place, text] of group.entries()) {
      const form = forms.get(text) ?? { groups: new Set<number>(), english: new Set<number>() };
      forms.set(text, form);
      form.groups.add(number);
      if (place === 0) form.english.add(number);
    }
  }
  return forms;
});

/** Where one form of a first name stands before one surname. */
interface Borne extends NameWord {
  readonly form: Form;
}

/** The first names that stand before each surname, where they have forms in other languages. */
function bearers(reading: Reading, forms: ReadonlyMap<string, Form>): ReadonlyMap<string, readonly Borne[]> {
  const bySurname = new Map<string, Borne[]>();
  for (const { text, mentions } of reading.get(nameWords).byText.values()) {
    const form = forms.get(text);
    if (!form) continue;
    const byAfter = new Map<string, NameMention[]>();
    for (const mention of mentions) {
      // “III” of a king, whose name is translated, is no surname.
      if (mention.after === undefined || !/\p{Ll}{2}/u.test(mention.after) || forms.has(mention.after)) continue;
      addTo(byAfter, mention.after, mention);
    }
    for (const [surname, own] of byAfter) addTo(bySurname, surname, { text, mentions: own, form });
  }
  return bySurname;
}

/** Each form that gives way, and the one that it gives way to. */
function* straysAmong(namesakes: readonly Borne[]): Iterable<[Borne, Borne]> {
  if (namesakes.length !== 2) return;
  const [one, other] = namesakes as [Borne, Borne];
  const group = [...one.form.groups].find((number) => other.form.groups.has(number));
  if (group === undefined || isSpelling(one.text, other.text)) return;
  yield outweighs(one, other, group) ? [other, one] : [one, other];
}

/** “António”, “Antonio”: two spellings of one form, of which another check tells which stands. */
function isSpelling(one: string, other: string): boolean {
  return /^(?:marks|sound|school|swap)$/u.test(spellingDifference(one, other) ?? '');
}

/** The form that is not the English one stands, then that with more support, then the first. */
function outweighs(one: Borne, other: Borne, group: number): boolean {
  const isEnglish = one.form.english.has(group);
  if (isEnglish !== other.form.english.has(group)) return !isEnglish;
  const support = one.mentions.length - other.mentions.length;
  return support !== 0 ? support > 0 : one.mentions[0]!.start < other.mentions[0]!.start;
}

/** “born Galina Vovk”: a name that somebody bears as well. “his brother Petro Bondar”, “Halyna Vovk and Hanna Vovk”: somebody else’s. */
const BORNE =
  /(?:\b(?:as|born|called|named|née|nee|alias|brother|sister|father|mother|son|daughter|wife|husband|cousin|twin|uncle|aunt|grandfather|grandmother|[Kk]ing|[Pp]rince|[Ee]mperor|[Tt]sar|[Ss]aint),?|[(/]|\p{Lu}[\p{L}’'-]+,? (?:and|or)) ?["“‘]?$/u;

function isBorneToo({ text }: Reading, { start }: NameMention): boolean {
  return BORNE.test(text.slice(Math.max(0, start - 24), start));
}
