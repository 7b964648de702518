import type { Rule } from '../../engine/rule.js';
import { html, type Markup } from './markup.js';

/** What the rules are about that found something, so that each card can lead there. */
export class RuleList {
  readonly #ids = new Map<string, string>();

  /** The name of a rule’s entry on the page. */
  idOf(rule: string): string {
    const id = this.#ids.get(rule) ?? `r${this.#ids.size + 1}`;
    this.#ids.set(rule, id);
    return id;
  }

  /** All rules that were named, in the order of their names. */
  get names(): string[] {
    return [...this.#ids.keys()].sort();
  }

  /** The list as markup; what a Rule is about is told where it is known. */
  html(ruleOf: (id: string) => Rule | undefined): Markup {
    const entries = this.names.map((name) => {
      const rule = ruleOf(name);
      const about = rule
        ? html`<dd>${rule.about.trim()}</dd><dd class="category">${rule.category}</dd>`
        : html`<dd>a rule of the house</dd>`;
      return html`<div id="${this.idOf(name)}" tabindex="-1"><dt>${name}</dt>${about}</div>\n`;
    });
    return html`<section class="rules" aria-labelledby="rules"><h2 id="rules">The rules</h2><dl>${entries}</dl></section>\n`;
  }
}
