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

/** Long enough after loading for what scripts start at once to have been asked for or refused. */
const AFTERMATH = 100;

/** Opens an address and reports everything that a sound page never does. */
export async function findMischief(page: Page, url: string): Promise<string[]> {
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
  await page.waitForTimeout(AFTERMATH);
  const refused = await refusals(page);
  found.push(...refused.map((refusal) => `refusé par la politique de sécurité : ${refusal}`));
  for (const event of ['console', 'pageerror', 'request', 'response'] as const)
    page.removeAllListeners(event);
  return found.map((what) => `${url} ${what}`);
}
