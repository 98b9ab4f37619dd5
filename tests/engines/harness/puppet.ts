/** Firefox by WebDriver BiDi, which it speaks without a driver, and Chromium by its own protocol. */
import puppeteer, { type LaunchOptions, type Page } from 'puppeteer-core';
import { launchOptions } from '../../../scripts/lib/browser.ts';
import { DESK, type Engine, type Tab } from './tab.ts';

/** Milliseconds for a browser to start, or a page to load, while the machine does other things. */
const PATIENCE = 120_000;

const asTab = (page: Page): Tab => ({
  open: async (url) => {
    await page.goto(url, { waitUntil: 'load' });
  },
  ask: (what, ...args) => page.evaluate(what as never, ...args),
  click: (selector) => page.click(selector),
  type: (text) => page.keyboard.type(text),
  press: (key) => page.keyboard.press(key),
  control: async (letter) => {
    await page.keyboard.down('Control');
    await page.keyboard.press(letter as 'a');
    await page.keyboard.up('Control');
  },
  // The driver waits for a load, which a page that comes back as it was left does not have.
  back: () => page.evaluate(() => history.back()),
  resize: (width, height) => page.setViewport({ width, height }),
  print: () => page.pdf({ format: 'a4' }),
  close: () => page.close(),
});

async function startPuppet(name: string, options: LaunchOptions): Promise<Engine> {
  const browser = await puppeteer.launch({
    headless: true,
    defaultViewport: DESK,
    timeout: PATIENCE,
    ...options,
  });
  return {
    name,
    version: (await browser.version()).replace(/^.*\//, ''),
    tab: async () => {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      page.setDefaultNavigationTimeout(PATIENCE);
      return asTab(page);
    },
    close: () => browser.close(),
  };
}

/** Starts Firefox, quiet and in French. */
export const startFirefox = (executablePath: string): Promise<Engine> =>
  startPuppet('Firefox', {
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath,
    extraPrefsFirefox: { 'intl.accept_languages': 'fr-FR, fr' },
  });

/** Starts the Chromium of the other tests. */
export function startChromium(executablePath: string): Promise<Engine> {
  const { args, chromiumSandbox } = launchOptions(executablePath);
  return startPuppet('Chromium', {
    executablePath,
    args: [...(args ?? []), '--lang=fr-FR', ...(chromiumSandbox === true ? [] : ['--no-sandbox'])],
  });
}
