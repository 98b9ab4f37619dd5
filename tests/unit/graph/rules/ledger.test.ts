/** What has been published, for ever: each way to lose it or to change it in silence, and the remedy. */
import { describe, expect, test } from 'vitest';
import { digestOf } from '#entries/content-folder.ts';
import { fileName } from '#ledger/file.ts';
import { ledgerOf, published } from '../ledger-world.ts';
import type { WrittenWorld } from '../written-world.ts';
import { ASSISES, HALLE, village } from './village.ts';

const DAY = '2020-07-01';
const brumeval = published(village, DAY);
const [FILE = ''] = ledgerOf(brumeval);

const DECLARE = (edit: string) =>
  `ou déclarez le changement dans la fiche : « changes: [{ day: AAAA-MM-JJ, why: "…", edits: [{ ${edit} }] }] » (à la fin de la liste, si elle existe)`;
const SENTENCE = 'from: "la phrase publiée", to: "celle d’aujourd’hui"';

/** A text and its raw file, changed alike, with the digest that goes with it: nothing but the ledger can tell. */
function everywhere(world: WrittenWorld, from: string, to: string): WrittenWorld {
  const changed = world.edit(`communiques/${HALLE}.mdx`, from, to).edit(`sources/${HALLE}.txt`, from, to);
  const sha256 = digestOf(new TextEncoder().encode(changed.text(`sources/${HALLE}.txt`)));
  const path = `transcriptions/${HALLE}.yaml`;
  return changed.write(path, changed.text(path).replace(/sha256: \w+/, `sha256: ${sha256}`));
}

test('a village that is published is in order, and so is one that never was', () => {
  expect(brumeval.lines()).toEqual([]);
  expect(village.said('ledger')).toEqual([]);
  expect(published(brumeval, '2020-08-01').files).toEqual(brumeval.files);
});

describe('an address is kept', () => {
  test('an entry taken away is missed', () => {
    expect(brumeval.remove('figures/etals-doubles.yaml').said('ledger')).toEqual([
      `content/figures/etals-doubles.yaml — l’adresse /chiffres/etals-doubles/, publiée le 1er juillet 2020, ne mène plus nulle part → remettez ce fichier ; pour retirer la fiche, gardez-la et ajoutez « withdrawn: { day, why } » ; si elle a changé de nom ou rejoint une autre, écrivez dans celle-ci « formerly: [/chiffres/etals-doubles/] »`,
    ]);
  });

  test('and one renamed, unless it says its former address', () => {
    const text = brumeval.text('figures/etals-doubles.yaml');
    const renamed = brumeval.remove('figures/etals-doubles.yaml');
    expect(renamed.write('figures/etals-2021.yaml', text).said('ledger')).toHaveLength(1);
    const told = `${text}formerly:\n  - /chiffres/etals-doubles/\n`;
    expect(renamed.write('figures/etals-2021.yaml', told).lines()).toEqual([]);
  });

  test('a renamed entry says what was published under its former name', () => {
    const text = brumeval
      .text('figures/etals-doubles.yaml')
      .replace('title: "Étals à doubler"', 'title: "Étals à tripler"');
    const renamed = brumeval
      .remove('figures/etals-doubles.yaml')
      .write('figures/etals-2021.yaml', `${text}formerly:\n  - /chiffres/etals-doubles/\n`);
    expect(renamed.said('ledger')).toEqual([
      `content/figures/etals-2021.yaml:1:8 title — ces mots ne sont pas ceux qui ont été publiés le 1er juillet 2020 → remettez-les, ${DECLARE('field: "title", from: "les mots publiés", to: "ceux d’aujourd’hui"')}`,
    ]);
  });

  test('a document renamed is the same wherever it is quoted', () => {
    const id = '2020-06-18-la-halle-ouvre';
    let renamed = brumeval;
    for (const [path, text] of Object.entries(brumeval.files)) {
      if (path.startsWith('ledger/') || !(path.includes(HALLE) || text.includes(HALLE))) continue;
      const formerly = path.endsWith('.mdx')
        ? `title: "La halle est ouverte"\nformerly:\n  - /communiques/${HALLE}/`
        : '';
      renamed = renamed.remove(path).write(
        path.replace(HALLE, id),
        text.replaceAll(HALLE, id).replace('title: "La halle est ouverte"', (title) => formerly || title),
      );
    }
    expect(renamed.lines()).toEqual([]);
    expect(published(renamed, '2020-09-01').lines()).toEqual([]);
  });

  test('an entry that goes back to drafts is missed', () => {
    expect(brumeval.append('vocabulary/halle.yaml', 'status: brouillon\n').lines()).toContain(
      'content/vocabulary/halle.yaml — l’adresse /vocabulaire/halle/, publiée le 1er juillet 2020, ne mène plus nulle part : cette fiche est en attente → une fiche publiée ne redevient pas un brouillon : retirez-la par « withdrawn: { day, why } »',
    );
  });

  test('so is a page of the site', () => {
    expect(brumeval.remove('pages/guide.mdx').said('ledger')).toEqual([
      'content — l’adresse /guide/, publiée le 1er juillet 2020, ne mène plus nulle part → remettez ce qui donnait cette page : une adresse publiée ne disparaît pas',
    ]);
  });

  test('one that cannot be read is not', () => {
    expect(brumeval.spoil('vocabulary/halle.yaml').lines()).toEqual([]);
  });

  test('an address serves once: what is written there is what was published', () => {
    const other = brumeval
      .text('figures/aide.yaml')
      .replace('title: "Aide de l’État"', 'title: "Autre aide"');
    expect(brumeval.write('figures/etals-doubles.yaml', other).said('ledger')).toEqual([
      'content/figures/etals-doubles.yaml:1:1 — cette adresse a été publiée le 1er juillet 2020 pour autre chose → donnez un autre nom à ce fichier, et remettez la fiche publiée sous celui-ci',
    ]);
  });
});

describe('a text is kept', () => {
  test('with its numbers, even when the raw file, its digest and the records change together', () => {
    const changed = everywhere(brumeval, 'près de 30 000 euros', 'près de 3 000 euros')
      .edit('figures/aide.yaml', 'value: 30000', 'value: 3000')
      .edit('figures/aide.yaml', 'près de 30 000 euros', 'près de 3 000 euros');
    const lines = changed.lines();
    expect(lines).toHaveLength(4);
    const digests = [brumeval, changed].map((world) =>
      digestOf(new TextEncoder().encode(world.text(`sources/${HALLE}.txt`))),
    );
    expect(lines[0]).toBe(
      `content/communiques/${HALLE}.mdx:2:1 — le fichier brut n’est plus celui qui a été publié le 1er juillet 2020 : son empreinte est ${digests[1]} → remettez-le (celui d’empreinte ${digests[0]}), ${DECLARE(`field: "source", from: "${digests[0]}", to: "${digests[1]}"`)}`,
    );
    expect(lines[1]).toBe(
      `content/communiques/${HALLE}.mdx:20:1 — cette phrase n’est pas de celles qui ont été publiées : « L'État a versé près de 3 000 euros en 2020. » → remettez le texte publié le 1er juillet 2020, ${DECLARE(SENTENCE)}`,
    );
    expect(lines[2]).toContain(
      'figures/aide.yaml:2:8 value — publié le 1er juillet 2020 avec « 30000 », ce champ dit « 3000 » → remettez « 30000 »',
    );
    expect(lines[3]).toContain('figures/aide.yaml:8:8 quote — ces mots ne sont pas ceux');
  });

  test('with its accents, and its punctuation', () => {
    for (const [from, to] of [
      ['accueille les maraîchers', 'accueille les maraichers'],
      ['en 2020. La halle, ou', 'en 2020 ! La halle, ou'],
      ['peindre les grilles', 'peindre les Grilles'],
    ] as const)
      expect(everywhere(brumeval, from, to).said('ledger')).not.toEqual([]);
  });

  test('but not with its spaces and its apostrophes', () => {
    const document = `communiques/${ASSISES}.mdx`;
    expect(brumeval.edit(document, "l'atelier du toit", 'l’atelier  du toit').said('ledger')).toEqual([]);
  });

  test('with all its sentences', () => {
    const shorter = brumeval.edit(`communiques/${ASSISES}.mdx`, ' Deux tables se sont tenues.', '');
    expect(shorter.said('ledger')).toEqual([
      `content/communiques/${ASSISES}.mdx:1:1 — la phrase publiée à l’adresse #s-hvp8jmwg n’est plus dans le texte → remettez-la, ${DECLARE('from: "la phrase publiée", to: ""')}`,
    ]);
  });

  test('with no other', () => {
    const longer = brumeval.edit(
      `communiques/${ASSISES}.mdx`,
      'Deux tables se sont tenues.',
      'Deux tables se sont tenues. Il pleuvait.',
    );
    expect(longer.said('ledger')).toEqual([
      `content/communiques/${ASSISES}.mdx:22:1 — cette phrase n’est pas de celles qui ont été publiées : « Il pleuvait. » → remettez le texte publié le 1er juillet 2020, ${DECLARE(SENTENCE)}`,
    ]);
  });

  test('in their order', () => {
    const turned = brumeval.edit(
      `communiques/${ASSISES}.mdx`,
      '- les marchés de plein vent ;\n- les logements vides.',
      '- les logements vides.\n- les marchés de plein vent ;',
    );
    expect(turned.said('ledger')).toEqual([
      `content/communiques/${ASSISES}.mdx:1:1 — les phrases ne sont plus dans l’ordre où elles ont été publiées → remettez le texte publié le 1er juillet 2020`,
    ]);
  });

  test('and so is the chain that gives it', () => {
    const path = `transcriptions/${HALLE}.yaml`;
    expect(brumeval.edit(path, 'kind: structure', 'kind: note').said('ledger')).toHaveLength(1);
  });
});

describe('a record is kept', () => {
  test('with its level', () => {
    const told = brumeval.edit('figures/etals.yaml', 'level: en cours', 'level: fait');
    expect(told.said('ledger')).toEqual([
      `content/figures/etals.yaml:5:8 level — publié le 1er juillet 2020 avec « en cours », ce champ dit « fait » → remettez « en cours », ${DECLARE('field: "level", from: "en cours", to: "fait"')}`,
    ]);
  });

  test('and the levels of its mentions', () => {
    const path = 'commitments/ouvrir-la-halle.yaml';
    const told = brumeval.edit(path, 'level: annoncé', 'level: attendu');
    expect(told.said('ledger')).toHaveLength(1);
    expect(told.said('ledger')[0]).toContain(
      'content/commitments/ouvrir-la-halle.yaml:9:12 mentions.0.level — publié le 1er juillet 2020 avec « annoncé », ce champ dit « attendu »',
    );
  });

  test('with its mentions', () => {
    const path = 'commitments/reunir-le-comite.yaml';
    const text = brumeval.text(path);
    const told = brumeval.write(
      path,
      text.replace(
        /mentions:\n[^]*?due:/,
        `mentions:\n  - communique: ${ASSISES}\n    quote: "La ville ouvrira une halle"\n    verb: "ouvrira"\n    level: annoncé\n    nature: annonce\n    summary: "Une halle"\ndue:`,
      ),
    );
    expect(told.said('ledger')).toHaveLength(1);
    expect(told.said('ledger')[0]).toContain(
      'content/commitments/reunir-le-comite.yaml:6:3 mentions — « mentions[',
    );
  });

  test('with the reserves that it had, and no more', () => {
    expect(brumeval.edit('figures/aide.yaml', 'approximation: près de\n', '').said('ledger')).toEqual([
      `content/figures/aide.yaml:1:1 approximation — « approximation », publié le 1er juillet 2020, n’est plus dit → remettez « près de », ${DECLARE('field: "approximation", from: "près de", to: ""')}`,
    ]);
    expect(brumeval.append('figures/etals.yaml', 'approximation: environ\n').said('ledger')).toEqual([
      `content/figures/etals.yaml:12:16 approximation — « approximation » n’était pas dit lors de la publication, le 1er juillet 2020 → ôtez-le, ${DECLARE('field: "approximation", from: "", to: "environ"')}`,
    ]);
  });

  test('but it grows freely: a thread goes on, and what is only explained may be explained better', () => {
    const path = 'commitments/planter-une-haie.yaml';
    const grown = brumeval
      .edit(
        path,
        'extends:',
        `due:\n  period: 2020\n  communique: ${HALLE}\n  quote: "planter une haie"\nextends:`,
      )
      .edit(path, 'La haie borde la halle.', 'La haie fait le tour de la halle.');
    expect(grown.said('ledger')).toEqual([]);
  });

  test('the editors’ own words are, but for their typography', () => {
    const path = `communiques/${ASSISES}.mdx`;
    expect(
      brumeval.edit(path, 'La mairie tient ses assises et', 'La mairie  tient ses assises et').said('ledger'),
    ).toEqual([]);
    expect(
      brumeval.edit(path, 'La mairie tient ses assises et', 'La mairie ouvre ses assises et').said('ledger'),
    ).toHaveLength(1);
  });
});

describe('the ledger is kept', () => {
  const lines = () => brumeval.text(FILE).split('\n');
  const remedy =
    'le registre ne se corrige pas : remettez ce qui a été publié (git checkout origin/main -- content/ledger) ; ce qui change se dit dans la fiche, et la publication suivante l’écrira';
  const said = (text: string) =>
    brumeval
      .write(FILE, text)
      .said('ledger')
      .filter((line) => line.includes('/ledger/'));

  test('a line removed, reordered or altered', () => {
    const broken = (line: number) => [
      `content/${FILE}:${line}:1 — cette ligne du registre, ou celle qui la suivait, n’est pas celle qui a été écrite → ${remedy}`,
    ];
    expect(said(lines().toSpliced(7, 1).join('\n'))).toEqual(broken(7));
    expect(
      said(
        lines()
          .with(7, lines()[8] ?? '')
          .with(8, lines()[7] ?? '')
          .join('\n'),
      ),
    ).toEqual(broken(7));
    expect(said(brumeval.text(FILE).replace('value 30000', 'value 3000'))).toHaveLength(1);
    expect(said(lines().slice(0, -2).join('\n') + '\n')).toEqual([
      `content/${FILE}:${lines().length - 2}:1 — la fin de ce fichier du registre n’est pas celle qui a été écrite → ${remedy}`,
    ]);
  });

  test('a file that another follows', () => {
    const twice = published(
      brumeval.edit(
        'commitments/planter-une-haie.yaml',
        'summary: "Une haie"',
        'summary: "Une haie"\n  - communique: 2020-06-18-halle\n    quote: "peindre les grilles"\n    verb: "peindre"\n    level: annoncé\n    levelWhy: "La liste."\n    nature: précision\n    summary: "Des grilles"',
      ),
      '2020-09-01',
    );
    const [first = '', second = ''] = ledgerOf(twice);
    expect(twice.said('ledger')).toEqual([]);
    expect(
      twice
        .remove(first)
        .said('ledger')
        .filter((line) => line.includes('/ledger/')),
    ).toEqual([
      `content/${second}:2:1 — ce fichier du registre suit « ${first.slice('ledger/'.length)} », qui n’est plus là → ${remedy}`,
    ]);
    const other = published(village.remove('vocabulary/halle.yaml'), DAY);
    const [replaced = ''] = ledgerOf(other);
    expect(twice.write(first, other.text(replaced)).said('ledger').join('\n')).toContain(
      'qui n’est plus le même',
    );
  });

  test('a line that says nothing known, in a file that is otherwise whole', () => {
    const unknown = (line: number, text: string) => {
      const name = fileName(DAY, text);
      expect(village.write(`ledger/${name}`, text).said('ledger')).toEqual([
        `content/ledger/${name}:${line}:1 — ligne que le registre ne connaît pas → ${remedy}`,
      ]);
    };
    unknown(1, 'autre chose\n');
    unknown(2, `${lines()[0]}\n${lines()[1]?.replace('adresse', 'chanson')}\n`);
  });

  test('a file of another name', () => {
    expect(brumeval.write('ledger/notes.txt', 'a\n').said('ledger')).toEqual([
      `content/ledger/notes.txt — un fichier du registre porte un jour et huit chiffres : « 2026-01-31-0123abcd.txt » → ${remedy}`,
    ]);
  });
});
