// Pieces of words, and names of things: cspell:disable
/** The words right before a number that are named by it: « la base 116 », « le vaccin Prevenar 13 », « la CPAM 58 ». */
import { NOUN, QUALIFIER } from './naming-words.ts';
import type { NumberClass } from './quantity.ts';
import { lettered } from '../lettered.ts';

const W = '(?:^|(?<![\\p{L}\\p{M}\\d]))';
/** One thing, and no more: a noun follows, and a number after it is not of how many. */
const ONE =
  "(?:[Ll][ea] |[Ll]'|[Dd]u |[Aa]u |[Uu]ne? |[Dd]'une? |[Cc]e |[Cc]ette |[Cc]et |[Ss]on |[Ss]a |[Mm]on |[Mm]a |[Nn]otre |[Vv]otre |[Ll]eur |[Cc]haque |[Aa]ucune? |[Qq]uelle? |[Ll]edit |[Ll]adite |[Dd]udit )";
/** « la base aérienne 116 », « le seuil d'alerte 2 », « l'escadron de gendarmerie mobile 14 ». */
const SMALL_HEAD = lettered(
  `${W}${ONE}(?:(?:nouve(?:au|lle?)|future?|petite?|grande?|seule?|même|ancien(?:ne)?|actuelle?) )?(?:${NOUN}|\\p{Lu}{2,8}(?= \\p{Ll}))(?: (?:(?:de |d'|à |en |du |de la |de l')${QUALIFIER}(?<![sx])|${QUALIFIER})){0,3} $`,
  'u',
);
/** « la concession C 45 ». */
const BY_LETTER = lettered(`${W}${ONE}${NOUN} \\p{Lu} $`, 'u');
/** « les lignes régulières 201 et 305 ». */
const SEVERAL = lettered(
  `${W}(?:[Ll]es|[Dd]es|[Aa]ux|[Cc]es|[Nn]os) ${QUALIFIER}(?<=[sx])(?: ${QUALIFIER}(?<=[sx]))? $`,
  'u',
);
const AND_ANOTHER = /^(?:,| et| à| ou) \d/u;
/** « , bâtiment B, onglet 2, », « (travée 3) »: where, after what is spoken of. */
const AFTER_COMMA = lettered(`(?:,|\\(|:) ?${QUALIFIER}(?<![sx]) $`, 'u');
/** « en ligne 2 »; in « il en faudrait 14 », « en » stands for what is counted. */
const BY_SMALL_WORD = lettered(
  `${W}(?:(?<!(?:ils?|elles?|on|nous|vous|y|qui|ne|n'y|n'|s') ?)en|par|via|hors) ${QUALIFIER}(?<![sx]) $`,
  'u',
);
const ENDS = /^(?: ?[;:)»]|[,.](?!\d)|$| (?:est|sera|du|de|d'|et|à|sur|dans|pour|par|qui)(?![\p{L}]))/u;
/** « Fiche-action 3 : … », at the head of a line; « une BMW série 5 » anywhere. */
const LINE_HEAD =
  /(?:^|\p{Lu}[\p{L}\d]+ )(?:fiche|fiche-[\p{Ll}]+|équipe|brigade|chantier|séquence|session|épreuve|circuit|parcours|site|îlot|temps|priorité|levier|orientation|enjeu|défi|piste|idée|conseil|astuce|exemple|cas|jour|semaine|édition|saison|tour|manche|série|étape|modèle|variante|scène|annexe|engagement|proposition|recommandation|unité|pôle|plan|rubrique|règle|titre|document|pièce|photo|image|carte|schéma|bloc|thème|stand|point|canal|type|version|phase|classe|canton|îlot) $/iu;
/** « RD 26 », « CPAM 58 », « QPV 2024 »: letters of a body, of a road, of a text, of a degree. */
const LETTERS =
  /(?<![\p{L}\p{M}\d-])(?!(?:EUR|TTC|HT|ETP|KM|CDI|CDD|ETPT|SMIC)[ -])\p{Lu}[\p{Lu}\d&-]{1,8}[ -]$/u;
/** « le vaccin Prevenar 13 », « l'EuroVelo 6 »: a name in the midst of a sentence, after what it names. */
const CAPITAL =
  /(?:^|(?<![\p{L}\p{M}]))(?:(?!(?:à|en|dans|pour|selon|et|avec|chez|vers|depuis|entre|dont|ou|sur|sous|soit|contre|par) )\p{Ll}[\p{Ll}\p{M}-]* |(?:l'|d'|qu')|(?:Le |La |L'|Au |Du |Les |Des |Ce |Cette |Un |Une ))\p{Lu}[\p{L}\p{M}'-]*\p{Ll} $/u;
/** A name whose place is told by a small word: « en Ligue 1 », « en Master 2 ». */
const OF_RANKS =
  /(?<![\p{L}\p{M}])(?:Ligue|Nationale?|Fédérale?|Régionale?|Départementale?|Division|Elite|Élite|Excellence|Honneur|Pro|Top|Master|Licence|Terminale|Studio|Salle|Espace|Porte|Quai|Bâtiment|Centre|Maison|Gymnase|Stade|Scène|Lycée|Collège|École|Hôtel|Résidence|Zone|Lot|Groupe|Escalier|Parking|Atelier|Théâtre|Radio|Formule|Canal|Hall|Dash|Falcon|Mirage|Airbus|Cerfa|Natura|Office|Horizon|Seveso|Agenda|Wi-Fi) $/u;
/** « (Savoie 3, Isère 2) », « Savoie 3, Isère 2 »: how many in each. */
const EACH = /\p{Lu}[\p{L}-]+ \d+(?:,| et|;| ;) (?:l[ea] |l')?\p{Lu}[\p{L}-]+ \d+(?=[,.;)]|$| et)/u;
const SAME = /(\p{Lu}[\p{L}-]+) \d+(?:,| et) (?:l[ea] |l'|de |à |en |sur )?\1 \d+/u;

/** The class of a number whose form stands between `before` and `after`, in a leaf of which `form` is all; undefined if no head stands there. */
export function classOfHead(before: string, after: string, form: string): NumberClass | undefined {
  if (LETTERS.test(before))
    return /[:,;(] ?[\p{Lu}\d-]+ $/u.test(before) && EACH.test(form) ? undefined : 'nom';
  if (OF_RANKS.test(before) || (CAPITAL.test(before) && (!EACH.test(form) || SAME.test(form)))) return 'nom';
  if (SMALL_HEAD.test(before) || LINE_HEAD.test(before) || BY_LETTER.test(before)) return 'référence';
  if (SEVERAL.test(before) && AND_ANOTHER.test(after)) return 'référence';
  return (AFTER_COMMA.test(before) || BY_SMALL_WORD.test(before)) && ENDS.test(after)
    ? 'référence'
    : undefined;
}
