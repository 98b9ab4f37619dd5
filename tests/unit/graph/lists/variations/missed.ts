/** Known to be misjudged: what a summary or a title tells in words that its document has not. */
// Invented towns: cspell:ignore Corvigny
import { f, p, sum, type Variation } from './writing.ts';

export const MISSED: readonly Variation[] = [
  sum(
    false,
    'a project',
    'La préfecture accompagne la commune dans son projet de maison de santé.',
    'La préfecture ouvre une maison de santé.',
  ),
  sum(
    false,
    'a convention',
    'Une convention en faveur du logement des saisonniers a été paraphée.',
    'Les saisonniers sont logés.',
  ),
  f(
    false,
    'of others',
    'À elle seule, la région voisine a financé 22 postes de médiateurs.',
    ['Postes de médiateurs financés par la ville', 'value: 22', 'postes de médiateurs', 'flux'],
    { l: 'fait', verb: 'a financé' },
  ),
  sum(
    false,
    'study told as decision',
    "Une étude de faisabilité sur l'extension du tramway vient d'être commandée.",
    'Le tramway sera prolongé.',
  ),
  sum(
    false,
    'hope as fact',
    'Le préfet espère un retour à la normale des transports.',
    'Les transports reviennent à la normale.',
  ),
  sum(false, 'hypothesis', "L'hypothèse d'une fermeture du pont est écartée.", 'Le pont est fermé.'),
  sum(
    false,
    'not said so',
    'Le préfet a démenti la fermeture de la base aérienne.',
    'La base aérienne ferme.',
  ),
  p(
    false,
    'not said so',
    'Le préfet a mis en garde contre la baignade.',
    'Interdire la baignade',
    'a mis en garde',
    'fait',
  ),
  sum(
    false,
    'not said so',
    'La préfecture invite les habitants à porter le masque.',
    'Les habitants portent le masque.',
  ),
  sum(false, 'not said so', 'Le projet de parc a été abandonné par la région.', 'La région crée un parc.'),
  p(
    false,
    'not said so',
    'Le préfet a été saisi du projet de construction du stade.',
    'Construire le stade',
    'a été saisi',
    'fait',
  ),
  sum(false, 'not said so', 'Les bus ne circuleront plus, selon la CGT.', 'Les bus circuleront.'),
  p(
    false,
    'not said so',
    'Le préfet a pris acte de la demande de fermeture du site.',
    'Fermer le site',
    'a pris acte',
    'fait',
  ),
  p(
    false,
    'not said so',
    'Le maire a rendu hommage aux ouvriers de la digue.',
    'Construire la digue',
    'a rendu hommage',
    'fait',
  ),
  p(
    false,
    'not said so',
    "La mairie s'interroge sur la vente du tunnel.",
    'Vendre le tunnel',
    "s'interroge",
    'annoncé',
  ),
  sum(false, 'not said so', 'Le tunnel ne rouvrira pas avant le printemps.', 'Le tunnel rouvrira cet hiver.'),
  sum(false, 'not said so', 'Le maire promet la reconstruction de la digue.', 'La digue est reconstruite.'),
];
