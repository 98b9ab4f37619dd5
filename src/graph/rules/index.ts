/** Every law between entries. A new one is one file and one line here. */
import { anachronisms } from './anachronisms.ts';
import { communiques } from './communiques.ts';
import { completeness } from './completeness.ts';
import { dates } from './dates.ts';
import { deadlines } from './deadlines.ts';
import { dossiers } from './dossiers.ts';
import { events } from './events.ts';
import { figurePeriods } from './figure-periods.ts';
import { figures } from './figures.ts';
import { gradings } from './gradings.ts';
import { insecure } from './insecure.ts';
import { levels } from './levels.ts';
import { links } from './links.ts';
import { mentions } from './mentions.ts';
import { missing } from './missing.ts';
import { named } from './named.ts';
import { numbers } from './numbers.ts';
import { order } from './order.ts';
import { pageParts } from './page-parts.ts';
import { pages } from './pages.ts';
import { people } from './people.ts';
import { plain } from './plain.ts';
import { quotations } from './quotations.ts';
import { ranks } from './ranks.ts';
import { references } from './references.ts';
import type { Rule } from './rule.ts';
import { searchContract } from './search-contract.ts';
import { series } from './series.ts';
import { strangers } from './strangers.ts';
import { themeLinks } from './theme-links.ts';
import { titles } from './titles.ts';
import { toldNumbers } from './told-numbers.ts';
import { transcriptions } from './transcriptions.ts';
import { vocabulary } from './vocabulary.ts';

export const RULES = {
  references,
  anachronisms,
  quotations,
  communiques,
  completeness,
  dates,
  deadlines,
  dossiers,
  figures,
  levels,
  links,
  numbers,
  order,
  pages,
  pageParts,
  people,
  plain,
  searchContract,
  series,
  themeLinks,
  titles,
  transcriptions,
  vocabulary,
  events,
  figurePeriods,
  gradings,
  mentions,
  missing,
  named,
  ranks,
  toldNumbers,
  insecure,
  strangers,
} as const satisfies Readonly<Record<string, Rule>>;
