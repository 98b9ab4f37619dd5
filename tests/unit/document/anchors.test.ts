import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf } from '#document/anchor.ts';
import { leavesOf } from '#document/model.ts';
import { typeset } from '#text/typography.ts';
import { anchorsOf, read } from './read.ts';

const TEXT = 'Un relais ouvre. Il sera agrandi.\n\n- les familles ;\n- les jeunes.\n';

describe('the address of a sentence', () => {
  it('is made of its words: eight characters of Crockford’s alphabet', () => {
    expect(anchorOf('Un relais ouvre.')).toMatch(/^s-[0-9a-hjkmnp-tv-z]{8}$/);
    // Published addresses never change: this one is written here once and for all.
    expect(anchorOf('Un relais ouvre.')).toBe('s-gbtw7z55');
  });

  it('survives edits around it, before it and in another order', () => {
    const before = anchorsOf(read(TEXT));
    const after = anchorsOf(
      read(`# Titre\n\nNouveau. Il sera agrandi. Un relais ouvre.\n\n1. les jeunes.\n2. les familles ;\n`),
    );
    for (const [sentence, anchor] of Object.entries(before)) expect(after[sentence]).toBe(anchor);
  });

  it.each([
    ['case', 'UN RELAIS OUVRE.'],
    ['punctuation', '« Un relais ouvre » !'],
    ['spaces', 'Un\u00A0relais\u202Fouvre .'],
    ['marks', 'Un **relais** ouvre.'],
  ])('does not depend on %s', (_, sentence) => {
    expect(Object.values(anchorsOf(read(sentence)))).toEqual([anchorOf('Un relais ouvre.')]);
  });

  it('depends on every word, number and sign of money', () => {
    const sentences = ['10 M€', '11 M€', '10 M', '10 M%', 'dix M€', '1 0 M€'];
    expect(new Set(sentences.map(anchorOf)).size).toBe(sentences.length);
  });

  it('does not change with typography', () => {
    fc.assert(
      fc.property(fc.constantFrom('l’État', "l'État", 'à 3 000 €', 'Oui !', '« non »'), (words) => {
        expect(anchorOf(typeset(words))).toBe(anchorOf(words));
      }),
    );
  });

  it('of the second of two identical sentences says that it is the second', () => {
    const anchors = leavesOf(read('Bis.\n\nBis.\n\nBis !')).map(({ sentences }) => sentences[0]?.id);
    expect(anchors).toEqual([anchorOf('Bis.'), `${anchorOf('Bis.')}-2`, `${anchorOf('Bis.')}-3`]);
  });
});
