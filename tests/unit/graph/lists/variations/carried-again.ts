/** The action of a title under its name, once more: a fresh list, written wholly before it was tried. */
import { p, type Variation } from './writing.ts';

type Line = readonly [body: string, title: string, verb: string, level: string];

const TRUE: readonly Line[] = [
  [
    'Les services de l’aviation ont prononcé la fermeture du terrain.',
    'Fermer le terrain',
    'ont prononcé',
    'fait',
  ],
  [
    'La préfecture organise la distribution de bouteilles.',
    'Distribuer des bouteilles',
    'organise',
    'en cours',
  ],
  ['La remise en eau du canal est intervenue jeudi.', 'Remettre en eau le canal', 'est intervenue', 'fait'],
  [
    'Le déménagement des archives est en voie d’achèvement.',
    'Déménager les archives',
    'est en voie',
    'annoncé',
  ],
  ['La commune a lancé les travaux d’extension du cimetière.', 'Étendre le cimetière', 'a lancé', 'en cours'],
  [
    'La commission permanente a voté une subvention pour la restauration du retable.',
    'Restaurer le retable',
    'a voté',
    'annoncé',
  ],
  ['La démolition de la barre est programmée au printemps.', 'Démolir la barre', 'est programmée', 'attendu'],
  ['Un arrêté ordonne l’évacuation du campement.', 'Évacuer le campement', 'ordonne', 'annoncé'],
  ['Les pompiers ont conduit l’évacuation de la résidence.', 'Évacuer la résidence', 'ont conduit', 'fait'],
  ['Le contrat prévoit le remplacement des chaudières.', 'Remplacer les chaudières', 'prévoit', 'annoncé'],
  ['L’indemnisation des éleveurs est engagée.', 'Indemniser les éleveurs', 'est engagée', 'en cours'],
  [
    'Le conseil a émis un avis favorable à la création du parc.',
    'Émettre un avis favorable',
    'a émis',
    'fait',
  ],
  ['La plantation des haies s’étalera sur l’hiver.', 'Planter des haies', 's’étalera', 'annoncé'],
  ['Le transfert du service est acté.', 'Transférer le service', 'est acté', 'annoncé'],
  ['L’ouverture du gymnase est fixée au printemps.', 'Ouvrir le gymnase', 'est fixée', 'annoncé'],
  ['La mairie lancera en mars la construction de la crèche.', 'Construire la crèche', 'lancera', 'annoncé'],
  ['Le musée a rouvert après une rénovation complète.', 'Rouvrir le musée', 'a rouvert', 'fait'],
  ['L’abbaye fait l’objet d’une restauration depuis mars.', 'Restaurer l’abbaye', 'fait l’objet', 'en cours'],
  [
    'Le recensement des logements vacants est confié aux maires.',
    'Recenser les logements vacants',
    'est confié',
    'annoncé',
  ],
  [
    'La région et la ville cofinanceront la rénovation du théâtre.',
    'Rénover le théâtre',
    'cofinanceront',
    'annoncé',
  ],
  ['Cette aide permettra l’équipement des cantines.', 'Équiper les cantines', 'permettra', 'annoncé'],
  ['La mise en ligne du cadastre est effective.', 'Mettre en ligne le cadastre', 'est effective', 'en cours'],
  ['Le maire a obtenu la réouverture du guichet.', 'Rouvrir le guichet', 'a obtenu', 'annoncé'],
  [
    'La préfète a inauguré la maison de santé après sa rénovation.',
    'Inaugurer la maison de santé',
    'a inauguré',
    'fait',
  ],
  ['Le nettoyage des berges a mobilisé les agents.', 'Nettoyer les berges', 'a mobilisé', 'fait'],
  ['Le recrutement de médecins se fera par concours.', 'Recruter des médecins', 'se fera', 'annoncé'],
  [
    'Les élèves bénéficieront d’une formation aux gestes utiles.',
    'Former les élèves aux gestes utiles',
    'bénéficieront',
    'annoncé',
  ],
  ['Le syndicat poursuit la modernisation du réseau.', 'Moderniser le réseau', 'poursuit', 'en cours'],
  ['La rénovation de la salle touche à sa fin.', 'Rénover la salle', 'touche à sa fin', 'en cours'],
  [
    'Les services procéderont dès lundi au contrôle et à la fermeture des accès.',
    'Fermer les accès',
    'procéderont',
    'annoncé',
  ],
  ['Le préfet a pris un arrêté de fermeture du site.', 'Fermer le site', 'a pris', 'annoncé'],
  [
    'La suppression du passage à niveau est actée par la région.',
    'Supprimer le passage à niveau',
    'est actée',
    'annoncé',
  ],
  ['La création du fonds a été saluée par les élus.', 'Saluer la création du fonds', 'a été saluée', 'fait'],
  ['Le démontage des tribunes s’effectuera la nuit.', 'Démonter les tribunes', 's’effectuera', 'annoncé'],
  [
    'Le département travaille à la réouverture de la ligne.',
    'Travailler à la réouverture de la ligne',
    'travaille',
    'en cours',
  ],
  [
    'La ville consacre une part de son budget à la rénovation des écoles.',
    'Consacrer du budget à la rénovation des écoles',
    'consacre',
    'en cours',
  ],
  ['Le chantier de restauration de la chapelle avance.', 'Restaurer la chapelle', 'avance', 'en cours'],
  ['La piscine fermera pendant la rénovation des bassins.', 'Fermer la piscine', 'fermera', 'annoncé'],
  ['La vente de l’ancienne gare a été conclue en mai.', 'Vendre l’ancienne gare', 'a été conclue', 'fait'],
];

const FALSE: readonly Line[] = [
  ['Le préfet a reçu les opposants à la construction du barrage.', 'Construire le barrage', 'a reçu', 'fait'],
  [
    'La sous-préfète s’est déclarée attentive à l’ouverture du centre.',
    'Ouvrir le centre',
    's’est déclarée',
    'fait',
  ],
  ['Le conseil s’est penché sur la rénovation du marché.', 'Rénover le marché', 's’est penché', 'fait'],
  ['La fermeture de la maternité préoccupe les maires.', 'Fermer la maternité', 'préoccupe', 'en cours'],
  [
    'Le maire a exprimé sa gratitude aux mécènes de la restauration.',
    'Restaurer le retable',
    'a exprimé',
    'fait',
  ],
  ['Le rapport aborde la création d’une école.', 'Créer une école', 'aborde', 'annoncé'],
  ['La construction du pont a été au cœur des échanges.', 'Construire le pont', 'a été au cœur', 'fait'],
  [
    'La mairie a organisé une réunion sur la rénovation du quartier.',
    'Rénover le quartier',
    'a organisé',
    'fait',
  ],
  ['Le conseil a voté un vœu sur la réouverture de la ligne.', 'Rouvrir la ligne', 'a voté', 'annoncé'],
  [
    'Le ministre a annoncé une étude sur la création d’un hôpital.',
    'Créer un hôpital',
    'a annoncé',
    'annoncé',
  ],
  [
    'Les élus ont manifesté pour le recrutement de médecins.',
    'Recruter des médecins',
    'ont manifesté',
    'fait',
  ],
  [
    'La préfète a félicité les artisans de la réhabilitation.',
    'Réhabiliter la caserne',
    'a félicité',
    'fait',
  ],
  ['Une exposition retrace la construction du viaduc.', 'Construire le viaduc', 'retrace', 'en cours'],
  ['Le syndicat conteste la suppression du train.', 'Supprimer le train', 'conteste', 'annoncé'],
  ['Le maire a présidé une réunion sur la démolition de la halle.', 'Démolir la halle', 'a présidé', 'fait'],
  ['La création de la zone reste suspendue au vote.', 'Créer la zone', 'reste suspendue', 'en cours'],
  ['Le ministre a confirmé la création de la brigade.', 'Créer la brigade', 'a confirmé', 'fait'],
  ['Le projet d’extension du port a été présenté aux élus.', 'Étendre le port', 'a été présenté', 'fait'],
  ['La vente de la ferme a soulevé une question.', 'Vendre la ferme', 'a soulevé', 'fait'],
  ['Le préfet a relayé la demande de réparation du pont.', 'Réparer le pont', 'a relayé', 'fait'],
];

const of = (isValid: boolean, kind: string, lines: readonly Line[]): readonly Variation[] =>
  lines.map(([body, ...rest]) => p(isValid, kind, body, ...rest));

export const CARRIED_AGAIN: readonly Variation[] = [
  ...of(true, 'carried', TRUE),
  ...of(false, 'only spoken of', FALSE),
];
