/** What hosts are told of addresses that moved, and of pages that were withdrawn: one list, three ways to say it. */
import { expect, test } from 'vitest';
import { apacheSnippet } from '#site/hosts/apache.ts';
import { caddySnippet } from '#site/hosts/caddy.ts';
import { nginxSnippet } from '#site/hosts/nginx.ts';
import { redirectsFile } from '#site/moves.ts';

const moves = [{ from: '/pauvrete/chiffres/lits/', to: '/pauvrete/chiffres/places/' }];
const gone = ['/pauvrete/engagements/halle/'];

test('_redirects: an address and all that lies under it', () => {
  expect(redirectsFile(moves)).toBe('/pauvrete/chiffres/lits/* /pauvrete/chiffres/places/:splat 301\n');
  expect(redirectsFile([])).toBe('');
});

test('nginx: moved for good, or gone with its page', () => {
  const said = nginxSnippet({ base: '/pauvrete', moves, gone });
  expect(said).toContain(
    '  rewrite ^/pauvrete/chiffres/lits/(.*)$ /pauvrete/chiffres/places/$1 permanent;\n' +
      '  location = /pauvrete/engagements/halle/ { error_page 410 /pauvrete/engagements/halle/index.html; return 410; }\n' +
      '  location / {',
  );
});

test('Caddy: the same', () => {
  const said = caddySnippet({ base: '/pauvrete', moves, gone });
  expect(said).toContain(
    '\t@ancienne0 path_regexp ancienne0 ^/pauvrete/chiffres/lits/(.*)$\n' +
      '\tredir @ancienne0 /pauvrete/chiffres/places/{re.ancienne0.1} permanent\n' +
      '\t@retirees path /pauvrete/engagements/halle/\n' +
      '\terror @retirees 410\n',
  );
  expect(said).toContain('\t\t@retiree expression {http.error.status_code} == 410\n');
});

test('Apache: the same, from the folder of the site', () => {
  const said = apacheSnippet({ base: '/pauvrete', moves, gone });
  expect(said).toContain(
    '  RewriteRule ^chiffres/lits/(.*)$ %{ENV:AUFIL_SCHEME}://%{HTTP_HOST}/pauvrete/chiffres/places/$1 [R=301,L]\n' +
      '  RewriteRule ^engagements/halle/$ - [R=410,L]\n' +
      `  <If "%{REQUEST_URI} == '/pauvrete/engagements/halle/'">\n` +
      '    ErrorDocument 410 /pauvrete/engagements/halle/index.html\n' +
      '  </If>\n',
  );
});

test('a site where nothing moved says nothing of it', () => {
  for (const said of [nginxSnippet({}), apacheSnippet({}), caddySnippet({})])
    expect(said).not.toMatch(/rewrite \^|410|@ancienne|@retiree|chiffres/);
});
