/** The published form of a theme: what names it, what is tied to it, its story. */
import { INTEGER, many, maybe, object, one, TEXT, type Shape } from '#exports/fields.ts';
import { PASSAGE } from '#exports/passages.ts';
import { ENTRY, identity, idOf, linkTo, NAMED } from '#exports/shapes.ts';
import type { ThemeNode, ThemeSaying } from './node.ts';

const SAYING = object<ThemeSaying>({
  name: 'parole',
  description: 'ce qu’un document dit de la thématique',
  fields: [
    one('sujet', ENTRY, 'ce dont parle le passage', ({ subject }) => subject),
    one('role', TEXT, 'en quoi il touche à la thématique', ({ role }) => role),
    maybe(
      'niveau',
      TEXT,
      'ce que ce passage en dit : « annoncé », « en cours (élargissement) »…',
      ({ state }) => state,
    ),
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
  description: 'un sujet : l’une des thématiques qu’un document nomme, un enjeu ou un autre',
  fields: [
    ...identity<ThemeNode>(),
    one('titre', TEXT, 'le nom court, en français courant', ({ title }) => title),
    one(
      'type',
      TEXT,
      '« thématique », « enjeu », ou une autre sorte que ce site déclare',
      ({ themeKind }) => themeKind.name,
    ),
    one('rang', INTEGER, 'son rang dans le document qui la nomme', ({ order }) => order),
    one('nom', PASSAGE, 'les mots du document qui la nomment', ({ passage }) => passage),
    maybe('atelier', linkTo('workshops'), 'l’atelier auquel elle se rattache', ({ workshop }) => workshop),
    many(
      'organismes',
      NAMED,
      'les organismes que son document y nomme',
      ({ organisations }) => organisations,
    ),
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
