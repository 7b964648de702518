import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { CodeAction, Diagnostic, MarkupContent } from 'vscode-languageserver-protocol';
import { loadDecisions } from '../../src/review/decisions-store.js';
import { lockReview } from '../../src/review/review-lock.js';
import { DOUBLED, folderWith, MENDED, stet } from '../cli/stet.js';
import { ABLE, Editor } from './editor.js';

const PRONOUN = 'News.\n\nSpokeswoman Eri Kaneko spoke on Friday. “We hope so,” he added.\n';
const messageOf = ([first]: readonly Diagnostic[]) => String(first?.message);
const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);

test('diagnostics have the rule, its file, the severity and the evidence, in UTF-16 positions', async () => {
  const editor = await Editor.start(folderWith({}));
  const text = '🌊 Spokeswoman Eri Kaneko spoke. “We hope so,” he added.\n';
  await editor.open('a.txt', text);
  const [diagnostic] = await editor.diagnostics('a.txt');
  expect(diagnostic).toMatchObject({
    source: 'stet',
    severity: 1,
    code: 'en/people/pronoun-gender',
    message: '“he” refers to Eri Kaneko, who is “she” in this article',
    range: { start: { line: 0, character: text.indexOf('he added') }, end: { character: text.indexOf(' added') } },
  });
  expect(diagnostic!.relatedInformation![0]).toEqual({
    message: 'introduced as “Spokeswoman”',
    location: {
      uri: editor.uri('a.txt'),
      range: { start: { line: 0, character: 3 }, end: { line: 0, character: 14 } },
    },
  });
  expect(readFileSync(fileURLToPath(diagnostic!.codeDescription!.href), 'utf8')).toContain('check: pronoun-gender');
});

test('warnings are warnings, suggestions information; what an editor cannot show is left out', async () => {
  const editor = await Editor.start(folderWith({}), {});
  await editor.open(
    'a.txt',
    'The visit to Kiev was on May 3, and on 4 May he left.\n\nSpokeswoman Eri said he left.\n',
  );
  const diagnostics = await editor.diagnostics('a.txt');
  const severities = new Map(diagnostics.map(({ code, severity }) => [code, severity]));
  expect(severities.get('en/style/place-names')).toBe(3);
  expect(severities.get('en/dates-and-numbers/date-forms')).toBe(2);
  for (const one of diagnostics) {
    expect(one).not.toHaveProperty('relatedInformation');
    expect(one).not.toHaveProperty('codeDescription');
  }
  expect((await editor.hover('a.txt', 14))!.contents).toMatchObject({ kind: 'plaintext' });
  const [fix] = await editor.actions('a.txt', 14);
  expect(fix!.edit!.changes![editor.uri('a.txt')]).toHaveLength(1);
});

test('every suggestion is a quick fix, the first preferred', async () => {
  const editor = await Editor.start(folderWith({}));
  await editor.open('a.txt', PRONOUN);
  const [diagnostic] = await editor.diagnostics('a.txt');
  const [fix, other, stand] = await editor.actions('a.txt', PRONOUN.indexOf('he added'), ['quickfix']);
  expect(fix).toMatchObject({ title: 'Write “she”', kind: 'quickfix', isPreferred: true, diagnostics: [diagnostic] });
  expect(editor.after('a.txt', fix!)).toBe(PRONOUN.replace('he added', 'she added'));
  expect(other).toMatchObject({ title: 'Write “Spokesman” for “Spokeswoman” instead', kind: 'quickfix' });
  expect(other!.isPreferred ?? false).toBe(false);
  expect(stand!.title).toBe('Let “he” stand');
  expect(await editor.actions('a.txt', 0, ['quickfix'])).toEqual([]);
});

test('one action fixes all of a rule, and one all there is; the edits are those of the text as typed last', async () => {
  const editor = await Editor.start(folderWith({}));
  await editor.open('a.txt', `The visit to Kiev began.\n\n${DOUBLED}`);
  const two = await editor.actions('a.txt', 50);
  const all = two.find(({ title }) => title === 'Fix all 2 of en/words/doubled-word')!;
  expect(editor.after('a.txt', all)).toBe(`The visit to Kiev began.\n\n${MENDED}`);
  await editor.type('a.txt', { start: 0, end: 0 }, 'Look. ');
  const only = await editor.actions('a.txt', 0, ['source.fixAll']);
  expect(only.map(({ kind }) => kind)).toEqual(['source.fixAll.stet']);
  expect(editor.after('a.txt', only[0]!)).toBe(`Look. The visit to Kyiv began.\n\n${MENDED}`);
});

test('the hover tells why, with the evidence; nothing of the article is taken for Markdown', async () => {
  const editor = await Editor.start(folderWith({}));
  await editor.open('a.txt', PRONOUN);
  const hover = (await editor.hover('a.txt', PRONOUN.indexOf('he added')))!;
  const { kind, value } = hover.contents as MarkupContent;
  expect(kind).toBe('markdown');
  expect(value).toMatch(/^\*\*“he” refers to Eri Kaneko/u);
  expect(value).toContain('Languages that drop the subject');
  expect(value).toContain('line 3: “Spokeswoman”: introduced as “Spokeswoman”');
  expect(value).toContain('error · en/people/pronoun\\-gender · accuracy/mistranslation');
  expect(await editor.hover('a.txt', 0)).toBeNull();
  const bold = 'She left **today** at noon.\n';
  await editor.open('b.txt', bold);
  const { contents } = (await editor.hover('b.txt', bold.indexOf('today')))!;
  expect((contents as MarkupContent).value).toContain('“\\*\\*today\\*\\*”');
});

test('what is let stand is kept beside the article, shown no more, and can be marked again', async () => {
  const folder = folderWith({ 'a.txt': DOUBLED });
  const editor = await Editor.start(folder);
  await editor.open('a.txt', DOUBLED);
  expect(await editor.diagnostics('a.txt')).toHaveLength(2);
  const at = DOUBLED.indexOf('the the');
  const reject = (await editor.actions('a.txt', at)).find(({ title }) => title === 'Let “the the” stand')!;
  await editor.execute(reject);
  expect(await editor.diagnostics('a.txt', (all) => all.length === 1)).toMatchObject([{ message: /to to/u }]);
  const { stdout } = await stet(['--check', 'a.txt', '--format', 'json'], { cwd: folder });
  expect(JSON.parse(stdout).files[0]).toMatchObject({ rejected: 1, findings: [{ message: /to to/u }] });
  const again = (await editor.actions('a.txt', at, ['quickfix']))[0]!;
  expect(again.title).toBe('Mark “the the” again, which was let stand');
  await editor.execute(again);
  expect(await editor.diagnostics('a.txt', (all) => all.length === 2)).toHaveLength(2);
  expect(loadDecisions(join(folder, 'a.txt'))).toEqual([]);
});

test('decisions made elsewhere meanwhile are kept, and shown when the editor tells of them', async () => {
  const folder = folderWith({ 'a.txt': DOUBLED });
  const editor = await Editor.start(folder);
  await editor.open('a.txt', DOUBLED);
  const [first, second] = (await editor.diagnostics('a.txt')).map(({ data }) => data.fingerprint as string);
  const decided = { fingerprint: second, rule: 'en/words/doubled-word', excerpt: 'to to', state: 'rejected', time: '' };
  const path = join(folder, 'a.txt.stet.json');
  writeFileSync(path, JSON.stringify({ stet: 'decisions', version: 1, decisions: [decided] }));
  expect(editor.watched).toContain('**/*.stet.json');
  await editor.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: editor.uri('a.txt.stet.json'), type: 1 }],
  });
  expect(await editor.diagnostics('a.txt', (all) => all.length === 1)).toMatchObject([{ message: /the the/u }]);
  await editor.execute((await editor.actions('a.txt', DOUBLED.indexOf('the the'))).at(-2)!);
  await editor.diagnostics('a.txt', (all) => all.length === 0);
  const decisions = loadDecisions(join(folder, 'a.txt'));
  expect(decisions.map(({ fingerprint }) => fingerprint).sort()).toEqual([first, second].sort());
});

test('a damaged decisions file is told of, and not overwritten', async () => {
  const folder = folderWith({ 'a.txt': DOUBLED, 'a.txt.stet.json': '{' });
  const editor = await Editor.start(folder);
  await editor.open('a.txt', DOUBLED);
  const [problem, ...findings] = await editor.diagnostics('a.txt');
  expect(problem!.message).toMatch(/a\.txt\.stet\.json:1: this is not JSON/u);
  expect(findings).toHaveLength(2);
  await editor.execute((await editor.actions('a.txt', DOUBLED.indexOf('the the'))).at(-2)!);
  expect(await editor.message()).toMatch(/this is not JSON/u);
  expect(readFileSync(join(folder, 'a.txt.stet.json'), 'utf8')).toBe('{');
});

test('the configuration is read again when the editor tells of a change; a mistake in it is told with its place', async () => {
  const folder = folderWith({ 'stet.config.yaml': 'rules: { en: off }\n' });
  const editor = await Editor.start(folder);
  await editor.open('a.txt', DOUBLED);
  expect(await editor.diagnostics('a.txt')).toEqual([]);
  const config = { changes: [{ uri: editor.uri('stet.config.yaml'), type: 2 }] };
  writeFileSync(join(folder, 'stet.config.yaml'), 'style:\n  date: day-month\nrules: { en/wordz: off }\n');
  await editor.notify('workspace/didChangeWatchedFiles', config);
  const [problem, ...others] = await editor.diagnostics('a.txt', (all) => all.length > 0);
  expect(others).toEqual([]);
  expect(messageOf([problem!]).split('\n')).toEqual([
    'stet.config.yaml:2:3: style: “date” is not known here; did you mean “dates”?',
    'stet.config.yaml:3:10: there is no rule or group “en/wordz”; did you mean “en/words”?',
  ]);
  expect(problem!.relatedInformation![0]!.location).toEqual({
    uri: editor.uri('stet.config.yaml'),
    range: { start: { line: 1, character: 2 }, end: { line: 1, character: 2 } },
  });
  writeFileSync(join(folder, 'stet.config.yaml'), 'rules: { en/words: warning }\n');
  await editor.notify('workspace/didChangeWatchedFiles', config);
  expect(await editor.diagnostics('a.txt', (all) => all.length === 2)).toMatchObject([
    { severity: 2 },
    { severity: 2 },
  ]);
});

test('where the editor watches nothing, stet looks after configuration and decisions itself', async () => {
  const folder = folderWith({ 'stet.config.yaml': 'rules: { en: off }\n' });
  const editor = await Editor.start(folder, { ...ABLE, workspace: {} });
  await editor.open('a.txt', DOUBLED);
  expect(await editor.diagnostics('a.txt')).toEqual([]);
  writeFileSync(join(folder, 'stet.config.yaml'), 'rules: { nonsense: off }\n');
  await editor.diagnostics('a.txt', (all) => /nonsense/u.test(messageOf(all)));
  writeFileSync(join(folder, 'stet.config.yaml'), 'rules: { en/words: warning }\n');
  await editor.diagnostics('a.txt', (all) => all.length === 2);
  writeFileSync(join(folder, 'a.txt.stet.json'), 'nonsense');
  await editor.diagnostics('a.txt', (all) => /not JSON/u.test(messageOf(all)));
  expect(editor.watched).toEqual([]);
});

test('--config takes the place of the configuration that is found', async () => {
  const folder = folderWith({ 'stet.config.yaml': 'rules: { en: off }', 'other.yaml': 'rules: { en/words: warning }' });
  const editor = await Editor.start(folder, ABLE, ['--config', 'other.yaml']);
  await editor.open('a.txt', DOUBLED);
  expect(await editor.diagnostics('a.txt')).toMatchObject([{ severity: 2 }, { severity: 2 }]);
});

test('an article that was never saved is checked too; nothing can be kept beside it', async () => {
  const editor = await Editor.start(folderWith({}));
  await editor.open('untitled:Untitled-1', DOUBLED);
  expect(await editor.diagnostics('untitled:Untitled-1')).toHaveLength(2);
  const actions = await editor.actions('untitled:Untitled-1', DOUBLED.indexOf('the the'));
  expect(titles(actions)).toEqual(['Keep one “the”', 'Fix all 2 of en/words/doubled-word', 'Fix all that stet found']);
});

test('fast typing in a long article does not queue up; the last version is told of, and requests are answered meanwhile', async () => {
  const editor = await Editor.start(folderWith({}));
  const seed = readFileSync('test/fixtures/well-edited-prose.txt', 'utf8');
  const long = `${seed.repeat(20)}\n\n${DOUBLED}`;
  await editor.open('long.txt', long);
  for (let i = 0; i < 100; i++) {
    await editor.type('long.txt', { start: 0, end: 0 }, 'a ');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await editor.open('note.txt', 'A note.\n');
  const diagnostics = await editor.diagnostics('long.txt');
  expect(diagnostics.length).toBeGreaterThanOrEqual(2);
  const versions = editor.published.filter(({ uri }) => uri === editor.uri('long.txt')).map(({ version }) => version);
  expect(versions.at(-1)).toBe(101);
  expect(versions.length).toBeLessThanOrEqual(3);
  await editor.type('long.txt', { start: 0, end: 0 }, 'b ');
  const hover = editor.hover('long.txt', 0);
  await editor.type('long.txt', { start: 0, end: 0 }, 'c ');
  expect(await hover).toBeNull();
  const published = editor.published.length;
  expect(await editor.request('shutdown')).toBeNull();
  expect(editor.published).toHaveLength(published);
});

test('a file that its format cannot read is told of, with the place', async () => {
  const editor = await Editor.start(folderWith({}));
  await editor.open('a.xlf', '<xliff>\n<a>R & D</a></xliff>');
  const [problem] = await editor.diagnostics('a.xlf');
  expect(problem!.message).toBe('line 2, column 6: not well-formed XML: “&” is written &amp;');
  const place = { line: 1, character: 5 };
  expect(problem!.relatedInformation![0]!.location).toEqual({
    uri: editor.uri('a.xlf'),
    range: { start: place, end: place },
  });
  const target = '<file target-language="en"><trans-unit><target>Go to to it.</target></trans-unit></file>';
  await editor.type('a.xlf', { start: 8, end: 20 }, target);
  expect(await editor.diagnostics('a.xlf')).toMatchObject([{ code: 'en/words/doubled-word' }]);
});

test('a question that is taken back is answered at once, though the check goes on', async () => {
  const editor = await Editor.start(folderWith({}));
  const prose = readFileSync('test/fixtures/well-edited-prose.txt', 'utf8');
  const long = `${DOUBLED}\n${prose.repeat(Math.ceil(200_000 / prose.length))}`;
  await editor.open('long.txt', long);
  const position = editor.document('long.txt').positionAt(long.indexOf('the the'));
  const asked = { textDocument: { uri: editor.uri('long.txt') }, position };
  expect(await editor.cancelled('textDocument/hover', asked)).toBeNull();
  const range = { start: position, end: position };
  expect(await editor.cancelled('textDocument/codeAction', { ...asked, range, context: { diagnostics: [] } })).toEqual(
    [],
  );
  expect(editor.published).toEqual([]);
  expect(await editor.hover('long.txt', long.indexOf('the the'))).not.toBeNull();
});

test('an article that is renamed takes its decisions from its new name; one that is opened again is checked again', async () => {
  const folder = folderWith({ 'a.txt': DOUBLED });
  const editor = await Editor.start(folder);
  await editor.open('a.txt', DOUBLED);
  expect(await editor.diagnostics('a.txt')).toHaveLength(2);
  await editor.execute((await editor.actions('a.txt', DOUBLED.indexOf('the the'))).at(-2)!);
  expect(await editor.diagnostics('a.txt', (all) => all.length === 1)).toHaveLength(1);
  for (const name of ['a.txt', 'a.txt.stet.json']) renameSync(join(folder, name), join(folder, name.replace('a', 'b')));
  await editor.close('a.txt');
  await editor.open('b.txt', DOUBLED);
  expect(await editor.diagnostics('b.txt')).toMatchObject([{ message: /to to/u }]);
  await editor.close('b.txt');
  await editor.open('b.txt', MENDED);
  expect(await editor.diagnostics('b.txt', (all) => all.length === 0)).toEqual([]);
});

test('two editors decide on one article, and each decision is kept', async () => {
  const folder = folderWith({ 'a.txt': DOUBLED });
  const editors = await Promise.all([Editor.start(folder), Editor.start(folder)]);
  const rejecting = await Promise.all(
    editors.map(async (editor, index) => {
      await editor.open('a.txt', DOUBLED);
      const at = DOUBLED.indexOf(index === 0 ? 'the the' : 'to to');
      return { editor, action: (await editor.actions('a.txt', at)).at(-2)! };
    }),
  );
  await Promise.all(rejecting.map(({ editor, action }) => editor.execute(action)));
  expect(
    loadDecisions(join(folder, 'a.txt'))
      .map(({ excerpt }) => excerpt)
      .sort(),
  ).toEqual(['the the', 'to to']);
});

test('nothing is decided in an editor while a review on a terminal has the article', async () => {
  const folder = folderWith({ 'a.txt': DOUBLED });
  const review = lockReview(join(folder, 'a.txt'));
  const editor = await Editor.start(folder);
  await editor.open('a.txt', DOUBLED);
  const reject = (await editor.actions('a.txt', DOUBLED.indexOf('the the'))).at(-2)!;
  await editor.execute(reject);
  expect(await editor.message()).toBe(
    `stet: nothing decided: process ${process.pid} reviews this article; quit there, then start here again`,
  );
  expect(existsSync(join(folder, 'a.txt.stet.json'))).toBe(false);
  if ('release' in review) review.release();
  await editor.execute(reject);
  expect(loadDecisions(join(folder, 'a.txt'))).toHaveLength(1);
});

test('positions are in UTF-16, which every editor knows, whatever it would rather have', async () => {
  const editor = await Editor.start(folderWith({}), { ...ABLE, general: { positionEncodings: ['utf-8', 'utf-16'] } });
  expect(editor.initialized.capabilities.positionEncoding).toBe('utf-16');
  await editor.open('a.txt', '🌊é Go to to it.\n');
  expect(await editor.diagnostics('a.txt')).toMatchObject([
    { range: { start: { character: 7 }, end: { character: 12 } } },
  ]);
});

test('each article has the configuration of its own folder, whichever folders the editor has open', async () => {
  const editor = await Editor.start(folderWith({}));
  const other = folderWith({ 'stet.config.yaml': 'rules: { en/words: warning }\n' });
  await editor.notify('workspace/didChangeWorkspaceFolders', {
    event: { added: [{ uri: pathToFileURL(other).href, name: 'others' }], removed: [] },
  });
  await editor.open('a.txt', DOUBLED);
  const there = pathToFileURL(join(other, 'a.txt')).href;
  await editor.open(there, DOUBLED);
  expect((await editor.diagnostics('a.txt')).map(({ severity }) => severity)).toEqual([1, 1]);
  expect((await editor.diagnostics(there)).map(({ severity }) => severity)).toEqual([2, 2]);
});

test('the server ends with the editor, even where that says nothing', async () => {
  const [vanished, rude] = await Promise.all([Editor.start(folderWith({})), Editor.start(folderWith({}))]);
  await vanished.open('a.txt', DOUBLED);
  vanished.vanish();
  expect(await vanished.ended).toBe(1);
  await rude.notify('exit');
  expect(await rude.ended).toBe(1);
});

test('closing an article takes its diagnostics away; the server ends when the editor says so', async () => {
  const editor = await Editor.start(folderWith({}));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(editor.initialized.serverInfo).toEqual({ name: 'stet', version });
  await editor.open('a.txt', DOUBLED);
  expect(await editor.diagnostics('a.txt')).toHaveLength(2);
  await editor.notify('textDocument/didClose', { textDocument: { uri: editor.uri('a.txt') } });
  await editor.request('shutdown');
  expect(editor.published.at(-1)).toEqual({ uri: editor.uri('a.txt'), diagnostics: [] });
  await editor.notify('exit');
  expect(await editor.ended).toBe(0);
  expect(existsSync(join(editor.folder, 'a.txt.stet.json'))).toBe(false);
});

test('other commands do not load the protocol', async () => {
  const loaded =
    "process.on('exit', () => console.log(Object.keys(require.cache).filter((f) => f.includes('vscode-')).length))";
  const folder = folderWith({ 'a.txt': 'A note.\n', 'loaded.cjs': loaded });
  const node = ['--require', join(folder, 'loaded.cjs')];
  expect((await stet(['--check', 'a.txt'], { cwd: folder, node })).stdout).toMatch(/\n0\n$/u);
  expect((await stet(['lsp'], { cwd: folder, node })).stdout).toMatch(/[1-9]\d*\n$/u);
});

test('what is asked before the editor has introduced itself, twice, after its leave, or in part is refused', async () => {
  const editor = Editor.connect(folderWith({}));
  const textDocument = { uri: editor.uri('a.txt') };
  const hover = () => editor.request('textDocument/hover', { textDocument, position: { line: 0, character: 0 } });
  const introduce = () => editor.request('initialize', { processId: null, rootUri: null, capabilities: {} });
  await expect(hover()).rejects.toMatchObject({ code: -32002, message: expect.stringContaining('initialize') });
  await introduce();
  await expect(introduce()).rejects.toMatchObject({ code: -32600 });
  expect(await hover()).toBeNull();
  await expect(editor.request('textDocument/codeAction', { textDocument })).rejects.toMatchObject({
    code: -32602,
    message: '“range” is missing',
  });
  await expect(editor.request('workspace/executeCommand', { command: 'stet.fly' })).rejects.toMatchObject({
    code: -32602,
    message: 'there is no command “stet.fly”',
  });
  await editor.request('shutdown');
  await expect(hover()).rejects.toMatchObject({ code: -32600 });
  await editor.notify('exit');
  expect(await editor.ended).toBe(0);
});

test('an article that was not saved yet has the format of its language', async () => {
  const editor = await Editor.start(folderWith({}));
  const text = 'The mayor went to the **the** harbour.\n';
  await editor.open('untitled:one', text, 'markdown');
  expect((await editor.diagnostics('untitled:one')).map(({ code }) => code)).toEqual(['en/words/doubled-word']);
  await editor.open('untitled:two', text);
  expect((await editor.diagnostics('untitled:two')).map(({ code }) => code)).toContain('any/text/markup');
});
