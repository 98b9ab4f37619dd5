/** The version of an entry that a reader may cite: which publication wrote its words as they are, on which day. */
import type { SiteNode } from '#graph/graph.ts';
import type { History } from '#graph/time/history.ts';
import { ledgerAddress } from '#site/forge.ts';
import { dayInWords } from '#text/day/words.ts';
import { NO_BREAK_SPACE } from '#text/spaces.ts';

interface Versioned {
  history?: History;
}

/** A version, as references say it. */
export interface CitedVersion {
  /** « 2 du 31 décembre 2024 », with plain blanks, for the programs that keep references. */
  rank: string;
  /** « version 2 du 31 décembre 2024 » */
  words: string;
  /** The name of the file of the ledger that holds its fingerprints. */
  ledger: string;
  /** Where the forge shows the commit that wrote it, if the site names one. */
  url: string | undefined;
}

/** The version of an entry; none for one that is not published as it is. */
export function versionOf(
  { history }: Versioned,
  { repository, forge }: Pick<Partial<SiteNode>, 'repository' | 'forge'> = {},
): CitedVersion | undefined {
  const version = history?.version;
  if (version === undefined) return undefined;
  const rank = `${version.number} du ${dayInWords(version.day)}`;
  return {
    rank: rank.replaceAll(NO_BREAK_SPACE, ' '),
    words: `version ${rank}`,
    ledger: version.ledger.replace(/\.txt$/, ''),
    url: repository === undefined ? undefined : ledgerAddress({ repository, forge }, version.ledger),
  };
}

/** « version 2 du 31 décembre 2024 (https://…) ». */
export const versionText = (version: CitedVersion | undefined): string | undefined =>
  version && (version.url === undefined ? version.words : `${version.words} (${version.url})`);
