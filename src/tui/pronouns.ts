import type { Pronouns } from '../analysis/settings.js';
import { currentFinding, type Desk, type Effects } from './desk.js';
import { type Line, piece, wrapLine } from './line.js';
import { tellProject } from './telling.js';
import type { Window } from './window.js';

/** Asks by which pronouns the person goes whom the current Finding is about. */
export function startPronouns(desk: Desk): Desk {
  const person = currentFinding(desk)?.person;
  if (person === undefined) return { ...desk, notice: 'This finding is about nobody’s pronouns' };
  return { ...desk, mode: { name: 'pronouns', person } };
}

/** The question by which pronouns a person goes. */
export function pronounLines(person: string, { columns }: Window): Line[] {
  return [
    ...wrapLine([piece(`Which pronouns does ${person} go by?`, 'bold')], columns),
    ...wrapLine(
      [piece('Written to stet.config.yaml, for the whole project; the findings follow at once.', 'dim')],
      columns,
    ),
  ];
}

/** Tells the project, whose articles are checked anew. */
export function setPronouns(pronouns: Pronouns) {
  return (desk: Desk, effects: Effects): Desk | Promise<Desk> => {
    if (desk.mode.name !== 'pronouns') return desk;
    const { person } = desk.mode;
    const done = pronouns === 'any' ? `No pronoun is wrong of ${person}` : `${person} is “${pronouns}”`;
    return tellProject(desk, effects, { kind: 'pronouns', person, pronouns }, done);
  };
}
