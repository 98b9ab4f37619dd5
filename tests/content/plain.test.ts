/** « En clair »: what the editors may write in plain words, and what they are told otherwise. */
import { describe, expect, test } from 'vitest';
import { anchorOf } from '#document/anchor.ts';
import type { Leaf } from '#document/model.ts';
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { readContent } from '#entries/folder.ts';
import { judged } from '#graph/asked/judge.ts';
import { plain } from '#graph/rules/plain.ts';
import { numbersIn } from '#text/number/reader.ts';
import type { FoundNumber } from '#text/number/found.ts';
import { FOUNDING } from '../corpora.ts';
import { RELAIS, World, type Verdict } from './harness/world.ts';

const COMMITMENT = 'commitments/agrandir-le-relais.yaml';
const at = (sentence = 0) => `content/${COMMITMENT}:${27 + sentence}:5 plain.${sentence} — `;
const PLACES = '/chiffres/places-d-accueil/';
const OPENING = '/evenements/ouverture-du-relais/';
const COMMUNIQUE = '/communiques/2020-03-05-un-relais/';
const SENTENCE = `${COMMUNIQUE}#${anchorOf('Le relai sera agrandi en 2021.')}`;
const UNLINKED =
  'mettez-le dans un lien vers son chiffre, son échéance, son événement, ou la phrase qui le dit';

/** What the check says of the tiny world once its commitment is summed up in these sentences. */
function summedUp(sentences: readonly string[], change: (world: World) => void = () => undefined): Verdict {
  const world = new World();
  try {
    const before = world.read(COMMITMENT).replace(/^plain:\n(?: {2}- .*\n)+/m, '');
    world.write(
      COMMITMENT,
      `${before}plain:\n${sentences.map((one) => `  - ${JSON.stringify(one)}\n`).join('')}`,
    );
    change(world);
    return world.check();
  } finally {
    world.dispose();
  }
}

const refused = (...sentences: string[]) => summedUp(sentences).refused;

describe('a summary in plain words', () => {
  test('is accepted when every number leads to what says it, and to its reservation', () => {
    expect(
      summedUp([
        'Le 5 mars 2020, la maire a ouvert un [relais](/evenements/ouverture-du-relais/).',
        `Il a [près de 3 000 places d’accueil](${PLACES}), ouvertes le [5 mars 2020](${PLACES}).`,
        `Le relais sera agrandi en [2021](/engagements/agrandir-le-relais/), selon [la phrase de 2021](${SENTENCE}).`,
        `L’ouverture date du [jeudi 5 mars 2020](${OPENING}), le communiqué du [5 mars 2020](${COMMUNIQUE}).`,
      ]),
    ).toMatchObject({ refused: [], warned: [], code: 0 });
  });

  test.each([
    ['a communiqué', RELAIS.communique, /^plain: .*\n/m, '2:1'],
    ['a commitment', COMMITMENT, /^plain:\n(?: {2}- .*\n)+/m, '1:1'],
  ])('may be absent from %s: the editor is told, nothing is refused', (_name, path, field, place) => {
    const verdict = summedUp(['La mairie agrandira le relais.'], (world) =>
      world.write(path, world.read(path).replace(field, '')),
    );
    expect(verdict).toMatchObject({
      refused: [],
      warned: [
        `content/${path}:${place} plain — pas de résumé « En clair » → écrivez dans « plain » une à 6 phrases simples`,
      ],
      code: 0,
    });
  });

  test('is not empty, and has six sentences at most', () => {
    expect(summedUp([], (world) => world.edit(COMMITMENT, 'plain:\n', 'plain: []\n')).refused).toEqual([
      `content/${COMMITMENT}:26:8 plain — liste vide → mettez-y au moins un élément`,
    ]);
    const colours = ['bleu', 'blanc', 'rouge', 'vert', 'gris', 'jaune', 'noir'];
    const sentences = colours.map((colour) => `Le relais est ${colour}.`);
    expect(refused(...sentences.slice(0, 6))).toEqual([]);
    expect(refused(...sentences)).toEqual([
      `content/${COMMITMENT}:27:3 plain — 7 phrases, 6 au plus → gardez l’essentiel`,
    ]);
  });

  test('is told everything at once, each at its sentence', () => {
    expect(refused('Le relais ouvre. Le CCAS aide ;', 'Un retard.')).toEqual([
      `${at(0)}2 phrases dans la même ligne → écrivez une phrase par ligne`,
      `${at(0)}phrase sans point final → finissez-la par un point`,
      `${at(0)}point-virgule → faites deux phrases`,
      `${at(0)}sigle « CCAS » sans ses mots → écrivez les mots qu’il abrège, puis « (CCAS) », ou les mots seuls`,
      `${at(1)}« retard » juge → dites ce que dit le document, sans le noter`,
    ]);
  });

  test.each([
    [
      'Le relais **ouvre**.',
      'mise en forme interdite ici → écrivez des mots, et des liens : [mots](/adresse/)',
    ],
    [
      '# Le relais ouvre.',
      'mise en forme interdite ici → écrivez des mots, et des liens : [mots](/adresse/)',
    ],
    [
      '- Le relais ouvre.',
      'mise en forme interdite ici → écrivez des mots, et des liens : [mots](/adresse/)',
    ],
    ['[mot]: /chiffres/', 'mise en forme interdite ici → écrivez des mots, et des liens : [mots](/adresse/)'],
    [
      'Le <b>relais</b> ouvre.',
      'HTML interdit dans un contenu : « <b> » → pour du gras, écrivez « **mots** »',
    ],
    ['Le {relais} ouvre.', 'accolades interdites → pour une accolade de texte, écrivez \\{ et \\}, ou [ ]'],
    ['Le <Sic note="x">relai</Sic> ouvre.', 'composant « Sic » inconnu → admis : aucun'],
    [
      '[Le relais](javascript:alert) ouvre.',
      'adresse refusée « javascript: » → seuls https:, mailto: et tel: sont admis',
    ],
    [
      'Le relais&#x202E; ouvre.',
      'caractère invisible interdit U+202E (renversement du sens de lecture) → effacez-le, puis relisez la ligne : ce qui s’affichait n’était pas dans cet ordre',
    ],
  ])('holds words and links only: « %s »', (sentence, wrong) => {
    expect(refused('Tout va bien.', sentence)).toEqual([at(1) + wrong]);
  });

  test.each([
    [
      '[Le relais](https://exemple.fr/) ouvre.',
      'lien « https://exemple.fr/ » → liez une page de ce site, par son adresse qui commence par « / »',
    ],
    [
      '[Le relais](/evenements/ouverture-du-relay/) ouvre.',
      'aucune page à /evenements/ouverture-du-relay/ → proche : /evenements/ouverture-du-relais/',
    ],
    [
      `[Le relais](${COMMUNIQUE}#s-00000000) ouvre.`,
      `aucune phrase à ${COMMUNIQUE}#s-00000000 → copiez l’adresse depuis le site`,
    ],
  ])('leads to pages of the site that exist: « %s »', (sentence, wrong) => {
    expect(refused(sentence)).toEqual([at() + wrong]);
  });
});

describe('a number in plain words', () => {
  test.each([
    ['Il y a 3 000 places.', `le nombre « 3 000 » est sans lien → ${UNLINKED}`],
    ['Il y a trois mille places.', `le nombre « trois mille » est sans lien → ${UNLINKED}`],
    ['Les places seront doublées.', `le nombre « doublées » est sans lien → ${UNLINKED}`],
    ['Le relais ouvre en 2021.', `le nombre « 2021 » est sans lien → ${UNLINKED}`],
    [`Il y a 3 [000 places](${PLACES}).`, `le nombre « 3 000 » est sans lien → ${UNLINKED}`],
  ])('stands in a link: « %s »', (sentence, wrong) => {
    expect(refused(sentence)).toEqual([at() + wrong]);
  });

  test('needs no link when it is only an article, or the date of a document that the summary sums up', () => {
    expect(refused('Le 5 mars 2020, un relais et une salle ouvrent.', 'Le 5 mars, le relais ouvre.')).toEqual(
      [],
    );
    expect(refused('Le 6 mars 2020, le relais ouvre.')).toEqual([
      `${at()}le nombre « 2020 » est sans lien → ${UNLINKED}`,
      `${at()}le nombre « 6 » est sans lien → ${UNLINKED}`,
    ]);
  });

  test.each([
    [
      `Il y a [près de 4 000 places](${PLACES}).`,
      `${PLACES} ne dit pas « 4 000 » → on y lit « près de 3 000 places d'accueil (places) »`,
    ],
    [
      `Il y a [près de 3 000 familles](${PLACES}).`,
      `${PLACES} ne dit pas « 3 000 familles » → on y lit « près de 3 000 places d'accueil (places) »`,
    ],
    [
      `Il y a [près de 3 000 €](${PLACES}).`,
      `${PLACES} ne dit pas « 3 000 € » → on y lit « près de 3 000 places d'accueil (places) »`,
    ],
    [
      `Il y a [3 000 places](${PLACES}).`,
      `« 3 000 » sans « près de », que dit ${PLACES} → écrivez « près de » devant ce nombre`,
    ],
    [
      `Il y a [plus de 3 000 places](${PLACES}).`,
      `« 3 000 » sans « près de », que dit ${PLACES} → écrivez « près de » devant ce nombre`,
    ],
    [
      `Il ouvre le [5 avril 2020](${OPENING}).`,
      `${OPENING} ne dit pas « 5 avril » → on y lit « jeudi 5 mars 2020 »`,
    ],
    [
      `Il ouvre le [5 mars 2021](${OPENING}).`,
      `${OPENING} ne dit pas « 2021 » → on y lit « jeudi 5 mars 2020 »`,
    ],
    [
      `Il sera agrandi en [2022](${SENTENCE}).`,
      `${SENTENCE} ne dit pas « 2022 » → on y lit « Le relai sera agrandi en 2021. »`,
    ],
    [
      `Il sera agrandi en [près de 2021](${SENTENCE}).`,
      `« près de » n’est pas dans ce que dit ${SENTENCE} → retirez ces mots`,
    ],
    [
      `C’est le [2021e](${SENTENCE}) jour.`,
      `${SENTENCE} ne dit pas « 2021e » → on y lit « Le relai sera agrandi en 2021. »`,
    ],
    [
      'Il y a [3 000 places](/thematiques/logement/).',
      `« 3 000 » mène à /thematiques/logement/, qui ne prouve aucun nombre → ${UNLINKED}`,
    ],
    [
      'Il y a [3 000 places](/chiffres/).',
      `« 3 000 » mène à /chiffres/, qui ne prouve aucun nombre → ${UNLINKED}`,
    ],
  ])('says what its link says, no surer and no more: « %s »', (sentence, wrong) => {
    expect(refused(sentence)).toEqual([at() + wrong]);
  });

  test('is not judged by a link that leads nowhere: that is said once', () => {
    expect(refused('Il y a [3 000 places](/chiffres/places-d-accueille/).')).toEqual([
      `${at()}aucune page à /chiffres/places-d-accueille/ → proche : ${PLACES}`,
    ]);
  });

  test('nor by a record or a document that cannot be read', () => {
    const said = [`Le 5 mars 2020, on compte [près de 3 000 places](${PLACES}).`];
    const spoilt = (path: string) => summedUp(said, (world) => world.append(path, '\t: [\n'));
    for (const path of ['figures/places-d-accueil.yaml', RELAIS.communique])
      expect(spoilt(path).refused.filter((line) => line.includes('plain'))).toEqual([]);
  });
});

describe('the founding corpus', () => {
  const { content } = judged(readContent(FOUNDING));
  const entries = [...(content?.entries.communiques ?? []), ...(content?.entries.commitments ?? [])];

  test('is summed up in plain words, all of it', () => {
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(({ data }) => data.plain === undefined).map(({ path }) => path)).toEqual([]);
  });

  test.each(entries.map(({ path, texts }) => [path, [...texts.values()].map(({ text }) => text)] as const))(
    'never repeats itself in %s',
    (_path, sentences) => {
      expect(new Set(sentences).size).toBe(sentences.length);
    },
  );

  /** The corpus, one of its summaries saying another number in one of its links. */
  function misquoted(entry: Entry, path: string, leaf: Leaf, at: number, number: FoundNumber): Content {
    if (content === undefined) throw new Error('the contents could not be read');
    const runs = leaf.runs.map((run, index) =>
      index === at ? { ...run, text: run.text.replace(number.words, String(number.value + 1)) } : run,
    );
    const wrong = { ...leaf, runs, text: runs.map(({ text }) => text).join('') };
    const copy = { ...entry, texts: new Map(entry.texts).set(path, wrong) };
    const list = content.entries[entry.kind].map((one) => (one.id === entry.id ? copy : one));
    return { ...content, entries: { ...content.entries, [entry.kind]: list } };
  }

  const linked = entries.flatMap((entry) =>
    [...entry.texts].flatMap(([path, leaf]) =>
      leaf.runs.flatMap(({ text, marks }, run) =>
        marks.length === 0 ? [] : numbersIn(text).map((number) => ({ entry, path, leaf, run, number })),
      ),
    ),
  );

  test('says many numbers', () => {
    expect(linked.length).toBeGreaterThan(20);
  });

  test.each(linked.map((one) => [one.number.words, one.entry.path, one] as const))(
    'is refused as soon as « %s » is another number in %s',
    (_words, path, { entry, path: field, leaf, run, number }) => {
      const problems = plain(misquoted(entry, field, leaf, run, number));
      expect(problems.map((problem) => [problem.path, problem.field])).toContainEqual([path, field]);
    },
  );
});
