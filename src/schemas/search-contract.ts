import * as z from 'zod';
import { choice, list, someOf, text } from './fields.ts';

/** What the page says above the results. */
export const SEARCH_VERDICTS = ['exact', 'approché', 'aucun', 'mots trop courants'] as const;

/** The address of a page of this site, from its root. */
const address = (description: string) =>
  z
    .string()
    .regex(/^\/[0-9a-z-]+\/[0-9a-z-]+\/$/, {
      error: 'une adresse d’une page du site s’écrit « /dossier/nom/ »',
    })
    .meta({ description });

/** The same, or a place of it, or the list of a section: « /presse/#contacts ». */
const place = (description: string) =>
  z
    .string()
    .regex(/^\/(?:[0-9a-z-]+\/)+(?:#[0-9a-z-]+)?$/, {
      error: 'une adresse d’une page du site s’écrit « /presse/ » ou « /presse/#contacts »',
    })
    .meta({ description });

export const searchContractSchema = z
  .strictObject({
    direct: list(
      z
        .strictObject({
          title: text('ce que montre le lien : « Contacts pour la presse »'),
          to: place('la page où il mène'),
          words: someOf(text('un mot'), 'les mots qui le font paraître, chacun seul ou parmi d’autres'),
        })
        .meta({ description: 'un accès direct, montré au-dessus des résultats' }),
      'les accès directs : des mots que tape un lecteur, et la page qui lui répond',
    ),
    queries: someOf(
      z
        .strictObject({
          query: z.string().meta({ description: 'ce que tape un lecteur, faute comprise' }),
          about: text('ce que la recherche montre, en quelques mots'),
          first: address('le premier résultat').optional(),
          sentence: text('des mots de la phrase que montre le premier résultat').optional(),
          among: list(address('un résultat'), 'ce qui doit être trouvé, à n’importe quel rang'),
          not: list(address('un intrus'), 'ce qui ne doit pas être trouvé du tout'),
          verdict: choice(
            SEARCH_VERDICTS,
            'ce que la page dit des résultats : exacts, approchés, aucun, ou mots trop courants',
          ).default('exact'),
          suggests: text('la recherche que propose « vouliez-vous dire »').optional(),
          also: list(text('des mots'), 'les équivalents cherchés aussi'),
          facets: list(
            text('« nom=valeur », comme dans l’adresse d’une recherche'),
            'ce qui restreint la recherche : thematique=insertion, du=2020-01-01…',
          ),
        })
        .meta({ description: 'une recherche, et ce qu’elle doit trouver' }),
      'les recherches que le site promet de réussir',
    ),
  })
  .meta({
    description: 'Le contrat de la recherche : ce que chaque recherche trouve, essayé dans un navigateur.',
  });

export type SearchContractData = z.output<typeof searchContractSchema>;
export type DirectWay = SearchContractData['direct'][number];
export type SearchPromise = SearchContractData['queries'][number];
