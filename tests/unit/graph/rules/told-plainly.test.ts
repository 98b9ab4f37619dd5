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
    ['La mairie exclut de vendre le presbytère.', 'La mairie vendra le presbytère.', 'exclut de vendre'],
    ['Le quai du port sera en partie pavé.', 'Le quai du port sera pavé.', 'sans « en partie »'],
    ['Peut-être la mairie rouvrira-t-elle la halle.', 'La mairie rouvrira la halle.', 'sans « peut-être »'],
    [
      'Selon les riverains, la rivière est polluée.',
      'La rivière est polluée.',
      'sans « Selon les riverains », que dit le document',
    ],
    [
      "L'opposition assure que la dette a doublé.",
      'La dette a doublé.',
      "sans « L'opposition assure que », que dit le document → dites dans ce champ aussi de qui sont ces mots",
    ],
    [
      'Selon les riverains du port, la rivière est polluée.',
      'La rivière du port est polluée.',
      'sans « Selon les riverains du port »',
    ],
    [
      "Les syndicats de l'hôpital affirment que le service sera fermé.",
      "Le service de l'hôpital sera fermé.",
      "sans « Les syndicats de l'hôpital affirment que »",
    ],
    [
      'Le maire dément que la ville vende les bateaux du port.',
      'Le maire annonce que la ville vendra les bateaux du port.',
      '« Le maire dément que » : il ne l’affirme pas',
    ],
    [
      'Il est faux que la mairie vende les bateaux du port.',
      'La mairie vendra les bateaux du port si bien entretenus.',
      'faux que » : il ne l’affirme pas',
    ],
    ['La mairie rénovera en partie la halle.', 'La mairie rénovera la halle.', 'sans « en partie »'],
    ['La mairie rouvrira peut-être la halle.', 'La mairie rouvrira la halle.', 'sans « peut-être »'],
    ['La mairie a rénové en partie la halle.', 'La mairie a rénové la halle.', 'sans « en partie »'],
  ])('says no more than « %s »: not « %s »', (body, summary, why) =>
    expect(said(body, summary)).toEqual([expect.stringContaining(why)]),
  );

  test.each([
    ["La mairie n'exclut pas de vendre le presbytère.", 'La mairie pourrait vendre le presbytère.'],
    ['Les personnes exclues de la cantine du port seront invitées.', 'Les exclus seront invités au port.'],
    ['Le quai du port sera en partie pavé.', 'Une partie du quai du port sera pavée.'],
    ['La mairie pavera en partie le quai, puis pavera la place.', 'La mairie pavera la place.'],
    ['Selon les riverains, la rivière est polluée.', 'Les riverains disent que la rivière est polluée.'],
    ['Selon le calendrier, la halle ouvrira en mars.', 'La halle ouvrira en mars.'],
    ["L'opposition assure que la dette a doublé.", "Pour l'opposition, la dette a doublé."],
    ['Le maire indique que la halle ouvrira en mars.', 'La halle ouvrira en mars.'],
    [
      'Le quotidien du port annonce que la halle ouvrira, et le maire le confirme : la halle du port ouvrira.',
      'La halle du port ouvrira.',
    ],
    ['La mairie plantera quelques arbres sur la place.', 'La mairie plantera des arbres sur la place.'],
    [
      'Une partie de la rue du port sera pavée, puis la rue du port sera fermée.',
      'La rue du port sera fermée.',
    ],
    ['Seuls les retraités recevront un colis.', 'Les retraités recevront un colis.'],
    ['La halle est si aimée que la mairie rouvrira la halle.', 'La mairie rouvrira la halle.'],
    ['La halle du port plaît, si bien que la mairie la rouvrira.', 'La mairie rouvrira la halle du port.'],
    ['Ce communiqué de presse annonce que la mairie rouvrira la halle.', 'La mairie rouvrira la halle.'],
    ['Le service de presse indique que la mairie rouvrira la halle.', 'La mairie rouvrira la halle.'],
    [
      'Les travaux du port, en partie financés par la région, commenceront lundi.',
      'Les travaux du port commenceront lundi.',
    ],
    ['Les travaux du port financés en partie commenceront.', 'Les travaux du port commenceront.'],
    [
      'Sans doute inquiets, les riverains seront reçus par la mairie du port.',
      'La mairie du port recevra les riverains.',
    ],
    ["La bibliothèque rouvrira d'après l'horaire d'été.", 'La bibliothèque rouvrira.'],
    ['Selon les riverains, la rivière est polluée.', 'Des voisins disent que la rivière est polluée.'],
    ['Selon les riverains, la rivière est polluée.', "D'après les habitants, la rivière est polluée."],
    ...[
      'le Premier ministre',
      'Mme la Préfète',
      'la Sous-préfète',
      'M. Jean Roy, premier adjoint',
      'Claire Aubin, vice-présidente de la région',
      'le Sénat',
      "les Services de l'État",
      'le Comité de pilotage',
      "l'ARS",
      "l'Annexe 2",
      'la Directive européenne',
      "l'Ordonnance du 3 mars",
      'le PLU',
      "l'Agenda 2030",
    ].map((source): [string, string] => [
      `Selon ${source}, la halle du port rouvrira.`,
      'La halle du port rouvrira.',
    ]),
    ...[
      'Le syndicat intercommunal',
      'Le syndicat des eaux',
      "Le syndicat d'énergie",
      'Le journal du conseil',
      'Le directeur de la presse municipale',
    ].map((who): [string, string] => [
      `${who} annonce que la rivière du port sera curée.`,
      'La rivière du port sera curée.',
    ]),
    [
      'La mairie du port rouvrira la halle, sans doute la plus belle du pays.',
      'La mairie du port rouvrira la halle.',
    ],
    ['Peut-être la plus vieille du pays, la halle du port sera rouverte.', 'La halle du port sera rouverte.'],
    ['Sans doute la mairie rouvrira-t-elle la halle.', 'La mairie rouvrira probablement la halle.'],
    ['La mairie rénovera en partie la halle.', 'La mairie rénovera une partie de la halle.'],
    [
      'Plusieurs élus ont visité la halle, qui rouvrira lundi.',
      'Les élus ont visité la halle, qui rouvrira lundi.',
    ],
    [
      'Les deux tiers de la somme seront versés en mars, le reste en juin.',
      'La somme sera versée en deux fois.',
    ],
    [
      'La plupart des salles du port seront repeintes.',
      'Presque toutes les salles du port seront repeintes.',
    ],
    ['La moitié de la place sera plantée.', 'La place sera à moitié plantée.'],
    ['On dit que la halle du port sera fermée.', 'La halle du port sera fermée, dit-on.'],
    ['Il est possible que la halle du port rouvre.', 'La halle du port pourra rouvrir.'],
    ['La ligne de car sera gratuite à titre expérimental.', 'La ligne de car sera gratuite pour essayer.'],
    ['La ligne de car sera gratuite à titre expérimental.', 'Essai : la ligne de car sera gratuite.'],
    ['Nous regrettons que la halle du port ait fermé.', 'La halle du port a fermé.'],
    ['La place est si bien entourée que la halle du port rouvrira.', 'La halle du port rouvrira.'],
  ])('may tell « %s » so: « %s »', (body, summary) => expect(said(body, summary)).toEqual([]));

  test.each([
    'Le préfet souhaite que la digue du port soit reconstruite.',
    'Les riverains demandent que la digue du port soit reconstruite.',
  ])('says once that it is wished: « %s »', (body) => {
    const lines = doc(village, body, '', { summary: 'La digue du port est reconstruite.' })
      .lines()
      .filter((line) => line.includes('est reconstruite'));
    expect(lines).toEqual([expect.stringContaining('« est reconstruite »')]);
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
