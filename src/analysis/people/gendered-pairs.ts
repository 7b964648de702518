import { capitalisedAs } from '../characters/capital.js';

// Nouns and titles of which one is said of men and the other of women (Quirk et al., 5.105–106), the men's first. Those whose
// men's form is said of women too (“actor”, “host”, “shepherd”) stand in WIDE: only the women's form can be wrong.

const PAIRS = `
  spokesman spokeswoman, congressman congresswoman, councilman councilwoman, businessman businesswoman, policeman policewoman,
  salesman saleswoman, sportsman sportswoman, horseman horsewoman, assemblyman assemblywoman, serviceman servicewoman,
  nobleman noblewoman, cameraman camerawoman, clergyman clergywoman, chairman chairwoman, gentleman gentlewoman, man woman, boy girl,
  schoolboy schoolgirl, cowboy cowgirl, father mother, dad mum, grandfather grandmother, grandpa grandma, granddad grandma,
  stepfather stepmother, godfather godmother, father-in-law mother-in-law, husband wife, ex-husband ex-wife, widower widow, son daughter,
  grandson granddaughter, stepson stepdaughter, brother sister, stepbrother stepsister, brother-in-law sister-in-law,
  son-in-law daughter-in-law, uncle aunt, nephew niece, boyfriend girlfriend, fiancé fiancée, bridegroom bride, groom bride, king queen,
  prince princess, duke duchess, earl countess, baron baroness, emperor empress, tsar tsarina, marquess marchioness, viscount viscountess,
  monk nun, abbot abbess, headmaster headmistress, mr ms, mr. ms., señor señora, senhor senhora, signor signora, monsieur madame, sir dame`;

const WIDE = `
  actor actress, waiter waitress, host hostess, steward stewardess, hero heroine, heir heiress, priest priestess, landlord landlady,
  murderer murderess, comedian comedienne, mr mrs, mr miss, mr. mrs., dad mom, dad mama, mr mme, mr mlle, herr frau`;

const others: ReadonlyMap<string, string> = new Map([
  ...pairs(WIDE).map(([male, female]) => [female, male] as const),
  ...pairs(PAIRS).flatMap(([male, female]) => [[female, male] as const, [male, female] as const]),
]);

/** The noun or title for the other gender, with the capital of this one; none where it has none, or is said of both. */
export function otherNoun(noun: string): string | undefined {
  const form = others.get(noun.toLowerCase());
  return form === undefined ? undefined : capitalisedAs(noun, form);
}

/** True for a form of address, which goes with a surname alone: “Mr”, “Señora”. */
export function isAddress(lower: string): boolean {
  return /^(?:mr|mrs|ms|miss)\.?$|^(?:mme|mlle|se[ñn]ora?|senhora?|signora?|monsieur|madame|herr|frau|sir|dame)$/u.test(
    lower,
  );
}

/** Men's nouns that stand for an office too, whoever holds it: “elected chairman”, “chairman Ann Lee”. */
export function namesOffice(lower: string): boolean {
  return /^(?:chairman|congressman|councilman|assemblyman|cameraman|clergyman|serviceman|salesman|sportsman|horseman)$/u.test(
    lower,
  );
}

function pairs(list: string): (readonly [string, string])[] {
  return list.split(',').map((pair) => pair.trim().split(/\s+/u) as [string, string]);
}
