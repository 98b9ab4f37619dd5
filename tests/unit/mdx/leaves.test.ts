/** The words of a page as MDX shows them: the same, to the letter, as our own renderer shows those of a communiqué. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Element, ElementContent, Root } from 'hast';
import { leaves } from '#mdx/leaves.ts';
import { renderBlocks } from '#document/html.ts';
import { pageProcessor } from '#mdx/processor.ts';
import { read } from '../document/read.ts';

const ROOT = new URL('../../../content/pages', import.meta.url).pathname;

const renderer = await pageProcessor().createRenderer({ syntaxHighlight: false });
const rendered = async (source: string) => (await renderer.render(source)).code;

/** HTML without what only the compiler writes: white space between blocks, addresses of headings. */
const bare = (html: string) =>
  html
    .replace(/\s*\n\s*(?=<)/g, '')
    .replace(/(?<=>)\n\s*/g, '')
    .replace(/<(h\d) id="[^"]*" class="content">/g, '<$1>');

const shown = async (source: string) => bare(await rendered(source));

const CASES = [
  'Une phrase. Une autre, à 10 % : « oui » !',
  "**Citer ou se taire.** Chaque chiffre l'a dit. *La fin.*",
  'Un mot **gras. Et la suite** du mot. Fin.',
  'Une ligne\nqui se poursuit.  \nUne autre.',
  '- un\n- deux ; [lien vers « a »](/donnees/)\n\n1. trois\n2. quatre',
  '- un\n  - deux : trois\n- quatre',
  '> Une citation. Deux.',
  '| a | b : |\n|---|--:|\n| 3 000 € | *c* |\n\n| d |\n|---|\n| e |',
  '## Un titre : deux\n\nTexte. Texte.',
  'Environ ~3 000~ places, ~~barré~~.',
  'Code `a : b` ici. Et `c`.',
  'Deux  espaces et une\ttabulation.\n\n---\n\nFin.',
];

test.each(CASES)('%j', async (source) => {
  expect(await shown(source)).toBe(bare(renderBlocks(read(source).blocks, { resolveLink: (path) => path })));
});

test('every page of the site, components apart', async () => {
  const names = readdirSync(ROOT);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const source = readFileSync(join(ROOT, name), 'utf8')
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .replace(/<[A-Z]\w*[^>]*\/>/g, 'mot');
    expect(await shown(source)).toBe(
      bare(renderBlocks(read(source).blocks, { resolveLink: (path) => path })),
    );
  }
});

describe('beside a component, whose words come later', () => {
  /** A component, as MDX names it in the tree. */
  const FIELD = { type: 'mdxJsxTextElement', name: 'Champ', attributes: [], children: [] } as const;
  const seen = (nodes: readonly ElementContent[]): string =>
    nodes
      .map((node) => {
        if (node.type === 'text') return node.value;
        return node.type === 'element' ? seen(node.children) : '§';
      })
      .join('');

  test.each([
    [['Nom : ', '§'], 'Nom\u00A0: §'],
    [['Le site « ', '§', ' », publié par ', '§', '. Fin. '], 'Le site «\u202F§\u202F», publié par §. Fin.'],
    [['§', ' et ', '§'], '§ et §'],
    [['Un mot ', '§', '\nd’une autre ligne'], 'Un mot § d’une autre ligne'],
  ])('%j keeps its spaces', (parts, expected) => {
    const paragraph: Element = { type: 'element', tagName: 'p', properties: {}, children: [] };
    for (const part of parts)
      paragraph.children.push(
        part === '§' ? structuredClone<never>(FIELD as never) : { type: 'text', value: part },
      );
    const tree: Root = { type: 'root', children: [paragraph] };
    leaves()(tree);
    expect(seen(paragraph.children)).toBe(expected);
  });
});

describe('headings', () => {
  const ids = async (source: string) =>
    [...(await rendered(source)).matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id);

  test('have an address of their words, in plain letters, each its own', async () => {
    expect(await ids('## Vérifier, citer\n\n## L’œuvre\n\n## Vérifier : citer')).toEqual([
      'verifier-citer',
      'l-oeuvre',
      'verifier-citer-2',
    ]);
  });
});
