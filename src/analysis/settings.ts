/** The pronouns a person goes by; `any`: no pronoun is ever wrong of them. */
export type Pronouns = 'he' | 'she' | 'they' | 'any';

/** A person the user has told stet about: the strongest evidence there is. */
export interface PersonSetting {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly pronouns: Pronouns;
}

/** What the user has said of an article's people, names and house style. All optional; nothing said means judge by the text. */
export interface Settings {
  readonly people?: readonly PersonSetting[];
  /** Names as the house spells them. */
  readonly names?: readonly string[];
  readonly style?: {
    readonly dates?: 'month-day' | 'day-month';
    readonly spelling?: 'american' | 'british';
    readonly quotations?: 'curly' | 'straight';
  };
}
