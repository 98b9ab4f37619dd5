// Words without their accents: cspell:ignore thematiques
/** Fields have English names; an editor may write their French ones. */
import { plainLetters } from '#text/letters.ts';

/** Names of fields as an editor may say them in French, in plain letters. */
const IN_FRENCH: Readonly<Record<string, readonly string[]>> = {
  nom: ['name', 'familyName'],
  titre: ['title'],
  resume: ['summary'],
  lieu: ['place'],
  citation: ['quote'],
  mots: ['words'],
  niveau: ['level'],
  verbe: ['verb'],
  sorte: ['kind', 'type'],
  genre: ['kind', 'gender', 'type'],
  terme: ['term'],
  sens: ['meaning'],
  definition: ['meaning'],
  ordre: ['order'],
  rang: ['rank', 'order'],
  valeur: ['value'],
  unite: ['unit'],
  periode: ['period'],
  statut: ['status'],
  fonctions: ['offices'],
  fonction: ['title'],
  organisme: ['organisation'],
  personne: ['person'],
  thematiques: ['themes'],
  territoires: ['territories'],
  raison: ['why', 'editorial'],
  pourquoi: ['why'],
  texte: ['text'],
  langue: ['lang'],
  fichier: ['file'],
  adresse: ['address', 'url'],
  courriel: ['email'],
  telephone: ['phone'],
  emetteur: ['issuer'],
  source: ['origin'],
  origine: ['origin'],
};

/** What to write instead of a field in French, where one of `names` is meant; empty if none is. */
export const inFrench = (word: string, names: readonly string[]): string => {
  const key = plainLetters(word);
  const field = Object.hasOwn(IN_FRENCH, key)
    ? IN_FRENCH[key]?.find((one) => names.includes(one))
    : undefined;
  return field === undefined ? '' : `écrivez « ${field} » : les champs ont des noms anglais`;
};
