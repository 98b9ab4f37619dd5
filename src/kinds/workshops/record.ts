/** The published form of a workshop, that gathers themes. */
import { INTEGER, many, maybe, one, TEXT, type Shape } from '#exports/fields.ts';
import { PASSAGE } from '#exports/passages.ts';
import { identity, idOf, NAMED } from '#exports/shapes.ts';
import type { WorkshopNode } from './node.ts';

export const workshopShape: Shape<WorkshopNode> = {
  name: 'atelier',
  description: 'un groupe de thématiques',
  fields: [
    ...identity<WorkshopNode>(),
    one('titre', TEXT, 'le nom de l’atelier', ({ title }) => title),
    one('rang', INTEGER, 'son rang dans le document qui le nomme', ({ order }) => order),
    one('nom', PASSAGE, 'les mots du document qui le nomment', ({ passage }) => passage),
    maybe('fixe_par', NAMED, 'qui l’a fixé, selon un document', ({ setBy }) => setBy),
    many(
      'thematiques',
      idOf('themes'),
      'les thématiques qui s’y rattachent (chacune dit qui établit ce lien)',
      ({ themes }) => themes,
    ),
  ],
};
