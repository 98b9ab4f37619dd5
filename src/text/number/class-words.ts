// Roots of words: cspell:ignore mett
/** Numbers in words that count nothing: ranks and turns of phrase. */
import { any } from './class-patterns.ts';

/** Ranks count nothing: « premier », « la 2e promotion », « la troisième fois ». « un cinquième » may be a share that its words cut short. */
export const RANKS = [
  any('premi(?:er|ère|ere)s?|secondes?|seconds?|1ers?|1[eè]?res?'),
  any('\\d{1,3}(?:i?[eè]mes?|es?|n?des?|nds?)'),
  any(
    "(?<!(?<!\\p{L})(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|plus d'un) (?=cinq|six|sept|huit|neuv|dix|cent|mill))(?:vingt et un|\\p{L}+-)?\\p{L}+ièmes?",
  ),
  any(
    '(?:deuxième|seconde|2e) (?:chance|main|guerre)|(?:troisième|quatrième|3e|4e) âge|(?:\\p{L}+ième|\\d{1,2}e) (?:siècle|république|cycle|degré|arrondissement|étage|de couverture|législature|circonscription)|(?:classes?|élèves?|collégiens) de (?:\\p{L}+ième|[3-6]e)',
  ),
];

/** Without one of these a text holds no rank: most are asked no more. */
export const RANK_WORD = /premi|second|ième|\d(?:e|è|er|re|n?d)|deuxième|classe|élève|coll/iu;

/** « la Terre des Deux Caps », « les Trente Glorieuses »: with its capital in the midst of a sentence, a number is of a name. */
export const NAMES =
  /(?<=\p{Ll}[ '])(?:Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Onze|Douze|Treize|Quinze|Vingt|Trente|Quarante|Cinquante|Cent|Mille)(?= \p{Lu}\p{Ll})/gu;

/** Turns of phrase: « tous deux », « remis à neuf », « zéro chômeur ». */
export const EXPRESSIONS = [
  any('(?:tous|toutes) (?:les )?(?:deux|trois|quatre|cinq)(?! (?:ans|mois|jours|semaines|heures|années))'),
  any('(?:à|flambant|de|tout|toute|quoi de|comme) neuf(?! [\\p{L}]+[sx](?!\\p{L}))'),
  /(?<=\p{L} )(?<!(?<!\p{L})(?:sur|des|les|ces|ses|nos|vos|leurs|de|du|entre|et|ou|à|dont|en|que|pour|par|avec|compte|environ|presque|quelque) )neuf(?=[.,;:!?)]|$| et | ou | de | du | à | en | pour | sur | dans )/giu,
  /(?<![\p{L}\d])zéro(?= \p{L})(?! (?:euros?|pour))/giu,
  /(?<=(?:tolérance|objectif|risque|croissance|kilomètre|degré|point|taux|à taux) )zéro/giu,
  any(
    "(?:un|deux|trois) quarts? d'heure|trois quarts de siècle|aux quatre coins|en deux mots|à deux pas|d'une pierre deux coups|deux poids deux mesures|des mille et une|mille (?:mercis|excuses|pardons|bravos|regrets|félicitations)|mille et une|quatre saisons|cent pas|en trois temps|faire d'une pierre|à deux reprises|entre deux|(?:plutôt )?deux fois qu'une|(?:ni )?une ni deux|de deux choses l'une|à deux doigts|en deux temps,? trois mouvements|à quatre mains|(?:met|mett|mis|coup)\\p{L}* en quatre(?=[.,;:!?]|$| pour)|quatre à quatre|(?:poire|cheveux) en (?:deux|quatre)|de deux maux|jamais deux sans trois",
  ),
  /(?<![\p{L}\p{M}])(?<!(?:le|un|du|au|ce|ou|de) )(?:doublement|triplement)(?! (?:d[eu]s? |d'))/giu,
  /(?<=(?:un|une|à|en|ce|cette|par|sa|son|le|la|de) )(?:double|triple)s?(?= \p{L})(?! (?:de|du|des|d'|le|la|les|l'|ses|son|sa|leur|leurs|ce|cet|cette) ?)/giu,
];
