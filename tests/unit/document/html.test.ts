import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { renderBlocks, renderFootnotes } from '#document/html.ts';
import { leavesIn } from '#document/model.ts';
import { sicNotes, splitAtTitle } from '#document/parts.ts';
import { plainText } from '#document/plain.ts';
import { typeset } from '#text/typography.ts';
import { anchorOf } from '#document/anchor.ts';
import { read } from './read.ts';

const html = (source: string, options = {}) => renderBlocks(read(source).blocks, options);
const id = anchorOf;

interface Node {
  value?: string;
  childNodes?: Node[];
  nodeName: string;
}
const textOf = (node: Node): string =>
  node.nodeName === 'br' ? '\n' : (node.value ?? (node.childNodes ?? []).map(textOf).join(''));

describe('a text becomes HTML', () => {
  it('with a span per sentence, and marks inside', () => {
    expect(html("L'**État** ouvre. *Oui*.")).toBe(
      `<p><span id="${id("L'État ouvre.")}">L’<strong>État</strong> ouvre.</span> <span id="${id('Oui')}"><em>Oui</em>.</span></p>`,
    );
  });

  it('with cited words marked, even across marks', () => {
    const cited = html('Un **relais ouvre**.', { citations: [{ leaf: 0, start: 3, end: 9 }] });
    expect(cited).toContain('Un <strong><span class="cited">relais</span></strong><strong> ouvre</strong>.');
  });

  it('with the number of a note at the end of its sentence', () => {
    const noted = html('Un. Deux.', {
      references: [{ leaf: 0, at: 3, number: 7, href: '#note-7', label: 'Note 7' }],
    });
    expect(noted).toContain(
      'Un.<sup class="ref"><a href="#note-7" aria-label="Note 7" id="ref-7">7</a></sup></span> ',
    );
  });

  it('with what HTML would read escaped', () => {
    expect(html('a \\< b & "c" [d](https://a.fr/?x=1&y="2")')).toContain('a &#x3C; b &#x26; "c"');
    expect(html('a \\<script>alert(1)\\</script>')).not.toContain('<script');
    expect(html('[d](<https://a.fr/?"onclick=x>)')).toContain('href="https://a.fr/?&#x22;onclick=x"');
  });

  it('with headings that leave room for the title of the page', () => {
    expect(html('## Un', { headingShift: 1 })).toMatch(/^<h3><span/);
    expect(html('###### Six', { headingShift: 1 })).toMatch(/^<h6>/);
  });

  it('with lists, quotations, breaks and tables, and no style', () => {
    const all = html('3. un\n4. deux\n\n> mot\n\n***\n\n| a | b |\n|:--|--:|\n| c | d |\n');
    expect(all).toContain('<ol start="3"><li><span');
    expect(all).toContain('<blockquote><p>');
    expect(all).toContain('<hr>');
    expect(all).toContain('<th scope="col" data-align="left">');
    expect(all).toContain('<td data-align="right">');
    expect(all).not.toContain('style=');
  });

  it('with addresses of the site made where it lives, in footnotes too', () => {
    const resolveLink = (path: string) => `/dossier${path}`;
    const document = read(
      '[Données](/donnees/), [ailleurs](https://a.fr)[^1].\n\n[^1]: [Chiffres](/chiffres/).',
    );
    expect(renderBlocks(document.blocks, { resolveLink })).toContain('href="/dossier/donnees/"');
    expect(renderBlocks(document.blocks, { resolveLink })).toContain('href="https://a.fr"');
    expect(renderFootnotes(document, { resolveLink })).toContain('href="/dossier/chiffres/"');
  });
});

describe('footnotes', () => {
  it('are called wherever the call stands, even after the last full stop', () => {
    for (const text of ['Mot[^1].', 'Mot.[^1]', 'Un.[^1] Deux.', '[^1]', 'Mot[^1]']) {
      expect(html(`${text}\n\n[^1]: Note.`).match(/href="#fn-1"/g)).toHaveLength(1);
    }
  });

  it('may be called twice, under two ids', () => {
    const ids = [...html('A[^1]. B[^1].\n\n[^1]: Note.').matchAll(/id="(fnref-[^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(ids).toEqual(['fnref-1', 'fnref-1-2']);
  });

  it('are called otherwise than ours, which have numbers too', () => {
    expect(html('Mot[^1].\n\n[^1]: Note.')).toContain(
      '<sup class="ref own"><a href="#fn-1" id="fnref-1" aria-label="Note 1 du document">1</a></sup>',
    );
  });

  it('lead back to their call', () => {
    expect(renderFootnotes(read('A[^1].\n\n[^1]: Note.'))).toContain(
      '<a href="#fnref-1" aria-label="Retour à l’appel de la note 1">↩</a>',
    );
    expect(renderFootnotes(read('A.'))).toBe('');
  });
});

describe('[sic]', () => {
  const SIC = 'Un <Sic note="Deux mots.">modèle *sociale* neuf</Sic> et <Sic note="Faute.">relai</Sic>.';

  it('follows its words once, whatever cuts them', () => {
    const shown = html(SIC, {
      citations: [
        { leaf: 0, start: 0, end: 8 },
        { leaf: 0, start: 5, end: 20 },
      ],
    });
    expect([...shown.matchAll(/id="(sicref-\d)"/g)].map(([, name]) => name)).toEqual([
      'sicref-1',
      'sicref-2',
    ]);
    expect(shown).toContain('uf\u00A0<span class="sic">');
  });

  it('has its note, with all of its words', () => {
    expect(sicNotes(read(SIC))).toEqual([
      { words: 'modèle sociale neuf', note: 'Deux mots.' },
      { words: 'relai', note: 'Faute.' },
    ]);
  });

  it('is no part of the text', () => {
    expect(plainText(read(SIC))).toBe('Un modèle sociale neuf et relai.\n');
  });
});

it('a field of the site says its value', () => {
  const component = (name: string, { nom = '' }: Record<string, string>) => `${name} ${nom} <b>`;
  expect(html('Éditeur : <Champ nom="publisher.name" />.', { component })).toContain(
    'Champ publisher.name &#x3C;b>',
  );
  expect(html('<Champ nom="a" />', { component })).toContain('Champ a');
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'mot',
    "l'État",
    '**gras**',
    '*pris*',
    '`code`',
    '[lien](/a/)',
    'Fin.',
    'Oui !',
    '3 000 €',
    '&amp;',
    '\\<',
    '«',
    '»',
    ':',
    '\\\n',
    '  ',
  );
  it('is shown word for word, typeset', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 25 }), (pieces) => {
        const document = read(`x ${pieces.join(' ')} y`);
        const shown = textOf(parseFragment(renderBlocks(document.blocks)));
        const said = leavesIn(document.blocks)
          .map(({ text }) => typeset(text))
          .join('');
        expect(shown).toBe(said);
      }),
    );
  });

  it('gives the same words with Windows line ends read as others, and accents composed', () => {
    expect(plainText(read('e\u0301te\u0301 &#x65;&#x301;'))).toBe('été é\n');
  });
});

it('a plain text keeps lists, quotations, tables and notes readable', () => {
  expect(
    plainText(
      read('# T\n\nUn[^a].\n\n- x ;\n- y\n\n> z\n\n| a | b |\n|---|---|\n| c | d |\n\n[^a]: Note.\n'),
    ),
  ).toBe('T\n\nUn[a].\n\n- x ;\n- y\n\n> z\n\na | b\nc | d\n\n[a] Note.\n');
});

it('a plain text calls its notes wherever the page does, once for each call, in a table and in a note too', () => {
  expect(
    plainText(
      read('A.[^1]\n\n- b[^2] c[^1]\n\n| d[^2] |\n|---|\n| e |\n\n[^1]: Une *fois*[^2].\n[^2]: Deux.\n'),
    ),
  ).toBe('A.[1]\n\n- b[2] c[1]\n\nd[2]\ne\n\n[1] Une fois[2].\n[2] Deux.\n');
});

it('a communiqué is cut at its title', () => {
  const { masthead, title, body } = splitAtTitle(read('Lille\n\n# Titre\n\nTexte.'));
  expect([masthead.length, title?.text, body.length]).toEqual([1, 'Titre', 1]);
  expect(splitAtTitle(read('Texte.')).title).toBeUndefined();
});
