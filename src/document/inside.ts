/** What may stand within a link, a component, an image. */
import type { Node, Nodes } from 'mdast';
import { complaint, type Complaint } from '#text/complaint.ts';
import { eachNode } from './tree.ts';

/** Is it this component, among words? */
export const isNamed = (node: Node, name: string) =>
  node.type === 'mdxJsxTextElement' && 'name' in node && node.name === name;

/** The components that lead somewhere. */
const LINKS = ['Citation', 'Noeud'];

/** A link holds words: anything in it that would be a link of its own is refused. */
export function explainInside(node: Nodes): Complaint | undefined {
  let wrong: Complaint | undefined;
  eachNode(node, (inner) => {
    if (inner.type === 'footnoteReference')
      wrong = complaint('appel de note dans un lien', 'mettez-le après le crochet fermant');
    if (isNamed(inner, 'Sic')) wrong = complaint('« Sic » dans un lien', 'mettez le lien dans « Sic »');
    for (const name of LINKS)
      if (isNamed(inner, name)) wrong = complaint(`« ${name} » est déjà un lien`, 'sortez-le de celui-ci');
  });
  return wrong;
}

/** Does a component of this name stand within another of it? */
export const nestedIn = (node: Nodes, name: string): boolean => {
  let found = false;
  eachNode(node, (inner) => {
    if (inner !== node && isNamed(inner, name)) found = true;
  });
  return found;
};

/** An image is no word of the document: it goes to the header, and the text stays as it was received. */
export const IMAGES_APART =
  'ôtez ces signes ; une image du document se nomme dans l’en-tête, sous « images », son fichier dans content/attachments/';

/** Why an image is refused. */
export function explainImage(alt: string | null | undefined): Complaint {
  return alt
    ? complaint('image interdite dans un contenu', IMAGES_APART)
    : complaint('décrivez l’image entre les crochets', IMAGES_APART);
}
