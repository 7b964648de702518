import type { Pronouns } from '../analysis/settings.js';

/** What a reviewer tells the project of an article, for all its articles and for every later run. */
export type Said =
  /** The pronouns that a person goes by. */
  | { readonly kind: 'pronouns'; readonly person: string; readonly pronouns: Pronouns }
  /** The Rule is switched off. */
  | { readonly kind: 'rule off'; readonly rule: string }
  /** What the Rule flags is let stand wherever it is this text. */
  | { readonly kind: 'let stand'; readonly rule: string; readonly text: string };
