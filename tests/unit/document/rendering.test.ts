import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { COMMUNIQUE_COMPONENTS } from '#document/components.ts';
import { renderBlocks, renderFootnotes } from '#document/html.ts';
import { leavesOf, type Document } from '#document/model.ts';
import { parseDocument } from '#document/parse.ts';
import { placesOf } from '#document/passages.ts';
import { plainText } from '#document/plain.ts';
import { loadWorld } from '#content.graph.ts';
import { typeset } from '#text/typography.ts';
import { FOUNDING } from '../../corpora.ts';
import { PUBLISHED } from '../../published.ts';

function read(source: string): Document {
  const parsed = parseDocument(source, COMMUNIQUE_COMPONENTS);
  if (!('document' in parsed)) throw new Error(JSON.stringify(parsed));
  return parsed.document;
}
const html = (source: string) => renderBlocks(read(source).blocks).replace(/ id="s-[^"]*"/g, '');

/** The words of some HTML, as a reader has them. */
function words(fragment: string): string {
  const textOf = (
    node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment,
  ): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : '';
  return textOf(parseFragment(fragment)).replace(/\s+/g, ' ').trim();
}

describe('a document becomes HTML', () => {
  test('marks stand inside the sentence that they cross', () => {
    expect(html('**Un.** Deux *et demi*.')).toBe(
      '<p><span><strong>Un.</strong></span> <span>Deux <em>et demi</em>.</span></p>',
    );
  });
  test('signs of HTML are words', () => {
    expect(html('A \\< B & "C" \\{d\\}')).toBe('<p><span>A &#x3C; B &#x26; "C" {d}</span></p>');
  });
  test('a table keeps its alignment without any style, and can be scrolled by keyboard', () => {
    const table = html('| A | B |\n|---|--:|\n| 1 | 2 |\n');
    expect(table).toContain('<td data-align="right">');
    expect(table).toContain('tabindex="0"');
    expect(table).not.toContain('style=');
  });
  test('a footnote at the very end of a paragraph keeps its call and its way back', () => {
    const document = read('La fin.[^1]\n\n[^1]: Une note.\n');
    expect(renderBlocks(document.blocks)).toContain('href="#fn-1"');
    expect(renderFootnotes(document)).toContain('Une note.');
  });
  test('a mistake of the document is kept, with the editors’ note beside it', () => {
    const sic = html('un modèle <Sic note="Le document écrit « sociale ».">sociale</Sic> de plus');
    expect(words(sic)).toBe('un modèle sociale [sic] de plus');
    expect(sic).toContain('href="#sic-1"');
  });
  test('a sentence that has a rank ends with a link to itself, and its text stays as it is', () => {
    const document = read('Un. Deux.');
    const [first, second] = leavesOf(document).flatMap(({ sentences }) => sentences.map(({ id }) => id));
    const shown = renderBlocks(document.blocks, { ranks: new Map([[second ?? '', 2]]) });
    expect(shown).toContain(`<span id="${first}">Un.</span>`);
    expect(shown).toContain(`Deux.<a class="p" href="#${second}" aria-label="Phrase 2"></a></span>`);
    expect(words(shown)).toBe(words(renderBlocks(document.blocks)));
  });
  test('cited words are marked and the sentence bears its number', () => {
    const document = read('Avant. Près de 3 000 places ouvertes. Après.');
    const [place] = placesOf(document, '3 000 places');
    const shown = renderBlocks(document.blocks, {
      citations: place ? [place] : [],
      references: [
        { leaf: 0, at: place?.sentences[0]?.end ?? 0, number: 7, href: '#note-7', label: 'Note 7' },
      ],
    });
    expect(shown).toContain('<span class="cited">3\u202f000 places</span>');
    expect(shown).toMatch(/ouvertes\.<sup class="ref"><a href="#note-7"[^>]*>7<\/a><\/sup><\/span> /);
  });
});

const texts = Object.entries({ fondateur: FOUNDING, publié: PUBLISHED }).flatMap(([name, folder]) =>
  loadWorld(folder).content.entries.communiques.map((entry) => [name, entry.id, entry] as const),
);

test.for(texts)(
  '%s, %s: the HTML says the words of the document, typeset, and nothing else',
  ([, , { document }]) => {
    if (document === undefined) throw new Error('no document');
    const wanted = leavesOf(document)
      .map((leaf) => typeset(leaf.text))
      .join(' ');
    const bare = (text: string) => text.replace(/\[sic\]/g, '').replace(/\s+/g, '');
    expect(bare(words(renderBlocks(document.blocks)))).toBe(bare(wanted));
    const plain = plainText(document);
    for (const leaf of leavesOf(document))
      expect(plain.replace(/\s+/g, ' ')).toContain(leaf.text.replace(/\s+/g, ' '));
  },
);

test('line ends and decomposed accents of a machine change nothing', () => {
  const source = 'Été d’accès.\n\n- Un ;\n- Deux.\n';
  const wanted = html(source);
  // `decode` gives the parser LF and NFC; the parser itself is neutral to CRLF.
  expect(html(source.replaceAll('\n', '\r\n'))).toBe(wanted);
});

test('a list within a quotation keeps its marks in order, in the file of words', () => {
  expect(plainText(read('> un\n> - deux\n>   - trois\n\n- quatre\n\n  > cinq\n'))).toBe(
    '> un\n\n> - deux\n\n>   - trois\n\n- quatre\n\n  > cinq\n',
  );
});
