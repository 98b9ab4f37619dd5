/**
 * A list of inputs in the manner of a hostile editor, written wholly before it was tried; what it found is mended, and three
 * that were marked against what the guide says are marked as it says.
 */
import { and, counts, happens, isOf, promises, says, swap } from './gestures.ts';
import { A, due, ET, H, ID, P, type Input } from './inputs.ts';

const DONE = 'level: fait\nverb: ';
const NOW = 'level: en cours\nverb: ';
const SOON = 'level: annoncé\nverb: ';
const OPEN = 'events/ouverture.yaml';
const V = 'vocabulary/halle.yaml';
const AID = 'figures/aide.yaml';
const party = (quote: string, role = 'porte', organisation = 'mairie') =>
  `parties:\n  - organisation: ${organisation}\n    role: ${role}\n    communique: ${ID}\n    quote: "${quote}"\n`;

export const NINTH: readonly Input[] = [
  // valid: numbers that name, in hard places
  [true, 'nombre en tête', says('42 rue des Lilas : c’est l’adresse du nouveau local.')],
  [true, 'film', says('Le ciné-club montre « Les 400 Coups » puis « 8 femmes ».')],
  [true, 'roman', says('On lira « Vingt mille lieues sous les mers » à la veillée.')],
  [true, 'cheval', says('La rue du 11-Novembre et la cour du 19 Mars 1962 sont fermées.')],
  [true, 'voiture', says('La Renault 4 et la Peugeot 205 du club défilent.')],
  [true, 'jeu', says('Le tournoi de 421 et le puissance 4 attirent les aînés.')],
  [true, 'format', says('Le dossier est à rendre au format A4, sans le CV.')],
  [true, 'radio', says('L’émission de 107.7 FM parle du village.')],
  [true, 'matricule', says('Le sapeur matricule 5512 est décoré.')],
  [true, 'norme', says('Le vitrage suit la norme EN 1279.')],
  [true, 'chambre', says('Le musée garde la chambre 12 telle quelle.')],
  [true, 'verset', says('La stèle porte le numéro 77.')],
  [true, 'canal', says('L’écluse n° 9 du canal est rouverte.')],
  [true, 'équipe', says('Les moins de 17 ans montent en Départementale 1.')],
  [false, 'année scolaire', says('Le projet de l’année 2020-2021 est affiché.')],
  [true, 'Louis XIV', says('Le portrait de Louis XIV et celui de Napoléon III sont restaurés.')],
  [true, 'mi-temps', says('Le poste est à mi-temps, en CDI.')],
  [true, 'bis et ter', says('Le 12 ter de la rue du Four est vendu.')],
  [true, 'zone 20', says('La zone 20 du centre est marquée au sol.')],
  [true, 'un seul', says('Un agent est venu ; un autre viendra.')],
  [true, 'personne', says('Nul n’est venu à la réunion.')],
  [true, 'vaccin', says('Le vaccin Gardasil 9 est proposé au collège.')],
  // valid: figures
  [
    true,
    'baisse négative',
    counts(
      'Le débit a varié de -12 %.',
      'Variation du débit',
      'value: -12',
      '%',
      'part',
      'Le débit a varié de -12 %',
      `${DONE}"a varié"\n`,
    ),
  ],
  [
    true,
    'cinq cents',
    counts(
      'Cinq cents tuiles ont été posées.',
      'Tuiles posées',
      'value: 500',
      'tuiles',
      'flux',
      'Cinq cents tuiles ont été posées',
      `${DONE}"ont été posées"\n`,
    ),
  ],
  [
    true,
    'deux millions cinq',
    counts(
      'L’État donnera 2,5 M€.',
      'Don de l’État',
      'value: 2500000',
      'EUR',
      'flux',
      'L’État donnera 2,5 M€',
      `${SOON}"donnera"\npayer:\n  organisation: etat\n  words: "L’État donnera"\n`,
    ),
  ],
  [
    true,
    'presque',
    counts(
      'Presque 90 ruches ont survécu.',
      'Ruches qui ont survécu',
      'value: 90',
      'ruches',
      'flux',
      'Presque 90 ruches ont survécu',
      `approximation: presque\n${DONE}"ont survécu"\n`,
    ),
  ],
  [
    true,
    'au plus',
    counts(
      'La cour accueillera 50 vélos au plus.',
      'Vélos que la cour accueillera',
      'value: 50',
      'vélos',
      'stock',
      'La cour accueillera 50 vélos au plus',
      `approximation: au plus\n${SOON}"accueillera"\n`,
    ),
  ],
  [
    true,
    'trois quarts',
    counts(
      'Les trois quarts des haies ont repris.',
      'Part des haies qui ont repris',
      'share: { of: 3, among: 4 }',
      'haies',
      'part',
      'Les trois quarts des haies ont repris',
      `${DONE}"ont repris"\n`,
    ),
  ],
  [
    true,
    'tonnes par an',
    counts(
      'La benne prend 6 tonnes par an.',
      'Tonnes que prend la benne chaque année',
      'value: 6',
      'tonnes par an',
      'rythme',
      'La benne prend 6 tonnes par an',
      `${NOW}"prend"\n`,
    ),
  ],
  [
    false,
    'somme',
    (w) =>
      counts(
        'La mairie a prêté 4 tables et 5 tables, soit 9 tables.',
        'Tables prêtées',
        'value: 9',
        'tables',
        'flux',
        'soit 9 tables',
        `${DONE}"a prêté"\n`,
      )(w)
        .write(
          'figures/tables.yaml',
          `title: "Premières tables prêtées"\nvalue: 4\nunit: "tables"\nnature: flux\ncommunique: ${ID}\nquote: "La mairie a prêté 4 tables"\n${DONE}"a prêté"\n`,
        )
        .write(
          'figures/autres-tables.yaml',
          `title: "Autres tables prêtées"\nvalue: 5\nunit: "tables"\nnature: flux\ncommunique: ${ID}\nquote: "5 tables"\n${DONE}"a prêté"\n`,
        ),
  ],
  [
    true,
    'titre entre guillemets porté',
    counts(
      'La mairie s’engage sur « 40 logements ».',
      'Logements sur lesquels la mairie s’engage',
      'value: 40',
      'logements',
      'flux',
      'La mairie s’engage sur « 40 logements »',
      `${SOON}"s’engage"\n`,
    ),
  ],
  // valid: commitments
  [
    true,
    'cité dans une parole',
    promises(
      '« Nous rouvrirons le bain », a dit la maire.',
      'Rouvrir le bain',
      'Nous rouvrirons le bain',
      'rouvrirons',
      'annoncé',
    ),
  ],
  [
    true,
    'sera chargée de',
    promises(
      'La mairie sera chargée de ranger la réserve.',
      'Ranger la réserve',
      'La mairie sera chargée de ranger la réserve',
      'sera chargée de ranger',
      'annoncé',
    ),
  ],
  [
    true,
    'réserve en tête citée',
    promises(
      'Sous réserve des crédits, le bain rouvrira.',
      'Rouvrir le bain sous réserve des crédits',
      'Sous réserve des crédits, le bain rouvrira',
      'rouvrira',
      'annoncé',
    ),
  ],
  [
    true,
    'négation tenue',
    promises(
      'La mairie ne vendra pas le bain.',
      'Ne pas vendre le bain',
      'La mairie ne vendra pas le bain',
      'ne vendra pas',
      'annoncé',
      '',
      '    levelWhy: "Le document annonce ce qui ne sera pas fait."\n',
    ),
  ],
  [
    true,
    'passif présent',
    promises(
      'Le bain est repeint par la mairie.',
      'Repeindre le bain',
      'Le bain est repeint par la mairie',
      'est repeint',
      'fait',
    ),
  ],
  [
    true,
    'participes',
    promises(
      'La mairie a commencé à curer la mare.',
      'Curer la mare',
      'La mairie a commencé à curer la mare',
      'a commencé à curer',
      'en cours',
    ),
  ],
  [
    true,
    'égide',
    promises(
      'La mare sera curée sous l’égide de l’État.',
      'Curer la mare',
      'La mare sera curée sous l’égide de l’État',
      'sera curée',
      'annoncé',
      party('sous l’égide de l’État', 'donne son égide', 'etat'),
    ),
  ],
  [
    true,
    'semestre',
    promises(
      'La mare sera curée au second semestre 2021.',
      'Curer la mare',
      'La mare sera curée au second semestre 2021',
      'sera curée',
      'annoncé',
      due('2021-S2', 'au second semestre 2021', 'sera curée au second semestre 2021'),
    ),
  ],
  [
    true,
    'chaque semaine',
    promises(
      'La mairie lavera la cour chaque semaine.',
      'Laver la cour chaque semaine',
      'La mairie lavera la cour chaque semaine',
      'lavera',
      'annoncé',
      `due:\n  rhythm: "chaque semaine"\n  communique: ${ID}\n  quote: "lavera la cour chaque semaine"\n`,
    ),
  ],
  // valid: events
  [
    true,
    'nuit',
    happens(
      'La nuit du 31 octobre au 1er novembre 2020, un bal aura lieu du 31 octobre au 1er novembre 2020.',
      'Bal',
      '2020-10-31/2020-11-01',
      'un bal aura lieu du 31 octobre au 1er novembre 2020',
      'du 31 octobre au 1er novembre 2020',
    ),
  ],
  [
    true,
    'printemps',
    happens(
      'Un bal aura lieu au premier semestre 2021.',
      'Bal',
      '2021-S1',
      'Un bal aura lieu au premier semestre 2021',
      'au premier semestre 2021',
    ),
  ],
  [
    true,
    'hier soir',
    happens(
      'Le conseil a voté vendredi dernier.',
      'Vote du conseil',
      '2020-10-02',
      'Le conseil a voté vendredi dernier',
      'vendredi dernier',
      'tenu',
    ),
  ],
  [
    true,
    'groupes',
    (w) =>
      w.edit(
        OPEN,
        'attendance:',
        `groups:\n  - names:\n      - "les maraîchers"\n    communique: 2020-06-18-halle\n    quote: "accueille les maraîchers"\nattendance:`,
      ),
  ],
  // valid: others
  [
    true,
    'nom à particule',
    isOf(
      'M. Ugo van der Meer, trésorier du club, a remercié les élus.',
      'ugo-van-der-meer',
      'Ugo van der Meer',
      'van der Meer',
      'Ugo van der Meer, trésorier du club',
      'trésorier du club',
    ),
  ],
  [
    true,
    'fonction devant',
    isOf(
      'La directrice du club, Inès Sauvage, a remercié les élus.',
      'ines-sauvage',
      'Inès Sauvage',
      'Sauvage',
      'La directrice du club, Inès Sauvage',
      'directrice du club',
    ),
  ],
  [
    true,
    'table Région',
    (w) =>
      says('| Région | Préfet |\n| --- | --- |\n| Nord | oui |')(w).write(
        'organisations/region.yaml',
        'name: "Région"\nkind: collectivités\n',
      ),
  ],
  [true, 'fond source', swap(V, 'meaning: "lieu de marché"', 'meaning: "lieu de marché couvert"')],
  [
    true,
    'sigle points',
    and(
      'Le S.I.V.O.M. (syndicat à vocation multiple) siège ici.',
      'vocabulary/sivom.yaml',
      `term: "S.I.V.O.M."\nkind: sigle\nmeaning: "syndicat à vocation multiple"\npassages:\n  - communique: ${ID}\n    quote: "Le S.I.V.O.M. (syndicat à vocation multiple)"\n`,
    ),
  ],
  [
    false,
    'fiche écartée',
    says(
      'La halle est ouverte aux oiseaux.',
      'waivedRecords:\n  - record: commitments/ouvrir-la-halle\n    why: "Ce texte parle des oiseaux."\n',
    ),
  ],
  [
    true,
    'nombre écarté par sorte',
    says(
      'Le 3 mai et le 4 mai, on chante.',
      'waivedNumbers:\n  - class: date\n    why: "Des jours de fête."\n',
    ),
  ],
  [
    true,
    'résumé avec citation coupée',
    says('La mairie salue les écoles, les clubs et les aînés.', '', {
      summary: 'La mairie « salue les écoles […] et les aînés ».',
    }),
  ],
  [
    true,
    'résumé crochets',
    says('Nous saluons les clubs et les aînés.', '', {
      summary: 'La mairie : « [Nous] saluons les clubs et les aînés ».',
    }),
  ],
  [true, 'changement de ligne', says('La mairie\nsalue\nles aînés.')],
  [true, 'italique', says('La mairie salue *vraiment* les aînés.')],
  [true, 'citation en bloc', says('La maire a dit :\n\n> Nous saluons les aînés.')],
  [true, 'anglais', says('The mayor greets everyone.', 'lang: en\n')],
  [
    true,
    'répond à plusieurs',
    swap(
      'replies/mairie.yaml',
      '- commitment: ouvrir-la-halle',
      '- commitment: ouvrir-la-halle\n  - communique: 2019-05-14-assises',
    ),
  ],
  [true, 'plus vieux chiffre', swap(ET, 'value: 12', 'value: 12.0')],
  [true, 'deux guillemets', says('La mairie a rangé les archives dites « du grenier » et « de la cave ».')],
  // wrong: claims dressed as names
  [false, 'guillemets', says('La mairie s’engage sur « 90 logements ».')],
  [false, 'opération sans verbe', says('L’opération « 30 classes de plus » commence.')],
  [false, 'plan', says('Le plan « 500 places » est tenu.')],
  [false, 'promesse', says('La maire a promis « 12 agents de plus » au marché.')],
  [false, 'gras', says('La mairie crée **18** postes.')],
  [false, 'apposition', says('Le gymnase, 300 places, est prêt.')],
  [false, 'chiffres romains', says('Les VIII chevaux du club sont 8.')],
  [false, 'majuscules', says('NOUS AVONS OUVERT 16 CLASSES.')],
  [false, 'lot compté', says('Le lot 60 paniers est parti.')],
  [false, 'entre tirets', says('Les agents – 14 – sont là.')],
  [false, 'objectif chiffré', says('Objectif 2 000 arbres !')],
  [false, 'cap', says('Cap sur les 100 classes.')],
  [false, 'bis compté', says('La mairie a vendu 45 bis de jeu de quilles.')],
  // wrong: figures
  [
    false,
    'signe perdu',
    counts(
      'Le débit a varié de -12 %.',
      'Variation du débit',
      'value: 12',
      '%',
      'part',
      'Le débit a varié de -12 %',
      `${DONE}"a varié"\n`,
    ),
  ],
  [
    false,
    'borne seule',
    counts(
      'Entre 30 et 40 ruches ont survécu.',
      'Ruches qui ont survécu',
      'value: 40',
      'ruches',
      'flux',
      'Entre 30 et 40 ruches ont survécu',
      `${DONE}"ont survécu"\n`,
    ),
  ],
  [
    false,
    'réserve affaiblie',
    counts(
      'Moins de 90 ruches ont survécu.',
      'Ruches qui ont survécu',
      'value: 90',
      'ruches',
      'flux',
      'Moins de 90 ruches ont survécu',
      `approximation: près de\n${DONE}"ont survécu"\n`,
    ),
  ],
  [
    false,
    'nié',
    counts(
      'La mairie n’a pas posé 12 lampes.',
      'Lampes posées',
      'value: 12',
      'lampes',
      'flux',
      'La mairie n’a pas posé 12 lampes',
      `${DONE}"posé"\n`,
    ),
  ],
  [
    false,
    'objectif fait',
    counts(
      'L’objectif est de poser 12 lampes.',
      'Lampes posées',
      'value: 12',
      'lampes',
      'flux',
      'L’objectif est de poser 12 lampes',
      `${DONE}"poser"\n`,
    ),
  ],
  [
    false,
    'M pour k',
    counts(
      'La mairie a payé 45 k€.',
      'Travaux payés',
      'value: 45000000',
      'EUR',
      'flux',
      'La mairie a payé 45 k€',
      `${DONE}"a payé"\n`,
    ),
  ],
  [
    false,
    'pourcent en unités',
    counts(
      'Le taux atteint 80 % des foyers.',
      'Foyers atteints',
      'value: 80',
      'foyers',
      'stock',
      'Le taux atteint 80 % des foyers',
      `${NOW}"atteint"\n`,
    ),
  ],
  [
    false,
    'par an mangé',
    counts(
      'La benne prend 6 tonnes par an.',
      'Tonnes que prend la benne',
      'value: 6',
      'tonnes par jour',
      'rythme',
      'La benne prend 6 tonnes par an',
      `${NOW}"prend"\n`,
    ),
  ],
  [
    false,
    'champ faux',
    counts(
      'La mairie a posé 12 lampes au parc.',
      'Lampes posées',
      'value: 12',
      'lampes',
      'flux',
      'La mairie a posé 12 lampes',
      `${DONE}"a posé"\nscope: "au gymnase"\n`,
    ),
  ],
  [
    false,
    'titre grossi',
    counts(
      'La mairie a posé 12 lampes.',
      'Lampes neuves posées dans toutes les rues',
      'value: 12',
      'lampes',
      'flux',
      'La mairie a posé 12 lampes',
      `${DONE}"a posé"\n`,
    ),
  ],
  [false, 'payeur retourné', swap(AID, 'organisation: etat', 'organisation: mairie')],
  [false, 'approximation ôtée', swap(AID, 'approximation: près de\n', '')],
  [
    false,
    'citation qui coupe la réserve',
    counts(
      'La mairie a reçu 70 lettres, à peu de chose près.',
      'Lettres reçues',
      'value: 70',
      'lettres',
      'flux',
      'La mairie a reçu 70 lettres',
      `${DONE}"a reçu"\n`,
    ),
  ],
  // wrong: commitments
  [
    false,
    'condition coupée après',
    promises(
      'Le bain rouvrira si l’État paie.',
      'Rouvrir le bain',
      'Le bain rouvrira',
      'rouvrira',
      'annoncé',
    ),
  ],
  [
    false,
    'condition coupée avant',
    promises(
      'Si l’État paie, le bain rouvrira.',
      'Rouvrir le bain',
      'le bain rouvrira',
      'rouvrira',
      'annoncé',
    ),
  ],
  [
    false,
    'question',
    promises(
      'Le bain rouvrira-t-il ? Nul ne sait si le bain rouvrira.',
      'Rouvrir le bain',
      'le bain rouvrira',
      'rouvrira',
      'annoncé',
    ),
  ],
  [
    false,
    'rumeur',
    promises(
      'Il est faux que le bain rouvrira.',
      'Rouvrir le bain',
      'le bain rouvrira',
      'rouvrira',
      'annoncé',
    ),
  ],
  [
    false,
    'étude',
    promises(
      'La mairie étudiera la réouverture du bain.',
      'Rouvrir le bain',
      'La mairie étudiera la réouverture du bain',
      'étudiera',
      'annoncé',
    ),
  ],
  [
    false,
    'souhait',
    promises(
      'La mairie espère rouvrir le bain.',
      'Rouvrir le bain',
      'La mairie espère rouvrir le bain',
      'espère rouvrir',
      'fait',
    ),
  ],
  [
    false,
    'sous-entendu',
    promises(
      'La mairie aurait curé la mare.',
      'Curer la mare',
      'La mairie aurait curé la mare',
      'aurait curé',
      'fait',
    ),
  ],
  [
    false,
    'délai raccourci',
    promises(
      'La mare sera curée d’ici à 2023.',
      'Curer la mare en 2021',
      'La mare sera curée d’ici à 2023',
      'sera curée',
      'annoncé',
    ),
  ],
  [
    false,
    'porteur retourné',
    promises(
      'La mare sera curée, à la demande de l’État, par le club.',
      'Curer la mare',
      'La mare sera curée, à la demande de l’État, par le club',
      'sera curée',
      'annoncé',
      party('à la demande de l’État', 'porte', 'etat'),
    ),
  ],
  [
    false,
    'état des lieux',
    promises(
      'La mairie fera l’état des lieux.',
      'Faire l’état des lieux',
      'La mairie fera l’état des lieux',
      'fera',
      'annoncé',
      party('l’état des lieux', 'est associé', 'etat'),
    ),
  ],
  [false, 'résumé vantard', swap(P, 'summary: "Une haie"', 'summary: "Une haie superbe"')],
  [
    false,
    'en clair vantard',
    swap(P, 'La ville plantera une haie.', 'La ville plantera enfin une haie de 40 mètres.'),
  ],
  [false, 'réalisation sans preuve', swap(P, 'nature: précision', 'nature: réalisation')],
  [
    false,
    'levelWhy pour mentir',
    promises(
      'La mairie curera la mare.',
      'Curer la mare',
      'La mairie curera la mare',
      'curera',
      'fait',
      '',
      '    levelWhy: "Nous savons que c’est fait."\n',
    ),
  ],
  // wrong: events and people
  [
    false,
    'citation d’événement coupée',
    happens(
      'Le bal aura lieu le 8 novembre 2020, sous réserve de la météo.',
      'Bal',
      '2020-11-08',
      'Le bal aura lieu le 8 novembre 2020',
      'le 8 novembre 2020',
    ),
  ],
  [
    false,
    'annulé',
    happens(
      'Le bal du 8 novembre 2020 est annulé.',
      'Bal',
      '2020-11-08',
      'Le bal du 8 novembre 2020',
      '8 novembre 2020',
    ),
  ],
  [
    false,
    'absent présent',
    (w) =>
      w
        .edit(H, "en présence de l'État", "en l'absence de l'État")
        .edit(OPEN, "en présence de l'État", "en l'absence de l'État"),
  ],
  [
    false,
    'ex-maire',
    isOf(
      'L’ancien maire du village, Guy Noir, a parlé.',
      'guy-noir',
      'Guy Noir',
      'Noir',
      'maire du village, Guy Noir',
      'maire du village',
    ),
  ],
  [
    false,
    'adjoint promu',
    isOf(
      'Guy Noir, premier adjoint au maire, a parlé.',
      'guy-noir',
      'Guy Noir',
      'Noir',
      'Guy Noir, premier adjoint au maire',
      'maire',
    ),
  ],
  // wrong: texts of the editors
  [
    false,
    'citation inventée courte',
    says('La mairie salue.', '', { summary: 'La maire promet la « gratuité partout ».' }),
  ],
  [
    false,
    'citation anglaise',
    says('La mairie salue.', '', { summary: 'La mairie dit : “Tout sera gratuit demain”.' }),
  ],
  [
    false,
    'négation coupée',
    says('L’aide n’est pas versée aux clubs.', '', { summary: '« L’aide […] versée aux clubs ».' }),
  ],
  [
    false,
    'ordre retourné',
    says('La mairie salue les écoles, les clubs et les aînés.', '', {
      summary: 'La mairie salue « les clubs […] les écoles ».',
    }),
  ],
  [false, 'nom inventé', says('La mairie salue.', '', { summary: 'Le préfet Paul Rouge salue la mairie.' })],
  [false, 'résumé qui fait', says('La mairie curera la mare.', '', { summary: 'La mairie a curé la mare.' })],
  [false, 'chemin hors du site', swap(A, '/engagements/ouvrir-la-halle/', 'javascript:alert(1)')],
  [false, 'balise', says('La mairie <span onclick="x">salue</span>.')],
  [false, 'titre menteur', swap(H, 'title: "La halle est ouverte"', 'title: "La halle est couverte"')],
  [false, 'territoire volé', swap('territories/brumeval.yaml', 'name: "Brumeval"', 'name: "Val"')],
  [false, 'équivalent menteur', swap(V, 'words: "marché couvert"', 'words: "marché gratuit"')],
  [false, 'même texte caché', says('La mairie sa\u200Blue.')],
  [false, 'cyrillique', says('La mairie s\u0430lue les \u0430înés.')],
  [false, 'rôle menteur', swap(OPEN, 'role: assiste', 'role: organise')],
  [
    false,
    'fiche écartée absente',
    says('La mairie salue.', 'waivedRecords:\n  - record: commitments/rien\n    why: "Rien."\n'),
  ],
];
