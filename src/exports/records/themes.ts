/** The published form of a theme and of the workshop that gathers themes. */
import type { ThemeNode, ThemeSaying } from '#kinds/themes/node.ts';
import type { WorkshopNode } from '#kinds/workshops/node.ts';
import { INTEGER, many, maybe, object, one, TEXT, type Shape } from '../fields.ts';
import { PASSAGE } from '../passages.ts';
import { ENTRY, identity, idOf, linkTo } from '../shapes.ts';

const SAYING = object<ThemeSaying>({
  name: 'parole',
  description: 'ce qu’un document dit de la thématique',
  fields: [
    one('sujet', ENTRY, 'ce dont parle le passage', ({ subject }) => subject),
    one('role', TEXT, 'en quoi il touche à la thématique', ({ role }) => role),
    maybe(
      'motif',
      TEXT,
      'pourquoi la rédaction le rattache à la thématique, si le document ne le fait pas',
      ({ editorial }) => editorial,
    ),
    one('passage', PASSAGE, 'les mots du document', ({ passage }) => passage),
  ],
});

export const themeShape: Shape<ThemeNode> = {
  name: 'thématique',
  description: 'un sujet : l’une des thématiques prioritaires, ou un enjeu',
  fields: [
    ...identity<ThemeNode>(),
    one('titre', TEXT, 'le nom court, en français courant', ({ title }) => title),
    one('type', TEXT, '« thématique » ou « enjeu »', ({ themeKind }) => themeKind),
    one('rang', INTEGER, 'son rang dans le document qui la nomme', ({ order }) => order),
    one('nom', PASSAGE, 'les mots du document qui la nomment', ({ passage }) => passage),
    maybe('atelier', linkTo('workshops'), 'l’atelier auquel elle se rattache', ({ workshop }) => workshop),
    many(
      'prolonge',
      linkTo('themes'),
      'les thématiques plus anciennes qu’elle prolonge',
      ({ continues }) => continues,
    ),
    many(
      'prolonge_par',
      linkTo('themes'),
      'les thématiques plus récentes qui la prolongent',
      ({ continuedBy }) => continuedBy,
    ),
    many(
      'engagements',
      linkTo('commitments'),
      'les engagements qui la concernent',
      ({ commitments }) => commitments,
    ),
    many('chiffres', linkTo('figures'), 'les chiffres qui la concernent', ({ figures }) => figures),
    many('evenements', linkTo('events'), 'les événements qui la concernent', ({ events }) => events),
    many(
      'communiques',
      idOf('communiques'),
      'les communiqués qui y touchent, du plus ancien au plus récent',
      ({ communiques }) => communiques,
    ),
    many(
      'chronique',
      SAYING,
      'ce que chaque document en dit, du plus ancien au plus récent',
      ({ chronicle }) => chronicle,
    ),
  ],
};

export const workshopShape: Shape<WorkshopNode> = {
  name: 'atelier',
  description: 'un groupe de thématiques',
  fields: [
    ...identity<WorkshopNode>(),
    one('titre', TEXT, 'le nom de l’atelier', ({ title }) => title),
    one('rang', INTEGER, 'son rang dans le document qui le nomme', ({ order }) => order),
    one('nom', PASSAGE, 'les mots du document qui le nomment', ({ passage }) => passage),
    many(
      'thematiques',
      idOf('themes'),
      'les thématiques qui s’y rattachent (chacune dit qui établit ce lien)',
      ({ themes }) => themes,
    ),
  ],
};
