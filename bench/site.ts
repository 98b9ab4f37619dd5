/** What the site costs to check and to build, and whether the cost follows the size. */
import { formatNumber } from '../src/text/number/format.ts';
import { COMMANDS, type Built, type Checked } from './corpora.ts';
import { megabytes, NOTHING, ratio, seconds, type Table } from './table.ts';

/** Processor seconds for one communiqué. */
const each = ({ communiques, build }: Built) =>
  build.cpu === undefined ? undefined : build.cpu / communiques;

/** Costs by size. Memory is that of all processes together, at its highest. */
export const siteTable = (sizes: readonly Built[]): Table => ({
  title: 'Construire',
  how: [
    COMMANDS.build,
    'Corpus inventés ; s = secondes de processeur, enfants compris (et durée).',
    'Les images d’aperçu, gardées d’une fois sur l’autre, sont comptées à part ; celles-là seules sont dessinées qui n’étaient pas connues.',
  ],
  head: ['communiqués', 'construction', 'images', 'dessinées', 'durée', 'mémoire', 'par communiqué'],
  rows: sizes.map((one) => [
    formatNumber(one.communiques),
    seconds(one.build.cpu),
    seconds(one.previews?.cpu),
    one.previews === undefined ? NOTHING : formatNumber(one.previews.drawn),
    seconds(one.build.wall),
    megabytes(one.build.memory),
    each(one) === undefined ? NOTHING : `${Math.round((each(one) ?? 0) * 1000)} ms`,
  ]),
});

/** What a check costs, by size: from nothing, again, and after one change. */
export const checkTable = (sizes: readonly Checked[]): Table => ({
  title: 'Contrôler',
  how: [COMMANDS.check, 'Changé : la valeur d’un chiffre, dans sa fiche et dans son communiqué.'],
  head: ['communiqués', 'contrôle', 'processeur', 'durée', 'mémoire'],
  rows: sizes.flatMap(({ communiques, cold, warm, changed }) =>
    (
      [
        ['à froid', cold],
        ['le même contenu', warm],
        ['un chiffre corrigé', changed],
      ] as const
    ).map(([name, { cpu, wall, memory }]) => [
      formatNumber(communiques),
      name,
      seconds(cpu),
      seconds(wall),
      megabytes(memory),
    ]),
  ),
});

/**
 * The cost of one more communiqué between two sizes, against the same between the two sizes before: about 1 when
 * the cost follows the size. What a build costs before its first communiqué does not count.
 */
export function linearityTable(sizes: readonly Built[]): Table {
  const more = sizes.flatMap((one, index) => {
    const before = index === 0 ? undefined : sizes[index - 1];
    if (before === undefined) return [];
    const cost = (key: 'cpu' | 'memory') => {
      const [from, to] = [before.build[key], one.build[key]];
      return from === undefined || to === undefined
        ? undefined
        : (to - from) / (one.communiques - before.communiques);
    };
    const [from, to] = [before.communiques, one.communiques];
    return [{ from, to, cpu: cost('cpu'), whole: each(one), before: each(before) }];
  });
  return {
    title: 'Le coût suit-il la taille ?',
    how: [
      'Coût d’un communiqué de plus entre deux tailles, et son rapport à celui de la ligne précédente (1 = linéaire).',
    ],
    head: ['de … à … communiqués', 'un de plus', 'rapport', 'coût moyen, rapport'],
    rows: more.map(({ from, to, cpu, whole, before }, index) => [
      `${formatNumber(from)} → ${formatNumber(to)}`,
      cpu === undefined ? NOTHING : `${(cpu * 1000).toFixed(1).replace('.', ',')} ms`,
      ratio(cpu, more[index - 1]?.cpu),
      ratio(whole, before),
    ]),
  };
}
