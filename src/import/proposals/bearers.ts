/**
 * « le collège Simone Veil », « la tempête Anna Luisa », « la société Martin Frères »: a name that stands right after
 * the noun of a thing is that of the thing, not of a person.
 */
// Beginnings and ends of words: cspell:ignore hôpita pompi polici romanci cavali eure aste sophe ncier logue iatre ette otre eurs haque euses euse onne publi iste ienn aéro ehpad
import { eitherCase } from '#text/word/people.ts';
import { formOf } from '../french.ts';
import { headIn } from './naming/lexicon.ts';
import { CIVILITY } from './roles.ts';

const S = '[ \\u00A0]';
/** What stands before a noun, and makes it one. */
const ARTICLE =
  "(?:(?<![\\p{L}\\p{M}'’])(?:[Ll][ae]s?|[Uu]ne?|[Dd]es|[Dd]u|[Aa]ux?|[Cc]et?|[Cc]ette|[Cc]es|[Nn]otre|[Vv]otre|[Ll]eurs?|[Ss](?:on|a|es)|[Cc]haque)[ \\u00A0]|(?<![\\p{L}\\p{M}])[Ll]['’])";
/** An adjective that may stand between the noun and the name, as in « groupe scolaire Paul Roy ». */
const ADJECTIVE =
  '(?:\\p{L}{2,}(?:aires?|a(?:le?s?|ux)|i(?:ques?|fs?|ves?|eux|euses?)|ales?|ées?|é|onne|ain)|amiral|mixte|publi(?:c|que))';
/** The noun of a thing, its adjectives or its complement in capitals, at the end of some words. */
const NOUN_BEFORE = new RegExp(
  `${ARTICLE}(?:(?:petite?|grande?|nouve(?:au|l|lle)|ancien(?:ne)?|vieux|vieille|future?)${S})?(?<noun>[\\p{L}-]{2,})(?:${S}${ADJECTIVE}){0,2}(?:${S}(?:de|des|du)${S}(?!${CIVILITY})\\p{Lu}[\\p{L}-]+(?:${S}\\p{Lu}\\p{Ll}+)?)?${S}(?:(?:${CIVILITY})${S})?(?:[«"“]${S}?)?$`,
  'u',
);
/** « rue du Général », « école », « avenue » at the head of a line: no article before. */
const WAY = new RegExp(
  `(?<![\\p{L}\\p{M}-])${eitherCase('(?:école|collège|lycée|salle|rue|avenue|boulevard|place|stade|gymnase|hôpital|résidence|espace|fondation|prix|quai|pont|square|allée|impasse|esplanade|parking|parc|médiathèque|crèche|amphithéâtre|auditorium|immeuble|bâtiment|pavillon|tempête|loi|plan)')}${S}(?:du${S}|de${S}(?:la${S}|l['’])?)?(?:\\p{Lu}\\p{Ll}+${S})?$`,
  'u',
);
/** Nouns of those who bear their own name. */
const HUMAN =
  /^(?:(?!(?:secteur|moteur|ascenseur|ordinateur|porteur|facteur|bus|restaurant|montant|courant|liste|piste|roman|paragraphe|catalogue|dialogue|plante|variante|instant|volant)$)\p{L}+(?:eure?|euse|trice|iste|aste|graphe|sophe|ncier|man|ienn?e?|logue|iatre|ante?)|athlètes?|poètes?|peintres?|père|mère|frère|sœur|fils|fille|femme|homme|époux|épouse|ami[es]?|jeunes?|candidate?|avocate?|gendarme|soldat|élue?s?|abbé|maires?|témoin|victime|veuve|prince(?:sse)?|roi|reine|pape|saint|élève|bénévole|capitaine|pilote|champion(?:ne)?|membres?|docteure?|maître|famille|juge|gérante?|habitante?|édile|magistrate?|collègue|artiste|lauréate?|invitée?|hôte(?:sse)?|guide|vétéran|interprète|agente?|pompi(?:er|ère)|polici(?:er|ère)|romanci(?:er|ère)|cavali(?:er|ère)|judoka|astronaute|binôme|tandem|couple|ex-\p{L}+)$/iu;
const PUBLIC =
  'conseils?|départements?|régions?|préfecture|sous-préfecture|communes?|ville|village|métropole|agglo|agglomération|communauté|chambre|ministère|État|République|gouvernement|rectorat|académie|circonscription|arrondissement|canton|parlement|sénat|assemblée|intercommunalité|délégation|direction|service|pays';
const IS_PUBLIC = new RegExp(`^(?:${PUBLIC})$`, 'iu');
const IS_CIVILITY = new RegExp(`^(?:${CIVILITY})$`, 'iu');
/** Words before a name that are no noun: what is said, done, or joined. */
const NO_NOUN =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|après-midi|soir|jour|semaine|mois|week-end|ouverture|clôture|séance|occasion|issue|par|avec|pour|selon|côté|chez|sans|sous|et|ou|que|qu|dont|où|mais|comme|entre|contre|vers|après|avant|depuis|dans|sur|en|à|même|lui|elle|celle-ci|celui-ci|ici|aussi|ensuite|ainsi|notamment|enfin|de|du|des|la|le|les|est|sont|était|remercie|salue|félicite|cite|rencontre|nomme|invite|interroge|désigne|annonce|déclare|explique|souligne|précise|rappelle|indique|assure|affirme|ajoute|estime|confie|note|conclut|insiste)$/iu;

const CIVILITY_LAST = new RegExp(`(?:M\\.|MM\\.|Mmes?|Mlle|Mgr|Monsieur|Madame)${S}$`, 'u');

/** Is the name that begins after `before` that of a thing? `hasFirstName`: more than one word of it was read. */
export function isNameOfThing(before: string, hasFirstName: boolean): boolean {
  if (WAY.test(before)) return true;
  // « pour l’Insee M. Paul Roy »: who is called so with a first name is a person, « M. Bricolage » a sign.
  if (hasFirstName && CIVILITY_LAST.test(before)) return false;
  const noun = NOUN_BEFORE.exec(before)?.groups?.['noun'];
  if (noun === undefined) return false;
  if (
    IS_PUBLIC.test(noun) ||
    HUMAN.test(noun) ||
    NO_NOUN.test(noun) ||
    formOf(noun.toLowerCase()) === 'present'
  )
    return false;
  return headIn(noun.toLowerCase()) === undefined && !IS_CIVILITY.test(noun);
}

/** What is named after people, or as they are. */
const NAMED_AFTER = new RegExp(
  `(?:(?<![\\p{L}\\p{M}])(?:écoles?|collèges?|lycées?|universités?|facultés?|instituts?|hôpita(?:l|ux)|cliniques?|centres?|fondations?|associations?|sociétés?|groupes?|entreprises?|maisons?(?:[ \\u00A0]de[ \\u00A0](?:retraite|santé|quartier|repos|arrêt))?|résidences?|foyers?|salles?|stades?|gymnases?|(?:éco)?musées?|théâtres?|médiathèques?|bibliothèques?|conservatoires?|espaces?|prix|fonds|plans?|lois?|clubs?|compagnies?|ligues?|agences?|cabinets?|éditions|galeries?|parcs?|ponts?|(?:aéro)?ports?|gares?|scolaires?|hospitaliers?|mjc|ehpad|chu?|iut|cfa|campus|cités?|internats?|cinémas?|piscines?|casernes?|complexes?|laboratoires?|cercles?|villas?|châteaux?|quartiers?|vélodromes?)|-(?:Banque|Crédit))(?:${S}${ADJECTIVE}){0,2}${S}(?:[«"“]${S}?)?$`,
  'iu',
);
/** The same, where an office comes before: of things, those alone that bear the names of people. */
export const isNameOfPlace = (before: string, hasFirstName: boolean): boolean =>
  WAY.test(before) || NAMED_AFTER.test(before) || (!hasFirstName && isNameOfThing(before, hasFirstName));
