import { expect, test } from 'vitest';
import { absenceLine, ENGINES, findEngine } from '../../../scripts/lib/engines.ts';

const machine = (...paths: string[]) => ({
  env: { PATH: '/usr/local/bin:/usr/bin' },
  exists: (path: string) => paths.includes(path),
});

test('Firefox is found by its name on the path, Debian’s long-lived one first', () => {
  expect(findEngine('Firefox', machine('/usr/bin/firefox', '/usr/bin/firefox-esr'))).toEqual({
    browser: '/usr/bin/firefox-esr',
  });
  expect(findEngine('Firefox', machine())).toBeUndefined();
});

test('WebKit is there when its driver, its browser and a screen are', () => {
  const [driver, screen] = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];
  const browser = '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
  expect(findEngine('WebKit', machine(driver, browser, screen))).toEqual({ driver, browser, screen });
  for (const missing of [driver, browser, screen])
    expect(
      findEngine('WebKit', machine(...[driver, browser, screen].filter((path) => path !== missing))),
    ).toBeUndefined();
});

test('an engine that is absent is named aloud, with what would give it', () => {
  expect(ENGINES).toEqual(['Chromium', 'Firefox', 'WebKit']);
  expect(absenceLine({ name: 'WebKit', packages: ['webkit2gtk-driver', 'xvfb'] })).toBe(
    '⚠ WebKit est absent : ses parcours ne sont PAS essayés (sous Debian : « apt-get install webkit2gtk-driver xvfb »).',
  );
});
