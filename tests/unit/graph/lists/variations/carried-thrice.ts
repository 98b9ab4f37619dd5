/** The action of a title under its name, a third time: as ordinary as communiqués are, written wholly before it was tried. */
import { p, type Variation } from './writing.ts';

type Line = readonly [body: string, title: string, verb: string, level: string];

const TRUE: readonly Line[] = [
  ['La mairie prévoit le recrutement de saisonniers.', 'Recruter des saisonniers', 'prévoit', 'annoncé'],
  [
    'La préfecture a mis en place un dispositif d’accueil des familles.',
    'Accueillir les familles',
    'a mis en place',
    'fait',
  ],
  ['La réouverture de la déchetterie aura lieu lundi.', 'Rouvrir la déchetterie', 'aura lieu', 'annoncé'],
  [
    'La commune vient de terminer la rénovation de son église.',
    'Rénover l’église',
    'vient de terminer',
    'fait',
  ],
  ['Le remplacement des lampadaires a commencé.', 'Remplacer les lampadaires', 'a commencé', 'en cours'],
  [
    'Les opérations de nettoyage des plages se sont achevées hier.',
    'Nettoyer les plages',
    'se sont achevées',
    'fait',
  ],
  ['La fermeture administrative du bar a été prononcée.', 'Fermer le bar', 'a été prononcée', 'fait'],
  [
    'Le conseil départemental a acté la construction d’un collège.',
    'Construire un collège',
    'a acté',
    'annoncé',
  ],
  ['L’installation de la fibre sera terminée cet hiver.', 'Installer la fibre', 'sera terminée', 'annoncé'],
  ['Un accompagnement sera proposé aux artisans.', 'Accompagner les artisans', 'sera proposé', 'annoncé'],
  [
    'La région a lancé un appel à projets pour la création de jardins.',
    'Créer des jardins',
    'a lancé',
    'annoncé',
  ],
  ['Les riverains bénéficient d’un relogement.', 'Reloger les riverains', 'bénéficient', 'en cours'],
  [
    'La mairie a confié la restauration des vitraux à un atelier.',
    'Restaurer les vitraux',
    'a confié',
    'annoncé',
  ],
  [
    'L’ouverture de la maison au public se fera au printemps.',
    'Ouvrir la maison au public',
    'se fera',
    'annoncé',
  ],
  [
    'La préfète a annoncé le déblocage d’une aide et la création d’un guichet.',
    'Créer un guichet',
    'a annoncé',
    'annoncé',
  ],
  ['Le déploiement des bornes s’accélère.', 'Déployer des bornes', 's’accélère', 'en cours'],
  ['Le marché de rénovation de la crèche a été attribué.', 'Rénover la crèche', 'a été attribué', 'annoncé'],
  ['La vaccination des volailles est obligatoire.', 'Vacciner les volailles', 'est obligatoire', 'attendu'],
  [
    'Le barrage a été construit après la destruction de l’ancien.',
    'Construire le barrage',
    'a été construit',
    'fait',
  ],
  ['Le contrat comprend la sécurisation des abords.', 'Sécuriser les abords', 'comprend', 'annoncé'],
  ['La restauration du pont a coûté cher.', 'Restaurer le pont', 'a coûté', 'fait'],
  ['Les travaux permettront l’élargissement de la route.', 'Élargir la route', 'permettront', 'annoncé'],
  ['La mairie assure l’hébergement des familles.', 'Héberger les familles', 'assure', 'en cours'],
  ['Les agents assureront une surveillance des abords.', 'Surveiller les abords', 'assureront', 'annoncé'],
  ['Le sous-préfet a installé le comité.', 'Installer le comité', 'a installé', 'fait'],
  ['L’aménagement du carrefour débute aujourd’hui.', 'Aménager le carrefour', 'débute', 'en cours'],
  ['La délibération approuve l’acquisition du terrain.', 'Acquérir le terrain', 'approuve', 'annoncé'],
  ['La convention signée hier engage la rénovation de la maison.', 'Rénover la maison', 'engage', 'en cours'],
  [
    'La région soutiendra la modernisation des abattoirs.',
    'Moderniser les abattoirs',
    'soutiendra',
    'annoncé',
  ],
  ['La démolition du hangar a débuté et durera un mois.', 'Démolir le hangar', 'a débuté', 'en cours'],
  [
    'Le conseil a délibéré en faveur de la création du parc.',
    'Délibérer sur la création du parc',
    'a délibéré',
    'fait',
  ],
  ['La police a procédé à l’expulsion des occupants.', 'Expulser les occupants', 'a procédé', 'fait'],
  ['L’évacuation de la plage a été décidée.', 'Évacuer la plage', 'a été décidée', 'annoncé'],
  [
    'Les inscriptions ouvriront lundi, avant la distribution des cartes.',
    'Ouvrir les inscriptions',
    'ouvriront',
    'annoncé',
  ],
  [
    'La piste accueille les cyclistes depuis son élargissement.',
    'Accueillir les cyclistes',
    'accueille',
    'en cours',
  ],
  ['La mairie donnera une formation aux agents.', 'Former les agents', 'donnera', 'annoncé'],
  ['L’équipe a mené à bien la rénovation des vestiaires.', 'Rénover les vestiaires', 'a mené', 'fait'],
  ['Le centre assure désormais la formation des pompiers.', 'Former les pompiers', 'assure', 'en cours'],
  [
    'La préfecture engagera l’indemnisation des sinistrés.',
    'Indemniser les sinistrés',
    'engagera',
    'annoncé',
  ],
  ['Le plan vise la réduction des accidents.', 'Réduire les accidents', 'vise', 'attendu'],
  ['La fermeture de la route reste en vigueur.', 'Fermer la route', 'reste en vigueur', 'en cours'],
  ['La mise à l’abri des familles a été assurée.', 'Mettre à l’abri les familles', 'a été assurée', 'fait'],
  ['La navette circule depuis la fermeture de la gare.', 'Faire circuler une navette', 'circule', 'en cours'],
];

const FALSE: readonly Line[] = [
  ['Le conseil a entendu les commerçants sur la fermeture de la rue.', 'Fermer la rue', 'a entendu', 'fait'],
  [
    'La préfète a rendu visite aux bénévoles de la distribution.',
    'Distribuer des repas',
    'a rendu visite',
    'fait',
  ],
  ['Les élus mesurent les effets de la suppression du train.', 'Supprimer le train', 'mesurent', 'en cours'],
  ['Le rapport détaille les conditions de la création du parc.', 'Créer le parc', 'détaille', 'annoncé'],
  ['La construction de la prison suscite des inquiétudes.', 'Construire la prison', 'suscite', 'en cours'],
  ['Le maire a demandé la réouverture de la classe.', 'Rouvrir la classe', 'a demandé', 'fait'],
  ['Le préfet a rencontré les porteurs du projet de rénovation.', 'Rénover la ferme', 'a rencontré', 'fait'],
  ['La ville a programmé la réfection et la rénovation du port.', 'Rénover le port', 'a programmé', 'fait'],
  ['Les pêcheurs refusent l’extension de la réserve.', 'Étendre la réserve', 'refusent', 'annoncé'],
  ['Le comité a examiné la vente de la gare.', 'Vendre la gare', 'a examiné', 'fait'],
  ['Un film raconte la restauration du château.', 'Restaurer le château', 'raconte', 'en cours'],
  ['Le maire s’est dit inquiet de la fermeture du bureau.', 'Fermer le bureau', 's’est dit', 'fait'],
  ['La réduction des trains a provoqué un débat.', 'Réduire les trains', 'a provoqué', 'fait'],
  ['La ville a reçu une aide pour la plantation de haies.', 'Planter des haies', 'a reçu', 'fait'],
];

const of = (isValid: boolean, kind: string, lines: readonly Line[]): readonly Variation[] =>
  lines.map(([body, ...rest]) => p(isValid, kind, body, ...rest));

export const CARRIED_THRICE: readonly Variation[] = [
  ...of(true, 'carried', TRUE),
  ...of(false, 'only spoken of', FALSE),
];
