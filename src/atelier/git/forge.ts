/** Where a forge opens a pull request for a branch. */

/** `repository`: its https address, from `site.yaml`. */
export function pullRequestAddress(repository: string, branch: string): string {
  const base = repository.replace(/(?:\.git)?\/*$/, '');
  const name = encodeURIComponent(branch);
  const { hostname } = new URL(base);
  if (hostname === 'github.com') return `${base}/compare/${name}?expand=1`;
  if (/(?:^|\.)gitlab\./.test(hostname))
    return `${base}/-/merge_requests/new?merge_request%5Bsource_branch%5D=${name}`;
  if (hostname === 'bitbucket.org') return `${base}/pull-requests/new?source=${name}`;
  // Forgejo and Gitea: codeberg.org, and forges of one's own.
  return `${base}/compare/main...${name}`;
}
