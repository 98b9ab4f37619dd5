/** What the verb of a sentence does with an action that it only names. */
import { describe, expect, test } from 'vitest';
import { actionAhead, actionDone, namedActionIn } from '#text/word/named-actions.ts';

function carried(action: string, verb: string, sentence: string) {
  const [before = '', after = ''] = sentence.split(verb);
  return namedActionIn(action, { verb, before, after });
}

describe('an action under its name', () => {
  test.each([
    ['rénover', 'a achevé', 'la ville a achevé la rénovation du stade.', 'fait'],
    ['rénover', 'a achevé', 'la ville a achevé la première tranche de la rénovation.', 'fait'],
    ['rénover', 'a lancé', 'la ville a lancé la rénovation du stade.', 'en cours'],
    ['rénover', 'a voté', 'la ville a voté la rénovation du stade.', 'annoncé'],
    ['rénover', 'a signé', 'la ville a signé un contrat pour la rénovation du stade.', 'annoncé'],
    ['rénover', 'a mené', 'la ville a mené une réflexion sur la rénovation du stade.', undefined],
    ['rénover', "s'est réjoui", "le maire s'est réjoui de la rénovation du stade.", undefined],
    ['rénover', 's’étalera', 'la rénovation s’étalera sur deux ans.', 'fait'],
    ['rénover', 'inquiète', 'la rénovation inquiète les artisans.', undefined],
    ['fermer', 'procéderont', 'ils procéderont dès lundi au contrôle et à la fermeture du camp.', 'fait'],
    ['fusionner', "s'est prononcé", "le préfet s'est prononcé en faveur de la fusion.", undefined],
    ['fermer', 'ont voté', 'ils ont voté contre la fermeture du site.', undefined],
  ])('« %s », « %s », of « %s »: %s', (action, verb, sentence, level) =>
    expect(carried(action, verb, sentence)).toMatchObject({ carried: level }),
  );

  test.each([
    ['rénover', 'a rénové', 'la ville a rénové le stade après la fermeture.'],
    ['rénover', 'a planté', 'lors de la rénovation du stade la ville a planté des arbres.'],
    ['rénover', 'a planté', 'pour la rénovation du stade, la ville a planté des arbres.'],
    ['rénover', 'a voté', 'la ville a voté son budget, et parle de la rénovation du stade.'],
    ['équiper', 'ont été posés', 'les équipements ont été posés.'],
  ])('« %s », « %s », of « %s »: told otherwise', (action, verb, sentence) =>
    expect(carried(action, verb, sentence)).toBeUndefined(),
  );
});

test.each([
  ['rénover le stade', 'rénover'],
  ['rénovation du stade', 'rénovation'],
  ['mettre en ligne la carte', undefined],
  ['une halle neuve', undefined],
])('the action ahead of « %s »: %s', (title, action) => expect(actionAhead(title)).toBe(action));

test.each([
  ['places de crèche créées', 'créées'],
  ['subvention aux clubs', undefined],
])('the action done of « %s »: %s', (title, action) => expect(actionDone(title)).toBe(action));
