/** Words with a capital that begin no name of a person. */
import { isFirstName } from './first-names.ts';
import type { Token } from './tokens.ts';
// Pieces of words, and towns: cspell:disable

/** Towns and regions that the names of bodies begin or end with, and those of few people: « Keolis Lyon », « Solveig Metz ». */
const PLACES =
  'europe|alpes|atlantique|provence|normandie|occitanie|auvergne|bretagne|bourgogne|aquitaine|alsace|picardie|grenoble|lyon|paris|nantes|toulouse|bordeaux|rennes|strasbourg|montpellier|marseille|dijon';

/** At the head of a name, no part of it. */
export const NO_HEAD = new RegExp(
  `^(?:d'|de|(?:généra|régiona|départementa|nationa|municipa|territoria)(?:l|le|les|ux)|(?:académiqu|techniqu|honorair)es?|(?:adjoint|délégué)e?s?|(?:accompagn|entour|représent|présid|dirig|anim|organis|port|men|invit|n|nomm|sign|inaugur|pilot|coordonn)ée?s?|(?:conduit|élu|issu|venu|reçu|accueilli)e?s?|\\p{L}+(?:ales|aux|iques|aires|elles)|vices?|sous|anciens?|amis?|amies|victimes|combattants|discours|allocution|intervention|déclaration|message|propos|vœux|lettre|réponse|l[ea]s?|une?|son|ses|leurs?|notre|votre|dr|pr|mme|me|mm|mr|mlle|melle|outre|hormis|excepté|sauf|malgré|depuis|dès|entre|parmi|sans|contre|vers|voici|pour|selon|avec|par|chez|sous|devant|comme|quant|et|mais|en|dans|ce|cette|ces|des|du|au|aux|agglo|élus?|mercredi|lundi|mardi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|nouvelle|pays|${PLACES}|île-de-france|aix|nice|tours|clermont|val|cité|jeux|euro?métropole|métropole|ville|région|département|conseil|communauté|communes?|chambre|préfecture|mairie|canton|hôtel|groupe|société|association)$`,
  'u',
);

/** Words that begin a sentence, with their capital: a name may follow. */
export const SAYS_WHEN =
  /^(?:Hier|Aujourd|Ensuite|Puis|Enfin|Ainsi|Alors|Lors|Après|Avant|Étaient|Présente?s?|Signataires?|Signée?|Contacts?|À|Merci|Bravo|Presse)(?![\p{L}\p{M}])/u;

/** « le député [Renaissance] Paul Roy »: a party, beside an office or in brackets after a name. */
export const PARTY =
  /^(?:renaissance|horizons|modem|ensemble|reconquête|lrem|lr|rn|lfi|ps|pcf|eelv|udi|prg|ump|dvd|dvg|dvc|nupes)$/u;

const BODY =
  /^(?:associations?|sociétés?|groupes?|cités?|val|pays|ateliers?|agences?|ehpad|mjc|bibliothèques?|médiathèques?|entreprises?|établissements?|clubs?|mairies?|offices?|syndicats?|compagnies?|cabinets?|garages?|éditions|fondations?|instituts?|collectifs?|comités?|réseaux?|laboratoires?|maisons?|domaines?|crèches?|cliniques?|coopératives?|amphithéâtres?|auditoriums?|immeubles?|bâtiments?|pavillons?|gymnases?|salles?|résidences?)$/u;
/** « Association Pierre Robin », « Val d’Oise Habitat »: with its capital, it heads the name of a body, whole. */
export const isBodyHead = ({ word, isCapital }: Pick<Token, 'word' | 'isCapital'>): boolean =>
  isCapital && BODY.test(word);

/** « Loire Habitat »: it ends the name of a body, and of nobody. */
const OF_BODY =
  /^(?:habitat|logements?|métropole|agglo(?:mération)?|habitation|énergies?|mobilités?|transports?|services?|environnement|tourisme|développement|formations?|emploi|santé|solidarités?|culture|numérique|assurances?|international|industries?|ingénierie|aménagement|immobilier|promotion|associés|frères|construction|distribution)$/u;
/** « Keolis Lyon », « Santé Publique France »: some people bear the name of a place, after a first name. */
const PLACE = new RegExp(`^(?:france|${PLACES})$`, 'u');
/** Is this whole name that of a body, by its last word? `last` in small letters. */
export const isNameOfBody = (name: string, last: string): boolean =>
  OF_BODY.test(last) || (PLACE.test(last) && !isFirstName(name));
