/** Changes that are declared: what they allow, and what they may not say. */
import { describe, expect, test } from 'vitest';
import { digestOf } from '#entries/content-folder.ts';
import { ledgerOf, published } from './ledger-world.ts';
import { ASSISES, HALLE, village } from './rules/village.ts';

const brumeval = published(village, '2020-07-01');
const FIGURE = 'figures/etals.yaml';

/** A change, at the end of a record. */
const change = (edits: string, more = '', day = '2020-07-15') =>
  `changes:\n  - day: ${day}\n    why: "Mal relevé."\n${more}    edits:\n${edits}`;
const edit = (field: string, from: string, to: string) =>
  `      - field: "${field}"\n        from: "${from}"\n        to: "${to}"\n`;

const LEVEL = edit('level', 'en cours', 'fait');
const told = brumeval.edit(FIGURE, 'level: en cours', 'level: fait');

describe('a field', () => {
  test('that says in what it changed is accepted', () => {
    expect(told.append(FIGURE, change(LEVEL)).said('ledger')).toEqual([]);
  });

  test('says what was published, to the letter', () => {
    const wrong = told.append(FIGURE, change(edit('level', 'annoncé', 'fait')));
    expect(wrong.said('ledger')).toHaveLength(1);
    expect(wrong.said('ledger')[0]).toContain(
      'publié le 1er juillet 2020 avec « en cours », ce champ dit « annoncé »',
    );
  });

  test('says what it is now', () => {
    expect(told.append(FIGURE, change(edit('level', 'en cours', 'attendu'))).said('ledger')).toEqual([
      'content/figures/etals.yaml:18:13 changes.0.edits.0.to — le champ « level » ne dit pas « attendu » → écrivez dans « to » ce que la fiche dit maintenant',
    ]);
  });

  test('may lose words, or gain some', () => {
    const lost = brumeval.edit('figures/aide.yaml', 'approximation: près de\n', '');
    expect(
      lost.append('figures/aide.yaml', change(edit('approximation', 'près de', ''))).said('ledger'),
    ).toEqual([]);
    const gained = brumeval.append(FIGURE, 'approximation: environ\n');
    expect(gained.append(FIGURE, change(edit('approximation', '', 'environ'))).said('ledger')).toEqual([]);
  });

  test('of the editors’ own words too', () => {
    const path = 'figures/aide.yaml';
    const words = brumeval.edit(path, 'title: "Aide de l’État"', 'title: "Aide versée par l’État"');
    const said = edit('title', 'Aide de l’État', 'Aide versée par l’État');
    expect(words.append(path, change(said)).said('ledger')).toEqual([]);
    expect(
      words.append(path, change(said.replace('Aide de l’État', 'Aide de la ville'))).said('ledger'),
    ).toHaveLength(1);
  });
});

describe('a text', () => {
  /** The document and its raw file, changed alike. */
  const corrected = (from: string, to: string, declared: string, more = true) => {
    const path = `communiques/${HALLE}.mdx`;
    const changed = brumeval.edit(path, from, to).edit(`sources/${HALLE}.txt`, from, to);
    const [before, after] = [brumeval, changed].map((world) =>
      digestOf(new TextEncoder().encode(world.text(`sources/${HALLE}.txt`))),
    );
    const source = more ? edit('source', before ?? '', after ?? '') : '';
    return changed
      .write(
        `transcriptions/${HALLE}.yaml`,
        brumeval.text(`transcriptions/${HALLE}.yaml`).replace(/sha256: \w+/, `sha256: ${after}`),
      )
      .edit(path, 'summary:', `${change(declared + source)}summary:`);
  };
  const sentence = (from: string, to: string) => `      - from: "${from}"\n        to: "${to}"\n`;
  const [FROM, TO] = [
    'La halle, ou marché couvert, accueille les maraîchers.',
    'La halle, ou marché couvert, accueille des maraîchers.',
  ];

  test('that says which sentence changed is accepted', () => {
    expect(
      corrected('accueille les maraîchers', 'accueille des maraîchers', sentence(FROM, TO)).said('ledger'),
    ).toEqual([]);
  });

  test('and its raw file is told of as well', () => {
    const lines = corrected(
      'accueille les maraîchers',
      'accueille des maraîchers',
      sentence(FROM, TO),
      false,
    ).said('ledger');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('le fichier brut n’est plus celui qui a été publié');
  });

  test('the former sentence is the one that was published', () => {
    const lines = corrected(
      'accueille les maraîchers',
      'accueille des maraîchers',
      sentence(FROM.replace('les', 'ses'), TO),
    ).said('ledger');
    expect(lines).not.toEqual([]);
  });

  test('the new one is in the text', () => {
    expect(
      corrected('accueille les maraîchers', 'accueille des maraîchers', sentence(FROM, `${TO} Bien.`)).said(
        'ledger',
      ),
    ).toEqual([
      `content/communiques/${HALLE}.mdx:14:13 changes.0.edits.0.to — ces phrases ne sont pas dans le texte : « ${TO} Bien. » → écrivez dans « to » ce que la fiche dit maintenant`,
    ]);
  });

  test('a sentence may go, or come', () => {
    const path = `communiques/${ASSISES}.mdx`;
    const gone = 'Deux tables se sont tenues.';
    expect(
      brumeval
        .edit(path, ` ${gone}`, '')
        .edit(path, 'summary:', `${change(sentence(gone, ''))}summary:`)
        .said('ledger'),
    ).toEqual([]);
    const come = brumeval.edit(path, gone, `${gone} Il pleuvait.`);
    expect(
      come.edit(path, 'summary:', `${change(sentence('', 'Il pleuvait.'))}summary:`).said('ledger'),
    ).toEqual([]);
  });

  test('sentences may change places', () => {
    const path = `communiques/${ASSISES}.mdx`;
    const [one, two] = ['La ville ouvrira une halle en 2020.', 'Le comité se réunira deux fois par an.'];
    const turned = brumeval.edit(path, `${one} ${two}`, `${two} ${one}`);
    expect(turned.said('ledger')).toHaveLength(1);
    const declared = change(sentence(`${one} ${two}`, `${two} ${one}`));
    expect(turned.edit(path, 'summary:', `${declared}summary:`).said('ledger')).toEqual([]);
  });
});

describe('an element of a list', () => {
  const path = 'figures/etals.yaml';
  const shorter = brumeval.edit(path, 'quote: "ces 12 étals"', 'quote: "ces 12"');

  test('whose words changed is told by its new words', () => {
    const [line = ''] = shorter.said('ledger');
    expect(line).toMatch(
      /^content\/figures\/etals\.yaml:10:3 alsoSaid — « alsoSaid\[[0-9a-f]{12}\] », publié le 1er juillet 2020, n’est plus dans « alsoSaid » → remettez-le, ou déclarez/,
    );
    const field = /field: "(alsoSaid\[[0-9a-f]{12}\]\.quote)"/.exec(line)?.[1] ?? '';
    expect(shorter.append(path, change(edit(field, 'ces 12 étals', 'ces 12'))).said('ledger')).toEqual([]);
    expect(shorter.append(path, change(edit(field, 'ces 13 étals', 'ces 12'))).said('ledger')).toHaveLength(
      1,
    );
  });

  test('may go, once its words are said', () => {
    const gone = brumeval.edit(path, /alsoSaid:[^]*/.exec(brumeval.text(path))?.[0] ?? '', '');
    const [line = ''] = gone.said('ledger');
    const field = /field: "(alsoSaid\[[0-9a-f]{12}\])"/.exec(line)?.[1] ?? '';
    expect(gone.append(path, change(edit(field, 'ces 12 étals', ''))).said('ledger')).toEqual([]);
    expect(gone.append(path, change(edit(field, 'ces 13 étals', ''))).said('ledger')).not.toEqual([]);
  });
});

describe('what is declared', () => {
  const once = published(told.append(FIGURE, change(LEVEL)), '2020-07-20');

  test('is published with the rest, and stays', () => {
    expect(ledgerOf(once)).toHaveLength(2);
    expect(once.said('ledger')).toEqual([]);
    expect(once.edit(FIGURE, 'why: "Mal relevé."', 'why: "Bien relevé."').said('ledger')).toEqual([
      'content/figures/etals.yaml:13:5 changes.0 — un changement publié a été modifié, déplacé ou ôté → remettez-le ; le suivant s’écrit à la fin de la liste',
    ]);
  });

  test('may be followed by another', () => {
    const second = `  - day: 2020-08-01\n    why: "Relu."\n    edits:\n${edit('level', 'fait', 'en cours')}`;
    expect(once.edit(FIGURE, 'level: fait', 'level: en cours').append(FIGURE, second).said('ledger')).toEqual(
      [],
    );
  });

  test('never comes before what it changes', () => {
    expect(told.append(FIGURE, change(LEVEL, '', '2020-06-30')).said('ledger')).toEqual([
      'content/figures/etals.yaml:13:10 changes.0.day — ce changement précède ce qu’il change, du 1er juillet 2020 → donnez le jour où vous l’avez fait ; le plus récent est le dernier de la liste',
    ]);
  });

  test('is called what it is: substance is never a matter of form', () => {
    for (const kind of ['forme', 'rédaction'])
      expect(told.append(FIGURE, change(LEVEL, `    kind: ${kind}\n`)).said('ledger')).toEqual([
        `content/figures/etals.yaml:15:11 changes.0.kind — ce changement n’est pas de ${kind}, il est de substance → ôtez « kind » : un nombre, une date, un nom, une citation, un niveau ou un verbe changés sont toujours de substance`,
      ]);
    expect(told.append(FIGURE, change(LEVEL, '    kind: substance\n')).said('ledger')).toEqual([]);
  });

  test('was published: before that, an entry changes without saying it', () => {
    const draft = village.edit(FIGURE, 'level: en cours', 'level: fait').append(FIGURE, change(LEVEL));
    expect(draft.said('ledger')).toEqual([
      'content/figures/etals.yaml:13:3 changes — cette fiche n’est pas encore publiée : elle change sans le dire → ôtez « changes » ; si elle a changé de nom, écrivez d’abord son ancienne adresse dans « formerly »',
    ]);
  });
});
