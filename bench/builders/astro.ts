/** Astro with a collection of MDX files, as its documentation shows; the version is the product's own. */
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BY_PAGE, frame, ROW, type Builder } from './builder.ts';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

const page = (script: string, title: string, body: string): string =>
  `---\n${script}\n---\n${frame(`{${title}}`, body)}\n`;
const TEXTS =
  "import { getCollection } from 'astro:content';\nconst all = async () => (await getCollection('texts')).sort((a, b) => (a.id < b.id ? 1 : -1));\n";

/** A page for each theme or person, with its documents. */
const ofKind = (kind: 'themes' | 'people'): string =>
  page(
    `import { getCollection } from 'astro:content';\nimport pages from '../../data/${kind}.json';\nexport const getStaticPaths = async () => {\n  const texts = (await getCollection('texts')).sort((a, b) => (a.id < b.id ? 1 : -1));\n  return pages.map((one) => ({ params: { id: one.id }, props: { one, texts: texts.filter(({ data }) => data.${kind}.includes(one.id)) } }));\n};\nconst { one, texts } = Astro.props;`,
    'one.title',
    '<h1>{one.title}</h1><ol>{texts.map(({ data }) => <li><a href={`/communiques/${data.id}/`}>{data.title}</a></li>)}</ol>',
  );
const listOf = (kind: string, path: string): string =>
  page(
    `import pages from '../../data/${kind}.json';`,
    `'${path}'`,
    `<ol>{pages.map((one) => <li><a href={\`/${path}/\${one.id}/\`}>{one.title}</a></li>)}</ol>`,
  );

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "private": true, "type": "module" }\n',
  'astro.config.mjs':
    "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], cacheDir: './.cache', trailingSlash: 'always', vite: { cacheDir: './.vite' } };\n",
  'public/style.css': 'body { max-width: 60rem; margin: auto; font-family: sans-serif; }\n',
  'src/content.config.ts':
    "import { defineCollection } from 'astro:content';\nimport { z } from 'astro/zod';\nimport { glob } from 'astro/loaders';\nexport const collections = { texts: defineCollection({ loader: glob({ pattern: '*.mdx', base: './texts' }), schema: z.object({ id: z.string(), title: z.string(), date: z.string(), day: z.string(), themes: z.array(z.string()), people: z.array(z.string()) }) }) };\n",
  'src/pages/communiques/[id].astro': page(
    "import { getCollection, render } from 'astro:content';\nimport titles from '../../data/titles.json';\nexport const getStaticPaths = async () => (await getCollection('texts')).map((text) => ({ params: { id: text.data.id }, props: { text } }));\nconst { text } = Astro.props;\nconst { Content } = await render(text);",
    'text.data.title',
    '<h1>{text.data.title}</h1><p>{text.data.day}</p><Content /><ul>{text.data.themes.map((id) => <li><a href={`/themes/${id}/`}>{titles[id]}</a></li>)}{text.data.people.map((id) => <li><a href={`/personnes/${id}/`}>{titles[id]}</a></li>)}</ul>',
  ),
  'src/pages/[...page].astro': page(
    `${TEXTS.split('\n')[0] ?? ''}\nexport const getStaticPaths = async ({ paginate }) => paginate((await getCollection('texts')).sort((a, b) => (a.id < b.id ? 1 : -1)), { pageSize: ${BY_PAGE} });\nconst { page } = Astro.props;`,
    "'Communiqués'",
    '<ol>{page.data.map(({ data }) => <li><a href={`/communiques/${data.id}/`}>{data.title}</a>, {data.day}</li>)}</ol>',
  ),
  'src/pages/themes/[id].astro': ofKind('themes'),
  'src/pages/personnes/[id].astro': ofKind('people'),
  'src/pages/themes/index.astro': listOf('themes', 'themes'),
  'src/pages/personnes/index.astro': listOf('people', 'personnes'),
  'src/pages/f/[...path].astro': page(
    "import filled from '../../data/filled.json';\nexport const getStaticPaths = () => filled.map((one) => ({ params: { path: one.path.slice(3).replace(/\\/$/, '') }, props: { one } }));\nconst { one } = Astro.props;\nconst rows = Array.from({ length: one.rows });",
    'one.path',
    `<h1>{one.path}</h1><ul>{rows.map(() => ${ROW.trim()})}</ul>`,
  ),
};

export const astro: Builder = {
  name: 'Astro 7.3.4 (MDX)',
  set(folder) {
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    for (const path of ['texts', 'src/data']) mkdirSync(join(folder, path), { recursive: true });
    symlinkSync(MODULES, join(folder, 'node_modules'));
    return Promise.resolve();
  },
  write(folder, { texts, themes, people }, filled) {
    const kept = new Set(texts.map(({ id }) => `${id}.mdx`));
    for (const name of readdirSync(join(folder, 'texts')))
      if (!kept.has(name)) rmSync(join(folder, 'texts', name));
    for (const { body, ...header } of texts) {
      const lines = Object.entries(header).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
      writeFileSync(join(folder, 'texts', `${header.id}.mdx`), `---\n${lines.join('')}---\n\n${body}\n`);
    }
    const titles = Object.fromEntries([...themes, ...people].map(({ id, title }) => [id, title]));
    for (const [name, data] of Object.entries({ titles, themes, people, filled }))
      writeFileSync(join(folder, 'src/data', `${name}.json`), JSON.stringify(data));
  },
  command: (out) => ({
    args: [join(MODULES, 'astro/bin/astro.mjs'), 'build', '--silent', '--outDir', out],
  }),
};
