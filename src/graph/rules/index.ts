/** Every law between entries. A new one is one file and one line here. */
import { anachronisms } from './anachronisms.ts';
import { attachedWords } from './attached-words.ts';
import { attachments } from './attachments.ts';
import { chains } from './chains.ts';
import { communiques } from './communiques.ts';
import { completeness } from './completeness.ts';
import { cutReservations } from './cut-reservations.ts';
import { dates } from './dates.ts';
import { deadlines } from './deadlines.ts';
import { directWays } from './direct-ways.ts';
import { doneInPart } from './done-in-part.ts';
import { dossiers } from './dossiers.ts';
import { errata } from './errata.ts';
import { events } from './events.ts';
import { figurePeriods } from './figure-periods.ts';
import { figures } from './figures.ts';
import { former } from './former.ts';
import { gradings } from './gradings.ts';
import { homonyms } from './homonyms.ts';
import { insecure } from './insecure.ts';
import { invented } from './invented.ts';
import { languages } from './languages.ts';
import { ledger } from './ledger.ts';
import { levels } from './levels.ts';
import { links } from './links.ts';
import { lists } from './lists.ts';
import { meanings } from './meanings.ts';
import { mentions } from './mentions.ts';
import { missing } from './missing.ts';
import { named } from './named.ts';
import { numbers } from './numbers.ts';
import { order } from './order.ts';
import { ownedMeanings } from './owned-meanings.ts';
import { pageParts } from './page-parts.ts';
import { pages } from './pages.ts';
import { people } from './people.ts';
import { plain } from './plain.ts';
import { provenLinks } from './proven-links.ts';
import { quotations } from './quotations.ts';
import { ranks } from './ranks.ts';
import { references } from './references.ts';
import { replies } from './replies.ts';
import { roles } from './roles.ts';
import type { Rule } from './rule.ts';
import { searchContract } from './search-contract.ts';
import { sentences } from './sentences.ts';
import { series } from './series.ts';
import { statedTitles } from './stated-titles.ts';
import { strangers } from './strangers.ts';
import { territories } from './territories.ts';
import { themeLinks } from './theme-links.ts';
import { titles } from './titles.ts';
import { toldLevels } from './told-levels.ts';
import { toldNumbers } from './told-numbers.ts';
import { toldObjects } from './told-objects.ts';
import { toldPlainly } from './told-plainly.ts';
import { toldReservations } from './told-reservations.ts';
import { toldScopes } from './told-scopes.ts';
import { toldAbsences } from './told-absences.ts';
import { toldSilences } from './told-silences.ts';
import { toldSpending } from './told-spending.ts';
import { transcriptions } from './transcriptions.ts';
import { vocabulary } from './vocabulary.ts';
import { wholeOffices } from './whole-offices.ts';
import { withdrawn } from './withdrawn.ts';

export const RULES = {
  references,
  anachronisms,
  quotations,
  chains,
  communiques,
  completeness,
  cutReservations,
  dates,
  deadlines,
  directWays,
  doneInPart,
  dossiers,
  figures,
  levels,
  links,
  lists,
  numbers,
  order,
  pages,
  pageParts,
  people,
  plain,
  searchContract,
  sentences,
  series,
  themeLinks,
  titles,
  transcriptions,
  vocabulary,
  events,
  figurePeriods,
  gradings,
  meanings,
  ownedMeanings,
  mentions,
  missing,
  named,
  ranks,
  replies,
  roles,
  toldLevels,
  toldNumbers,
  toldObjects,
  toldPlainly,
  toldReservations,
  toldScopes,
  toldAbsences,
  toldSilences,
  toldSpending,
  former,
  invented,
  ledger,
  withdrawn,
  errata,
  insecure,
  statedTitles,
  strangers,
  wholeOffices,
  territories,
  homonyms,
  languages,
  provenLinks,
  attachments,
  attachedWords,
} as const satisfies Readonly<Record<string, Rule>>;
