/** Where a pair's missing mark may stand, and what speaks for or against it. */
export interface PartnerPlace {
  /** A Document offset. */
  readonly at: number;
  /** What is true of the place, each a name in the table of weights. */
  readonly traits: readonly string[];
}

/** No quotation of more tokens is looked for within a paragraph. */
export const LONGEST = 200;
