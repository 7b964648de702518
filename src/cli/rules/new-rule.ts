import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Trouble, writeProblem } from '../trouble.js';
import { writeFile } from '../write-file.js';

/** The first version of a rule: it works, its examples hold, and its comments say what to put in its place. */
const TEMPLATE = `# What looks for it; “stet rules --checks” shows all checks and their options.
check: substitution
# An MQM category, dimension/type: see themqm.org. Others: accuracy/mistranslation, terminology/inconsistent,
# linguistic-conventions/grammar, locale-conventions/date-format, style/awkward.
category: style/awkward
# error: a reader is misled; warning: an editor would change it; suggestion: taste, which fails no check.
severity: suggestion
# {found} is the flagged text, {fix} what the first suggestion makes of it; of this check also {because}.
message: '“{found}”: {because}'
# Why it is wrong and how it comes about; the first sentence is what “stet rules” shows.
about: >
  Roundabout phrases that English says in a word.
options:
  words:
    # found: better. “~take” is the verb in any form; “<a|b>” one of several words, which “<1>” repeats.
    for the reason that: { write: because, because: one word is enough }
    ~take a walk through the <park|town>: { write: ~walk through the <1>, because: the verb says it }
# Each is a test: “stet rules --test FOLDER” runs them. [ ] marks what is flagged.
examples:
  - wrong: 'The road was closed [for the reason that] it had snowed.'
    right: 'The road was closed because it had snowed.'
  - wrong: 'The mayor [took a walk through the park] on Sunday.'
    right: 'The mayor walked through the park on Sunday.'
  # What comes near and is fine: these keep the rule from false alarms.
  - fine: 'The reason that he gave was the snow.'
  - fine: 'She walks through the town every day.'
`;

/**
 * Writes a new rule to work on, below the current folder: its path is its id.
 * @returns the file's path
 * @throws Trouble where the id is none, the file is there, or it cannot be written.
 */
export function newRule(id: string): string {
  const name = id.replace(/\.ya?ml$/u, '');
  if (!/^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)+$/u.test(name)) {
    throw new Trouble(`--new ${id}: a rule’s id is a folder and a name in small letters, such as house/wordy`);
  }
  const path = `${name}.yml`;
  const taken = [path, `${name}.yaml`].find((file) => existsSync(file));
  if (taken !== undefined) throw new Trouble(`${taken}: is there already; nothing written`);
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw new Trouble(`${path}: cannot be written: ${writeProblem(error)}`);
  }
  writeFile(path, TEMPLATE);
  return path;
}
