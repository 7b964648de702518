/** A Rule that takes too long on a text to be waited for; its message names the rule and says what to do. */
export class SlowRuleError extends Error {
  override readonly name = 'SlowRuleError';

  constructor(readonly rule: string) {
    super(`the rule ${rule} takes too long on this text: make its pattern simpler, or switch the rule off`);
  }
}
