import { wordSet } from '../words/word-set.js';

/**
 * Endings of surnames that only women bear: Russian, Ukrainian, Bulgarian, Czech, Slovak, Polish, Icelandic and Lithuanian. Not “-ina” and
 * “-á”, which end men's too.
 */
const ENDING =
  /^\p{L}{2,}(?:[oe]va|[oe]vá|[sc]kaya|[sc]kaia|[sc]ká|(?:[oe]w|[iy][nń]|[aeo]l)ska|d[oó]ttir|(?:ien|ait|yt|ut)ė)$/u;
/** Surnames, places and firms that end so and are no woman's, for the most part Italian, Spanish and Indian. */
const OTHERS = wordSet(`
  nova casanova villanova vilanova terranova bellanova canova genova padova mantova cordova córdova moldova kosova bova cova jehova renova
  supernova innova geneva villanueva casanueva nueva cueva deva mahadeva vasudeva baladeva esteva treva`);

/** True of a surname (in lower case, accents or not) that only women bear: “ivanova”, “kowalska”, “jónsdóttir”. */
export function isWomansSurname(lower: string): boolean {
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  return ENDING.test(last) && !OTHERS.has(last);
}
