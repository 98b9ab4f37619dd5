/** The chain of custody starts at the file received: its fingerprint is in the ledger, with what was said of it. */
import { describe, expect, test } from 'vitest';
import { digestOf } from '#entries/content-folder.ts';
import { publishedIn } from '#ledger/ledger.ts';
import { ledgerOf, published } from '../ledger-world.ts';
import type { WrittenWorld } from '../written-world.ts';
import { HALLE, village } from './village.ts';

const DOCUMENT = `communiques/${HALLE}.mdx`;
const shaOf = (text: string) => digestOf(new TextEncoder().encode(text));
const SHA = shaOf('La halle ouvre.');
const ALT = 'La halle, vue de la place.';

const brumeval = published(
  village
    .write('attachments/halle-recu.pdf', 'La halle ouvre.')
    .write('attachments/halle-vue.png', 'La halle ouvre.')
    .edit(
      DOCUMENT,
      'plain:\n',
      `attachments:\n  - file: halle-recu.pdf\n    sha256: ${SHA}\n    title: "Tel que reçu"\n    origin: "Reçu."\nimages:\n  - file: halle-vue.png\n    sha256: ${SHA}\n    alt: "${ALT}"\n    credit: "Photo : mairie."\nplain:\n`,
    ),
  '2020-07-01',
);
const after = (from: string, to: string) => brumeval.edit(DOCUMENT, from, to);
const told = (world: WrittenWorld) => world.said('ledger').map((line) => line.replace(/^\S+ /, ''));

test('a publication keeps the addresses of files and their fingerprints, and the village is in order', () => {
  expect(brumeval.lines()).toEqual([]);
  const ledger = publishedIn(brumeval.read().content.ledger);
  expect([...ledger.addresses.keys()].filter((address) => address.startsWith('/pieces/'))).toEqual(
    expect.arrayContaining(['/pieces/halle-recu.pdf', '/pieces/halle-vue.webp']),
  );
  const facts = ledger.entries.get(`communiques/${HALLE}`)?.facts;
  expect(facts?.get('attachments[halle-recu.pdf].sha256')).toBe(SHA);
  expect(facts?.get('images[halle-vue.png].sha256')).toBe(SHA);
});

test('a change of the file received, of its text, of its chain and of the records together is refused', () => {
  // Everything agrees again: only the ledger can tell.
  const forged = shaOf('La halle n’ouvre pas.');
  const source = brumeval
    .text(`sources/${HALLE}.txt`)
    .replace('12 étals, et ces 12 étals', '21 étals, et ces 21 étals');
  const world = brumeval
    .write('attachments/halle-recu.pdf', 'La halle n’ouvre pas.')
    .write(
      DOCUMENT,
      brumeval
        .text(DOCUMENT)
        .replace(`pdf\n    sha256: ${SHA}`, `pdf\n    sha256: ${forged}`)
        .replace('12 étals, et ces 12 étals', '21 étals, et ces 21 étals'),
    )
    .write(`sources/${HALLE}.txt`, source)
    .write(
      `transcriptions/${HALLE}.yaml`,
      brumeval.text(`transcriptions/${HALLE}.yaml`).replace(/sha256: \w+/, `sha256: ${shaOf(source)}`),
    );
  expect([...world.said('attachments'), ...world.said('transcriptions')]).toEqual([]);
  expect(told(world)).toContain(
    `attachments.0.sha256 — publié le 1er juillet 2020 avec « ${SHA} », ce champ dit « ${forged} » → remettez « ${SHA} », ou déclarez le changement dans la fiche : « changes: [{ day: AAAA-MM-JJ, why: "…", edits: [{ field: "attachments[halle-recu.pdf].sha256", from: "${SHA}", to: "${forged}" }] }] » (à la fin de la liste, si elle existe)`,
  );
  expect(told(world).filter((line) => line.includes('le fichier brut n’est plus celui'))).toHaveLength(1);
});

describe('a published file', () => {
  const gone = brumeval
    .remove('attachments/halle-vue.png')
    .write(DOCUMENT, brumeval.text(DOCUMENT).replace(/images:\n[^]*?plain:/, 'plain:'));

  test('does not disappear with its address', () => {
    expect(gone.said('attachments')).toEqual([]);
    expect(gone.said('ledger')).toEqual([
      `content — l’adresse /pieces/halle-vue.webp, publiée le 1er juillet 2020, ne mène plus nulle part → remettez cet élément dans l’en-tête, et son fichier ; pour retirer le fichier, gardez l’élément et ajoutez-y « withdrawn: { day, why } »`,
      `content/communiques/${HALLE}.mdx:2:1 images — « images[halle-vue.png] », publié le 1er juillet 2020, n’est plus dans « images » → remettez cet élément dans l’en-tête, et son fichier ; pour retirer le fichier, gardez l’élément et ajoutez-y « withdrawn: { day, why } »`,
    ]);
  });

  test('is withdrawn by saying it', () => {
    const world = brumeval
      .remove('attachments/halle-vue.png')
      .edit(
        DOCUMENT,
        'credit: "Photo : mairie."',
        'credit: "Photo : mairie."\n    withdrawn: { day: 2020-08-01, why: "Sans droits." }',
      );
    expect(world.lines()).toEqual([]);
    // And the withdrawal, once published, is not undone in silence.
    const later = published(world, '2020-08-02');
    const undone = later
      .write('attachments/halle-vue.png', 'La halle ouvre.')
      .edit(DOCUMENT, '\n    withdrawn: { day: 2020-08-01, why: "Sans droits." }', '');
    expect(told(undone)).toContainEqual(expect.stringContaining('images[halle-vue.png].withdrawn'));
  });

  test('says what was said of it: its alternative, its credit', () => {
    expect(told(after(ALT, 'La halle, de nuit.'))).toEqual([
      expect.stringContaining(
        'images.0.alt — ces mots ne sont pas ceux qui ont été publiés le 1er juillet 2020',
      ),
    ]);
    expect(told(after('Photo : mairie.', 'Photo : canton.'))).toEqual([
      expect.stringContaining(
        'images.0.credit — ces mots ne sont pas ceux qui ont été publiés le 1er juillet 2020',
      ),
    ]);
  });

  test('may be joined by another', () => {
    const more = brumeval
      .write('attachments/halle-annexe.pdf', 'Une annexe.')
      .edit(
        DOCUMENT,
        'images:\n',
        `  - file: halle-annexe.pdf\n    sha256: ${shaOf('Une annexe.')}\n    title: "L’annexe"\n    as: annexe\n    origin: "Reçue."\nimages:\n`,
      );
    expect(more.lines()).toEqual([]);
    expect(ledgerOf(published(more, '2020-08-01'))).toHaveLength(ledgerOf(brumeval).length + 1);
  });
});
