/** `npm run hosts -- nginx|apache|caddy`: the configuration of a server that says what `_headers` says, printed. */
import { namedFolder } from '../src/content.root.ts';
import { ContentError } from '#entries/content-error.ts';
import { goneUrls, movedFolders } from '#exports/redirects.ts';
import { loadWorld } from '#content.graph.ts';
import { apacheSnippet } from '#site/hosts/apache.ts';
import { caddySnippet } from '#site/hosts/caddy.ts';
import { nginxSnippet } from '#site/hosts/nginx.ts';
import { sitePath } from '#site/urls.ts';
import { neededRoot } from './lib/content-folder.ts';
import { inFolder } from '#editing/in-folder.ts';
import { problemLine } from './lib/report.ts';
import { needWhere } from './lib/where.ts';

const SNIPPETS: Readonly<Record<string, typeof nginxSnippet>> = {
  nginx: nginxSnippet,
  apache: apacheSnippet,
  caddy: caddySnippet,
};
const asked = process.argv[2] ?? '';
const snippet = SNIPPETS[asked];
if (snippet === undefined) {
  console.error(
    `Serveur inconnu « ${asked} » ; écrivez npm run hosts -- suivi de ${Object.keys(SNIPPETS).join(', ou de ')}.`,
  );
  process.exitCode = 2;
} else {
  try {
    needWhere();
    const { graph } = loadWorld(neededRoot());
    process.stdout.write(snippet({ base: sitePath(), moves: movedFolders(graph), gone: goneUrls(graph) }));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    for (const problem of inFolder(error.problems, namedFolder())) console.error(problemLine(problem));
    process.exitCode = 1;
  }
}
