import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, expect, onTestFinished } from 'vitest';

const PATHS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

let browser: Promise<Browser> | undefined;

afterAll(async () => (await browser)?.close());

function launched(): Promise<Browser> {
  const executablePath = PATHS.find((path) => path !== undefined && existsSync(path));
  if (!executablePath)
    throw new Error('there is no Chromium: install it (apt-get install chromium), or name it in CHROMIUM');
  // Chromium’s sandbox refuses to run for root, as in containers.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser ??= chromium.launch({ executablePath, args });
  return browser;
}

/** A file opened in the browser; when the test is over, it must have asked for nothing else and complained of nothing. */
export async function opened(file: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await (await launched()).newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => complaints.push(`a dialog: ${dialog.message()}`));
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  onTestFinished(async () => {
    await context.close();
    expect(complaints).toEqual([]);
    expect(requests).toHaveLength(1);
  });
  await page.goto(`file://${file}`);
  return page;
}

/** Keeps a picture of the window, for people, in the folder that SCREENSHOTS names; without it, keeps none. */
export async function photograph(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
}
