/** Eleventy, as its documentation shows: Markdown files, Nunjucks layouts, pagination. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BY_PAGE, frame, ROW, type Builder } from './builder.ts';
import { npmInstall } from './install.ts';

const LINKS = (kind: string, one: string) =>
  `{% for id in ${kind} %}<li><a href="/${one}/{{ id }}/">{{ titles[id] }}</a></li>{% endfor %}`;
const LIST =
  '<ol>{% for text in pagination.items %}<li><a href="/communiques/{{ text.data.id }}/">{{ text.data.title }}</a>, {{ text.data.day }}</li>{% endfor %}</ol>';

const FILES: Readonly<Record<string, string>> = {
  'eleventy.config.js':
    "module.exports = (eleventy) => {\n  eleventy.addPassthroughCopy('style.css');\n  eleventy.addCollection('texts', (api) => api.getFilteredByTag('texts').sort((a, b) => (a.data.id < b.data.id ? 1 : -1)));\n  eleventy.addFilter('among', (texts, kind, id) => texts.filter(({ data }) => data[kind].includes(id)));\n  return { markdownTemplateEngine: false, dir: { input: '.', includes: '_includes' } };\n};\n",
  'style.css': 'body { max-width: 60rem; margin: auto; font-family: sans-serif; }\n',
  '_includes/text.njk': frame(
    '{{ title }}',
    `<h1>{{ title }}</h1><p>{{ day }}</p>{{ content | safe }}<ul>${LINKS('themes', 'themes')}${LINKS('people', 'personnes')}</ul>`,
  ),
  'texts/texts.json': '{ "layout": "text.njk", "tags": ["texts"] }\n',
  'index.njk': `---\npagination: { data: collections.texts, size: ${BY_PAGE} }\npermalink: "/{% if pagination.pageNumber > 0 %}page-{{ pagination.pageNumber + 1 }}/{% endif %}"\n---\n${frame('Communiqués', LIST)}`,
  ...Object.fromEntries(
    [
      ['themes', 'themes'],
      ['people', 'personnes'],
    ].flatMap(([kind = '', path = '']) => [
      [
        `${path}-one.njk`,
        `---\npagination: { data: ${kind}Of, size: 1, alias: one }\npermalink: "/${path}/{{ one.id }}/"\n---\n${frame('{{ one.title }}', `<h1>{{ one.title }}</h1><ol>{% for text in collections.texts | among("${kind}", one.id) %}<li><a href="/communiques/{{ text.data.id }}/">{{ text.data.title }}</a></li>{% endfor %}</ol>`)}`,
      ],
      [
        `${path}.njk`,
        `---\npermalink: "/${path}/"\n---\n${frame(path, `<ol>{% for one in ${kind}Of %}<li><a href="/${path}/{{ one.id }}/">{{ one.title }}</a></li>{% endfor %}</ol>`)}`,
      ],
    ]),
  ),
  'filled.njk': `---\npagination: { data: filled, size: 1, alias: one, generatePageOnEmptyData: false }\npermalink: "{{ one.path }}"\n---\n${frame('{{ one.path }}', `<h1>{{ one.path }}</h1><ul>{% for row in range(0, one.rows) %}${ROW}{% endfor %}</ul>`)}`,
};

export const eleventy: Builder = {
  name: 'Eleventy 3.1.6',
  async set(folder) {
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    mkdirSync(join(folder, '_data'), { recursive: true });
    await npmInstall(folder, { '@11ty/eleventy': '3.1.6' });
  },
  write(folder, { texts, themes, people }, filled) {
    for (const { body, ...text } of texts) {
      const header = { ...text, permalink: `/communiques/${text.id}/` };
      writeFileSync(
        join(folder, 'texts', `${text.id}.md`),
        `---json\n${JSON.stringify(header)}\n---\n${body}\n`,
      );
    }
    const titles = Object.fromEntries([...themes, ...people].map(({ id, title }) => [id, title]));
    for (const [name, data] of Object.entries({ titles, themesOf: themes, peopleOf: people, filled }))
      writeFileSync(join(folder, '_data', `${name}.json`), JSON.stringify(data));
  },
  command: (out) => ({ args: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet', `--output=${out}`] }),
};
