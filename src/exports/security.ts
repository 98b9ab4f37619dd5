/** `/.well-known/security.txt` (RFC 9116): to whom a flaw of the site is reported. */
import type { SiteData } from '#schemas/site.ts';
import { absoluteUrl, pathTo } from '#site/urls.ts';
import { addDays } from '#text/day/day.ts';

/** The RFC asks for less than a year. */
const VALID_DAYS = 364;

const securityUrl = (): string => pathTo('.well-known/security.txt');

/**
 * The file, or nothing when `site.yaml` names neither a contact nor a repository: none is invented.
 * A repository is asked until 364 days after the day of the corpus; only content moves that day.
 */
export function securityText({ security, repository, asOf }: SiteData): string | undefined {
  const contact = security?.contact ?? repository;
  if (contact === undefined) return undefined;
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${security?.expires ?? addDays(asOf, VALID_DAYS)}T00:00:00Z`,
    'Preferred-Languages: fr, en',
    `Canonical: ${absoluteUrl(securityUrl())}`,
  ];
  return `${lines.join('\n')}\n`;
}
