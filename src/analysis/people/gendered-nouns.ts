import type { Gender } from '../names/gender.js';
import { pluralOf } from '../words/noun-forms.js';
import { remembered } from '../words/remembered.js';
import { wordSet, wordsOf } from '../words/word-set.js';

// Nouns that name a person of one gender, and titles: the lexical gender pairs of Quirk et al., A Comprehensive Grammar of the
// English Language, 5.105–110, with those of news language. No noun stands here for what its bearers mostly are.

const FEMALE = `
  woman girl lady female mother mom mum mama mummy grandmother grandma granny stepmother godmother mother-in-law wife
  ex-wife widow daughter granddaughter stepdaughter sister stepsister sister-in-law daughter-in-law aunt auntie niece
  girlfriend fiancée bride bridesmaid queen princess duchess countess baroness empress tsarina marchioness viscountess
  dame heiress goddess priestess abbess nun actress waitress hostess stewardess seamstress shepherdess heroine spokeswoman
  chairwoman congresswoman councilwoman businesswoman policewoman saleswoman sportswoman horsewoman assemblywoman
  alderwoman forewoman servicewoman noblewoman gentlewoman schoolgirl cowgirl showgirl ballerina diva governess
  mistress matriarch madam ma'am witch sorceress enchantress murderess landlady headmistress housewife maid maiden
  damsel lass suffragette songstress comedienne masseuse chanteuse mrs ms miss mme mlle señora senhora signora frau
  lady madame mademoiselle`;

const MALE = `
  man boy gentleman guy male father dad daddy papa grandfather grandpa granddad stepfather godfather father-in-law
  husband ex-husband widower son grandson stepson brother stepbrother brother-in-law son-in-law uncle nephew boyfriend
  fiancé bridegroom groom king prince duke earl baron emperor tsar czar marquess marquis viscount sir lord knight heir
  monk priest bishop pope imam rabbi friar abbot cardinal actor waiter steward hero spokesman chairman congressman
  councilman businessman policeman salesman sportsman horseman assemblyman alderman foreman serviceman nobleman
  schoolboy cowboy fisherman fireman cameraman clergyman craftsman statesman frontman lad chap bloke fellow patriarch
  landlord headmaster englishman frenchman dutchman irishman scotsman welshman monsieur mr señor senhor signor signore herr`;

/** Are said of too, or name no person alone, and tell nothing for certain. */
const TELL_NOTHING = wordSet(`
  actor hero heir steward waiter fellow landlord priest bishop rabbi cardinal lord knight fisherman male female
  mistress maid imam`);

const genders: ReadonlyMap<string, Gender> = new Map([
  ...wordsOf(FEMALE).map((word) => [word, 'female'] as const),
  ...wordsOf(MALE).map((word) => [word, 'male'] as const),
]);

/** The gender of whoever a noun or title (in lower case) names; `certain` where no bearer is of the other. */
export function nounGender(lower: string): { gender: Gender; certain: boolean } | undefined {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const gender = genders.get(word) ?? (word.length > 6 && word.endsWith('woman') ? 'female' : undefined);
  return gender && { gender, certain: !TELL_NOTHING.has(word) };
}

/** Of what several women, or several men, are called; titles have no such form. */
const plurals: ReadonlyMap<string, Gender> = new Map(
  [...genders].flatMap(([word, gender]) =>
    TELL_NOTHING.has(word) || word.length < 3 ? [] : [[pluralOf(word), gender]],
  ),
);

/** The gender of several who are called by a noun (in lower case) that tells it: “daughters”. */
export function genderOfPlural(lower: string): Gender | undefined {
  return plurals.get(lower) ?? (lower.length > 6 && lower.endsWith('women') ? 'female' : undefined);
}

const EITHER = wordSet(`
  person child baby kid teenager teen adult youth infant toddler parent spouse partner lover cousin twin sibling
  relative friend neighbour neighbor colleague classmate roommate companion stranger visitor guest passenger victim
  suspect witness patient survivor resident citizen refugee migrant immigrant prisoner detainee hostage defendant
  plaintiff offender killer murderer thief attacker gunman shooter robber president minister premier chancellor mayor
  governor senator deputy lawmaker legislator congressperson politician candidate leader head chief director manager
  chairperson chair ceo boss executive officer official spokesperson secretary-general secretary ambassador envoy
  diplomat commissioner judge justice lawyer attorney prosecutor solicitor barrister sheriff detective inspector
  constable cop agent spy soldier sergeant captain lieutenant colonel major general admiral commander pilot astronaut
  sailor driver cyclist doctor physician surgeon nurse dentist midwife therapist psychologist psychiatrist
  veterinarian vet scientist researcher professor lecturer teacher tutor student pupil graduate scholar historian
  philosopher economist engineer architect designer programmer developer mechanic electrician plumber carpenter farmer
  worker employee employer labourer laborer cleaner cook chef baker butcher cashier clerk assistant accountant banker
  trader broker investor entrepreneur founder owner customer client consumer buyer seller author writer poet novelist
  playwright screenwriter journalist reporter editor columnist correspondent photographer painter artist sculptor
  musician singer songwriter composer conductor pianist violinist guitarist drummer dancer choreographer performer
  comedian star celebrity model producer filmmaker player footballer striker goalkeeper midfielder defender batsman
  bowler pitcher coach trainer referee umpire guard firefighter paramedic medic technician trucker motorist pedestrian
  commuter tourist traveller traveler hiker climber rower fisher athlete runner swimmer boxer wrestler skater skier
  golfer champion winner loser contestant opponent rival teammate fan supporter activist protester campaigner
  volunteer member participant speaker presenter host guide expert analyst consultant adviser advisor believer saint
  prophet angel god devil ghost demon pastor vicar cleric monarch sovereign ruler noble dictator rebel pirate slave
  servant butler nanny babysitter caregiver carer user reader listener viewer narrator character protagonist hero
  villain someone somebody anyone anybody everyone everybody nobody whoever individual human one creature animal dog
  cat horse cow bull bird wolf bear lion tiger elephant whale dolphin monkey ape pig sheep goat rabbit mouse rat fox
  snake pet puppy kitten mare ship boat vessel yacht submarine nation country motherland robot android alien monster
  dragon jockey antagonist admirer beautician magician mathematician dietician optician newborn blogger influencer youtuber caller
  bidder shopper gamer gambler translator interpreter organiser organizer educator counsellor counselor curator administrator mediator
  negotiator registrar councillor hacker smuggler burglar fraudster scammer stalker bystander passer-by onlooker applicant trainee intern
  recruit conscript veteran newcomer outsider insider foreigner mentor apprentice sommelier
 barista bartender hairdresser tailor welder miner builder bricklayer decorator courier pensioner retiree`);

/** Endings that only nouns for people have: “biologist”, “shopkeeper”, “shareholder”, “railwayman”. */
const AGENT =
  /...(?:ist|ographer|keeper|maker|holder|fighter|worker|winner|singer|dealer|chief|monger|wright|naut|[^ao]man)$/u;
/** Words that end so and name no person. */
const NO_AGENT =
  /(?:[^aeiou]list|cklist|twist|assist|consist|persist|insist|resist|subsist|desist|enlist|coexist|wrist|stakeholder|placeholder|noisemaker|human|german|norman|roman|superman|snowman)$/u;

/** True for a noun (in lower case) that names one person, or whatever else may be “he” or “she”, of either gender. */
export const namesEither = remembered(
  (lower) => EITHER.has(lower) || TELL_NOTHING.has(lower) || (AGENT.test(lower) && !NO_AGENT.test(lower)),
);

/** True of a noun or title (in lower case) that names a person: “spokeswoman”, “teacher”. */
export function isPersonNoun(lower: string): boolean {
  return nounGender(lower) !== undefined || namesEither(lower);
}
