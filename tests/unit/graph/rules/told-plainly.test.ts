/** What a document denies, or sets a condition on, its summary does not tell as if it were. */
import { describe, expect, test } from 'vitest';
import { doc } from '../lists/inputs.ts';
import { village } from './village.ts';

const said = (body: string, summary: string) => doc(village, body, '', { summary }).said('toldPlainly');

describe('a summary', () => {
  test('tells as so nothing that its document denies', () => {
    const body = "La commune n'augmentera pas ses tarifs.";
    expect(said(body, 'La commune augmentera ses tarifs.')).toEqual([
      expect.stringContaining(
        "summary — « augmentera », et le document dit « n'augmentera pas » → écrivez-le avec sa négation, comme lui",
      ),
    ]);
    expect(said(body, "La commune n'augmentera pas ses tarifs.")).toEqual([]);
  });

  test('keeps a condition', () => {
    const body = "Si l'État l'accepte, la bibliothèque ouvrira le dimanche.";
    expect(said(body, 'La bibliothèque ouvrira le dimanche.')).toEqual([
      expect.stringContaining("« ouvrira » sans « Si l'État l'accepte », que dit le document"),
    ]);
    expect(said(body, "La bibliothèque ouvrira le dimanche, si l'État est d'accord.")).toEqual([]);
  });

  test.each([
    ['La piscine sera fermée jusqu’au 3 mars.', 'La piscine sera fermée.'],
    [
      'Aucun guichet ne fermera. Le guichet de la place fermera le lundi matin.',
      'Le guichet de la place fermera le lundi.',
    ],
    ['La ville ne fermera que la salle nord.', 'La ville fermera la salle nord.'],
    ['La cantine n’a pas ouvert hier, elle ouvrira lundi.', 'La cantine ouvrira lundi.'],
    ['Le bac ne passe plus. Un pont remplacera le bac.', 'Un pont remplacera le bac.'],
    ['La commune rénovera le gymnase et n’augmentera pas ses tarifs.', 'La commune rénovera le gymnase.'],
    [
      'Si vous êtes fragile, appelez le registre. La mairie appellera les personnes inscrites.',
      'La mairie appellera les personnes inscrites.',
    ],
    ['Une fois la nuit tombée, les lampes éclairent le parc.', 'Les lampes éclairent le parc.'],
    ['Le préfet ne doute pas que la digue tiendra.', 'Le préfet parle de la digue.'],
    ['Les bus circuleront, sauf le dimanche.', 'Les bus circuleront, sauf le dimanche.'],
  ])('may tell of « %s »', (body, summary) => expect(said(body, summary)).toEqual([]));
});
