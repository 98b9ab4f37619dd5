/** What to write in place of the HTML that people write by habit. */
import { IMAGES_APART } from './inside.ts';
import { complaint, type Complaint } from '#text/complaint.ts';

const INSTEAD: Readonly<Record<string, string>> = {
  br: 'pour un retour à la ligne, mettez « \\ » à la fin de la ligne, et passez à la suivante',
  hr: 'pour un filet, écrivez « --- » entre deux lignes vides',
  p: 'pour un paragraphe, laissez une ligne vide',
  div: 'pour un paragraphe, laissez une ligne vide',
  b: 'pour du gras, écrivez « **mots** »',
  strong: 'pour du gras, écrivez « **mots** »',
  i: 'pour de l’italique, écrivez « *mots* »',
  em: 'pour de l’italique, écrivez « *mots* »',
  u: 'un lien seul se souligne : gardez les mots sans la balise',
  sup: 'écrivez l’exposant dans la ligne : « 1er », « m² », « n° »',
  sub: 'écrivez l’indice dans la ligne : « CO2 », « H₂O »',
  a: 'pour un lien, écrivez « [mots](https://…) »',
  ul: 'pour une liste, écrivez « - » devant chaque élément',
  ol: 'pour une liste, écrivez « 1. », « 2. » devant chaque élément',
  li: 'pour une liste, écrivez « - » devant chaque élément',
  table: 'pour un tableau, écrivez ses cellules entre des « | »',
  del: 'pour des mots barrés, écrivez « ~~mots~~ »',
  s: 'pour des mots barrés, écrivez « ~~mots~~ »',
  script: 'effacez cette balise, avec ce qu’elle contient',
  style: 'effacez cette balise, avec ce qu’elle contient',
  iframe: 'écrivez l’adresse de la page dans un lien : « [mots](https://…) »',
  img: IMAGES_APART,
};

/** Why a tag of HTML is refused, and how to do without it. */
export function explainTag(name: string): Complaint {
  const instead = Object.hasOwn(INSTEAD, name.toLowerCase()) ? INSTEAD[name.toLowerCase()] : undefined;
  return complaint(
    `HTML interdit dans un contenu : « <${name}> »`,
    instead ?? `retirez la balise et gardez ses mots ; pour garder ces signes, écrivez « \\<${name}> »`,
  );
}
