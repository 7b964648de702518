import { expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { SECTION } from '../../src/document/sections.js';
import { builtinRules } from '../../src/engine/builtin-rules.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { Editor } from '../lsp/editor.js';
import { CLEAN, DOUBLED, folderWith, stet } from './stet.js';

const GERMAN = `Der Bundeskanzler hat am Freitag in Berlin erklärt, dass die Regierung keine weiteren Maßnahmen plane.

Die Opposition kritisierte die Entscheidung scharf und forderte eine Debatte im Bundestag. „Das ist nicht, was wir brauchen“, sagte der Fraktionschef.
`;
const TOLD = 'This text seems to be German, not English; only the rules for every language were applied';

test('an article that is not English is told so once, and what holds for every language is still looked for', async () => {
  const cwd = folderWith({ 'news.txt': GERMAN.replace('forderte eine', 'forderte  eine'), 'other.txt': DOUBLED });
  const { status, stdout } = await stet(['--check', '--format', 'compact', 'news.txt', 'other.txt'], { cwd });
  expect(status).toBe(1);
  const lines = stdout.split('\n').filter((line) => line.startsWith('news.txt'));
  expect(lines[0]).toBe(`news.txt:1:1: error: ${TOLD} [en/page/other-language]`);
  expect(lines.slice(1).map((line) => /\[(.*)\]$/u.exec(line)?.[1])).toEqual(['any/spaces/double-space']);
  expect(stdout).toContain('other.txt:1:19: error: “the the”: written twice');
});

test('of every format the text is read, not the markup', async () => {
  const [first, second] = GERMAN.trim().split('\n\n');
  const cwd = folderWith({
    'news.md': `---\ntags: The news of the day and of the week\n---\n\n# Aus dem [Bundestag](https://example.org/the/news/of/the/day)\n\n${GERMAN}`,
    'news.html': `<html><head><style>p { color: red }</style></head><body><p>${first}</p><p>${second}</p></body></html>`,
    'news.po': `msgid ""\nmsgstr ""\n\nmsgid "The chancellor said that the government of the country had plans."\nmsgstr "${first} Die Opposition kritisierte die Entscheidung."\n`,
  });
  const { stdout } = await stet(['--check', '--format', 'compact', '.'], { cwd });
  for (const name of ['news.md', 'news.html', 'news.po']) expect(stdout).toContain(`${name}:`);
  expect(stdout.split(TOLD)).toHaveLength(4);
});

test('whoever turns the rule off has every text taken for English', async () => {
  const cwd = folderWith({
    'news.txt': GERMAN,
    'stet.config.yaml': 'rules:\n  en/page/other-language: off\n',
  });
  const { stdout } = await stet(['--check', '--format', 'compact', 'news.txt'], { cwd });
  expect(stdout).toContain('“Freitag” is German');
  expect(stdout).not.toContain('seems to be');
});

test('where the language is known to be another, nothing is said', async () => {
  const cwd = folderWith({ 'news.txt': GERMAN, 'stet.config.yaml': 'language: de\n' });
  expect(await stet(['--check', 'news.txt'], { cwd })).toMatchObject({ status: 0 });
});

test('a batch answers with the finding, as an editor does', async () => {
  const cwd = folderWith({});
  const input = `${JSON.stringify({ id: 1, text: GERMAN })}\n${JSON.stringify({ id: 2, text: GERMAN, lang: 'de' })}\n`;
  const [first, second] = (await stet(['--batch'], { cwd, input })).stdout
    .split('\n')
    .map((line) => line && JSON.parse(line));
  expect(first.findings).toMatchObject([{ rule: 'en/page/other-language', message: TOLD, start: 0, suggestions: [] }]);
  expect(second).toEqual({ id: 2, findings: [] });
  const editor = await Editor.start(cwd);
  await editor.open('news.txt', GERMAN);
  expect(await editor.diagnostics('news.txt')).toMatchObject([{ code: 'en/page/other-language', message: TOLD }]);
});

const SECTIONS = (first: string, second: string) => {
  const long = (text: string) => `${text.trim()}\n\n`.repeat(Math.ceil(SECTION / text.length));
  return readText(long(first) + long(second));
};
const found = (document: ReturnType<typeof readText>) => {
  const rules = checkDocument(document, builtinRules()).map(({ rule }) => rule);
  return { told: rules.filter((rule) => rule === 'en/page/other-language').length, others: new Set(rules) };
};

test('a long one is told so once; where only a part of it is German, the rest is read as English', () => {
  expect(found(SECTIONS(GERMAN, GERMAN)).told).toBe(1);
  const mixed = found(SECTIONS(DOUBLED, GERMAN));
  expect(mixed.told).toBe(1);
  expect(mixed.others).toContain('en/words/doubled-word');
  expect(found(SECTIONS(CLEAN, CLEAN)).told).toBe(0);
});
