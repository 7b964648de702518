import { DAYS_AND_MONTHS } from './calendar-names.js';
import { wordSet, wordsOf } from './word-set.js';

// Closed classes of English words, in lower case, after Quirk et al., A Comprehensive Grammar of the English Language.

/** Always before a noun, never at a sentence's end. */
export const ARTICLES = wordSet('a an the');

/** Stand before a noun, or for one. */
export const DETERMINERS = wordSet(`
  a an the this these those some most many several few all both each every another no`);

/** Stand before a noun and tell whose it is. */
export const POSSESSIVES = wordSet('my your his her its our their whose');

/** Pronouns that are subjects and nothing else. */
export const SUBJECT_PRONOUNS = wordSet('i he she we they');

/** Pronouns that can be a subject by themselves. */
export const PRONOUNS = wordSet(`
  i he she we they you it this these there that those who everyone everybody someone somebody anyone nobody one none all both
  most some many few several others everything something nothing anything neither either each another what such`);

/** Pronouns that are objects and no subject; “her” owns things too, and stands among those. */
export const OBJECT_PRONOUNS = wordSet(
  'me him us them himself herself itself themselves myself yourself ourselves yourselves',
);

/** Prepositions, those that are adverbs or conjunctions elsewhere among them. */
export const PREPOSITIONS = wordSet(`
  of in on at by for with from to into onto upon about against between among amongst amid amidst through throughout
  during before after above below under over beneath beside besides beyond behind within without toward towards across along alongside
  around near despite via per since until till than like unlike as except off out outside inside past regarding concerning
  following including excluding according because due instead such versus`);

/** Prepositions that no adverb and no conjunction shares its form with. */
export const PURE_PREPOSITIONS = wordSet(`
  of at for with from into onto upon against among amongst amid during toward towards via per despite between`);

/** Join words, phrases or clauses of one kind. */
export const COORDINATORS = wordSet('and or but nor yet');

/** Always open a clause of their own, with a verb to come. */
export const SUBORDINATORS = wordSet(`
  because although though if unless whether while whereas when whenever where wherever why how what whatever whoever whichever
  who whom whose which lest once whilst`);

/** Open a clause, or stand before a noun: “after he left”, “after the talks”. */
export const HALF_SUBORDINATORS = wordSet('as after before since until till than');

/** All that join words or clauses, or open a clause. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set([
  ...SUBORDINATORS,
  ...HALF_SUBORDINATORS,
  ...COORDINATORS,
  'that',
]);

/** Verbs before an infinitive without “to”. */
export const FULL_MODALS = wordSet('can could may might must shall should will would cannot');

/** The same, their short forms too: “’ll”, “wo” of “won’t”. */
export const MODALS: ReadonlySet<string> = new Set([...FULL_MODALS, ...wordsOf("'ll 'd ca wo")]);

/** Forms of “do” before another verb. */
export const DO = wordSet('do does did');

/** Forms of “be”; “’s” may be of “have”. */
export const BE = wordSet("am is are was were be been being 'm 're");

/** Forms of “have”. */
export const HAVE = wordSet("has have had having 've");

/** Finite by form, whatever stands before them. */
export const FINITE_AUXILIARIES = wordSet(`
  am is are was were 'm 're has had does did ai can could may might must shall should will would 'll 'd ca wo`);

/** Finite after a subject, and an infinitive after “to” or a modal. */
export const BASE_AUXILIARIES = wordSet("have do 've");

/** Forms of the verbs that make a perfect or a passive of the participle after them. */
export const BE_AND_HAVE: ReadonlySet<string> = new Set([
  ...BE,
  ...HAVE,
  ...wordsOf("'s 'd get gets got gotten getting become becomes became"),
]);

/** May stand between an auxiliary and its verb. */
export const MIDDLE_ADVERBS = wordSet(`
  not n't also never always often already still just now then only even ever soon thus both all not been being be have
  once again currently previously recently largely widely fully first later sometimes usually probably`);

/** Begin a sentence, set off from its clause or not. */
export const SENTENCE_ADVERBS = wordSet(`
  however moreover furthermore meanwhile finally nevertheless nonetheless therefore thus hence additionally consequently
  similarly likewise instead otherwise afterwards then today yesterday tomorrow now later currently recently perhaps maybe
  indeed still also again besides overall first firstly second secondly third lastly next soon yet anyway unfortunately fortunately
  eventually initially originally previously subsequently ultimately interestingly importantly notably generally typically usually`);

/** Name a time, alone or after “last”, “next”, “this”: what follows them starts a new phrase. */
export const TIMES: ReadonlySet<string> = new Set([
  ...DAYS_AND_MONTHS,
  ...wordsOf('today yesterday tomorrow morning afternoon evening night week month year weekend'),
  ...wordsOf('summer winter spring autumn century decade'),
]);
