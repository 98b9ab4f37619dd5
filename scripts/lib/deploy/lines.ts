/** A difference between two sites, told to whoever publishes. */
import { formatNumber } from '#text/number/format.ts';
import { plural } from '#text/word/agreement.ts';
import { CHANGES, type Change, type ChangedFile, type Difference } from './difference.ts';

const SAID: Readonly<Record<Change, readonly [one: string, many: string]>> = {
  added: ['ajouté', 'ajoutés'],
  changed: ['modifié', 'modifiés'],
  renamed: ['renommé', 'renommés'],
  removed: ['retiré', 'retirés'],
};
const THOUSAND = 1000;

/** Bytes as people say them: thousands, from the first one. */
const weight = (bytes: number): string =>
  bytes < THOUSAND
    ? `${formatNumber(bytes)} ${plural(bytes, 'octet', 'octets')}`
    : `${formatNumber(Math.round(bytes / THOUSAND))} ko`;

const countOf = (files: readonly ChangedFile[], change: Change): string[] => {
  const some = files.filter((file) => file.change === change);
  if (some.length === 0) return [];
  const bytes = some.reduce((sum, file) => sum + file.bytes, 0);
  return [`${formatNumber(some.length)} ${plural(some.length, ...SAID[change])} (${weight(bytes)})`];
};
const countsOf = (files: readonly ChangedFile[]): string =>
  CHANGES.flatMap((change) => countOf(files, change)).join(', ');

/** A line for each kind of file that changes, the heaviest to send first, and one for all. @param isWhole each file too */
export function linesOf({ files, same }: Difference, isWhole = false): string[] {
  const unchanged = `${formatNumber(same)} ${plural(same, 'fichier inchangé', 'fichiers inchangés')}`;
  if (files.length === 0) return [`Rien ne change : ${unchanged}.`];
  const sent = (some: readonly ChangedFile[]) =>
    some.reduce((sum, { change, bytes }) => sum + (change === 'removed' ? 0 : bytes), 0);
  const kinds = [...Map.groupBy(files, ({ kind }) => kind)].sort(
    ([a, some], [b, others]) => sent(others) - sent(some) || (a < b ? -1 : 1),
  );
  const each = (file: ChangedFile) =>
    `  ${SAID[file.change][0]} : ${file.path}${file.from === undefined ? '' : ` (était ${file.from})`}, ${weight(file.bytes)}`;
  return [
    ...kinds.flatMap(([kind, some]) => [`${kind} : ${countsOf(some)}`, ...(isWhole ? some.map(each) : [])]),
    `En tout : ${countsOf(files)} ; ${unchanged}. À envoyer : ${weight(sent(files))}.`,
  ];
}
