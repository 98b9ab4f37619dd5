/** The wall before the compiler of MDX: a page that is a program is refused by the bundler's plugin alone. */
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { describe, expect, test } from 'vitest';
import { guardPages } from '#mdx/guard-plugin.ts';
import { judgePage } from '#mdx/judge.ts';

const ROOT = '/somewhere/contenu';
const FILE = `${ROOT}/pages/essai.mdx`;
const HEAD = '---\ntitle: "Essai"\ndescription: "Une page."\n---\n';

/** What the plugin says of a page, as the bundler would hear it. */
function said(source: string, file = FILE): string {
  const { transform } = guardPages(ROOT) as { transform: { handler: (code: string, id: string) => unknown } };
  try {
    transform.handler(source, file);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

describe('the plugin refuses, in French and at its place,', () => {
  test.each([
    ['an expression', '\nMot {process.exit(0)}\n', 'content/pages/essai.mdx:6:5 accolades interdites'],
    ['an import', "\nimport fs from 'node:fs';\n", 'content/pages/essai.mdx:6:1 « import » interdit'],
    ['an export', '\nexport const x = 1;\n', 'content/pages/essai.mdx:6:1 « export » interdit'],
    ['raw HTML', '\n<script>1</script>\n', 'content/pages/essai.mdx:6:1 HTML interdit'],
    ['an unknown component', '\n<Inconnu />\n', 'content/pages/essai.mdx:6:1 composant « Inconnu » inconnu'],
    [
      'a computed attribute',
      '\n<Champ nom={1} />\n',
      'content/pages/essai.mdx:6:1 attribut calculé interdit',
    ],
    ['a spread', '\n<Champ {...process.env} />\n', 'content/pages/essai.mdx:6:1 attribut calculé interdit'],
    [
      'a directive',
      '\n<Champ nom="a" client:load="b" />\n',
      'content/pages/essai.mdx:6:1 « Champ » attend exactement',
    ],
    ['a script address', '\n[ici même](javascript:1)\n', 'content/pages/essai.mdx:6:1 adresse refusée'],
  ])('%s', (_what, body, refusal) => {
    expect(said(HEAD + body)).toContain(refusal);
  });

  test('a layout, which would be a module of its own', () => {
    expect(said(`---\ntitle: "a"\ndescription: "b"\nlayout: "../x.astro"\n---\n\nTexte.\n`)).toContain(
      'content/pages/essai.mdx:4:1',
    );
  });

  test('any MDX outside the folder of the pages', () => {
    for (const file of [
      `${ROOT}/communiques/a.mdx`,
      `${ROOT}/pages/b/a.mdx`,
      '/ailleurs/pages/a.mdx',
      '/a.md?x=.mdx',
    ])
      expect(said(`${HEAD}\nTexte.\n`, file)).toContain('fichier MDX hors de content/pages');
  });

  test('a name that makes no address', () => {
    expect(said(`${HEAD}\nTexte.\n`, `${ROOT}/pages/Un nom.mdx`)).toContain('renommez en « un-nom.mdx »');
  });
});

test('it runs before any other plugin, and on whatever the compiler takes', () => {
  const { enforce, transform } = guardPages(ROOT) as {
    enforce: string;
    transform: { order: string; filter: { id: RegExp } };
  };
  expect([enforce, transform.order, transform.filter.id]).toEqual(['pre', 'pre', /\.mdx$/]);
});

describe('what the compiler is given', () => {
  const given = (source: string) => judgePage(ROOT, FILE, source).code ?? '';

  test('keeps the lines and the words of the source, and nothing of its front matter', () => {
    const code = given(`${HEAD}\nPremière ligne.\n\nDernière.\n`);
    expect(code.split('\n')).toEqual(['---', '', '', '---', '', 'Première ligne.', '', 'Dernière.', '']);
  });

  test.each([
    ['a second front matter', `${HEAD}\n---\n\nlayout: ../x.astro\n\n---\n\nTexte.\n`],
    [
      'one that ends where another reader would end it',
      `${HEAD}\n+++\nlayout = "../x.astro"\n+++\n\nTexte.\n`,
    ],
    ['line ends of another system', `${HEAD}\nTexte.\n`.replaceAll('\n', '\r\n')],
  ])('has no key that the compiler could obey: %s', (_what, source) => {
    const { frontmatter, content } = parseFrontmatter(given(source));
    expect(frontmatter).toEqual({});
    expect(content).toContain('Texte.');
  });
});
