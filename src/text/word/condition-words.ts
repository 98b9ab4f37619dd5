// Beginnings of words: cspell:disable
/** How a condition, a trial or a doubt begins. */
import { INFINITIVE } from './infinitives.ts';

/** What a condition begins with after « si »: in « si cher » and « si bien que » it is none. */
const IF =
  "(?:(?:et )?si (?=[ld]'|(?:le|la|les|une?|des|du|de|ce|cet|cette|ces|cela|ça|il|ils|elles?|on|nous|vous|son|sa|ses|leurs?|nos|notre|mon|ma|aucune?|tous|toutes|tout|chaque)(?![\\p{L}-]))(?!ce n'est)|s'ils? (?!(?:vous|te) plaît))";
const AGREED =
  "accord|avis|validation|vote(?! à l'unanimité| unanime)|approbation|autorisation|signature|obtention|délibération|étude|examen|concertation|instruction|feu vert";
const MEANS =
  'crédits?|moyens?|disponibilités?|possibilités?|besoins?|avis|météo|conditions?|budgets?|ressources?|effectifs?|demandes?|places?|financements?|circonstances|évolution';
/** « une fois que », « une fois le permis »: what comes after another thing, unlike « une fois de plus », « une fois par an ». */
export const ONCE =
  "une fois (?:que |qu'|le |la |les |l'|ce |cet |cette |ces |son |sa |ses |leurs? |un |une |des |(?=(?!\\p{L}*di(?!\\p{L}))\\p{L}{3,}(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|ise|ises|it|ite|its|ites|ert|erte|erts|ertes)(?!\\p{L})))";
/** Conditions and trials. */
export const CONDITION =
  `${IF}|si possible|si nécessaire|si besoin|le cas échéant|sous (?:toute )?(?:réserve|condition)|à (?:la )?condition|à titre (?:expérimental|d'essai|provisoire|temporaire|exceptionnel)|à l'essai|pour essai|provisoirement|temporairement|dans la (?:mesure (?:du possible|des? |où )|limite )|sauf |excepté |hormis |hors (?=l[aeo]|les|vacances|week|saison|période|dimanche|jours)|à l'exception |à l'exclusion |uniquement |exclusivement |seulement |jusqu'(?:à|au|aux|en) |le temps (?:de |des |du |d')|` +
  `à moins (?:que |qu'|d'(?!une? (?:kilom|mètre|heure|minute|an|mois|jour|semaine|quart|tiers)))|pourvu qu|pour peu qu|en admettant qu|du moment qu|dès (?:lors )?qu|aussitôt qu|${ONCE}|(?<!en )tant qu|en cas d|au cas où|dans l'hypothèse|` +
  `après (?:l'|la |le |un |une )?(?:${AGREED})(?!\\p{L})|selon (?:l'|la |le |les |des |ses |leurs |nos )?(?:${MEANS})(?!\\p{L})|en fonction (?:de |du |des |d')(?:l'|la |le |les |ses |leurs |nos )?(?:${MEANS})(?!\\p{L})|` +
  "moyennant |exception faite |à charge (?:de |d'|pour )|(?:quand|lorsque|lorsqu')(?=[^.;:!?()]{0,60}(?<!camé|(?<!\\p{L})opé|cholé)(?:ra|ront)(?!\\p{L}))|avec l'accord |jusqu'à nouvel ordre|à supposer |sans (?:succès|résultat|suite)(?!\\p{L})|en vain(?!\\p{L})|pour autant qu|si tant est |autant que possible|dans le meilleur des cas|(?:temps|météo|crédits|moyens|conditions|finances|budgets?|ressources|circonstances) permettant(?!\\p{L})|faute d(?!'(?:orthographe|inattention|impression)|e (?:frappe|grammaire|français))|à défaut d";
/** That it is not sure, or not whole. */
export const DOUBT = `peut-être|sans doute|probablement|vraisemblablement|éventuellement|en principe|théoriquement|en partie|partiellement|pour partie|(?:rest|demeur)(?:e|ent)(?: encore)? à ${INFINITIVE}`;
