/** Numbers beside words of change, hope or addition that say none of these; and beside some that do. */
import { counted } from './saying.ts';
import type { Judged } from '../records.ts';

const NOW = { level: 'en cours' };

export const CHANGES: readonly Judged[] = [
  // None of these is a change, nor a hope.
  counted('La motion a été adoptée à la majorité de 23 voix.', [23, 'voix'], 'Voix pour la motion', {
    verb: 'a été adoptée',
  }),
  counted('Le relevé de 340 compteurs est terminé.', [340, 'compteurs'], 'Compteurs relus', {
    verb: 'est terminé',
  }),
  counted('La chute de 12 arbres a coupé la route.', [12, 'arbres'], 'Arbres tombés', { verb: 'a coupé' }),
  counted('La crèche a ouvert et propose 40 places.', [40, 'places'], 'Places de la crèche', {
    verb: 'a ouvert',
  }),
  counted('L’aide a augmenté de 20 000 €.', [20000, 'EUR'], 'Montant de l’aide', {
    verb: 'a augmenté',
    told: 'un écart',
  }),
  counted('La mairie espère 500 visiteurs.', [500, 'visiteurs'], 'Visiteurs de la halle', {
    ...NOW,
    verb: 'espère',
    told: 'espère',
  }),
  // What is added is of another kind.
  counted('L’adhésion coûte 12 € + frais de dossier.', [12, 'EUR'], 'Prix de l’adhésion', {
    ...NOW,
    verb: 'coûte',
  }),
  counted('La halle a reçu 300+ visiteurs.', [300, 'visiteurs'], 'Visiteurs de la halle', {
    verb: 'a reçu',
    told: '+',
  }),
];
