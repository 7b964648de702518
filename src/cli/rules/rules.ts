import type { Writable } from 'node:stream';
import { didYouMean } from '../../document/did-you-mean.js';
import { namesOf } from '../../engine/rule-names.js';
import type { RuleInForce } from '../../project/in-force.js';
import type { Project } from '../../project/project.js';
import { inForceFor } from '../open-article.js';
import { write } from '../output.js';
import { Trouble } from '../trouble.js';
import { rulesCalled } from './known-rules.js';
import type { PageStyle } from './page-style.js';

/** What `stet rules` is asked. */
export type RulesQuestion =
  | { readonly ask: 'rules' | 'checks'; readonly as: 'text' | 'json' | 'markdown'; readonly called?: string }
  | { readonly ask: 'test'; readonly folder: string }
  | { readonly ask: 'new'; readonly id: string };

/** What an answer needs. */
export interface RulesDesk extends PageStyle {
  readonly project: Project;
  readonly output: Writable;
  readonly complain: (problem: string) => void;
}

/**
 * Answers `stet rules`. Of the rules it tells how they are in the current folder, by its configuration.
 * @returns the exit status
 * @throws Trouble or FileError where what is asked for is not there or cannot be read.
 */
export async function rules(question: RulesQuestion, desk: RulesDesk): Promise<0 | 1 | 2> {
  switch (question.ask) {
    case 'test':
      return (await import('./test-rules.js')).testRules(question.folder, desk);
    case 'new': {
      const path = (await import('./new-rule.js')).newRule(question.id);
      const folder = path.slice(0, path.indexOf('/'));
      await write(desk.output, `${path} is written; now test it: stet rules --test ${folder}\n`);
      await write(desk.output, `To use it, add to stet.config.yaml: ruleFolders: [${folder}]\n`);
      return 0;
    }
    case 'checks':
      await write(desk.output, await checksAnswer(question, desk));
      return 0;
    case 'rules':
      await write(desk.output, await rulesAnswer(question, desk));
      return 0;
  }
}

async function rulesAnswer({ as, called }: RulesQuestion & { ask: 'rules' | 'checks' }, desk: RulesDesk) {
  // What holds for the configuration's own file is what it says of all files.
  const { origins } = await inForceFor('stet.config.yaml', desk.project);
  const chosen = called === undefined ? origins.rules : chosenRules(called, origins.rules);
  if (as === 'json') return (await import('./rules-json.js')).rulesJson(chosen);
  if (as === 'markdown') return (await import('./markdown.js')).rulesMarkdown(chosen);
  const [only, another] = chosen;
  if (called !== undefined && only && !another) return (await import('./rule-page.js')).rulePage(only, desk);
  return (await import('./list.js')).ruleList(chosen, desk);
}

function chosenRules(called: string, known: readonly RuleInForce[]): readonly RuleInForce[] {
  const chosen = rulesCalled(called, known);
  if (chosen.length > 0) return chosen;
  const names = namesOf(known.map(({ rule }) => rule));
  throw new Trouble(`there is no rule or group “${called}”${didYouMean(called, names)}`);
}

async function checksAnswer({ as, called }: RulesQuestion & { ask: 'rules' | 'checks' }, desk: RulesDesk) {
  const { checks } = await import('../../checks/index.js');
  const all = Object.keys(checks);
  const names = called === undefined ? all : all.filter((name) => name.includes(called));
  const exact = names.find((name) => name === called);
  if (names.length === 0) throw new Trouble(`there is no check “${called}”${didYouMean(called!, all)}`);
  const chosen = exact ? [exact] : names;
  if (as === 'json') return (await import('./rules-json.js')).checksJson(chosen);
  return (await import('./checks-page.js')).checksPage(chosen, desk);
}
