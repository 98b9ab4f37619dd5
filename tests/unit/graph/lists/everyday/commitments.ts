/** What editors make of honest sentences that promise, and of some that promise something else. */
import { promised } from './saying.ts';
import type { Judged } from '../records.ts';

const DONE = { level: 'fait' };

export const COMMITMENTS: readonly Judged[] = [
  // A question announces nothing, whatever of it is quoted.
  promised('La commune ouvrira-t-elle une crèche ?', 'ouvrira-t-elle', 'Ouvrir une crèche', {
    told: 'demande',
  }),
  promised('La commune ouvrira-t-elle une crèche ?', 'ouvrira', 'Ouvrir une crèche', { told: 'demande' }),
  promised('La commune ouvrira une crèche ?', 'ouvrira', 'Ouvrir une crèche', { told: 'demande' }),
  promised('« Que faire ? » La commune ouvrira une crèche.', 'ouvrira', 'Ouvrir une crèche', {
    quote: 'La commune ouvrira une crèche',
  }),
  promised('Aussi la commune ouvrira-t-elle une crèche.', 'ouvrira-t-elle', 'Ouvrir une crèche'),
  // Another word of the sentence says no contrary.
  promised(
    'Un guichet unique accueillera les habitants après la fermeture de la trésorerie.',
    'accueillera',
    'Ouvrir un guichet unique',
  ),
  promised(
    'Face à l’augmentation du trafic, la mairie limitera la vitesse dans le bourg.',
    'limitera',
    'Réduire la vitesse dans le bourg',
  ),
  promised(
    'Face à la hausse des demandes, la mairie raccourcira les délais.',
    'raccourcira',
    'Réduire les délais',
  ),
  promised(
    'Une école neuve remplacera les préfabriqués, qui seront démolis.',
    'remplacera',
    'Construire une école neuve',
  ),
  promised(
    'Les vélos pourront circuler dans la rue du Four, interdite aux voitures.',
    'pourront',
    'Autoriser les vélos dans la rue du Four',
  ),
  promised(
    'La mairie retirera les arrêts en double lors de la création de la ligne.',
    'retirera',
    'Supprimer les arrêts en double',
  ),
  promised('La mairie fermera la halle le dimanche.', 'fermera', 'Ouvrir la halle le dimanche', {
    told: 'dit le contraire du document',
  }),
  promised('La mairie procédera à la fermeture de la halle.', 'procédera', 'Ouvrir la halle', {
    told: 'dit le contraire du document',
  }),
  promised('La fermeture de la halle aura lieu le dimanche.', 'aura lieu', 'Ouvrir la halle le dimanche', {
    told: 'dit le contraire du document',
  }),
  // A share that is the amount is no part of the work.
  promised('La part du bio a été portée à 50 %.', 'a été portée', 'Porter la part du bio à 50 %', {
    ...DONE,
    leaves: ['à 50 %'],
  }),
  promised('La halle a rouvert presque un an après.', 'a rouvert', 'Rouvrir la halle', DONE),
  promised('La halle a rouvert presque aussitôt.', 'a rouvert', 'Rouvrir la halle', DONE),
  promised('Le vélo a été vendu à moitié prix.', 'a été vendu', 'Vendre le vélo', DONE),
  promised('La porte a été posée en partie basse.', 'a été posée', 'Poser la porte', DONE),
  promised('La rue a été pavée en partie.', 'a été pavée', 'Paver la rue', { ...DONE, told: 'qu’en partie' }),
  promised('La rue a été pavée à 60 %.', 'a été pavée', 'Paver la rue', {
    ...DONE,
    leaves: ['à 60 %'],
    told: 'qu’en partie',
  }),
  // Whom something is for says nothing against it.
  promised(
    'Pour les riverains, des places seront réservées rue du Four.',
    'seront réservées',
    'Réserver des places aux riverains rue du Four',
  ),
  promised('Pour les candidats, un car sera mis en place.', 'sera mis en place', 'Mettre en place un car'),
  promised('Pour certains, un car sera mis en place.', 'sera mis en place', 'Mettre en place un car', {
    quote: 'un car sera mis en place',
  }),
  promised(
    'Le journal municipal annonce que la halle ouvrira le dimanche.',
    'ouvrira',
    'Ouvrir la halle le dimanche',
    { quote: 'la halle ouvrira le dimanche' },
  ),
  promised('Selon la presse, la halle ouvrira le dimanche.', 'ouvrira', 'Ouvrir la halle le dimanche', {
    quote: 'la halle ouvrira le dimanche',
    told: 'Selon la presse',
  }),
  // The step is the very thing that the title says.
  promised('Les études sur la mobilité ont été menées.', 'ont été menées', 'Étudier la mobilité', DONE),
  promised(
    'Le projet de rénovation de la salle a été achevé en juin.',
    'a été achevé',
    'Rénover la salle',
    DONE,
  ),
  promised('Le terrain du stade a été acheté.', 'a été acheté', 'Acquérir la parcelle du stade', DONE),
  promised(
    'Le marché a été attribué à une entreprise du canton.',
    'a été attribué',
    'Choisir l’entreprise',
    DONE,
  ),
  promised('Le budget a été voté.', 'a été voté', 'Adopter les comptes', DONE),
  promised('Le plan des sentiers a été publié.', 'a été publié', 'Diffuser le guide des sentiers', DONE),
  promised('Le marché de la halle a été attribué.', 'a été attribué', 'Construire la halle', {
    ...DONE,
    told: 'une étape ou un but',
  }),
  promised('Le permis de la halle a été obtenu.', 'a été obtenu', 'Rénover la halle', {
    ...DONE,
    told: 'une étape ou un but',
  }),
  promised(
    'L’école a été remise à neuf, et la mairie va rénover la crèche.',
    'a été remise',
    'Rénover l’école',
    { ...DONE, quote: 'L’école a été remise à neuf' },
  ),
  promised('Un marché a été passé pour rénover l’école.', 'a été passé', 'Rénover l’école', {
    ...DONE,
    told: 'une étape ou un but',
  }),
  // What another clause gives up, this one does not.
  promised(
    'La rue du Four deviendra piétonne, le stationnement y sera supprimé.',
    'deviendra',
    'Rendre la rue du Four piétonne',
    { quote: 'La rue du Four deviendra piétonne' },
  ),
  promised('La mairie ouvrira une crèche, et non seulement une garderie.', 'ouvrira', 'Ouvrir une crèche', {
    quote: 'La mairie ouvrira une crèche',
  }),
  promised('La halle, qui rouvrira, annoncée en mars, est abandonnée.', 'rouvrira', 'Rouvrir la halle', {
    quote: 'La halle, qui rouvrira',
    told: 'est abandonnée',
  }),
  // A mark of question in a name, or after another clause, questions nothing.
  promised('La mairie lancera l’exposition « Et si on triait ? ».', 'lancera', 'Lancer l’exposition'),
  promised('La mairie ouvrira une crèche : qui pourra en profiter ?', 'ouvrira', 'Ouvrir une crèche', {
    quote: 'La mairie ouvrira une crèche',
  }),
  // What is decided is the contrary, whatever adjective stands before it.
  promised('La mairie décide une forte baisse des tarifs.', 'décide', 'Augmenter les tarifs', {
    told: 'contraire',
  }),
  promised('L’étude du pont a été menée.', 'a été menée', 'Réparer le pont', {
    level: 'fait',
    told: 'étape',
  }),
];
