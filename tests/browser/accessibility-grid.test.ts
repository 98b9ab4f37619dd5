/** What the grid of accessibility says that no page holds: looked for in every page of the three sites, by a browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { CRITERIA } from '#views/accessibility/rgaa.ts';
import { DEMO_DIST } from '../../scripts/lib/demo.mjs';
import { DIST } from '../build/dist.ts';
import { soundPage } from '../build/finders/fixture.ts';
import { FOUNDING_DIST } from '../build/founding-site.ts';
import { expect, test } from './harness/test.ts';

const RULES = CRITERIA.flatMap(({ id, never = [] }) => never.map((selector) => ({ id, selector })));

/** The criteria that this source breaks, each with the selector and the start of what it found. */
function breaches(page: Page, source: string): Promise<string[]> {
  return page.evaluate(
    ([html, rules]) => {
      const held = new DOMParser().parseFromString(html, 'text/html');
      return rules.flatMap(({ id, selector }) => {
        const [found] = held.querySelectorAll(selector);
        return found ? [`${id} : ${selector} : ${found.outerHTML.slice(0, 100)}`] : [];
      });
    },
    [source, RULES] as const,
  );
}

test.for([
  ['what is published', DIST],
  ['the founding site', FOUNDING_DIST],
  ['the invented institution', DEMO_DIST],
] as const)('no page of %s holds what the grid says is never there', async ([, folder], { page }) => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) =>
    one.endsWith('.html'),
  );
  expect(files.length).toBeGreaterThan(100);
  const found: string[] = [];
  for (const file of files) {
    const wrong = await breaches(page, readFileSync(join(folder, file), 'utf8'));
    found.push(...wrong.map((one) => `${file} : ${one}`));
  }
  expect(found.slice(0, 20)).toEqual([]);
});

test.for([
  ['<svg><path d="M0 0"/></svg>', '1.1'],
  ['<video src="/x.mp4"></video>', '4.1'],
  ['<table><tr><td>1</td></tr></table>', '5.6'],
  ['<form method="POST"></form>', '11.12'],
] as const)('%s is seen', async ([main, id], { page }) => {
  const wrong = await breaches(page, soundPage({ path: '/', main }));
  expect(wrong.map((one) => one.split(' : ')[0])).toContain(id);
});
