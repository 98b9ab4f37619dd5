/** What some words may prove. */
export const PROOFS = {
  chiffre: 'un chiffre',
  redite: 'la redite d’un chiffre',
  raison: 'un nombre à laisser de côté',
  phrase: 'une phrase à laisser de côté',
  nommée: 'une fiche nommée ici, à laisser de côté',
  mention: 'une mention d’un engagement',
  engagement: 'un engagement nouveau',
  échéance: 'l’échéance d’un engagement, ou son rythme',
  fonction: 'une personne et sa fonction',
  partie: 'le rôle d’un organisme dans un engagement',
  presence: 'une présence à un événement',
  événement: 'la date d’un événement',
  thematique: 'un lien vers une thématique',
  mot: 'un mot du vocabulaire',
} as const;
export type ProofName = keyof typeof PROOFS;
