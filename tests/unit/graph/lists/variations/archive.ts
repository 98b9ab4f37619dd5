/** Small changes of every sort that a communication officer makes to an archive; written wholly before they were tried. */
// An invented name: cspell:ignore Nadia nadia Ferrand ferrand
import { isOf } from '../gestures.ts';
import { doc, due, ID } from '../inputs.ts';
import { per } from '../numbers/gestures.ts';
import { ev, f, p, sum, type Variation } from './writing.ts';

const LEVEL = 'a level';
const NUMBER = 'a number';
const DAY = 'a day';
const TOLD = 'a summary';
const NAMED = 'a name';

/** Another record, with the communiqué that it cites. */
const other = (isValid: boolean, body: string, file: string, text: string): Variation => ({
  isValid,
  label: `${NAMED}: ${file} ${text.replaceAll('\n', ' ')}, of ${body}`,
  write: (world) => doc(world, body).write(file, text),
  file: `content/${file}`,
});

const office = (isValid: boolean, title: string): Variation => {
  const body = "Nadia Ferrand, directrice de l'école, a ouvert la séance.";
  return {
    isValid,
    label: `${NAMED}: ${title}, of ${body}`,
    write: isOf(
      body,
      'nadia-ferrand',
      'Nadia Ferrand',
      'Ferrand',
      "Nadia Ferrand, directrice de l'école",
      title,
    ),
    file: 'content/people/nadia-ferrand.yaml',
  };
};

const theme = (isValid: boolean, body: string, title: string, quote: string) =>
  other(
    isValid,
    body,
    'themes/mobilite.yaml',
    `title: "${title}"\nkind: thématique\norder: 9\npassage:\n  communique: ${ID}\n  quote: "${quote}"\n`,
  );

const acronym = (isValid: boolean, meaning: string) =>
  other(
    isValid,
    "Le plan local d'urbanisme (PLU) est consultable en mairie.",
    'vocabulary/plu.yaml',
    `term: "PLU"\nkind: sigle\nmeaning: "${meaning}"\npassages:\n  - communique: ${ID}\n    quote: "Le plan local d'urbanisme (PLU) est consultable"\n`,
  );

const RAMP = 'La rampe sera posée en décembre.';
const ramp = (isValid: boolean, period: string) =>
  p(isValid, `${DAY} ${period}`, RAMP, 'Poser la rampe', 'sera posée', 'annoncé', {
    more: due(period, 'en décembre', 'La rampe sera posée en décembre'),
  });

export const ARCHIVE: readonly Variation[] = [
  p(
    true,
    LEVEL,
    'La mairie rouvrira la passerelle des Tanneurs.',
    'Rouvrir la passerelle des Tanneurs',
    'rouvrira',
    'annoncé',
  ),
  p(true, LEVEL, 'Les agents achèvent la pose des abribus.', 'Poser les abribus', 'achèvent', 'en cours'),
  p(
    true,
    LEVEL,
    'Le chantier de la médiathèque a pris fin.',
    'Achever le chantier de la médiathèque',
    'a pris fin',
    'fait',
  ),
  p(
    true,
    LEVEL,
    'Une maison des aidants verra le jour au printemps.',
    'Ouvrir une maison des aidants',
    'verra le jour',
    'annoncé',
  ),
  p(
    true,
    LEVEL,
    'Les associations sont appelées à déposer un dossier.',
    'Déposer un dossier',
    'sont appelées à déposer',
    'invité',
  ),
  p(
    true,
    LEVEL,
    'La navette gratuite circule depuis lundi.',
    'Faire circuler la navette gratuite',
    'circule',
    'en cours',
  ),
  p(
    true,
    LEVEL,
    'Les élus se sont engagés à repeindre le préau.',
    'Repeindre le préau',
    'se sont engagés à repeindre',
    'annoncé',
  ),
  p(true, LEVEL, 'La mairie créera un verger partagé.', 'Créer un verger partagé', 'créera', 'annoncé'),
  p(
    false,
    LEVEL,
    'Les associations sont appelées à déposer un dossier.',
    'Déposer un dossier',
    'sont appelées à déposer',
    'annoncé',
  ),
  p(false, LEVEL, 'La ville a failli fermer la piscine.', 'Fermer la piscine', 'a failli fermer', 'fait'),
  // What is only named by a short noun, and five true sentences beside it.
  p(false, LEVEL, 'Les agents préparent la pose des abribus.', 'Poser les abribus', 'préparent', 'fait'),
  p(true, LEVEL, 'La pose des abribus est terminée.', 'Poser les abribus', 'est terminée', 'fait'),
  p(true, LEVEL, 'Les agents ont procédé à la pose des abribus.', 'Poser les abribus', 'ont procédé', 'fait'),
  p(true, LEVEL, 'La pose des abribus a commencé lundi.', 'Poser les abribus', 'a commencé', 'en cours'),
  p(true, LEVEL, 'Le conseil a voté la pose des abribus.', 'Poser les abribus', 'a voté', 'annoncé'),
  p(true, LEVEL, 'La pose des abribus aura lieu en hiver.', 'Poser les abribus', 'aura lieu', 'annoncé'),
  p(false, LEVEL, "L'ouverture de la crèche a pris du retard.", 'Ouvrir la crèche', 'a pris', 'fait'),
  p(
    false,
    LEVEL,
    'Le département a refusé de financer la digue.',
    'Financer la digue',
    'a refusé de financer',
    'fait',
  ),
  p(false, LEVEL, 'Le préfet a demandé la réouverture du pont.', 'Rouvrir le pont', 'a demandé', 'fait'),
  p(false, NAMED, 'La mairie créera un verger partagé.', 'Verger partagé créé', 'créera', 'annoncé'),
  p(
    false,
    NAMED,
    'La mairie ouvrira une partie des vestiaires.',
    'Ouvrir tous les vestiaires',
    'ouvrira',
    'annoncé',
  ),
  f(
    true,
    NUMBER,
    'La bibliothèque prête 4 200 livres.',
    ['Livres prêtés par la bibliothèque', 'value: 4200', 'livres', 'flux'],
    { l: 'en cours', verb: 'prête' },
  ),
  f(true, NUMBER, 'Moins de 80 foyers restent sans fibre.', [
    'Foyers sans fibre',
    'value: 80\napproximation: moins de',
    'foyers',
    'dénombrement',
  ]),
  f(true, NUMBER, 'Trois habitants sur dix viennent à pied au marché.', [
    'Habitants qui viennent à pied au marché',
    'share: { of: 3, among: 10 }',
    'habitants',
    'part',
  ]),
  f(
    true,
    NUMBER,
    "La consommation d'eau a reculé de 6 % en 2019.",
    ["Recul de la consommation d'eau en 2019", 'value: 6', '%', 'flux'],
    { l: 'fait', verb: 'a reculé', more: per('2019', 'en 2019') },
  ),
  f(
    true,
    NUMBER,
    "La commune verse 1,2 million d'euros par an au syndicat.",
    ['Somme versée par an au syndicat par la commune', 'value: 1200000', 'EUR par an', 'flux'],
    { l: 'en cours', verb: 'verse' },
  ),
  f(true, NUMBER, 'Une vingtaine de commerçants adhèrent à la charte.', [
    'Commerçants qui adhèrent à la charte',
    'value: 20',
    'commerçants',
    'dénombrement',
  ]),
  f(true, NUMBER, "Entre 15 et 20 bénévoles animent l'atelier.", [
    "Bénévoles qui animent l'atelier",
    'range: { from: 15, to: 20 }',
    'bénévoles',
    'dénombrement',
  ]),
  f(true, NUMBER, 'Le seuil de revenus est fixé à 900 euros par mois.', [
    'Seuil de revenus par mois',
    'value: 900',
    'EUR par mois',
    'seuil',
  ]),
  f(true, NUMBER, 'Un quart des logements est vacant.', [
    'Logements vacants',
    'share: { of: 1, among: 4 }',
    'des logements',
    'part',
  ]),
  f(false, NUMBER, 'Moins de 80 foyers restent sans fibre.', [
    'Foyers sans fibre',
    'value: 80',
    'foyers',
    'dénombrement',
  ]),
  f(false, NUMBER, 'Trois habitants sur dix viennent à pied au marché.', [
    'Habitants qui viennent à pied au marché',
    'share: { of: 7, among: 10 }',
    'habitants',
    'part',
  ]),
  f(
    false,
    NUMBER,
    'Le budget des fêtes passe de 90 000 à 120 000 euros.',
    ['Budget des fêtes', 'value: 90000', 'EUR', 'flux'],
    { l: 'en cours', verb: 'passe' },
  ),
  f(
    false,
    NUMBER,
    "La commune verse 1,2 million d'euros par an au syndicat.",
    ['Somme versée par an au syndicat par la commune', 'value: 12000000', 'EUR par an', 'flux'],
    { l: 'en cours', verb: 'verse' },
  ),
  f(
    false,
    NUMBER,
    "La consommation d'eau a reculé de 6 % en 2019.",
    ["Hausse de la consommation d'eau en 2019", 'value: 6', '%', 'flux'],
    { l: 'fait', verb: 'a reculé', more: per('2019', 'en 2019') },
  ),
  f(
    false,
    NUMBER,
    'Le centre a accueilli 310 enfants en 2019.',
    ['Enfants accueillis par le centre', 'value: 310', 'enfants', 'flux'],
    { l: 'fait', verb: 'a accueilli', more: per('2018', 'en 2019') },
  ),
  f(false, NUMBER, "Le centre accueille jusqu'à 60 enfants.", [
    'Enfants du centre',
    'value: 60\napproximation: plus de',
    'enfants',
    'dénombrement',
  ]),
  f(
    false,
    NUMBER,
    'Les 45 agents recevront un vélo.',
    ['Agents qui ont reçu un vélo', 'value: 45', 'agents', 'flux'],
    { l: 'fait', verb: 'recevront' },
  ),
  f(false, NUMBER, 'La piste mesure 3,4 kilomètres.', [
    'Longueur de la piste',
    'value: 3.4',
    'mètres',
    'distance',
  ]),
  ev(
    true,
    DAY,
    'Le forum des associations se tiendra le samedi 17 octobre 2020.',
    'Forum des associations',
    '2020-10-17',
    'le samedi 17 octobre 2020',
  ),
  ev(
    true,
    DAY,
    'La réunion publique a eu lieu mardi dernier.',
    'Réunion publique',
    '2020-09-29',
    'mardi dernier',
    {
      status: 'tenu',
    },
  ),
  ev(
    true,
    DAY,
    "La foire d'automne aura lieu du 23 au 25 octobre.",
    "Foire d'automne",
    '2020-10-23/2020-10-25',
    'du 23 au 25 octobre',
  ),
  ramp(true, '2020-12'),
  ramp(false, '2021-12'),
  ev(
    false,
    DAY,
    'La réunion publique se tiendra le 12 novembre.',
    'Réunion publique',
    '2020-11-12',
    'le 12 novembre',
    {
      status: 'tenu',
    },
  ),
  ev(
    false,
    DAY,
    'La cérémonie du 11 novembre est annulée.',
    'Cérémonie du 11 novembre',
    '2020-11-11',
    'du 11 novembre',
  ),
  office(true, "directrice de l'école"),
  office(false, "présidente de l'école"),
  sum(
    true,
    TOLD,
    "Nadia Ferrand, directrice de l'école, a ouvert la séance.",
    "Nadia Ferrand, directrice de l'école, a ouvert la séance.",
  ),
  sum(
    false,
    TOLD,
    "Nadia Ferrand, directrice de l'école, a ouvert la séance.",
    'La maire Nadia Ferrand a ouvert la séance.',
  ),
  sum(
    true,
    TOLD,
    'La piscine fermera si la grève continue.',
    'La piscine fermera ses portes si la grève continue.',
  ),
  sum(
    true,
    TOLD,
    'Selon les commerçants, la rue piétonne attire davantage de clients.',
    'Les commerçants disent que la rue piétonne attire davantage de clients.',
  ),
  sum(
    true,
    TOLD,
    "La ville n'augmentera pas les tarifs de la cantine.",
    "Les tarifs de la cantine n'augmenteront pas.",
  ),
  sum(
    true,
    TOLD,
    'Le relais accueillera en priorité les parents isolés.',
    'La mairie annonce un relais, en priorité pour les parents isolés.',
  ),
  sum(false, TOLD, 'La piscine fermera si la grève continue.', 'La piscine fermera.'),
  sum(
    false,
    TOLD,
    "La ville n'augmentera pas les tarifs de la cantine.",
    'La ville augmentera les tarifs de la cantine.',
  ),
  sum(
    false,
    TOLD,
    'Le relais accueillera en priorité les parents isolés.',
    'Le relais accueille les parents isolés.',
  ),
  sum(false, TOLD, "La mairie étudie la création d'un verger.", 'La mairie crée un verger.'),
  theme(true, 'La mobilité douce est une priorité.', 'Mobilité douce', 'La mobilité douce est une priorité'),
  acronym(true, "plan local d'urbanisme"),
];

/** Of the same list: misjudged when first tried, and still. */
export const ARCHIVE_MISSED: readonly Variation[] = [
  p(
    true,
    LEVEL,
    'La ville compte installer des bancs ombragés.',
    'Installer des bancs ombragés',
    'compte installer',
    'attendu',
  ),
  p(
    false,
    LEVEL,
    'Le chantier de la médiathèque reprendra en mars.',
    'Achever le chantier de la médiathèque',
    'reprendra',
    'annoncé',
  ),
  sum(
    false,
    TOLD,
    'Le syndicat de la filière a critiqué le projet de rocade.',
    'Le syndicat de la filière a soutenu le projet de rocade.',
  ),
  theme(
    false,
    "La gratuité des transports est un thème de l'atelier.",
    'Les transports sont gratuits',
    'La gratuité des transports est un thème',
  ),
  acronym(false, "plan local de l'urgence"),
  f(
    false,
    NUMBER,
    'Seuls 12 des 30 arrêts sont accessibles.',
    ['Arrêts accessibles', 'value: 30', 'arrêts', 'dénombrement'],
    { leaves: ['Seuls 12 des'] },
  ),
];
