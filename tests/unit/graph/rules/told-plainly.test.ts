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
    ["Les salles du port n'ont pas encore été ouvertes.", 'Les salles du port ont été ouvertes.'],
    ["La salle du port n'a malheureusement pas été ouverte.", 'La salle du port a été ouverte.'],
    ["La salle du port n'a pas pu être ouverte au public.", 'La salle du port a été ouverte au public.'],
    ["Il n'est pas question de vendre les bateaux du port.", 'La mairie vendra les bateaux du port.'],
    ["La mairie n'a pas l'intention de vendre les bateaux du port.", 'La mairie vendra les bateaux du port.'],
    ["La mairie n'envisage pas de vendre les bateaux du port.", 'La mairie vendra les bateaux du port.'],
    ['La mairie ne les vendra pas, les bateaux du port.', 'La mairie vendra les bateaux du port.'],
    ['La mairie ne peut ouvrir la crèche du port.', 'La mairie ouvre la crèche du port.'],
    ['La commune renonce à ouvrir la crèche du port.', 'La commune ouvrira la crèche du port.'],
    ["La commune a refusé d'ouvrir la crèche du port.", 'La commune a ouvert la crèche du port.'],
    ['Ni la crèche du port ni la halle ne seront ouvertes.', 'La crèche du port sera ouverte.'],
    ['Aucune salle du port ne fermera.', 'Une salle du port fermera.'],
    ["La commune n'augmentera pas ses tarifs mais rénovera le quai.", 'La commune augmentera ses tarifs.'],
  ])('does not tell of « %s » what it denies', (body, summary) =>
    expect(said(body, summary)).toEqual([expect.stringContaining('et le document dit')]),
  );

  test.each([
    'La bibliothèque du port ouvrira le dimanche, après les travaux.',
    'La bibliothèque du port ouvrira le dimanche, selon le maire.',
    'La bibliothèque du port ouvrira le dimanche. Si vous le voulez, venez.',
  ])('does not keep a condition by another: « %s »', (summary) =>
    expect(said("Si l'État verse la somme, la bibliothèque du port ouvrira le dimanche.", summary)).toEqual([
      expect.stringContaining("sans « Si l'État verse la somme »"),
    ]),
  );

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
    ['Pour plus de confort, la ville ne fermera que la piscine nord.', 'La ville fermera la piscine nord.'],
    [
      'Plus que jamais, la ville ne soutiendra que les clubs sportifs.',
      'La ville soutiendra les clubs sportifs.',
    ],
    ['La ville ne soutiendra plus que les clubs sportifs.', 'La ville soutiendra les clubs sportifs.'],
    ['La ville ne fermera que la piscine nord, pas la piscine sud.', 'La ville fermera la piscine nord.'],
    [
      "Rien ne sera oublié : la ville n'abandonnera personne et réparera le quai du port.",
      'La ville réparera le quai du port.',
    ],
    ["La mairie n'a pas seulement ouvert la crèche du port.", 'La mairie a ouvert la crèche du port.'],
    [
      'La ville ne rénovera pas seulement la piscine nord mais aussi le gymnase.',
      'La ville rénovera la piscine nord et le gymnase.',
    ],
    [
      'La mairie ne cesse de soutenir les clubs nautiques, et plus encore cette année.',
      'La mairie soutient les clubs nautiques.',
    ],
    ["La mairie n'a pas renoncé à ouvrir la crèche du port.", 'La mairie ouvrira la crèche du port.'],
    ["La mairie n'a jamais autant rénové le quai du port.", 'La mairie a rénové le quai du port.'],
    ["La mairie n'a jamais rénové le quai du port aussi vite.", 'La mairie a rénové le quai du port.'],
    ["Jamais la mairie n'avait rénové le quai du port aussi vite.", 'La mairie a rénové le quai du port.'],
    [
      'La fête du port ne se tiendra pas sur le quai mais dans la halle.',
      'La fête du port se tiendra dans la halle.',
    ],
    ['La piscine du port ne rouvrira pas lundi mais mardi.', 'La piscine du port rouvrira mardi.'],
    ["La ville ne manquera pas d'inviter les clubs nautiques.", 'La ville invitera les clubs nautiques.'],
    ["Le maire n'oublie pas que la mairie rénovera le quai du port.", 'La mairie rénovera le quai du port.'],
    ['La mairie ne peut ouvrir que la crèche du port.', 'La mairie ouvre la crèche du port.'],
    ['La mairie ne vendra pas moins de trois bateaux du port.', 'La mairie vendra trois bateaux du port.'],
    [
      'Avant que la ville ne ferme la piscine nord, aucun bassin ne sera vidé.',
      'La ville ferme la piscine nord.',
    ],
    [
      'Le guichet du jardin ouvrira en cas de canicule.',
      'Le guichet du jardin ouvrira en période de canicule.',
    ],
    [
      'La mairie aidera les familles moyennant une adhésion de 5 euros.',
      "La mairie aidera les familles contre 5 euros d'adhésion.",
    ],
    [
      'La ville versera une aide au club nautique après vote du conseil.',
      'La ville versera une aide au club nautique, une fois votée.',
    ],
    [
      'Sous réserve de la météo, la fête du port se tiendra le soir.',
      'La fête du port se tiendra le soir, si le temps le permet.',
    ],
  ])('may tell of « %s »', (body, summary) => expect(said(body, summary)).toEqual([]));
});
