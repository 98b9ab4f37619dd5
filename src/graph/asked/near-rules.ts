/** The rules that judge each entry by what stands around it, and what else of the content they read. */
import type { Content } from '#entries/content.ts';
import type { Kind } from '#kinds/registry.ts';
import { addressesOf } from '../addresses.ts';
import { countersOf } from '../numbers/counters.ts';
import { Dossiers } from '../dossiers.ts';
import { anachronisms } from '../rules/anachronisms.ts';
import { communiques } from '../rules/communiques.ts';
import { completeness } from '../rules/completeness.ts';
import { cutReservations } from '../rules/cut-reservations.ts';
import { dates } from '../rules/dates.ts';
import { deadlines } from '../rules/deadlines.ts';
import { doneInPart } from '../rules/done-in-part.ts';
import { events } from '../rules/events.ts';
import { figurePeriods } from '../rules/figure-periods.ts';
import { figures } from '../rules/figures.ts';
import { gradings } from '../rules/gradings.ts';
import { insecure } from '../rules/insecure.ts';
import { languages } from '../rules/languages.ts';
import { ledger, publishedAround } from '../rules/ledger.ts';
import { levels } from '../rules/levels.ts';
import { links } from '../rules/links.ts';
import { lists } from '../rules/lists.ts';
import { mentions } from '../rules/mentions.ts';
import { numbers } from '../rules/numbers.ts';
import { plain } from '../rules/plain.ts';
import { quotations } from '../rules/quotations.ts';
import { references } from '../rules/references.ts';
import { roles } from '../rules/roles.ts';
import { sentences } from '../rules/sentences.ts';
import { statedTitles } from '../rules/stated-titles.ts';
import { strangers } from '../rules/strangers.ts';
import { toldLevels } from '../rules/told-levels.ts';
import { toldNumbers } from '../rules/told-numbers.ts';
import { toldObjects } from '../rules/told-objects.ts';
import { toldPlainly } from '../rules/told-plainly.ts';
import { toldReservations } from '../rules/told-reservations.ts';
import { toldScopes } from '../rules/told-scopes.ts';
import { toldSilences } from '../rules/told-silences.ts';
import { toldSpending } from '../rules/told-spending.ts';
import { transcriptions } from '../rules/transcriptions.ts';
import { wholeOffices } from '../rules/whole-offices.ts';
import type { NearRule } from '../rules/rule.ts';

export interface Group {
  rules: Readonly<Record<string, NearRule>>;
  /** The kinds of entries that they judge; all, when nothing says. */
  kinds?: readonly Kind[];
  /** What they read of the whole content, beside what {@link reachOf} tells of an entry. */
  around: (content: Content) => unknown;
}

const namesOf = ({ entries: { people, organisations, territories } }: Content) => [
  people.map(({ id, data }) => [
    id,
    data.name,
    data.familyName,
    data.aliases,
    data.offices.map(({ title }) => title),
  ]),
  organisations.map(({ id, data }) => [id, data.name, data.aliases]),
  territories.map(({ data }) => data.name),
];

/** What any document may say again. */
function sayingsOf(content: Content) {
  const dossiers = new Dossiers(content);
  return content.entries.commitments.map(({ id, data }) => [
    id,
    data.title,
    dossiers.ofThread(data),
    data.mentions.map(({ quote }) => quote),
  ]);
}

export const NEAR_RULES: Readonly<Record<string, Group>> = {
  said: {
    rules: {
      references,
      quotations,
      communiques,
      dates,
      deadlines,
      doneInPart,
      events,
      cutReservations,
      figures,
      figurePeriods,
      numbers,
      sentences,
      gradings,
      insecure,
      languages,
      levels,
      mentions,
      roles,
      statedTitles,
      toldLevels,
      toldNumbers,
      toldObjects,
      toldPlainly,
      toldReservations,
      toldScopes,
      toldSilences,
      toldSpending,
      transcriptions,
      wholeOffices,
    },
    around: () => [],
  },
  named: {
    rules: { anachronisms, strangers },
    kinds: ['communiques', 'commitments'],
    around: namesOf,
  },
  again: {
    rules: { completeness },
    kinds: ['communiques'],
    around: (content) => [namesOf(content), content.entries.dossiers.map(({ id }) => id), sayingsOf(content)],
  },
  linked: {
    rules: { links, plain },
    kinds: ['communiques', 'commitments', 'pages'],
    around: (content) => addressesOf(content).standing,
  },
  listed: { rules: { lists }, around: (content) => [...countersOf(content).keys()] },
  published: { rules: { ledger }, around: publishedAround },
};

const names = new Set(Object.values(NEAR_RULES).flatMap(({ rules }) => Object.keys(rules)));

/** Is a rule, by its name, one of these? */
export const isNear = (rule: string): boolean => names.has(rule);
