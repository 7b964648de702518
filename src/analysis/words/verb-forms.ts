import { wordSet } from './word-set.js';

/** The forms of a verb: base, third person, past, participle, “-ing”; their order is the same for every verb. */
export type VerbForms = readonly [base: string, third: string, past: string, participle: string, ing: string];

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
  withstand withstood withstood`
    .split(';')
    .map((line) => line.trim().split(' '))
    .map(([base, past, participle]) => [base!, [past!, participle!] as const]),
);

const BY_PAST: ReadonlyMap<string, { readonly base: string; readonly participle: string }> = new Map(
  [...IRREGULAR].flatMap(([base, [past, participle]]) =>
    past === participle || past === base ? [] : [[past, { base, participle }] as const],
  ),
);

/** The base and the participle of an irregular past that is neither: “went” gives “go” and “gone”; none for other words. */
export function irregularPast(past: string): { readonly base: string; readonly participle: string } | undefined {
  return BY_PAST.get(past);
}

/** Verbs of more than one syllable that double their last letter all the same, as the stress lies on it. */
const DOUBLING = wordSet(`
  admit commit occur refer prefer transfer defer permit submit omit regret equip propel expel compel rebel control
  patrol incur deter`);

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

/**
 * Which of a verb's forms the word at `at` is, -1 where it is none. Where past and participle look alike, an auxiliary
 * before it tells; “put”, which has no ending at all, is a past where nothing before it calls for the base.
 */
export function formOf(forms: readonly string[], words: readonly { readonly lower: string }[], at: number): number {
  const form = forms.indexOf(words[at]!.lower);
  const past = form === 0 && forms[0] === forms[2] ? 2 : form;
  if (past !== 2 || (forms[2] !== forms[3] && form !== 0)) return form;
  const before = [words[at - 1], words[at - 2]];
  if (forms[2] === forms[3] && before.some((piece) => piece && AUXILIARIES.has(piece.lower))) return 3;
  return form === 0 && (at === 0 || (before[0] && BEFORE_BASE.has(before[0].lower))) ? 0 : 2;
}
