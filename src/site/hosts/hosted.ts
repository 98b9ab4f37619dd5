/** What every configuration of a server is told, and the words that they share. */
import { rootOf, type Placement } from '../headers.ts';
import type { Move } from '../moves.ts';

/** Where the site lives, what moved in it and what was withdrawn. */
export interface HostedSite extends Placement {
  moves?: readonly Move[];
  /** Addresses of withdrawn pages, from the root of the host. */
  gone?: readonly string[];
}

/** The root of the host, an example. A site that lives under a path lies in the folder of that path. */
export const HOST_FOLDER = '/srv/au-fil-des-engagements';

/** Where the built site is to be put. */
export const depositLine = (base?: string): string =>
  `Le contenu de dist/ va dans ${HOST_FOLDER}${rootOf(base)}/.`;

/** Instructions to hosts, which lie in the folder of the site and are not pages: patterns of names at its root. */
export const HOST_FILES = ['_headers', '_redirects'];

/** A literal part of a regular expression. */
export const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
