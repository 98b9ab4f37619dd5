/** What an officer of a prefecture writes of its sentences: 56 of sixty inputs, judged before they were run (the others are in `missed.ts`), then what stands beside their mends. */
// Names and rare words: cspell:ignore Carnoules Vesle rentree confortement
import { ev, f, p, sum, type Variation } from './writing.ts';

const KIND = 'of a prefecture';
const not = (one: Variation): Variation => ({ ...one, isValid: false });
const act = (body: string, title: string, verb: string, level: string, more?: string) =>
  p(true, KIND, body, title, verb, level, more === undefined ? {} : { more });
const told = (body: string, summary: string, leaves?: readonly string[]) =>
  sum(true, KIND, body, summary, leaves);
const day = (body: string, title: string, status: string, period: string, words: string) =>
  ev(true, KIND, body, title, period, words, { status });
const count = (
  body: string,
  of: Readonly<{
    title: string;
    value: number;
    unit: string;
    nature: string;
    level?: string;
    verb?: string;
    approximation?: string;
  }>,
) => {
  const { title, value, unit, nature, level: l, verb, approximation } = of;
  const more = approximation === undefined ? '' : `approximation: ${approximation}\n`;
  const told = l === undefined ? '' : `level: ${l}\nverb: "${verb ?? ''}"\n`;
  return f(true, KIND, body, [title, `value: ${value}`, unit, nature], { more: told + more });
};

export const OF_A_PREFECTURE: readonly Variation[] = [
  act(
    'La maison France services de Carnoules a ouvert ses portes.',
    'Ouvrir une maison France services à Carnoules',
    'a ouvert',
    'fait',
  ),
  act(
    'Le préfet a placé le bassin de la Vesle en alerte renforcée.',
    'Placer le bassin de la Vesle en alerte renforcée',
    'a placé',
    'fait',
  ),
  act(
    'La préfecture cofinancera la rénovation énergétique du collège Jean-Moulin.',
    'Rénover le collège Jean-Moulin',
    'cofinancera',
    'annoncé',
  ),
  act(
    'Les travaux de réhabilitation du pont de Mirabeau débuteront prochainement.',
    'Réhabiliter le pont de Mirabeau',
    'débuteront',
    'annoncé',
  ),
  act(
    'La campagne de vaccination des canards se poursuit dans le département.',
    'Vacciner les canards du département',
    'se poursuit',
    'en cours',
  ),
  act(
    "Une cellule d'information du public a été activée en préfecture.",
    "Activer une cellule d'information du public",
    'a été activée',
    'fait',
  ),
  act(
    'Les effectifs de gendarmerie seront renforcés aux abords des plages.',
    'Renforcer les effectifs de gendarmerie aux abords des plages',
    'seront renforcés',
    'annoncé',
  ),
  act(
    "Le comité a validé la création d'un centre d'accueil pour les victimes.",
    "Créer un centre d'accueil pour les victimes",
    'a validé',
    'annoncé',
  ),
  act(
    'La préfète a installé le conseil départemental de sécurité civile.',
    'Installer le conseil départemental de sécurité civile',
    'a installé',
    'fait',
  ),
  act(
    'Le dispositif devrait être étendu aux communes rurales.',
    'Étendre le dispositif aux communes rurales',
    'devrait être étendu',
    'attendu',
  ),
  act(
    'Les bailleurs sociaux sont invités à signaler les logements vacants.',
    'Signaler les logements vacants',
    'sont invités à signaler',
    'invité',
  ),
  act(
    "Le préfet s'engage à recevoir les agriculteurs touchés par la grêle.",
    'Recevoir les agriculteurs touchés par la grêle',
    "s'engage à recevoir",
    'annoncé',
  ),
  act(
    'La nouvelle caserne est prête à accueillir les sapeurs-pompiers.',
    'Accueillir les sapeurs-pompiers dans la nouvelle caserne',
    'est prête à accueillir',
    'annoncé',
  ),
  act(
    "Le démantèlement de l'ancienne station-service vient de s'achever.",
    "Démanteler l'ancienne station-service",
    "vient de s'achever",
    'fait',
  ),
  act("Les secours ont procédé à l'évacuation du camping.", 'Évacuer le camping', 'ont procédé', 'fait'),
  told(
    "La baignade sera interdite si la qualité de l'eau se dégrade.",
    'La baignade sera interdite en cas de dégradation de la qualité de l’eau.',
  ),
  told(
    "Le préfet a levé les restrictions d'eau sur l'ensemble du bassin.",
    'Les restrictions d’eau sont levées sur tout le bassin.',
  ),
  told(
    'Les transports scolaires ne circuleront pas dans le nord du département en raison du verglas.',
    'Le verglas empêche les transports scolaires de circuler dans le nord du département.',
  ),
  told(
    'Selon Météo-France, de fortes pluies sont attendues sur le littoral. Le préfet appelle à la prudence.',
    'Le préfet appelle à la prudence face aux fortes pluies que Météo-France attend sur le littoral.',
  ),
  told(
    'Les opérations de dépollution ont permis de retirer les hydrocarbures. La plage rouvrira lorsque les analyses seront conformes.',
    'Les hydrocarbures ont été retirés ; la plage rouvrira quand les analyses seront conformes.',
  ),
  told(
    'Le guichet unique accompagne désormais les entreprises touchées par les inondations.',
    'Un guichet unique accompagne les entreprises touchées par les inondations.',
  ),
  told(
    "La liaison ferroviaire sera interrompue jusqu'à la fin des travaux.",
    'Les trains seront interrompus jusqu’à la fin des travaux.',
  ),
  count('Au total, 214 logements ont été raccordés.', {
    ...{ title: 'Logements raccordés', value: 214, unit: 'logements' },
    ...{ nature: 'flux', level: 'fait', verb: 'ont été raccordés' },
  }),
  count("Près de 450 sapeurs-pompiers sont mobilisés contre l'incendie.", {
    ...{ title: 'Sapeurs-pompiers mobilisés contre l’incendie', value: 450, unit: 'sapeurs-pompiers' },
    ...{ approximation: 'près de', nature: 'stock', level: 'en cours', verb: 'sont mobilisés' },
  }),
  count("La préfecture versera 2,4 millions d'euros aux communes sinistrées.", {
    ...{ title: 'Somme à verser aux communes sinistrées', value: 2400000, unit: 'EUR' },
    ...{ nature: 'flux', level: 'annoncé', verb: 'versera' },
  }),
  count('Le taux de remplissage des nappes atteint 38 %.', {
    ...{ title: 'Taux de remplissage des nappes', value: 38, unit: '%', nature: 'part' },
  }),
  day(
    "La cérémonie du 2 octobre s'est tenue devant le monument aux morts.",
    'Cérémonie du 2 octobre',
    'tenu',
    '2020-10-02',
    'du 2 octobre',
  ),
  act(
    'Le centre de vaccination ouvrira le lundi 19 octobre.',
    'Ouvrir un centre de vaccination',
    'ouvrira',
    'annoncé',
    `due:\n  period: 2020-10-19\n  words: "le lundi 19 octobre"\n  communique: 2020-10-05-rentree\n  quote: "ouvrira le lundi 19 octobre"\n`,
  ),
  day(
    'La prochaine réunion du comité se tiendra le 2 novembre.',
    'Prochaine réunion du comité',
    'promis',
    '2020-11-02',
    'le 2 novembre',
  ),
  not(
    act(
      "La fermeture du bureau de poste a suscité l'inquiétude des habitants.",
      'Fermer le bureau de poste',
      'a suscité',
      'fait',
    ),
  ),
  not(
    act(
      "Le préfet a rappelé son opposition à l'ouverture de la carrière.",
      'Ouvrir la carrière',
      'a rappelé',
      'annoncé',
    ),
  ),
  not(
    act("Les services examinent la demande d'extension du port.", 'Étendre le port', 'examinent', 'en cours'),
  ),
  not(
    act(
      'La réouverture de la piscine est différée en raison de la crise.',
      'Rouvrir la piscine',
      'est différée',
      'annoncé',
    ),
  ),
  not(act('Les crédits de la rénovation du musée sont gelés.', 'Rénover le musée', 'sont gelés', 'en cours')),
  not(
    act(
      'Le maire ne souhaite pas vendre le presbytère.',
      'Vendre le presbytère',
      'ne souhaite pas vendre',
      'attendu',
    ),
  ),
  not(
    act(
      "Le projet de déviation a fait l'objet d'une enquête publique.",
      'Construire la déviation',
      "a fait l'objet",
      'fait',
    ),
  ),
  not(
    act(
      'Les travaux de confortement de la falaise ont démarré.',
      'Conforter la falaise',
      'ont démarré',
      'fait',
    ),
  ),
  not(
    act("L'association demande que le refuge soit agrandi.", 'Agrandir le refuge', 'soit agrandi', 'annoncé'),
  ),
  not(act('La région aurait dû livrer les rames.', 'Livrer les rames', 'aurait dû livrer', 'annoncé')),
  not(
    act(
      "Le préfet a menacé de fermer l'établissement.",
      "Fermer l'établissement",
      'a menacé de fermer',
      'fait',
    ),
  ),
  not(
    act(
      "Le tribunal a suspendu la construction de l'éolienne.",
      "Construire l'éolienne",
      'a suspendu',
      'fait',
    ),
  ),
  not(
    act(
      'Le comité a présenté un plan pour réduire la pollution.',
      'Réduire la pollution',
      'a présenté',
      'fait',
    ),
  ),
  not(
    act('Les élus ont échoué à sauver la maternité.', 'Sauver la maternité', 'ont échoué à sauver', 'fait'),
  ),
  not(
    act(
      "La commission a émis un avis défavorable à l'extension du centre commercial.",
      'Étendre le centre commercial',
      'a émis',
      'annoncé',
    ),
  ),
  not(act('Nul ne sait quand rouvrira le tunnel.', 'Rouvrir le tunnel', 'rouvrira', 'annoncé')),
  not(told('Le préfet pourrait prolonger le couvre-feu.', 'Le préfet prolonge le couvre-feu.')),
  not(
    told(
      "La route ne rouvrira qu'après l'expertise du pont.",
      'La route rouvrira pendant l’expertise du pont.',
    ),
  ),
  not(
    told(
      "La vaccination n'est pas obligatoire pour les moutons.",
      'La vaccination est obligatoire pour les moutons.',
    ),
  ),
  not(
    told(
      'Quelques communes du littoral seront privées d’eau.',
      'Toutes les communes du littoral seront privées d’eau.',
    ),
  ),
  not(
    told(
      'Le préfet a reçu le 3 mars les représentants des pêcheurs.',
      'Le préfet a reçu le 4 mars les représentants des pêcheurs.',
    ),
  ),
  not(
    count('Plus de 120 personnes ont été évacuées.', {
      ...{ title: 'Personnes évacuées', value: 120, unit: 'personnes' },
      ...{ nature: 'flux', level: 'fait', verb: 'ont été évacuées' },
    }),
  ),
  not(
    count('Le préfet demande que 30 lits soient ouverts.', {
      ...{ title: 'Lits ouverts', value: 30, unit: 'lits' },
      ...{ nature: 'flux', level: 'fait', verb: 'soient ouverts' },
    }),
  ),
  not(
    count("Les pertes atteignent 3 millions d'euros.", {
      ...{ title: 'Pertes', value: 3, unit: 'milliards d’euros', nature: 'dénombrement' },
    }),
  ),
  not(
    count("Le nombre d'accidents a baissé de 12 %.", {
      ...{ title: 'Hausse du nombre d’accidents', value: 12, unit: '%', nature: 'part' },
    }),
  ),
  not(
    act(
      'Un centre d’accueil sera ouvert à Bourges.',
      'Centre d’accueil ouvert à Bourges',
      'sera ouvert',
      'annoncé',
    ),
  ),
  not(
    day(
      'La réunion prévue le 12 novembre est annulée.',
      'Réunion du 12 novembre',
      'promis',
      '2020-11-12',
      'le 12 novembre',
    ),
  ),
  // Beside the rules that the list asked for.
  ...[
    [
      'Nul ne sait quand la digue cédera, et le préfet fermera le pont.',
      'Fermer le pont',
      'fermera',
      'annoncé',
    ],
    ['On ne sait jamais : le préfet fermera le pont.', 'Fermer le pont', 'fermera', 'annoncé'],
    ['Quand la crue viendra, le préfet fermera le pont.', 'Fermer le pont', 'fermera', 'annoncé'],
    ['Nul ne l’ignore : la piscine rouvrira.', 'Rouvrir la piscine', 'rouvrira', 'annoncé'],
    ['Personne ne savait quand, mais le tunnel a rouvert.', 'Rouvrir le tunnel', 'a rouvert', 'fait'],
    ['Le maire dit quand rouvrira la piscine.', 'Rouvrir la piscine', 'rouvrira', 'annoncé'],
    ['On sait désormais quand rouvrira la piscine.', 'Rouvrir la piscine', 'rouvrira', 'annoncé'],
    [
      'Le pont est fermé quand le vent forcit ; il sera consolidé.',
      'Consolider le pont',
      'sera consolidé',
      'annoncé',
    ],
  ].map(([body = '', title = '', verb = '', level = '']) => act(body, title, verb, level)),
  ...[
    'La route rouvrira après l’expertise du pont.',
    'La route rouvrira une fois achevée l’expertise du pont.',
    'La route rouvrira dès la fin de l’expertise du pont.',
    'La route sera fermée jusqu’à l’expertise du pont.',
    'La route rouvrira avant l’été, après l’expertise du pont.',
    'La route ne rouvrira pas avant l’expertise du pont.',
    'La route rouvrira, mais seulement après l’expertise du pont.',
    'La réouverture de la route attend l’expertise du pont.',
    'La route restera fermée pendant l’expertise du pont.',
    'La route rouvrira après l’expertise du pont, sans péage.',
    'La route rouvrira à la fin de l’expertise du pont, avant Noël.',
    'La route rouvrira quand l’expertise du pont sera finie.',
  ].map((summary) => told("La route ne rouvrira qu'après l'expertise du pont.", summary)),
  act(
    "L'aide aux commerçants a été votée, et les loyers ont été suspendus.",
    'Aider les commerçants',
    'ont été suspendus',
    'fait',
  ),
  not(told("La halle n'ouvrira qu'après les travaux.", 'La halle ouvrira durant les travaux.')),
  not(act('On ne sait pas encore quand ouvrira la halle.', 'Ouvrir la halle', 'ouvrira', 'annoncé')),
];
