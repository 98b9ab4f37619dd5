/** An image that stands in a text: its place is said by words, proven as any others, and nothing of the text changes. */
import { describe, expect, test } from 'vitest';
import { plainText } from '#document/plain.ts';
import { buildGraph } from '#graph/build.ts';
import { textOf } from '#kinds/communiques/text-of.ts';
import { ledgerOf, published } from '../ledger-world.ts';
import type { WrittenWorld } from '../written-world.ts';
import { after, DOCUMENT, PATH, told, world } from './attached-village.ts';
import { HALLE } from './village.ts';

const CREDIT = 'credit: "Photo : mairie de Brumeval."';
const placed = (words: string) => after(CREDIT, `${CREDIT}\n    after: "${words}"`);
const node = (of: WrittenWorld) => {
  const found = buildGraph(of.read().content).communiques.find(({ id }) => id === HALLE);
  if (found === undefined) throw new Error('no such document');
  return found;
};
const SIZES = new Map([['halle.png', { width: 900, height: 600 }]]);
const WORDS = 'accueille les maraîchers';

test('it follows words of the text, in the middle of it', () => {
  expect(placed(WORDS).lines()).toEqual([]);
  const { body } = textOf(node(placed(WORDS)), SIZES);
  const [before = '', rest = ''] = body.split('<figure ');
  expect(before).toContain('maraîchers');
  expect(rest).toContain('width="640" height="427"');
  expect(rest).toContain('mairie de Brumeval.</figcaption></figure>');
  expect(rest.slice(rest.indexOf('</figure>')).length).toBeGreaterThan(100);
  // Without words, it stands under the text.
  expect(textOf(node(world), SIZES).body).not.toContain('<figure');
});

test('one that follows the title opens the text', () => {
  expect(textOf(node(placed('La halle est ouverte')), SIZES).body).toMatch(/^<figure /);
});

test('no word, sentence, note or number of the document is other for it', () => {
  const [with_, without] = [node(placed(WORDS)), node(world)];
  expect(plainText(with_.document)).toBe(plainText(without.document));
  for (const part of ['sentences', 'numbers'] as const) expect(with_[part]).toEqual(without[part]);
  expect(with_.notes.map(({ anchor }) => anchor)).toEqual(without.notes.map(({ anchor }) => anchor));
});

test('one that is withdrawn says so at its place', () => {
  const gone = placed(WORDS)
    .edit(DOCUMENT, '    after:', '    withdrawn: { day: 2020-08-01, why: "Sans droits." }\n    after:')
    .remove('attachments/halle.png');
  expect(gone.lines()).toEqual([]);
  expect(textOf(node(gone)).body).toContain(
    '<figure><figcaption class="small muted">Image retirée le 1er\u00A0août 2020. Sans droits.</figcaption></figure>',
  );
});

describe('its words are refused', () => {
  test('when the text does not say them', () => {
    expect(told(placed('accueille les maraichers').said('quotations'))).toEqual([
      expect.stringContaining('images.0.after — '),
    ]);
  });

  test('when it says them twice', () => {
    expect(placed('étals').said('quotations')).toEqual([
      expect.stringMatching(
        `^${PATH.replaceAll('.', '\\.')}:\\d+:\\d+ images\\.0\\.after — ces mots se trouvent \\d fois dans ${HALLE} → citez-en davantage, pour qu’un seul endroit convienne$`,
      ),
    ]);
  });
});

test('a published image does not move in silence, and finds a place by saying it', () => {
  const out = published(placed(WORDS), '2020-07-01');
  const moved = out.edit(DOCUMENT, `after: "${WORDS}"`, 'after: "peindre les grilles"');
  expect(told(moved.said('ledger'))).toEqual([
    expect.stringContaining(
      'images.0.after — ces mots ne sont pas ceux qui ont été publiés le 1er juillet 2020',
    ),
  ]);
  const beside = published(world, '2020-07-01');
  const found = beside.edit(DOCUMENT, CREDIT, `${CREDIT}\n    after: "${WORDS}"`);
  expect(told(found.said('ledger'))).toEqual([expect.stringContaining('images[halle.png].after')]);
  const said = found.edit(
    DOCUMENT,
    'plain:\n',
    `changes: [{ day: 2020-08-01, why: "Sa place avait été oubliée.", edits: [{ field: "images[halle.png].after", from: "", to: "${WORDS}" }] }]\nplain:\n`,
  );
  expect(said.lines()).toEqual([]);
  expect(ledgerOf(published(said, '2020-08-02'))).toHaveLength(2);
});
