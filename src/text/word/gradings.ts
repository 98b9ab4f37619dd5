// Beginnings of words: cspell:ignore abandonn mercre ssent enterr merveilleu scandaleu honteu désastreu
/** The site reports, it does not grade: the words that judge whether something announced was done. */
import { matchingForm } from '../matching.ts';

const GRADES =
  /(?<!\p{L})((?:promesses?|engagements?) (?:n'(?:a|ont|est|était) |ne sont |a |ont |est |sont )(?:pas |bien |jamais |enfin )*(?:été )?(?:tenue?s?|respectée?s?|honorée?s?|rompue?s?)|promesses? (?:non |pas )?tenues?|engagements? (?:non |pas )?(?:tenus?|respectés?)|rompue?s?|(?:tien(?:t|nent)|a tenu|ont tenu|manque(?:nt)? à|rompt|rompent) (?:ses|leurs?|sa|leur|les|la) (?:promesses?|engagements?|paroles?)|(?:promesses?|engagements?) (?:abandonn|oubli|enterr)ée?s?|enfin(?= (?!(?:au|du|ici|qui|celui|ceci|aussi|midi|(?:lun|mar|mercre|jeu|vendre|same)di)(?!\p{L}))\p{L}+(?:é|i|u)e?s?(?!\p{L}))|(?<!(?:élève|enfant|jeune|candidat|étudiant|apprenti|lycéen|collégien)(?:e|ne)?s? qui )réussi(?:t|ssent)|avec succès|paris? (?:tenu|réussi|gagné)s?|brillamment|hélas|heureusement|malheureusement|échecs?|échoue(?:nt|ra|ront|r)?|échoué\p{L}*|retards?|tard(?:e|ent|é) à|trahi\p{L}*|manquements?|mensonges?|superbes?|magnifiques?|formidables?|(?<!(?:arbre|jardin|site patrimonial|arbres|jardins|sites patrimoniaux) )remarquables?|admirables?|merveilleu(?:x|ses?)|génial(?:es?)?|géniaux|scandaleu(?:x|ses?)|honteu(?:x|ses?)|ridicules?|lamentables?|dérisoires?|pitoyables?|désastreu(?:x|ses?)|catastrophiques?|inadmissibles?|inacceptables?)(?!\p{L})/giu;

/** Text between guillemets is a document's, or is quoted as a word. */
const withoutQuotations = (text: string) => text.replace(/«[^»]*»/g, ' ');

/** Every word of `text` that grades, as written; none of those that it quotes. */
export function gradingsIn(text: string): string[] {
  const own = withoutQuotations(text);
  return [...matchingForm(own).matchAll(GRADES)].map(({ 0: word, index }) =>
    own.slice(index, index + word.length),
  );
}
