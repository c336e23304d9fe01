import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, serverOf } from '../../src/server/server.ts';
import { openCase } from '../../src/store/open-case.ts';
import { EXAMPLE, run } from '../command/run.ts';
import { CHROMIUM } from './browser.ts';
import { hostileCase } from './hostile-case.ts';

/** Runs in the page. */
const CONTRASTS = readFileSync(new URL('contrasts.js', import.meta.url), 'utf8');

describe.skipIf(!CHROMIUM)('the page in a browser (needs Chromium: apt-get install chromium)', () => {
  let folder = '';
  let browser: Browser;
  const open: { close: () => Promise<unknown> }[] = [];
  const urls = { week: '', hostile: '' };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'attested-page-'));
    await run(['add', EXAMPLE, '--case', 'week'], { cwd: folder });
    await hostileCase(folder);
    for (const name of ['week', 'hostile'] as const) {
      const store = await openCase(join(folder, name));
      const server = serverOf(store);
      open.push(server, store);
      urls[name] = await listen(server, 0);
    }
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    for (const part of open) await part.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page and hands it over, with what it asked for and complained of. */
  async function visit(url: string, look: (page: Page) => Promise<void>, options = {}): Promise<void> {
    const page = await browser.newPage(options);
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => void asked.push(request.url()));
    page.on('console', (message) => void complaints.push(message.text()));
    page.on('pageerror', (error) => void complaints.push(error.message));
    await page.goto(url);
    await look(page);
    // The browser asks for an icon by itself; that stays on this machine too.
    expect(asked.filter((one) => !one.startsWith(url))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  }

  test('shows every report and leads to its claims, asking for nothing elsewhere and without a complaint', async () => {
    await visit(urls.week, async (page) => {
      expect(await page.locator('tbody tr').count()).toBe(14);
      expect(await page.locator('h1, h2').allTextContents()).toEqual([expect.any(String), 'Reports', 'Claims']);
      const link = page.locator('tbody a').first();
      const title = await link.textContent();
      await link.click();
      expect(await page.locator('article:target, h3:target').first().textContent()).toContain(title);
    });
  });

  test('what a report says stays text', async () => {
    await visit(urls.hostile, async (page) => {
      expect(await page.title()).not.toBe('owned');
      expect(await page.locator('script, img, svg, link').count()).toBe(0);
      expect(await page.locator('blockquote').first().textContent()).toContain('<script>');
    });
  });

  test.each(['light', 'dark'] as const)('words stand out from the ground in %s', async (colorScheme) => {
    await visit(
      urls.week,
      async (page) => {
        const ratios: number[] = await page.evaluate(CONTRASTS);
        expect(ratios.length).toBeGreaterThan(20);
        expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
      },
      { colorScheme },
    );
  });

  test('nothing runs over the edge of a telephone, and every table and part has a name', async () => {
    await visit(
      urls.week,
      async (page) => {
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
        expect(await page.locator('table:not(:has(caption))').count()).toBe(0);
        expect(await page.locator('th:not([scope])').count()).toBe(0);
        expect(await page.locator('main a:not([href])').count()).toBe(0);
        expect(await page.getAttribute('html', 'lang')).toBe('en');
      },
      { viewport: { width: 360, height: 720 } },
    );
  });
});
