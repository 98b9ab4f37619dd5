/** Images that stand in a text: each after the words that it follows, and no word of the text is moved by it. */
import { describe, expect, test } from 'vitest';
import type { Figure } from '#document/html-figure.ts';
import { renderBlocks, renderFootnotes } from '#document/html.ts';
import { leavesOf } from '#document/model.ts';
import { read } from './read.ts';

const FIGURE: Figure = {
  image: {
    src: '/p/halle.640.webp',
    srcset: '/p/halle.640.webp 640w, /p/halle.webp 900w',
    sizes: '100vw',
    width: 640,
    height: 400,
    alt: 'La halle',
  },
  words: [{ words: 'Photo : mairie, ' }, { words: 'vue là', href: 'https://x.example/' }],
};
const SHOWN =
  '<figure role="group" aria-label="Photo : mairie, vue là"><img src="/p/halle.640.webp" srcset="/p/halle.640.webp 640w, /p/halle.webp 900w" sizes="100vw" width="640" height="400" alt="La halle" loading="lazy" decoding="async"><figcaption class="small muted">Photo : mairie, <a href="https://x.example/">vue là</a></figcaption></figure>';

/** A text, an image after the leaf that begins with some words; the tags of sentences are left out. */
function shown(source: string, words: string, figures: readonly Figure[] = [FIGURE]): string {
  const document = read(source);
  const leaf = leavesOf(document).find(({ text }) => text.startsWith(words))?.index ?? -1;
  const options = { figures: new Map([[leaf, figures]]) };
  return (renderBlocks(document.blocks, options) + renderFootnotes(document, options)).replace(
    /<\/?span[^>]*>/g,
    '',
  );
}

describe('an image stands', () => {
  test('after a paragraph, before the next', () => {
    expect(shown('Un.\n\nDeux.', 'Un')).toBe(`<p>Un.</p>${SHOWN}<p>Deux.</p>`);
  });

  test('after a title', () => {
    expect(shown('## Un\n\nDeux.', 'Un')).toBe(`<h2>Un</h2>${SHOWN}<p>Deux.</p>`);
  });

  test('in the element of a list that it follows, and in a quotation', () => {
    expect(shown('- un\n- deux', 'un')).toBe(`<ul><li>un${SHOWN}</li><li>deux</li></ul>`);
    expect(shown('- un\n\n  suite\n- deux', 'suite')).toBe(
      `<ul><li><p>un</p><p>suite</p>${SHOWN}</li><li>deux</li></ul>`,
    );
    expect(shown('> Un.', 'Un')).toBe(`<blockquote><p>Un.</p>${SHOWN}</blockquote>`);
  });

  test('after the whole table of the cell that it follows', () => {
    expect(shown('| a | b |\n| - | - |\n| c | d |', 'c')).toMatch(
      /<\/table><\/section><figure role="group" .*<\/figure>$/,
    );
  });

  test('in a note of the foot', () => {
    expect(shown('Un[^1].\n\n[^1]: La note.', 'La note')).toContain(`La note.</p>${SHOWN}`);
  });

  test('with others, in their order', () => {
    const gone: Figure = { words: [{ words: 'Image retirée' }] };
    expect(shown('Un.', 'Un', [gone, FIGURE])).toBe(
      `<p>Un.</p><figure><figcaption class="small muted">Image retirée</figcaption></figure>${SHOWN}`,
    );
  });
});

test('what we say of an image among words of another language has its own, and its caption theirs', () => {
  const figure: Figure = { lang: 'fr', words: [{ words: 'The hall. ', lang: 'en' }, { words: 'Photo' }] };
  expect(shown('One.', 'One', [figure])).toContain(
    '<figure lang="fr"><figcaption class="small muted"><span lang="en">'.replace(/<span[^>]*>/, ''),
  );
  expect(renderBlocks(read('One.').blocks, { figures: new Map([[0, [figure]]]) })).toContain(
    '<span lang="en">The hall. </span>Photo',
  );
});
