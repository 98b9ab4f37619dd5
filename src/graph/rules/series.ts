import { isUnread } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { enumerate, plural } from '#text/word/agreement.ts';
import { numbersIn } from '#text/number/reader.ts';
import { comparePeriods } from '#text/period/period.ts';
import { nearest } from '#text/word/similar.ts';
import { numbered, type Numbered } from '../numbered.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** What is wrong within one series; `isWhole` is false when a file that could not be read may be one of its members. */
function problemsOf(
  name: string,
  members: readonly Numbered[],
  names: readonly string[],
  isWhole: boolean,
): Problem[] {
  const problems: Problem[] = [];
  const ranks = new Set(members.map(({ rank }) => rank));
  const highest = members.at(-1);
  const lacking = Array.from({ length: highest?.rank ?? 0 }, (_, index) => index + 1).filter(
    (rank) => !ranks.has(rank),
  );
  if (highest !== undefined && isWhole && lacking.length > 0) {
    const close = nearest(name, [...names]).find((other) => other !== name);
    problems.push(
      problemAt(
        highest.entry,
        'series.rank',
        `« ${name} » : ${plural(lacking.length, 'le rang', 'les rangs')} ${enumerate(lacking.map(String))} ${plural(lacking.length, 'n’est ni publié, ni déclaré manquant', 'ne sont ni publiés, ni déclarés manquants')}`,
        close === undefined
          ? 'publiez chacun, ou déclarez-le dans content/missing/'
          : `publiez chacun, ou déclarez-le dans content/missing/ ; vouliez-vous dire la série « ${close} » ?`,
      ),
    );
  }
  members.forEach((member, index) => {
    const before = members[index - 1];
    if (before === undefined) return;
    if (before.rank === member.rank)
      problems.push(
        problemAt(
          member.entry,
          'series.rank',
          `le rang ${member.rank} de « ${name} » est déjà celui de ${before.entry.path}`,
          'corrigez l’un des deux',
        ),
      );
    else if (comparePeriods(before.period, member.period) > 0)
      problems.push(
        problemAt(
          member.entry,
          'series.rank',
          `« ${name} » : le rang ${member.rank} (${member.period}) vient avant le rang ${before.rank} (${before.period})`,
          'corrigez le rang, ou la période',
        ),
      );
  });
  return problems;
}

/** The words that give a rank hold its number. */
const unsaid = ({ entry, rank, quote }: Numbered): Problem[] =>
  quote === undefined || numbersIn(quote).some(({ value }) => value === rank)
    ? []
    : [
        problemAt(
          entry,
          'series.quote',
          `ces mots ne disent pas le rang ${rank}`,
          'citez les mots qui le disent, ou expliquez votre numérotation dans « editorial »',
        ),
      ];

/** A series is within a dossier: like is numbered with like. */
const homeless = ({ entry, name, dossier }: Numbered): Problem[] =>
  dossier !== undefined
    ? []
    : [
        problemAt(
          entry,
          'series.name',
          `rien ne dit de quel dossier est la série « ${name} »`,
          `nommez-la dans « series » d’un seul de ces dossiers${entry.kind === 'missing' ? ', ou dites les « dossiers » du document manquant' : ''}`,
        ),
      ];

/** « Troisième conférence »: a title that numbers its event says in which series. */
function unnamed<K extends 'events' | 'missing'>(entry: Entry<K>): Problem[] {
  const { title, kind, series } = entry.data;
  if (series !== undefined) return [];
  const ranked = numbersIn(title).find(
    ({ form, end }) => form === 'ordinal' && title.slice(end).trimStart().toLowerCase().startsWith(kind),
  );
  return ranked === undefined
    ? []
    : [
        problemAt(
          entry,
          'title',
          `« ${title.slice(ranked.start).split(' ').slice(0, 2).join(' ')} » est numérotée, sa série n’est pas dite`,
          'ajoutez « series: » avec son nom et son rang',
        ),
      ];
}

/** An event numbered n stands with 1 to n−1, published or declared missing; nobody else has its rank; ranks follow time. */
export const series: Rule = (content) => {
  const members = numbered(content);
  const names = [...new Set(members.map(({ name }) => name))];
  const bySeries = Map.groupBy(members, ({ name, dossier }) => `${dossier ?? ''}/${name}`);
  const isWhole = !isUnread(content, 'events') && !isUnread(content, 'missing');
  // A document that could not be read does not say its dossiers.
  const areDossiersKnown = !isUnread(content, 'communiques') && !isUnread(content, 'dossiers');
  return [
    // What has no dossier is told so first: its ranks are judged once it has one.
    ...(areDossiersKnown ? members.flatMap(homeless) : []),
    ...[...bySeries.values()].flatMap((own) =>
      own[0]?.dossier === undefined ? [] : problemsOf(own[0].name, own, names, isWhole),
    ),
    ...members.flatMap(unsaid),
    ...content.entries.events.flatMap(unnamed),
    ...content.entries.missing.flatMap(unnamed),
  ];
};
