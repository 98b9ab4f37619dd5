// Beginnings and ends of words: cspell:ignore ienne ienn euse ique
/** The words right before a number that are named by it: « la base 116 », « le vaccin Prevenar 13 », « la CPAM 58 ». */
import type { NumberClass } from './quantity.ts';

/** One thing, and no more: a noun follows, and a number after it is not of how many. */
const ONE =
  "(?:l[ea] |l'|du |au |une? |d'une? |ce |cet |cette |son |sa |mon |ma |notre |votre |leur |chaque |aucune? |quelle? |ledit |ladite |dudit )";
/** Nouns of how much: what follows them is an amount, and so is what follows a measure or a moment of the day. */
const AMOUNTS =
  'total|somme|score|montant|prix|nombre|taux|coût|budget|moyenne|seuil|résultat|bilan|solde|reste|plus|moins|quelque|quota|tarif|dotation|enveloppe|subvention|participation|effectif|capacité|surface|superficie|longueur|largeur|hauteur|profondeur|durée|vitesse|population|note|âge|quantité|volume|poids|température|débit|chiffre|valeur|écart|hausse|baisse|gain|perte|marge|ratio|part|recette|dépense|déficit|excédent|stock|maximum|minimum|plafond|plancher|jauge|distance|fréquentation|proportion|pourcentage|majorité|audience|délai|rendement|salaire|loyer|impôt|aide|prime|amende|indemnité|reliquat|maxi|mini|' +
  'heure|minute|seconde|jour|mois|année|an|matin|soir|midi|minuit|après-midi|veille|lendemain|mètre|kilomètre|kilo|litre|degré|euro|virgule|million|millier|milliard|centaine|dizaine|douzaine|quinzaine|vingtaine|tiers|quart|moitié|fois|entre|après|avant|environ|dont|soit|presque|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const NOUN = `(?!(?:${AMOUNTS})(?![\\p{L}-]))[\\p{Ll}\\p{M}][\\p{Ll}\\p{M}-]+`;
/** Adjectives whose end no verb has: « la base aérienne 116 ». */
const ADJECTIVE = `[\\p{Ll}\\p{M}-]+(?:(?<!sign|ég|ét|av|inst)al|(?<!sign|ég|ét|av|inst|empil|emb)ale|el|elle|ien|ienne|aire|ier|(?<!adh|g|op|lib|consid)ère|if|(?<!arr|cult|act|mot)ive|eux|euse|estre|oire|né|née|isé|isée|(?:publ|techn|histor|logist|médiat|inform|scientif|sport|numér|électr|hydraul|artist|polit|chim|phys|hôtel)ique)`;
const ADVERB =
  '(?:(?:nouve(?:au|lle?)|futur|future|petite?|grande?|seule?|même|ancien|ancienne|actuelle?) )?';

const SMALL_HEAD = new RegExp(
  `(?:^|(?<![\\p{L}\\p{M}]))${ONE}${ADVERB}${NOUN}(?: (?:${ADJECTIVE}|(?:de |d'|à |en |des )[\\p{Ll}\\p{M}-]+(?<![sx])))? $`,
  'iu',
);
/** « Fiche-action 3 : … », at the head of a line. */
const LINE_HEAD =
  /^(?:fiche|fiche-[\p{Ll}]+|équipe|brigade|chantier|séquence|session|épreuve|circuit|parcours|site|îlot|temps|priorité|levier|orientation|enjeu|défi|piste|idée|conseil|astuce|exemple|cas|jour|semaine|édition|saison|tour|manche|série|étape|modèle|variante|scène|annexe|engagement|proposition|recommandation|unité|pôle|plan|rubrique|règle|titre|document|pièce|photo|image|carte|schéma|bloc|thème|stand|point) $/iu;
/** « RD 26 », « CPAM 58 », « QPV 2024 »: letters of a body, of a road, of a text, of a degree. */
const LETTERS =
  /(?<![\p{L}\p{M}\d'-])(?!(?:EUR|TTC|HT|ETP|KM|CDI|CDD|ETPT|SMIC)[ -])\p{Lu}[\p{Lu}\d&-]{1,8}[ -]$/u;
/** « le vaccin Prevenar 13 », « l'EuroVelo 6 »: a name in the midst of a sentence, after what it names. */
const CAPITAL =
  /(?:^|(?<![\p{L}\p{M}]))(?:(?!(?:à|en|dans|pour|selon|et|avec|chez|vers|depuis|entre|dont|ou|sur|sous|soit|contre|par) )\p{Ll}[\p{Ll}\p{M}-]* |(?:l'|d'|qu')|(?:Le |La |L'|Au |Du |Les |Des |Ce |Cette |Un |Une ))\p{Lu}[\p{L}\p{M}'-]*\p{Ll} $/u;
/** A name whose place is told by a small word: « en Ligue 1 », « à Paris 8 ». */
const OF_RANKS =
  /(?<![\p{L}\p{M}])(?:Ligue|Nationale|Fédérale|Régionale|Départementale|Division|Elite|Élite|Pro|Top|Master|Licence|Terminale|Studio|Radio|Formule|Canal|Hall|Dash|Falcon|Mirage|Airbus|Cerfa|Natura|Office|Horizon|Seveso|Agenda|Wi-Fi|Paris|Lyon|Lille|Rennes|Bordeaux|Toulouse|Montpellier|Nice|Aix-Marseille) $/u;
/** « (Savoie 3, Isère 2) », « Savoie 3, Isère 2 »: how many in each. */
const EACH = /\p{Lu}[\p{L}-]+ \d+(?:,| et|;| ;) (?:l[ea] |l')?\p{Lu}[\p{L}-]+ \d+/u;
const SAME = /(\p{Lu}[\p{L}-]+) \d+(?:,| et) (?:l[ea] |l'|de |à |en |sur )?\1 \d+/u;

/** The class of a number whose form begins after `before`, in a leaf of which `form` is all; undefined if no head stands there. */
export function classOfHead(before: string, form: string): NumberClass | undefined {
  if (LETTERS.test(before))
    return /[:,;(] ?[\p{Lu}\d-]+ $/u.test(before) && EACH.test(form) ? undefined : 'nom';
  if ((CAPITAL.test(before) || OF_RANKS.test(before)) && (!EACH.test(form) || SAME.test(form))) return 'nom';
  return SMALL_HEAD.test(before) || LINE_HEAD.test(before) ? 'référence' : undefined;
}
