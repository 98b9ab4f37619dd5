/** What growing costs, in columns, and the targets that it is held to. */
import { formatNumber } from '../src/text/number/format.ts';
import { OURS, SAME_PAGES, type Growth, type Step } from './growth.ts';
import { STEPS } from './edits.ts';
import { megabytes, NOTHING, ratio, seconds, type Table } from './table.ts';

const count = (value: number | undefined) => (value === undefined ? NOTHING : formatNumber(value));
const cold = STEPS[0]?.name ?? '';
const isOurs = ({ builder }: Step) => builder === OURS;
const isBefore = ({ builder }: Step) => builder.startsWith(`${OURS} avant`);

/** Thousandths of a second for one page. */
const byPage = ({ cpu, pages }: Step): string =>
  cpu === undefined ? NOTHING : `${((1000 * cpu) / pages).toFixed(1).replace('.', ',')} ms`;

/** Every build, in the order in which they were made. */
export const growthTable = ({ communiques, steps }: Growth): Table => ({
  title: `Grandir : ${formatNumber(communiques)} communiqués`,
  how: [
    'Une construction de chacun à son tour, à chaque étape ; processeur : utilisateur et système, enfants compris ; mémoire : de tous les processus ensemble, au plus haut.',
    'Mêmes textes, mêmes liens ; chaque autre générateur est suivi de Pagefind. Changés : fichiers ajoutés, modifiés ou retirés depuis la construction d’avant, et octets à envoyer.',
    'Sans les images d’aperçu (APERCUS=non).',
  ],
  head: [
    'site',
    'étape',
    'processeur',
    'durée',
    'mémoire',
    'pages',
    'fichiers',
    'octets',
    'par page',
    'changés',
    'à envoyer',
  ],
  rows: steps.map((one) => [
    one.builder,
    one.step,
    seconds(one.cpu),
    seconds(one.wall),
    megabytes(one.memory),
    count(one.pages),
    count(one.files),
    megabytes(one.bytes),
    byPage(one),
    count(one.changed?.files),
    megabytes(one.changed?.bytes),
  ]),
});

/** Each target, what was reached, and what it is compared with. */
export function targetsTable({ communiques, steps }: Growth): Table {
  const at = (is: (one: Step) => boolean, step: string) => steps.find((one) => is(one) && one.step === step);
  const peer = (name: string) =>
    at(({ builder }) => builder.startsWith(name) && !builder.includes(SAME_PAGES), cold);
  const own = at(isOurs, cold);
  const added = STEPS[2]?.name ?? '';
  const [more, moreBefore] = [at(isOurs, added), at(isBefore, added)];
  const perPage = (one: Step | undefined) => (one?.cpu === undefined ? undefined : one.cpu / one.pages);
  const rows: [string, string, string][] = [
    ['à froid, processeur, contre le site d’avant', '≤ × 0,35', ratio(own?.cpu, at(isBefore, cold)?.cpu)],
    ['à froid, contre Astro (MDX) + Pagefind', '≤ × 1', ratio(own?.cpu, peer('Astro')?.cpu)],
    ['par page, contre Eleventy + Pagefind', '≤ × 0,5', ratio(perPage(own), perPage(peer('Eleventy')))],
    ['un communiqué de plus, contre le site d’avant', '≤ × 0,1', ratio(more?.cpu, moreBefore?.cpu)],
    ['mémoire, contre le site d’avant', '≤ × 0,31', ratio(own?.memory, at(isBefore, cold)?.memory)],
    [
      'fichiers par communiqué',
      '≤ 10',
      own === undefined ? NOTHING : (own.files / communiques).toFixed(1).replace('.', ','),
    ],
    [
      'Ko par communiqué',
      '≤ 100',
      own === undefined ? NOTHING : formatNumber(Math.round(own.bytes / communiques / 1000)),
    ],
    ['fichiers changés par un communiqué', '≤ 300', count(more?.changed?.files)],
    ['octets changés par un communiqué', '≤ 8 Mo', megabytes(more?.changed?.bytes)],
  ];
  return {
    title: `Ce qui est visé, et ce qui est atteint : ${formatNumber(communiques)} communiqués`,
    how: ['Rapports entre constructions de la même série.'],
    head: ['mesure', 'visé', 'atteint'],
    rows,
  };
}
