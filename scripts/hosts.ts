/** `npm run hosts -- nginx|caddy`: the configuration of a server that says what `_headers` says, printed. */
import { caddySnippet, nginxSnippet } from '#site/hosts.ts';
import { sitePath } from '#site/urls.ts';

const SNIPPETS: Readonly<Record<string, typeof nginxSnippet>> = { nginx: nginxSnippet, caddy: caddySnippet };
const asked = process.argv[2] ?? '';
const snippet = SNIPPETS[asked];
if (snippet === undefined) {
  console.error(
    `Serveur inconnu « ${asked} » ; écrivez : npm run hosts -- nginx, ou npm run hosts -- caddy.`,
  );
  process.exitCode = 2;
} else {
  process.stdout.write(snippet({ base: sitePath() }));
}
