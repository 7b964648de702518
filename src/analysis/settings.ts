/** The pronouns a person goes by; `any`: no pronoun is ever wrong of them. */
export type Pronouns = 'he' | 'she' | 'they' | 'any';

/** A person the user has told stet about: the strongest evidence there is. */
export interface PersonSetting {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly pronouns: Pronouns;
}

/** A term of the house's glossary. */
export interface TermSetting {
  /** The term in the source language, its forms one by one; none where the rule is for the article alone. */
  readonly source: readonly string[];
  /** What the house writes for it, the best first. */
  readonly target: readonly string[];
  /** What must not be written for it. */
  readonly avoid: readonly string[];
}

/** What a rule is to let stand wherever it flags it. */
export interface LetStandSetting {
  /** A Rule’s id, or a group of them. */
  readonly rule: string;
  /** The flagged text, as it stands. */
  readonly text: string;
}

/** What the user has said of an article's people, names and house style. All optional; nothing said means judge by the text. */
export interface Settings {
  readonly people?: readonly PersonSetting[];
  /** Names as the house spells them. */
  readonly names?: readonly string[];
  /** Texts that are no findings of a rule. */
  readonly letStand?: readonly LetStandSetting[];
  /** The house's terms. */
  readonly glossary?: readonly TermSetting[];
  readonly style?: {
    readonly dates?: 'month-day' | 'day-month';
    readonly spelling?: 'american' | 'british';
    readonly quotations?: 'curly' | 'straight';
    /** What the house writes for a place, by the name that it is not to have. */
    readonly places?: Readonly<Record<string, string>>;
  };
}
