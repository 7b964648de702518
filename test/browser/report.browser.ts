/// <reference lib="dom" />
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html } from '../../src/report/html.js';
import { stet } from '../cli/stet.js';
import { checked, on, reportOf, TEXT } from '../report/sample.js';
import { opened, photograph } from './chromium.js';

const SEED = 'un-guterres-moscow.txt';
const folder = mkdtempSync(join(tmpdir(), 'stet-browser-'));
const seed = join(folder, 'seed.html');

beforeAll(async () => {
  copyFileSync(`seeds/${SEED}`, join(folder, SEED));
  await stet(['--check', '--format', 'html:seed.html', SEED], { cwd: folder });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A page of some results, as a file. */
function written(name: string, page: string): string {
  const path = join(folder, name);
  writeFileSync(path, page);
  return path;
}

/** Findings as a reviewer leaves them: one open, one accepted, one rejected. */
function reviewed(): string {
  const time = '2026-11-25T08:00:00.000Z';
  const edits = [{ start: 21, end: 25, text: '' }];
  const file = checked('news.txt', TEXT, [
    on(TEXT, 'the the', { status: 'accepted', decision: { state: 'accepted', label: 'keep one', edits, time } }),
    on(TEXT, 'so so', { severity: 'warning', rule: 'house/so' }),
  ]);
  const [rejected] = checked('', TEXT, [
    on(TEXT, 'He', { status: 'rejected', decision: { state: 'rejected', note: 'she', time } }),
  ]).findings;
  return reportOf(html, [{ ...file, rejected: [rejected!] }]);
}

async function axeProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
  );
}

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['narrow', { viewport: { width: 400, height: 800 } }],
  ['contrast', { forcedColors: 'active', reducedMotion: 'reduce' }],
] as const)('%s', (name, options) => {
  test('the seed’s page fits, and can be read and worked by everybody', async () => {
    const page = await opened(seed, options);
    await photograph(page, `${name}-top`);
    expect(await axeProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await page.keyboard.press('j');
    await page.waitForTimeout(500);
    await photograph(page, `${name}-first`);
    await page.locator('.scorecard').evaluate((one) => one.scrollIntoView());
    await photograph(page, `${name}-scorecard`);
  });
});

test('a reviewed article’s page can be read by everybody', async () => {
  const page = await opened(written('reviewed.html', reviewed()));
  expect(await axeProblems(page)).toEqual([]);
  await photograph(page, 'reviewed');
});

test('keys go through the findings, and from a finding to the text and back', async () => {
  const page = await opened(written('reviewed.html', reviewed()));
  const current = () => page.evaluate(() => document.activeElement?.id);
  await page.keyboard.press('j');
  expect(await current()).toBe('f1-1');
  await page.keyboard.press('n');
  expect(await current()).toBe('f1-3');
  await page.keyboard.press('k');
  expect(await current()).toBe('f1-2');
  expect(await page.locator('.text mark.current').textContent()).toBe('He');
  await page.keyboard.press('f');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('error');
  await page.locator('#m1-1').focus();
  await page.keyboard.press('Enter');
  expect(await current()).toBe('f1-1');
  await page.locator('.text mark').nth(1).click();
  expect(await current()).toBe('f1-2');
});

test('filters hide findings in the list and in the text, and say how many are left', async () => {
  const page = await opened(written('reviewed.html', reviewed()));
  const shown = () => page.locator('#shown').textContent();
  const listed = () => page.locator('.card:visible').evaluateAll((cards) => cards.map(({ id }) => id));
  expect(await shown()).toBe('3 of 3 findings');
  await page.getByRole('checkbox', { name: 'error' }).uncheck();
  expect(await listed()).toEqual(['f1-3']);
  expect(await page.locator('.text .number:visible').count()).toBe(1);
  expect(await shown()).toBe('1 of 3 findings');
  await page.getByRole('checkbox', { name: 'error' }).check();
  await page.getByRole('checkbox', { name: 'rejected' }).uncheck();
  expect(await listed()).toEqual(['f1-1', 'f1-3']);
  await page.getByRole('combobox', { name: 'Rule' }).selectOption('house/so');
  expect(await listed()).toEqual(['f1-3']);
  await page.getByRole('combobox').focus();
  await page.keyboard.press('j');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
});

test('it prints without what is only for the screen', async () => {
  const page = await opened(seed);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#filters').isVisible()).toBe(false);
  expect(await page.locator('.card').first().isVisible()).toBe(true);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await photograph(page, 'print');
});

test('without scripts all of it is there but the filters', async () => {
  const page = await opened(seed, { javaScriptEnabled: false });
  expect(await page.locator('#filters').isVisible()).toBe(false);
  expect(await page.locator('.card:visible').count()).toBeGreaterThan(20);
});

test('nothing that an article, a rule or a file is called runs or is loaded', async () => {
  const evil = '"\'></script></style></title><script>window.hit=1</script><img src=x onerror="window.hit=1">\u2028<!--';
  const text = `${evil} <svg onload=window.hit=1> &lt;img src=x onerror=window.hit=1&gt;\n\n${evil}\n`;
  const finding = {
    ...on(text, 'script', { rule: evil, category: evil, message: evil }),
    evidence: [{ start: 3, end: 40, note: evil }],
    suggestions: [{ label: evil, edits: [{ start: 0, end: 9, text: evil }] }],
  };
  const files = [checked(`${evil}.txt`, text, [finding]), { path: evil, problem: evil }];
  const page = await opened(written('evil.html', reportOf(html, files)));
  await page.keyboard.press('j');
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  expect(await page.locator('img, svg, iframe').count()).toBe(0);
  expect(await page.locator('script').count()).toBe(1);
  expect(await page.locator('.text').first().textContent()).toContain('</script></style></title><script>');
});

test('a page with 5,000 findings opens and filters while one waits for it', async () => {
  const paragraph = 'The mayor went to the the harbour on Monday, and nobody saw her there again.\n\n';
  const findings = Array.from({ length: 5000 }, (_, i) => {
    const start = i * paragraph.length + 18;
    return {
      start,
      end: start + 7,
      suggestions: [{ label: 'keep one', edits: [{ start, end: start + 4, text: '' }] }],
    };
  });
  const file = written('long.html', reportOf(html, [checked('long.txt', paragraph.repeat(5000), findings)]));
  const started = performance.now();
  const page = await opened(file);
  await page.locator('#shown').getByText('5000 of 5000').waitFor();
  const open = performance.now() - started;
  const [filter, step] = await page.evaluate(async () => {
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const box = document.querySelector<HTMLInputElement>('input[value=error]')!;
    const measure = async (act: () => void) => {
      const from = performance.now();
      act();
      await painted();
      return performance.now() - from;
    };
    const filtering = await measure(() => box.click());
    await measure(() => box.click());
    const key = new KeyboardEvent('keydown', { key: 'j', bubbles: true });
    return [filtering, await measure(() => document.body.dispatchEvent(key))];
  });
  console.log(
    `5,000 findings: open ${open.toFixed(0)} ms, filter ${filter!.toFixed(0)} ms, next ${step!.toFixed(0)} ms`,
  );
  expect(open).toBeLessThan(20_000);
  expect(filter).toBeLessThan(5000);
  expect(step).toBeLessThan(5000);
});
