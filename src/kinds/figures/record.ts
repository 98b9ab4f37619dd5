/** The published form of a figure: never a bare number. */
import type { FigureNode } from './node.ts';
import { cellHeadings } from './words.ts';
import { DAY, many, maybe, NUMBER, object, one, PERIOD, TEXT, type Shape } from '#exports/fields.ts';
import { PASSAGE } from '#exports/passages.ts';
import { identity, idOf, linkTo, STATED_TITLE } from '#exports/shapes.ts';

type Data = FigureNode['data'];

const COVERED = object<NonNullable<Data['period']>>({
  name: 'période couverte',
  description: 'la période que couvre le chiffre',
  fields: [
    maybe('periode', PERIOD, 'la période, si elle se déduit sans hésiter', ({ period }) => period),
    one('mots', TEXT, 'la période, dans les mots du communiqué', ({ words }) => words),
  ],
});

const PAYER = object<NonNullable<Data['payer']>>({
  name: 'payeur',
  description: 'qui mobilise la somme, si le document le dit',
  fields: [
    one('organisme', idOf('organisations'), 'l’organisme', ({ organisation }) => ({ id: organisation })),
    one('mots', TEXT, 'les mots du communiqué qui le disent', ({ words }) => words),
  ],
});

const RANGE = object<NonNullable<Data['range']>>({
  name: 'intervalle',
  description: 'deux bornes, dans l’unité du chiffre',
  fields: [
    one('de', NUMBER, 'la plus petite', ({ from }) => from),
    one('a', NUMBER, 'la plus grande', ({ to }) => to),
  ],
});

const SHARE = object<NonNullable<Data['share']>>({
  name: 'part',
  description: 'une part d’un tout : « deux tiers » est 2 sur 3',
  fields: [
    one('combien', NUMBER, 'le numérateur', ({ of }) => of),
    one('sur', NUMBER, 'le dénominateur', ({ among }) => among),
  ],
});

export const figureShape: Shape<FigureNode> = {
  name: 'chiffre',
  description: 'un nombre avec son unité, ses réserves et les mots qui le prouvent',
  fields: [
    ...identity<FigureNode>(),
    one('titre', TEXT, 'ce que compte le chiffre, dans les mots de la rédaction', ({ title }) => title),
    STATED_TITLE,
    maybe(
      'valeur',
      NUMBER,
      'la valeur ; ne jamais la citer sans son approximation ; null pour un intervalle ou une part',
      ({ data }) => data.value,
    ),
    maybe('intervalle', RANGE, 'les deux bornes de « 300 à 400 »', ({ data }) => data.range),
    maybe('part', SHARE, 'la part de « deux tiers », de « un enfant sur cinq »', ({ data }) => data.share),
    one('unite', TEXT, '« EUR », « % », ou ce qui est compté', ({ data }) => data.unit),
    maybe(
      'approximation',
      TEXT,
      '« près de », « plus de »… ; null si le nombre est donné sans réserve',
      ({ data }) => data.approximation,
    ),
    one(
      'nature',
      TEXT,
      '« stock », « flux », « dénombrement », « rythme », « multiple », « part », « seuil », « distance » ou « somme »',
      ({ data }) => data.nature,
    ),
    maybe(
      'niveau',
      TEXT,
      'ce que dit le verbe : « fait », « en cours », « annoncé », « attendu », « invité » ; null quand aucun verbe ne le dit',
      ({ data }) => data.level,
    ),
    maybe('verbe', TEXT, 'les mots dont se lit le niveau', ({ data }) => data.verb),
    one('communique', idOf('communiques'), 'le communiqué qui le donne', ({ passage }) => passage.communique),
    one('date', DAY, 'le jour du communiqué', ({ passage }) => passage.communique.date),
    one('passage', PASSAGE, 'les mots qui le donnent', ({ passage }) => passage),
    maybe(
      'tableau_ligne',
      TEXT,
      'l’en-tête de sa ligne, s’il est dans un tableau',
      (figure) => cellHeadings(figure).row,
    ),
    maybe(
      'tableau_colonne',
      TEXT,
      'l’en-tête de sa colonne, s’il est dans un tableau',
      (figure) => cellHeadings(figure).column,
    ),
    many('redites', PASSAGE, 'les autres passages qui le redisent', ({ alsoSaid }) => alsoSaid),
    maybe('periode', COVERED, 'la période couverte', ({ data }) => data.period),
    maybe(
      'champ',
      TEXT,
      'le champ (territoire, dispositif), dans les mots du communiqué',
      ({ data }) => data.scope,
    ),
    maybe(
      'payeur',
      PAYER,
      'qui mobilise la somme, si le document le dit : il ne dit pas toujours qui la verse',
      ({ data }) => data.payer,
    ),
    maybe(
      'multiple_de',
      idOf('figures'),
      'pour un multiple : le chiffre multiplié',
      ({ multipleOf }) => multipleOf,
    ),
    many(
      'multiples',
      idOf('figures'),
      'les chiffres donnés comme multiples de celui-ci',
      ({ multiples }) => multiples,
    ),
    many('somme_de', idOf('figures'), 'pour une somme : les chiffres additionnés', ({ sumOf }) => sumOf),
    maybe('remarque', TEXT, 'ce que la rédaction dit de ce nombre, s’il surprend', ({ data }) => data.why),
    many(
      'engagements',
      linkTo('commitments'),
      'les engagements qu’il précise',
      ({ commitments }) => commitments,
    ),
    many('thematiques', linkTo('themes'), 'les thématiques concernées', ({ themes }) => themes),
    many('territoires', linkTo('territories'), 'les territoires concernés', ({ territories }) => territories),
    many('evenements', linkTo('events'), 'les événements concernés', ({ events }) => events),
  ],
};
