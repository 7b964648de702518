import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openArticle } from '../../src/cli/open-article.js';
import { Telling } from '../../src/cli/telling.js';
import { Project } from '../../src/project/project.js';
import { rule } from '../rule.js';
import { folderWith, stet } from './stet.js';

const ARTICLE =
  'Spokeswoman Eri Kaneko spoke on Friday. “We hope so,” he added.\n\nThe mayor went to the the harbour on Monday.\n';
const PRONOUNS = { kind: 'pronouns', person: 'Eri Kaneko', pronouns: 'he' } as const;

async function telling(config?: string) {
  const folder = folderWith({ 'news.txt': ARTICLE, ...(config === undefined ? {} : { 'stet.config.yaml': config }) });
  const path = join(folder, 'news.txt');
  const project = new Project(['en/people/pronoun-gender', 'en/words/doubled-word'].map(rule));
  const article = await openArticle(path, project);
  if ('problem' in article) throw new Error(article.problem);
  const rulesOf = (found: readonly { rule: string }[]) => found.map(({ rule }) => rule.split('/').at(-1));
  return { folder, file: join(folder, 'stet.config.yaml'), rulesOf, telling: new Telling(article, project) };
}

test('a configuration is made beside the article, the next check sees it, and it goes when it is taken back', async () => {
  const { folder, file, rulesOf, telling: teller } = await telling();
  expect(rulesOf(await teller.tell(PRONOUNS))).toEqual(['doubled-word']);
  expect(readFileSync(file, 'utf8')).toBe('people:\n  - { name: Eri Kaneko, pronouns: he }\n');
  expect((await stet(['--check', 'news.txt'], { cwd: folder })).stdout).not.toContain('pronoun-gender');
  teller.takeBack(PRONOUNS);
  expect(existsSync(file)).toBe(false);
  expect((await stet(['--check', 'news.txt'], { cwd: folder })).stdout).toContain('pronoun-gender');
});

test('each is taken back byte by byte, the last first', async () => {
  const config = '# ours\nrules: {en/words: warning}   # as agreed\n';
  const { file, rulesOf, telling: teller } = await telling(config);
  const off = { kind: 'rule off', rule: 'en/words/doubled-word' } as const;
  await teller.tell(PRONOUNS);
  const once = readFileSync(file, 'utf8');
  expect(once.startsWith(config)).toBe(true);
  expect(rulesOf(await teller.tell(off))).toEqual([]);
  teller.takeBack(off);
  expect(readFileSync(file, 'utf8')).toBe(once);
  teller.takeBack(PRONOUNS);
  expect(readFileSync(file, 'utf8')).toBe(config);
});

const OFF = { kind: 'rule off', rule: 'en/words/doubled-word' } as const;
const STANDS = { kind: 'let stand', rule: 'en/words/doubled-word', text: 'the the' } as const;

test.each([
  [PRONOUNS, '“Eri Kaneko” under “people”'],
  [OFF, '“en/words/doubled-word: off” under “rules”'],
  [STANDS, '“the the” of en/words/doubled-word under “letStand”'],
])(
  'a file that somebody edited meanwhile is left to them, and they are told what to take out: %j',
  async (said, where) => {
    const { file, telling: teller } = await telling('names: [Eri Kaneko]\n');
    await teller.tell(said);
    const edited = `${readFileSync(file, 'utf8')}# mine\n`;
    writeFileSync(file, edited);
    expect(() => teller.takeBack(said)).toThrow(`was edited meanwhile. Take ${where} out of it, then u again`);
    expect(readFileSync(file, 'utf8')).toBe(edited);
    writeFileSync(file, 'names: [Eri Kaneko]\n# mine\n');
    teller.takeBack(said);
    expect(readFileSync(file, 'utf8')).toBe('names: [Eri Kaneko]\n# mine\n');
    expect(await teller.tell(said)).toHaveLength(1);
  },
);

test('a configuration that is wrong is left as it is', async () => {
  const { file, telling: teller } = await telling('names: []\n');
  for (const wrong of ['people: [\n', 'nmaes: [x]\n']) {
    writeFileSync(file, wrong);
    await expect(teller.tell(PRONOUNS)).rejects.toThrow(/stet\.config\.yaml/u);
    expect(readFileSync(file, 'utf8')).toBe(wrong);
  }
});
