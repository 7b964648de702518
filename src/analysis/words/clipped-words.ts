import { wordSet } from './word-set.js';

// Abbreviations of English prose that end in a full stop, in lower case and without it, by what may follow them. Collected from the
// abbreviation tables of general style guides (Chicago Manual of Style ch. 10, New Hart's Rules ch. 10).

/** Stand before a name or a number and never end a sentence: “Mr. Smith”, “No. 5”. */
const BEFORE_A_NAME = wordSet(`
  atty mr mrs ms mx dr prof rev fr hon gen col lt capt cmdr cpl sgt maj adm gov sen rep pres amb st ste mt msgr pvt supt insp det
  vs v no nos vol vols ch pp p fig figs eq sec art par arts al cf ca c viz approx est eds ed trans e.g i.e s.a var subsp ssp spp`);

/** May end a sentence, or stand within one: “Acme Inc. said”, “at 5 p.m. on Monday”. */
const ANYWHERE = wordSet(`
  etc inc corp co ltd plc llc jr sr bros dept univ assn ave blvd rd hwy bldg mss ms ph.d m.d b.a m.a d.c
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn dak del fla ga ill ind kan ky la mass mich minn mont neb nev okla ore penn pa tenn tex vt wash wis wyo
  a.m p.m am pm hr hrs min mins sec secs ft lb lbs oz cm mm km kg sq mph ext est pop lit orig incl excl esp abbr misc tel ehf gmbh`);

/** What a word that stands before a full stop is: an abbreviation that cannot end a sentence, one that may, or none. */
export function abbreviationOf(word: string): 'before a name' | 'anywhere' | undefined {
  const lower = word.toLowerCase().replace(/\.$/u, '');
  if (BEFORE_A_NAME.has(lower)) return 'before a name';
  // “a max. of 700”; Max is a man.
  if (/^m(?:ax|in)\.?$/.test(word)) return 'anywhere';
  // Initials (“J.”), letters with stops between them (“U.S.”), and words that hold no vowel (“hrs.”).
  if (/^\p{L}$/u.test(word.replace(/\.$/u, '')) && !/^a\.?$|^I$/u.test(word)) return 'anywhere';
  if (ANYWHERE.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(lower) || /^[bcdfghj-np-tvwxz]{2,}$/u.test(lower)) {
    return 'anywhere';
  }
  return undefined;
}
