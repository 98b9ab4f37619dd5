import { expect, test } from 'vitest';
import { findBrowser, type Machine } from '../../../scripts/lib/browser.ts';

const machine = (parts: Partial<Machine>, ...files: string[]): Machine => ({
  platform: 'linux',
  env: {},
  playwrightPath: () => undefined,
  exists: (path) => files.includes(path),
  ...parts,
});

test('CHROME_PATH wins over every other browser', () => {
  const env = { CHROME_PATH: '/opt/chrome' };
  expect(findBrowser(machine({ env }, '/usr/bin/chromium', '/opt/chrome'))).toBe('/opt/chrome');
});

test('a wrong CHROME_PATH is an error, not a silent second choice', () => {
  const env = { CHROME_PATH: '/opt/chrome' };
  expect(() => findBrowser(machine({ env }, '/usr/bin/chromium'))).toThrow(
    'CHROME_PATH vaut « /opt/chrome », mais ce fichier n’existe pas.',
  );
});

test.each([
  [
    'Playwright’s own',
    machine({ playwrightPath: () => '/pw/chrome' }, '/pw/chrome', '/usr/bin/chromium'),
    '/pw/chrome',
  ],
  [
    'one on the PATH',
    machine({ env: { PATH: '/nix/bin:' } }, '/nix/bin/google-chrome'),
    '/nix/bin/google-chrome',
  ],
  ['Debian’s', machine({}, '/usr/bin/chromium'), '/usr/bin/chromium'],
  [
    'the one without windows, before the whole one,',
    machine({ env: { PATH: '/bin' } }, '/bin/chromium', '/usr/bin/chromium-headless-shell'),
    '/usr/bin/chromium-headless-shell',
  ],
  [
    'a Mac’s',
    machine({ platform: 'darwin' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  [
    'one under Windows',
    machine(
      { platform: 'win32', env: { PROGRAMFILES: 'C:\\P' } },
      'C:\\P\\Google\\Chrome\\Application\\chrome.exe',
    ),
    'C:\\P\\Google\\Chrome\\Application\\chrome.exe',
  ],
])('%s is found', (_name, where, path) => {
  expect(findBrowser(where)).toBe(path);
});

test('a machine without a browser has none', () => {
  expect(findBrowser(machine({ playwrightPath: () => '/pw/chrome' }))).toBeUndefined();
});
