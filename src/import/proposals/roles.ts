/** What people are said to be, beside the offices of public bodies: professions, specialities, ranks; and what stands before a name. */
// Beginnings and ends of words: cspell:ignore ologue iatre logiste peute urgiste infirmi huissi greffi chercheu éducat agricult élev euse
// Beginnings of words: cspell:ignore chanceli viticult maraîch ambassad contrôl brigadi fondat entraîn chanteu skipp navigat cuisini boulang réalisat premi
// Titles without their capital: cspell:ignore octeure rofesseure olonel énérale apitaine ieutenante ommandante djudante ajor Aujourd
import { OFFICE } from '#text/word/people.ts';

const S = '[ \\u00A0]';
/** « cardiologue », « pédiatre »: what a doctor does stands where an office would. */
export const PROFESSION =
  '(?:\\p{Ll}+(?:ologue|iatre|logiste|peute|urgiste)|obstétricien(?:ne)?|chirurgien(?:ne)?|médecin|infirmi(?:er|ère)|cadre|sage-femme|pharmacien(?:ne)?|vétérinaire|urgentiste|généraliste|dentiste|psychanalyste|ingénieure?|architecte|urbaniste|paysagiste|avocate?|notaire|huissi(?:er|ère)|juge|magistrate?|greffi(?:er|ère)|principale?|gérante?|dirigeante?|patron(?:ne)?|PDG|DRH|DGS|chercheu(?:r|se)|historien(?:ne)?|économiste|géographe|archiviste|bibliothécaire|médiat(?:eur|rice)|formateur|formatrice|enseignante?|instituteur|institutrice|maître(?:sse)?|éducat(?:eur|rice)|technicien(?:ne)?|agricult(?:eur|rice)|élev(?:eur|euse)|viticult(?:eur|rice)|maraîch(?:er|ère)|berg(?:er|ère)|forestier|forestière|bénévole|consul(?:e)?|ambassad(?:eur|rice)|intendante?|contrôl(?:eur|euse)|colonel(?:le)?|lieutenante?|capitaine|générale?|amiral|major|adjudante?|brigadi(?:er|ère)|commissaire|évêque|curé|pasteur|rabbin|imam|co?présidente?|co-?fondat(?:eur|rice)|membre|élue?|échevin|syndicaliste|entraîn(?:eur|euse)|capitaine|athlète|artiste|comédien(?:ne)?|metteuse? en scène|plasticien(?:ne)?|photographe|auteure?|autrice|écrivaine?|journaliste|chanteu(?:r|se)|musicien(?:ne)?|chorégraphe|interne|externe|gardien(?:ne)?|marraine|parrain|champion(?:ne)?|étudiante?|compagnon|artisane?|restaurateur|restauratrice|command(?:eur|ante)|secouriste|pilote|skipp(?:er|euse)|navigat(?:eur|rice)|cuisini(?:er|ère)|boulang(?:er|ère)|réalisat(?:eur|rice)|bourgmestre|garde champêtre|garde forestier|chanceli(?:er|ère))(?:-\\p{Ll}+)*(?![\\p{L}-])';
/** « premier adjoint », « nouvelle préfète ». */
const BEFORE_OFFICE = `(?:(?:nouve(?:au|l|lle)|future?|actuel(?:le)?|premi(?:er|ère)|1er|1re|1ère|deuxième|2e|2ème|seconde?|troisième|3e|\\p{Ll}{3,}ième|ancien(?:ne)?)${S})?`;

/** An office or a profession at the beginning of some words: « maire », « la première adjointe », « Président ». */
export const ROLE = new RegExp(
  `^(?:\\d{1,3}${S}ans,${S})?(?:l[ae]${S}|l['’])?(?<role>${BEFORE_OFFICE}(?:${OFFICE}|${PROFESSION}))(?!-lieu)`,
  'iu',
);

/** Before a name, and no part of it. */
export const CIVILITY =
  '(?:M\\.|MM\\.|Mmes?|Mlle|Drs?|Dre|Prs?|Pre|Me|Mgr|Monsieur|Madame|Mademoiselle|[Dd]octeure?|[Pp]rofesseure?|[Mm]aître|[Cc]olonel(?:le)?|[Gg]énérale?|[Cc]apitaine|[Ll]ieutenante?(?:-[Cc]olonel(?:le)?)?|[Cc]ommandante?|[Aa]djudante?(?:-chef)?|[Mm]ajor)';

/** Words with a capital that begin a sentence or a heading, and no name. */
export const NO_PERSON =
  /^(?:Hier|Aujourd|Ensuite|Puis|Enfin|Ainsi|Alors|Lors|Après|Avant|Étaient|Présente?s?|Cette|Ces|Signataires?|Signée?|Contacts?|Services?|Direction|Cabinet|Maison|Centre|Rue|Place|Avenue|Hôtel|Mairie|Préfecture|Agence|Comité|Syndicat|Communauté|Groupement|Hôpital|Lycée|Collège|École|Université|Office|Chambre|Fondation|Fédération|Union|Ligue|Club|Institut|Mission|Pôle|Parc|Pays|Val|Saint|Sainte|Tél|Fonds|Plan|Journée|Semaine|Forum|Salon|Prix|Projet|Festival|Espace|Caisse|Banque|Unité|Tribunal|Cour|Palais|Musée|Théâtre|Presse|Établissement|Société|Groupe|Entreprise|Académie|Métropole|Agglomération|Ordre|Amicale|Collectif|Réseau|Programme|Grande?|Petite?|Haute?s?|Miss|FC|US|AS|RC|SC|OGC|HBC|Nord|Sud|Est|Ouest|À|Merci|Bravo|Lire|Voir|France|Bourgogne|Bretagne|Bar|Pont|Radio|Croix|Crédit|Objectif|Cap)(?![\p{L}\p{M}])/u;
