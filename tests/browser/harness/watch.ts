/** What a page does that no reader sees: errors, refusals of the policy, requests to other hosts. */
import type { BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { openPage } from './visits.ts';

/** Refusals are noted in the page itself, for the console words them differently from version to version. */
const NOTE_REFUSALS = `
  window.refusals = [];
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, disposition }) => {
    window.refusals.push(effectiveDirective + ' ' + blockedURI + (disposition === 'report' ? ' (rapport)' : ''));
  });
`;

/** Makes every page of the context note what the policy refuses. */
export async function noteRefusals(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: NOTE_REFUSALS });
}

/** What the policy has refused on the page that is shown. */
export async function refusals(page: Page): Promise<string[]> {
  return page.evaluate(() => window.refusals ?? []);
}

/** Milliseconds. Long enough after loading for what scripts start at once to have been asked for or refused. */
const AFTERMATH = 100;

/**
 * Opens an address and watches for everything that a sound page never does, whatever else is looked at meanwhile; what is
 * given back ends the watch, once it has lasted long enough, and reports.
 */
export async function watchMischief(page: Page, url: string): Promise<() => Promise<string[]>> {
  const found: string[] = [];
  const { origin } = new URL(url, inject('siteUrl'));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) found.push(`console : ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`erreur : ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) found.push(`demande à ${request.url().slice(0, 100)}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) found.push(`${response.status()} pour ${response.url()}`);
  });
  await openPage(page, url);
  const end = performance.now() + AFTERMATH;
  return async () => {
    const left = end - performance.now();
    if (left > 0) await page.waitForTimeout(left);
    const refused = await refusals(page);
    found.push(...refused.map((refusal) => `refusé par la politique de sécurité : ${refusal}`));
    for (const event of ['console', 'pageerror', 'request', 'response'] as const)
      page.removeAllListeners(event);
    return found.map((what) => `${url} ${what}`);
  };
}

/** Opens an address and reports everything that a sound page never does. */
export const findMischief = async (page: Page, url: string): Promise<string[]> =>
  (await watchMischief(page, url))();
