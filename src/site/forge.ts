/** The forms of the forge where the site is kept: an issue already begun, a pull request. Addresses alone, no script. */

/** Each forge has its own names; `site.yaml` says which one it is where its host does not. */
export const FORGES = ['GitHub', 'GitLab', 'Forgejo'] as const;
export type Forge = (typeof FORGES)[number];

/** Where the site is kept. */
export interface Repository {
  /** Its https address. */
  repository: string;
  /** Gitea is told « Forgejo »: their addresses are the same. */
  forge?: Forge | undefined;
}

const baseOf = (repository: string): string => repository.replace(/(?:\.git)?\/*$/, '');

export function forgeOf({ repository, forge }: Repository): Forge {
  if (forge !== undefined) return forge;
  const { hostname } = new URL(repository);
  if (hostname === 'github.com') return 'GitHub';
  return /(?:^|\.)gitlab\./.test(hostname) ? 'GitLab' : 'Forgejo';
}

const query = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${encodeURIComponent(name)}=${inQuery(value)}`)
    .join('&');

/**
 * A value as a form sends it, with no more signs than an address needs: a browser encodes the letters itself, and what
 * the page says already costs its reader almost nothing.
 */
const inQuery = (value: string): string =>
  value.replace(/[^\p{L}\p{M}\p{N}:/,.()«»’–_~-]/gu, encodeURIComponent).replaceAll('%20', '+');

/** The form of a new issue, with its title and its text. */
export function issueAddress(where: Repository, title: string, body: string): string {
  const base = baseOf(where.repository);
  switch (forgeOf(where)) {
    case 'GitHub':
    case 'Forgejo':
      return `${base}/issues/new?${query({ title, body })}`;
    case 'GitLab':
      return `${base}/-/issues/new?${query({ 'issue[title]': title, 'issue[description]': body })}`;
  }
}

/** Where the forge shows the commit that wrote a file of the ledger: one, for such a file never changes. */
export function ledgerAddress(where: Repository, name: string): string {
  const base = baseOf(where.repository);
  const path = `content/ledger/${encodeURIComponent(name)}`;
  switch (forgeOf(where)) {
    case 'GitHub':
      return `${base}/commits/HEAD/${path}`;
    case 'GitLab':
      return `${base}/-/commits/HEAD/${path}`;
    case 'Forgejo':
      return `${base}/commits/branch/main/${path}`;
  }
}

/** Where a pull request is opened for a branch. */
export function pullRequestAddress(where: Repository, branch: string): string {
  const base = baseOf(where.repository);
  const name = encodeURIComponent(branch);
  switch (forgeOf(where)) {
    case 'GitHub':
      return `${base}/compare/${name}?expand=1`;
    case 'GitLab':
      return `${base}/-/merge_requests/new?${encodeURIComponent('merge_request[source_branch]')}=${name}`;
    case 'Forgejo':
      return `${base}/compare/main...${name}`;
  }
}
