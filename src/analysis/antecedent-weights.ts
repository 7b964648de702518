import type { PronounForm } from './mentions.js';

// Fitted by maximum likelihood on 2.1 million words of edited English, none of them the project's own: the Brown corpus, 2,200
// articles of BBC News of 2004 and 2005, and two passages each of LitBank's hundred novels. The weights are those under which the
// gender of each “he” and “she” is told best by the people around it, its own gender unseen; the penalty on their squares is
// 0.00002. They are the mean of two fits, on different passages of the novels and before and after names set off by commas were
// read as one mention with their nouns. They are natural logarithms. A cell that no text fills is 0.

/** The weight of meaning nobody the article mentions, by the form of the pronoun. */
export const NOBODY: Readonly<Record<PronounForm, number>> = {
  subject: -1.55,
  possessive: -1.89,
  object: -0.12,
  reflexive: -1.08,
};

/**
 * How much likelier a person is a woman than a man, or the other way round, for a first name alone, a first name with a surname, a
 * noun or title said of the person, one pronoun that means the person for certain; and whoever a noun or a pronoun means. Only those
 * of the pronouns are fitted: those of names and nouns came out lower (1.1, 2.3, 1.3, 3.1), for families that share a name and names
 * taken for another's in the corpora, where of those who bear a first name of the lists 49 in 50 are of its gender, and a title is
 * right always. `set` is of the user's settings and outweighs the rest.
 */
export const BELIEFS = {
  firstName: 1.6,
  firstNameInFull: 4,
  told: 4,
  pronounOfName: 3.99,
  noun: 3.5,
  pronoun: 5.31,
  set: 12,
} as const;

/** The weights by table; `fill` in antecedents.ts says what each is over. */
export const WEIGHTS: Readonly<Record<string, string>> = {
  distance: `
    .36 .28 .26 .08 .36 .26 -.41 .21 .12 .12 .37 .35 .30 .82 -.40 .36 .59 .90 .16 -.01 -.24 .05 .57 .15 -.64 -.11 -.24 -.04
    .48 .12 -.47 -.03 -.56 -.15 -.11 .38 -.62 -.03 -.17 -.37 .39 .17 -1.20 -1.08 -.63 -.69 1.08 1.02 -.69 -.91 -.85 -.72
    1.08 1.10 -.28 -.60 -.39 -.10 .60 .42 -.34 -.21 .08 .23 .87 .52 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0`,
  quotation: `
    1.02 .98 -1.34 -1.54 .50 .11 0 -1.09 -.68 .80 .63 0 -.69 -.46 .56 .52 0 -.24 -.45 .26`,
  rank: `
    1.21 1.04 .73 .41 .38 .20 -.38 -.50 -1.40 1.09 .62 .13 -.45 -.44 -.76 -1.07 0 0`,
  subjects: `
    .20 .09 .07 .36 .51 .53 -.79 1.17 .02 -.08 .55 -.52 .34 .22 .15 -.67 -.21 .02 .14 .20 .37 .06 -.04 -.04 -.13 .26 .51
    -.06 .20 .09 -.13 -.02 -.45 -.33 .18 -.45 -.01 .01 .08 .03`,
  role: `
    -.10 -.45 .11 -.49 .35 .13 .55 .28 .51 .34 .42 -.07 .11 .72 .28 .26 .01 .28 -.32 .01 .27 .14 -.35 .12 .08 .01 .13 -.13
    .02 -.21 -.21 -.33 -.26 -.07 .14 -.21 -.25 .60 .04 .54 .10 .09 -.31 -1.22 -.53 -.11 .39 .26 .37 .28 .30 .31 .26 .04 .10
    -.34 .21 .10 -.03 -.04 -.01 .34 -.07 .25 .41 .32 -.29 -.25 .21 -.10 .56 .58 .02 -.67 .42 -.34 .09 .53 -.43 -.26 -.48 .33
    -.06 -.47 .04 -.11 .02 .07 .23 .09 .05 .08 -.51 .04 -.20 .07 .06 -.03 -1.75 -.04 -1.04 -.26 .92 .17 .33 .26 .86 -.01
    -.48 -.57 -.19 .15 .14 -.21 .08 .28 .27 -.10 -.05 -.32 -.39 -.93 .28 -.55 .41 -.26 .56 .45 .18 .14 .07 -.27 -.85 -.19
    -.26 .07 .21 .10 .80 1.02 .26 .33 .38 .04 .42 .12 .79 -.07 .55 -.03 -.80 .07 -.32 -.07 -.49 .27 .32 -.05 -.10 -.16 -.01
    .22 -.21 -.08 -.03 -.12 -.20 -.12 .04 -.07 -.29 -.04 -.12 .04 -.11 .11 .06 .21 -.07 .09 .34 0 .40 -.21 .02 0 -.07 -.06
    .04 .18 -.26 -.17`,
  form: `
    .04 -1.09 .14 -1.32 -.24 -.74 .41 -.74 -.07 -.10 -.55 -.43 -.20 -.40 .16 -.45 -.30 -.19 .53 -.14 -.51 .19 -.10 .03 .08
    -.51 .03 -.78 -.62 -.26 .34 -.70 .09 -.54 -.40 -.01 .02 -.04 .24 -.21 -.36 -.04 -.17 -.17 -.17 -.07 -.11 0 -.04 .51 .17
    .85 .51 .59 .21 .63 .36 .34 .30 .29 -.80 .03 .47 -.10 .82 .23 1.13 .20 -.13 .34 0 -.12 .53 .95 .26 .35 .08 -.01 .47 .61
    -.30 -.11 .04 -.02 -.39 -.11 .22 -.24 .15 -.15 -.01 -.04 -.15 -.14 -.03 -.12 .18 -2.71 -.14 1.23 .85 .44 .09 .16 -.10
    .67 .32 .48 .16 .51 .60 .73 1.19 .83 -.22 -.08 0 -.24 -.14 .36 .40 2.69 .40 -.26 -.11 -.17 -.21 .07 .08 -.17 .17 -.26
    -.28 -.42 -.28 -.17 -.04 -.14 -.03 -.01 -.06 -.04 .11 .05`,
  speaker: `
    .03 .01 .30 .33 .32 .68 -.09 .15 .32 .05 .40 -.80 .10 0 .01 -.01 -.01 .11 .13 .58 -.42 -.46 -.41 -.14 1.23 .12 -.54 -.94
    -.04 .02 -.06 .01`,
  nth: `
    -.47 -.65 -.70 .67 .74 .80 .91 .70 .36 .71 .92 .42 .72 .49 .24`,
  opening: `
    .58 .42 -.04 .12 -.05 -.15 -.01 -.24 .02 -.22 .17 -.09 -.09 -.02 -.06 -.12 .27 .16 -.24 -.11 -.72 -.35 .14 -.46 .23 .35
    -.01 -.10 -.17 .12 -.08 .24 .18 -.05 .13 .34 -.10 .10 .07 .21 .58 .45 .42 .23 .11 .18 .45 .29`,
  setOff: `
    .27 .24 .20 .17 -.20 .66 .24 -.28 .04 0 -.25 -.12 .17 -.39 .23 -.27 -.24 .01 1.12 -.06 1.03 .18 -.16 -.06`,
  known: `
    1.01 .21 1.25 .49 .41 .53 .72 .28 .93 .32 .49 .08 .57 .61 .29 .02 .47 .69 2.08 2.17 1.67 1.88 .33 .97 -2.00 -2.53 -1.52
    -1.98 -1.21 -1.05 1.10 .99 1.10 1.10 1.55 .99 -1.83 -1.69 -1.71 -1.48 -1.23 -1.10`,
  heading: `
    .51 .29 .85 -.27`,
  governed: `
    .39 .22 -.17 .39 .28 -.28 .25 .21 -.19 0 0 0`,
  turn: `
    .67 .62 .09 .81 1.00 .40 .53 .80 .09 0 -.09 .15 -.92 -1.39 -.80 -.01 -.21 -.08 -.07 -.92 -.69 -.76 -.67 -.70 .06 .82 .96
    0 .12 .14`,
  paragraph: `
    -.86 -.75 .70 -.55 -.39 .62 -.45 -.18 1.08 -.04 -.43 .80 -.64 -.51 .80 -.42 -.24 .47 -.38 -.09 1.05 -.15 -.43 .30 -.32
    -.11 .28 -.23 .04 .10 -.19 -.29 .33 .28 -.17 .99 -.33 -.30 .69 -.02 -.15 .32 -.21 -.41 .11 .01 .10 .94`,
};
