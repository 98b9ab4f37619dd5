/** The words by which a text names what gathers people, and says where and at what hour. */
// Beginnings and ends of words: cspell:ignore termin départementa régiona déprogramm supprim tiendr rront eures

const S = '[\\s\\u00A0\\u202F]';
/** What gathers people on a day. */
export const GATHERING = new RegExp(
  `(?<![\\p{L}\\p{M}-])(?:réunions?(?:${S}(?:publiques?|d['’]information))?|assemblées?${S}(?:générales?|citoyennes?)|conférences?(?:-débats?|${S}de${S}presse|${S}(?:régionale|départementale|nationale))?|ciné-débats?|points?${S}presse|forums?|salons?|cérémonies?|inaugurations?|journées?(?:${S}portes${S}ouvertes)?|portes${S}ouvertes|ateliers?|webinaires?|colloques?|séminaires?|comités?${S}(?:de${S}(?:pilotage|suivi)|départementa(?:l|ux)|régiona(?:l|ux))|permanences?|expositions?|concerts?|festivals?|vernissages?|soirées?|rencontres?|tables?${S}rondes?|débats?|enquêtes?${S}publiques?|hommages?|commémorations?|randonnées?|tournois?|spectacles?|projections?|visites?|collectes?|congrès|sommets?|assises|états${S}généraux|fêtes?|bals?|repas|kermesses?|brocantes?|vide-greniers?|cafés?${S}(?:citoyens?|des${S}\\p{L}+)|stages?|défilés?|conventions?${S}(?:citoyennes?|nationales?))(?![\\p{L}\\p{M}-])`,
  'giu',
);
/** What says that it is held. */
export const HELD =
  /(?<!\p{L})(?:(?:aura|auront|a eu|ont eu)[\s\u00A0]lieu|se (?:tiendra|tiendront|tient|tiennent|déroulera|dérouleront|déroule(?:nt)?|réunira|réuniront)|s['’](?:est|était) (?:tenue?s?|déroulée?s?)|s['’]ouvrira|(?:sera|seront|est|sont|a été|ont été) (?:organisée?s?|prévue?s?|programmée?s?|fixée?s?|proposée?s?|ouverte?s?)|(?:organise|invite|convie|propose|accueille)(?:nt|ra|ront)?|rendez-vous)(?!\p{L})/iu;
/** It is not held, or no longer then. */
export const NOT_HELD =
  /(?<!\p{L})(?:annul|report|déprogramm|supprim|n['’]aur|ne se tiendr)\p{L}*|(?<!\p{L})(?:aucune?|pas d[e'’])[\s\u00A0]/iu;
/** A verb of something else stands between what gathers and the day. */
export const OTHER_VERB =
  /(?<!\p{L})(?:a|ont|avait|est|sont|était|sera|seront|permet|permettra|permis|p(?:eu|ou)(?:t|vent|rra|rront)|doi(?:t|vent)|devra|fait|fera|s['’]ach[eè]v\p{L}+|se termin\p{L}+|prend(?:ra)? fin|qui|dont|que|car|depuis|avant|jusqu|d['’]ici)(?!\p{L})/iu;

/** « à 18 h », « de 14 h à 17 h 30 », « dès 9h30 », « 18:00 ». */
export const HOUR = new RegExp(
  `(?:(?:à${S}partir${S}de|à|dès|de|vers)${S})?(?<![\\d,.])(?<from>[01]?\\d|2[0-4])${S}?(?:h(?:eures?)?|:(?=\\d\\d))(?!\\p{L}{2})(?:${S}?(?<minutes>[0-5]\\d))?(?:${S}(?:à|et|–|-)${S}(?<to>[01]?\\d|2[0-4])${S}?h(?:eures?)?(?!\\p{L}{2})(?:${S}?(?<more>[0-5]\\d))?)?(?!${S}(?:de|d['’])${S}?\\p{Lu})`,
  'gu',
);

const PLACES =
  '(?:mairie|hôtel|préfecture|sous-préfecture|salle|gymnase|maison|place|parc|centre|hall|école|collège|lycée|théâtre|musée|halles?|foyer|refuge|stade|palais|château|église|cathédrale|espace|médiathèque|bibliothèque|gare|port|quai|esplanade|cour|square|jardins?|siège|locaux|auditorium|amphithéâtre|campus|université|faculté|hôpital|CHU|EHPAD|caserne|complexe|pôle|chapiteau|cinéma|domaine|ferme|abbaye|rue|avenue|boulevard|kiosque|chambre|cité|tiers-lieu|pavillon|arènes?|patinoire|piscine|hippodrome|marché|résidence|local|zénith|conseil|communauté|manège|archives|grange|moulin)';
/** « mairie », « salle »: the noun of where people gather, in small letters. */
export const PLACE_NOUN = new RegExp(`^${PLACES}$`, 'u');
/** « à la mairie de Bar », « salle des fêtes », « dans les locaux du Département »; or a town alone. */
export const PLACE = new RegExp(
  `(?:(?<![\\p{L}\\p{M}])(?:à${S}(?:la${S}|l['’])|aux?${S}|dans${S}(?:l[ae]s?${S}|l['’])|en${S}|sur${S}l[ae]${S}|(?:devant|au${S}départ${S}de)${S}(?:l[ae]${S}|l['’]))(?<noun>(?:grande?${S}|petite?${S}|ancien(?:ne)?${S})?${PLACES}(?![\\p{L}-])[^,.;:()\\n]*)|,?${S}(?<bare>(?:salle|place|espace|gymnase|médiathèque|théâtre|parc|halle|mairie|foyer|place|esplanade|quai|rue|avenue|boulevard|square)${S}[^,.;:()\\n]+))`,
  'iu',
);
export const TOWN = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:à|au)${S}(?<town>(?:L[ae]s?${S}|L['’])?\\p{Lu}[\\p{L}\\p{M}’']+(?:-[\\p{L}\\p{M}’']+)*)`,
  'u',
);
