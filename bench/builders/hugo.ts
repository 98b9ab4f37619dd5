/** Hugo, where Debian’s package is installed: Markdown files, taxonomies, its own pagination. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BY_PAGE, frame, ROW, type Builder } from './builder.ts';

/** « v0.111.3 »; nothing where there is no Hugo. */
export function hugoVersion(): string | undefined {
  try {
    return /v\d[\d.]*/.exec(execFileSync('hugo', ['version'], { encoding: 'utf8' }))?.[0];
  } catch {
    return undefined;
  }
}

const LIST =
  '<h1>{{ .Title }}</h1><ol>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ol>';
const TERMS = (taxonomy: string) =>
  `{{ range .GetTerms "${taxonomy}" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}`;

const FILES: Readonly<Record<string, string>> = {
  'hugo.toml': `baseURL = "/"\nlanguageCode = "fr"\ntitle = "Mesure"\npaginate = ${BY_PAGE}\ndisableKinds = ["RSS", "sitemap"]\n[taxonomies]\ntheme = "themes"\nperson = "personnes"\n`,
  'static/style.css': 'body { max-width: 60rem; margin: auto; font-family: sans-serif; }\n',
  'layouts/_default/single.html': frame(
    '{{ .Title }}',
    `<h1>{{ .Title }}</h1><p>{{ .Params.day }}</p>{{ .Content }}<ul>${TERMS('themes')}${TERMS('personnes')}</ul>`,
  ),
  'layouts/_default/list.html': frame('{{ .Title }}', LIST),
  'layouts/_default/terms.html': frame('{{ .Title }}', LIST),
  'layouts/filled/single.html': frame(
    '{{ .Title }}',
    `<h1>{{ .Title }}</h1><ul>{{ range seq .Params.rows }}${ROW}{{ end }}</ul>`,
  ),
  'layouts/index.html': frame(
    'Communiqués',
    '<ol>{{ range (.Paginate (where .Site.RegularPages "Section" "communiques")).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>, {{ .Params.day }}</li>{{ end }}</ol>',
  ),
};

export const hugo = (version: string): Builder => ({
  name: `Hugo ${version.slice(1)}`,
  set(folder) {
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return Promise.resolve();
  },
  write(folder, { texts, themes, people }, filled) {
    rmSync(join(folder, 'content'), { recursive: true, force: true });
    const put = (path: string, header: object, body = '') => {
      const file = join(folder, 'content', path);
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, `${JSON.stringify(header)}\n\n${body}\n`);
    };
    for (const { body, people: personnes, ...header } of texts)
      put(`communiques/${header.id}.md`, { ...header, personnes }, body);
    for (const { id, title } of themes) put(`themes/${id}/_index.md`, { title });
    for (const { id, title } of people) put(`personnes/${id}/_index.md`, { title });
    filled.forEach(({ path, rows }, rank) => put(`filled/${rank}.md`, { title: path, url: path, rows }));
  },
  command: (out) => ({ program: 'hugo', args: ['--quiet', '--destination', out, '--cleanDestinationDir'] }),
});
