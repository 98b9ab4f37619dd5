// Pieces of words, and names of things: cspell:disable
/** Turns in which a number names something whatever stands beside: ages, titles, codes, addresses. */
import { STREETS } from './class-nouns.ts';
import { isTitle } from './naming-titles.ts';
import { SCORES } from './naming-scores.ts';
import type { Turn } from './turn.ts';
import { lettered } from '../lettered.ts';

/** Who is of an age: « les jeunes de moins de 26 ans », « les 16-25 ans ». */
const PEOPLE =
  "jeunes?|enfants?|élèves?|mineure?s?|adultes?|filles?|garçons?|personnes?|femmes?|hommes?|publics?|usagers|patients?|assurés|habitants|demandeurs(?: d'emploi)?|salariés|seniors|bénéficiaires|étudiants|apprentis|adolescents|candidats|résidents|retraités|actifs|ados|licenciés|visiteurs|agents|volontaires|conducteurs|bébés|nourrissons|aînés|tranches?|âgée?s?|ouverte?s? aux?|gratuite?s? (?:pour|aux)|réservée?s? aux?|d'âge|accueil|enfance|classe";
const AGE = /^(?: ?(?:[-–/à]|à|et) ?\d{1,2})? ?ans(?![\p{L}])/u;

/** « le quartier des 4 Chemins », « le cinéma Les 7 Parnassiens ». */
const PLACES =
  'quartier|place|rue|école|collège|lycée|cité|centre|maison|espace|théâtre|cinéma|salle|parc|pays|communes|pont|col|massif|vallée|route|fête|course|trail|cap|ferme|étang|bois|carrefour|rond-point|hameau|résidence|domaine|festival|stade|gymnase|médiathèque|crèche|micro-crèche|association|club|lac|camping|gîte|auberge|hôtel|restaurant|chapelle|tour|croix|moulin|clinique|pôle|zone|site|ZAC|EHPAD|marché|halle|refuge|sentier|circuit|boucle|piscine|station';

/** After the number of a house, of an article, of a line. */
const REPEATED = /^ ?(?:bis|ter|quater|quinquies|sexies|septies)(?![\p{L}])/u;

/** In order; the first that fits decides. */
export const TURNS: readonly Turn[] = [
  {
    before: lettered(`(?:${PEOPLE}) (?:(?:de|des|aux|les) )?(?:(?:moins|plus) de |d')?$`, 'iu'),
    after: AGE,
    class: 'nom',
  },
  {
    before: lettered(`(?:${PEOPLE}) (?:âgée?s )?(?:de |d'au moins |à partir de |dès )$`, 'iu'),
    after: AGE,
    class: 'nom',
  },
  {
    before: /(?<![\p{L}])(?:les|aux|des|chez les|ces) (?:jeunes )?(?:moins|plus) (?:de |d')$/iu,
    after: AGE,
    class: 'nom',
  },
  {
    before: /(?<![\p{L}])(?:les|aux|des|ces) (?:jeunes |enfants )?$/iu,
    words: /\d ?(?:[-–/]|à) ?\d/u,
    after: AGE,
    class: 'nom',
  },
  { before: /(?<![\p{L}\d])\d{1,2} ?\/ ?$/u, after: AGE, class: 'nom' },
  { after: /^ ?\/ ?\d{1,2} ans(?![\p{L}])/u, class: 'nom' },
  { when: isTitle, class: 'nom', ofDates: true },
  // « la déclaration 2042 »: a form, and no year.
  {
    before: /(?:déclaration|formulaire|imprimé|cerfa|convocation) (?:n° ?)?$/iu,
    class: 'référence',
    ofDates: true,
  },
  { before: /(?<!\p{L})\p{Lu}{1,4}-$/u, class: 'référence', ofDates: true },
  // « 1 jeune, 1 solution »
  { words: /^1$/, after: /^ \p{Ll}[\p{Ll}\p{M}-]+(?:,| =| -| –) ?1 \p{Ll}/u, class: 'nom' },
  {
    words: /^1$/,
    before: /(?<![\p{L}\d])1 \p{Ll}[\p{Ll}\p{M}-]+(?:,| =| -| –) ?$/u,
    after: /^ \p{Ll}/u,
    class: 'nom',
  },
  // « des 1 000 premiers jours »
  { before: /(?<!\p{L})(?:des|les|aux) $/u, after: /^ premiers jours/u, class: 'nom' },
  {
    words: /^(?:3[2-9]|40)$/,
    before: /(?<!\p{L})(?:les|aux|des) $/iu,
    after: /^ heures(?! (?:de|d'|supp|par|sup))/u,
    class: 'expression',
  },
  { before: /(?<=[\p{L},;:)»] )(?:Les|Aux|Des) $/u, after: /^ \p{Lu}\p{Ll}/u, class: 'nom' },
  {
    before: lettered(`(?<![\\p{L}])(?:${PLACES})s? (?:des|aux|les) $`, 'iu'),
    after: /^ \p{Lu}\p{Ll}/u,
    class: 'nom',
  },
  { after: /^-\p{Lu}\p{Ll}/u, class: 'nom' },
  // « le 45 bis », « la ligne 12 bis »; in « vendu 45 bis » some are counted.
  {
    before:
      /(?:^|[,;:(«]|(?<!\p{L})(?:[Ll]es?|[Aa]ux?|[Dd]u|[Dd]es|et|ou|à|(?:[Ll]e |[Ll]a |[Ll]'|[Dd]u |[Aa]u |[Ll]es |[Dd]es )[\p{L}-]+|[Nn]uméros?|articles?|lignes?|n°|nº|\p{Lu}[\p{L}\d.-]*)) ?$/u,
    after: REPEATED,
    class: 'référence',
  },
  { after: lettered(`${REPEATED.source},? (?:${STREETS})`, 'u'), class: 'adresse' },
  { after: /^\*\d/u, class: 'référence' },
  { before: /\d\*$/u, class: 'référence' },
  { before: /(?<!\p{L})(?:\p{Lu}\.|\d\.)+$/u, class: 'référence' },
  { after: /^\.\d+\.\d/u, class: 'référence' },
  { before: /(?<!\p{L})\p{Lu}{1,4}-(?:\d+-)*$/u, class: 'référence' },
  // « PC 062 123 20 00045 »
  { before: /(?<!\p{L})\p{Lu}{2,4} 0\d+ (?:\d+ )*$/u, words: /^\d+$/, class: 'référence' },
  { before: /(?<!\p{L})P[RK] (?:\d+ ?\+ ?)?$/u, class: 'référence' },
  {
    before: /(?<!\p{L})(?:au|le|du) (?:numéro )?$/iu,
    after: lettered(`^(?: (?:bis|ter))? ?,? (?:de la |de l'|du |des )?(?:${STREETS})`, 'u'),
    class: 'adresse',
  },
  // « 4 M 127 », « 5 Mi 12 »: shelf marks.
  { before: /\d \p{Lu}\p{Ll}? $/u, after: /^(?! ?[€%])(?! \p{Ll}{4,}[sx](?!\p{L}))/u, class: 'référence' },
  { after: /^ \p{Lu}\p{Ll}? \d/u, class: 'référence' },
  {
    words: /^(?:1[578]|11[2459])$/,
    before: /(?:joign|appel|urgence|secours|compos|numéro|orient|écout)[^.;!?]{0,60}(?:le|au|du) $/iu,
    after:
      /^(?! \d| \p{Ll}{3,}[sx](?!\p{L})| (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))/u,
    class: 'téléphone',
  },
  {
    words: /^(?:1[578]|11[2459])$/,
    before: /(?<!\p{L})(?:le|au|du) $/iu,
    after: /^ (?:reste(?:nt)?|est|sont) joignable|^ (?:oriente|répond|écoute)(?!\p{L})/u,
    class: 'téléphone',
  },
  { before: /(?<!\p{L})échelle (?:allant )?(?:de )?$/iu, class: 'expression' },
  { before: /(?:niveau|échelon|palier|degré|stade|catégorie) \d sur $/iu, class: 'référence' },
  // « reçu 5 sur 5 »; « a reçu 3 sur 5 lots » counts.
  {
    words: /^5$/,
    before: /(?:reçue?s?|entendue?s?|message|capte|compris) $/iu,
    after: /^ sur (?:5|cinq)(?![\d,]| \p{Ll}+[sx](?!\p{L}))/u,
    class: 'expression',
  },
  {
    words: /^5$/,
    before: /(?:reçue?s?|entendue?s?|message|capte|compris) 5 sur $/iu,
    after: /^(?![\d,]| \p{Ll}+[sx](?!\p{L}))/u,
    class: 'expression',
  },
  // « 107.7 FM »
  { after: /^ ?(?:FM|[kM]Hz)(?!\p{L})/u, class: 'nom' },
  { after: /^ ?[x×]8(?!\d)/u, class: 'expression' },
  { after: /^ ?[x×] ?2 voies/u, class: 'expression' },
  { before: /\d ?[x×] ?$/u, after: /^ voies/u, class: 'expression' },
  ...SCORES,
];
