import { wordSet } from './word-set.js';

// The irregular verbs of English by what their forms can be, in lower case (any learner's grammar lists them).

/** Past tense and no participle: a finite verb wherever it is a verb. */
export const PAST_ONLY = wordSet(`
  was were arose ate awoke became began bit blew broke came chose did drank drew drove fell flew forbade forgave forgot froze gave went grew hid
  knew lay mistook overcame overtook rang rose ran sang sank saw shook shrank sang spoke sprang stank stole strode swam swore
  took tore threw trod underwent undertook withdrew woke wore wove wrote outgrew foresaw oversaw overthrew`);

/** Participle and no past tense: never finite by itself. */
export const PARTICIPLE_ONLY = wordSet(`
  been arisen awoken become begun bitten blown broken chosen done drunk drawn driven eaten fallen flown forbidden forgiven
  forgotten frozen given gone grown hidden known lain mistaken overcome overtaken risen run rung sung sunk seen shaken shrunk shown
  spoken sprung stolen stridden sworn swum taken torn thrown trodden undergone undertaken withdrawn woken worn woven written
  gotten proven outgrown foreseen overseen overthrown sewn swollen mown sown`);

/** Past tense and participle alike. */
export const PAST_OR_PARTICIPLE = wordSet(`
  bent bet bound bled bred brought built burnt burst bought cast caught clung cost crept cut dealt dug dreamt fed felt fought found fled
  flung forecast ground hung had heard held hit hurt kept knelt laid leapt learnt led left lent let lit lost made meant met
  misled misunderstood outbid overheard paid put quit read rebuilt rid said sent set shed shone shot shut sat slept slid slung slit
  sold sought spelt spent spilt spun spat split spoilt spread stood stuck stung struck strung swept swung taught thought thrust told
  undercut understood upheld upset withheld won wound wept wed withstood`);

/** Pasts and participles that have the base's form too: “put” is an order as well. */
export const BASE_TOO = wordSet(
  'put cut set hit let read cost shut bet cast hurt split spread quit beat burst upset rid shed',
);

/** End in “ing” and are no participle: “they bring”. */
export const BASE_IN_ING = wordSet('bring sing ring fling sting swing cling spring string wring king thing');

/** True of a word, in lower case, that has the form of a past participle: “opened”, “taken”, “sold”. */
export function hasParticipleForm(lower: string): boolean {
  return lower.endsWith('ed') || PARTICIPLE_ONLY.has(lower) || PAST_OR_PARTICIPLE.has(lower);
}
