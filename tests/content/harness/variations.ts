/** Records of one name, and commitments, for a world that may hold several of them. */
import type { World } from './world.ts';

const ID = '2020-03-05-un-relais';
type Change = (world: World) => void;

/** A commitment proven by one sentence, announced; `more` are other lines of its file. */
export const promise =
  (sentence: string, verb: string, title: string, more = ''): Change =>
  (world) => {
    world.say(sentence);
    world.write(
      'commitments/neuf.yaml',
      `title: "${title}"
level: communal
themesWhy: "Aucune thématique n’en parle."
mentions:
  - communique: ${ID}
    quote: "${sentence.replace(/\.$/, '')}"
    verb: "${verb}"
    level: annoncé
    nature: annonce
    summary: "Ce qu’en dit la ville"
${more}`,
    );
  };

const territory = (world: World, id: string, name: string, level: string, quote: string, within = '') =>
  world.write(
    `territories/${id}.yaml`,
    `name: "${name}"\nlevel: ${level}\npassages:\n  - communique: ${ID}\n    quote: "${quote}"\n${
      within === '' ? '' : `within:\n  - { id: ${within}, editorial: "Elle en fait partie." }\n`
    }`,
  );

/** Two communes « Saint-Denis »; `isTold`: the region of each. */
export const communes =
  ({ isTold = false }): Change =>
  (world) => {
    world.say('La ville de Saint-Denis, en Seine, et la ville de Saint-Denis, à la Réunion, ont un relais.');
    if (isTold) {
      territory(world, 'seine', 'Seine', 'départemental', 'en Seine');
      territory(world, 'reunion', 'La Réunion', 'régional', 'à la Réunion');
    }
    territory(
      world,
      'saint-denis',
      'Saint-Denis',
      'communal',
      'La ville de Saint-Denis, en Seine',
      isTold ? 'seine' : '',
    );
    territory(
      world,
      'saint-denis-reunion',
      'Saint-Denis',
      'communal',
      'la ville de Saint-Denis, à la Réunion',
      isTold ? 'reunion' : '',
    );
  };

/** Two records « Réunion publique » of one day, by the words of each. */
export const meeting =
  (first: string, second: string, more = ''): Change =>
  (world) => {
    world.say(`${first}. Le maire l’a dit : ${second}.`);
    world.declare('waivedNumbers: [{ class: date, why: "Un rappel." }]');
    for (const [id, quote, other] of [
      ['une', first, ''],
      ['autre', second, more],
    ] as const)
      world.write(
        `events/${id}.yaml`,
        `title: "Réunion publique"\n${other}kind: autre\nstatus: tenu\ndate:\n  period: 2020-03-02\n  communique: ${ID}\n  quote: "${quote}"\n  words: "2 mars 2020"\n`,
      );
  };

/** Two records « Paul Durand », by the words of each. */
export const persons =
  (first: string, second: string): Change =>
  (world) => {
    world.say('Paul Durand, adjoint au maire de Villeneuve, a parlé. Paul Durand, facteur, l’a écouté.');
    for (const [id, quote] of [
      ['paul', first],
      ['durand', second],
    ] as const)
      world.write(
        `people/${id}.yaml`,
        `name: "Paul Durand"\nfamilyName: "Durand"\noffices:\n  - communique: ${ID}\n    quote: "${quote}"\n    title: "${/, (.*?)(?: de Villeneuve)?$/.exec(quote)?.[1] ?? ''}"\n`,
      );
  };
