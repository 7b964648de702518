import { once } from '../../document/once.js';
import { wordSet, wordsOf } from './word-set.js';

/** The forms of a verb: base, third person, past, participle, “-ing”; their order is the same for every verb. */
type VerbForms = readonly [base: string, third: string, past: string, participle: string, ing: string];

/** Past and participle of irregular verbs (any learner's grammar lists them). */
const IRREGULAR: ReadonlyMap<string, readonly [string, string]> = new Map(
  `be was been; become became become; begin began begun; break broke broken; bring brought brought; build built built; buy bought bought;
  catch caught caught; choose chose chosen; come came come; cost cost cost; cut cut cut; deal dealt dealt; do did done; draw drew drawn;
  drive drove driven; fall fell fallen; feel felt felt; fight fought fought; find found found; fly flew flown; forget forgot forgotten;
  get got got; give gave given; go went gone; grow grew grown; have had had; hear heard heard; hit hit hit; hold held held;
  keep kept kept; know knew known; lay laid laid; lead led led; leave left left; lend lent lent; let let let; lose lost lost;
  make made made; mean meant meant; meet met met; pay paid paid; put put put; read read read; rise rose risen; run ran run;
  say said said; see saw seen; sell sold sold; send sent sent; set set set; shoot shot shot; show showed shown; shut shut shut;
  sit sat sat; speak spoke spoken; spend spent spent; stand stood stood; strike struck struck; take took taken; teach taught taught;
  tell told told; think thought thought; throw threw thrown; understand understood understood; undergo underwent undergone;
  undertake undertook undertaken; win won won; withdraw withdrew withdrawn; withhold withheld withheld; write wrote written;
  bear bore borne; beat beat beaten; bet bet bet; bid bid bid; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown; burst burst burst;
  cast cast cast; cling clung clung; creep crept crept; dig dug dug; drink drank drunk; eat ate eaten; feed fed fed; flee fled fled;
  forbid forbade forbidden; forecast forecast forecast; forgive forgave forgiven; freeze froze frozen; grind ground ground; hang hung hung;
  hide hid hidden; hurt hurt hurt; kneel knelt knelt; lie lay lain; mistake mistook mistaken; overcome overcame overcome; overhear overheard overheard;
  oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; quit quit quit; rebuild rebuilt rebuilt; rid rid rid;
  ride rode ridden; ring rang rung; seek sought sought; shake shook shaken; shed shed shed; shine shone shone; shrink shrank shrunk; sing sang sung;
  sink sank sunk; sleep slept slept; slide slid slid; spin spun spun; split split split; spread spread spread; spring sprang sprung;
  steal stole stolen; stick stuck stuck; sting stung stung; sweep swept swept; swear swore sworn; swim swam swum; swing swung swung; tear tore torn;
  thrust thrust thrust; uphold upheld upheld; upset upset upset; wake woke woken; wear wore worn; weave wove woven; weep wept wept; wind wound wound;
  withstand withstood withstood;
  arise arose arisen; awake awoke awoken; bend bent bent; beset beset beset; bestride bestrode bestridden; breed bred bred;
  broadcast broadcast broadcast; fling flung flung; foresee foresaw foreseen; foretell foretold foretold; forgo forwent forgone;
  forsake forsook forsaken; light lit lit; mishear misheard misheard; mislay mislaid mislaid; mislead misled misled; misread misread misread;
  misunderstand misunderstood misunderstood; offset offset offset; outbid outbid outbid; outdo outdid outdone;
  outgrow outgrew outgrown; outrun outran outrun; outsell outsold outsold; overdo overdid overdone; override overrode overridden;
  overrun overran overrun; oversleep overslept overslept; partake partook partaken; rebind rebound rebound; redo redid redone;
  repay repaid repaid; resell resold resold; reset reset reset; retake retook retaken; retell retold retold; rethink rethought rethought;
  rewrite rewrote rewritten; slay slew slain; sling slung slung; slit slit slit; spit spat spat;
  stink stank stunk; stride strode stridden; string strung strung; strive strove striven;
  tread trod trod; undercut undercut undercut; underlie underlay underlain; underpay underpaid underpaid; undo undid undone;
  unwind unwound unwound; wed wed wed; wring wrung wrung`
    .split(';')
    .map((line) => line.trim().split(' '))
    .map(([base, past, participle]) => [base!, [past!, participle!] as const]),
);

/**
 * Forms that a verb has besides, and in place of which of VerbForms: those of “be”, which no other verb has; and those of which English has
 * two (any dictionary lists them).
 */
const FURTHER: ReadonlyMap<string, ReadonlyMap<string, number>> = furtherForms(`
  be are 0, be am 0, be were 2, bid bade 2, bid bidden 3, burn burnt 2, dream dreamt 2, forget forgot 3, get gotten 3, hang hanged 2, hide hid 3, kneel kneeled 2,
  lean leant 2, leap leapt 2, learn learnt 2, lie lied 2, light lighted 2, mow mown 3, plead pled 2, prove proven 3, sew sewn 3,
  shine shined 2, show showed 3, smell smelt 2, sow sown 3, speed sped 2, spell spelt 2, spill spilt 2, spoil spoilt 2,
  strew strewn 3, strike stricken 3, strive strived 2, swell swollen 3, tread trodden 3, wed wedded 2`);

function furtherForms(list: string): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const byVerb = new Map<string, Map<string, number>>();
  for (const line of list.split(',')) {
    const [base, form, index] = wordsOf(line);
    const forms = byVerb.get(base!) ?? new Map<string, number>();
    byVerb.set(base!, forms.set(form!, Number(index)));
  }
  return byVerb;
}

/** A word as a form of a verb: the verb's base, and which of its forms the word can be, by their places in VerbForms. */
export interface VerbReading {
  readonly base: string;
  readonly forms: ReadonlySet<number>;
}

const irregularReadings = once((): ReadonlyMap<string, VerbReading> => {
  const found = new Map<string, { base: string; forms: Set<number> }>();
  const add = (word: string, base: string, form: number) => {
    const reading = found.get(word);
    // “lay” and “found” are of two verbs, whose forms are all told of the first.
    if (reading) reading.forms.add(form);
    else found.set(word, { base, forms: new Set([form]) });
  };
  for (const [base, [past, participle]] of IRREGULAR) {
    add(past, base, 2);
    add(participle, base, 3);
  }
  for (const [base, further] of FURTHER) {
    // “are” stands by “be” for want of a place of its own, and is no base.
    for (const [word, form] of further) add(word, base, form === 0 ? 1 : form);
    // “hanged” and “dreamt” are participles too, where past and participle are one.
    const [past, participle] = IRREGULAR.get(base) ?? ['', ''];
    if (past === participle) for (const [word, form] of further) if (form === 2) add(word, base, 3);
  }
  for (const base of ['be', 'have', 'do']) add(verbForms(base)[1], base, 1);
  for (const base of IRREGULAR.keys()) if (found.has(base)) add(base, base, 0);
  // Bases of verbs of their own.
  for (const base of wordsOf('found ground bound wound saw fell bore')) add(base, base, 0);
  return found;
});

/** What an irregular form of a verb can be, “went”, “set” and “are”; of base, third person and “-ing” only what is like such a form. */
export function irregularReading(word: string): VerbReading | undefined {
  return irregularReadings().get(word);
}

const regularised = once((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  for (const [base, [past, participle]] of IRREGULAR) {
    const right = past === participle ? [past] : [past, participle];
    const stems = [
      base,
      base.replace(/e$/u, ''),
      base.replace(/(?<=[^aeiou][aeiou])[^aeiouwxy]$/u, '$&$&'),
      past,
      participle,
    ];
    for (const stem of stems) if (stem.length > 2) found.set(`${stem}ed`, right);
  }
  return found;
});

/** What a past in “-ed” of a verb that has none is to be, past before participle: “spread” of “spreaded”, “broke” and “broken” of “breaked”. */
export function irregularPastOf(word: string): readonly string[] | undefined {
  return regularised().get(word);
}

/** Verbs of more than one syllable that double their last letter all the same, as the stress lies on it. */
const DOUBLING = wordSet(`
  admit commit occur refer prefer transfer defer permit submit omit regret equip propel expel compel rebel control
  patrol incur deter kidnap program handicap format`);
/** “cancel”: Britons double its last letter, Americans do not. */
const MAY_DOUBLE = /[aeiouy].*[^aeiou][aeiou]l$/u;

/** All forms of a verb, given its base in lower case. Linear; a verb it does not know is taken for a regular one. */
export function verbForms(base: string): VerbForms {
  if (base === 'be') return ['be', 'is', 'was', 'been', 'being'];
  if (base === 'have') return ['have', 'has', 'had', 'had', 'having'];
  const stem = stemOf(base);
  const ing = base.endsWith('ie') ? `${base.slice(0, -2)}ying` : `${stem}ing`;
  const past = /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${stem}ed`;
  const [irregular, participle] = IRREGULAR.get(base) ?? [past, past];
  return [base, thirdPerson(base), irregular, participle, ing];
}

/**
 * All words that a verb, given by its base in lower case, can be: what `verbForms` gives, and where English has more, those: “are” and
 * “were”, “learnt”, “cancelled”.
 */
export function allFormsOf(base: string): readonly string[] {
  return [...verbForms(base), ...furtherFormsOf(base).keys()];
}

function furtherFormsOf(base: string): ReadonlyMap<string, number> {
  const listed = FURTHER.get(base);
  if (listed) return listed;
  if (DOUBLING.has(base) || !MAY_DOUBLE.test(base)) return NONE;
  return new Map([
    [`${base}led`, 2],
    [`${base}ling`, 4],
  ]);
}

const NONE: ReadonlyMap<string, number> = new Map();

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`;
}

/** What endings with a vowel are added to: “mak” of “make”, “putt” of “put”. */
function stemOf(base: string): string {
  if (/[^eoy]e$/u.test(base)) return base.slice(0, -1);
  const doubles = DOUBLING.has(base) || /^[^aeiou]*[aeiou][^aeiouwxy]$/u.test(base);
  return doubles ? base + base.at(-1) : base;
}

/** Stand before a participle. */
const AUXILIARIES = wordSet("has have had is are was were be been being 's 've having");
/** Words before a verb that has no ending. */
const BEFORE_BASE = wordSet(`
  to will would can could may might must shall should do does did not n't let i you we 'll 'd please`);

/** A form of any verb, to write another verb in: an index of VerbForms; and for “be”, the word that the others have no such form for. */
export type VerbForm = number | 'are' | 'am' | 'were';

/**
 * Which of a verb's forms the word at `at` is, none where it is none. Where past and participle look alike, an auxiliary
 * before it tells; “put”, which has no ending at all, is a past where nothing before it calls for the base.
 * @param base the verb, in lower case
 */
export function formOf(base: string, words: readonly { readonly lower: string }[], at: number): VerbForm | undefined {
  const forms = verbForms(base);
  const { lower } = words[at]!;
  const further = furtherFormsOf(base);
  const other = further.get(lower);
  if (base === 'be' && other !== undefined) return lower as VerbForm;
  const form = other ?? forms.indexOf(lower);
  if (form < 0) return undefined;
  const mayBePast = form === 2 || (form === 0 && forms[0] === forms[2]);
  const alike = other === undefined ? forms[2] === forms[3] : ![...further.values()].includes(3);
  if (!mayBePast || (!alike && form !== 0)) return form;
  const before = [words[at - 1], words[at - 2]];
  if (alike && before.some((piece) => piece && AUXILIARIES.has(piece.lower))) return 3;
  return form === 0 && (at === 0 || (before[0] && BEFORE_BASE.has(before[0].lower))) ? 0 : 2;
}

/** A verb, given by its base in lower case, in a form: “take” as “made” is of “make”, “took”. */
export function inForm(base: string, form: VerbForm): string {
  if (typeof form === 'number') return verbForms(base)[form]!;
  return base === 'be' ? form : verbForms(base)[FURTHER.get('be')!.get(form)!]!;
}

/** A text with each “~verb” of it in a form, the base where none is given: “~make a photo” becomes “made a photo”. */
export function withVerbsIn(form: VerbForm | undefined, template: string): string {
  return template.replace(/~(\p{L}+)/gu, (_, verb: string) => inForm(verb, form ?? 0));
}
