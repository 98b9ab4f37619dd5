import type { SiteNode } from '#graph/graph.ts';
import { sectionWords } from '#views/sorts.ts';
import { agendaUrl, echeancesIcsUrl, feedUrl, sectionUrl } from '#site/urls.ts';

/** What can be followed, as the press page lists it; each theme, commitment and person says on its page what it has. */
export const feedsOf = (
  site: Pick<SiteNode, 'themeSorts'>,
): readonly { title: string; url: string; what: string }[] => [
  { title: 'Flux Atom', url: feedUrl(), what: 'chaque nouveau communiqué, en entier' },
  {
    title: sectionWords('themes', site).title,
    url: sectionUrl('themes'),
    what: `un flux Atom par ${sectionWords('themes', site).singular}, sur sa page ; de même pour chaque engagement et chaque personne`,
  },
  { title: 'Agenda', url: agendaUrl(), what: 'les événements, au format .ics' },
  {
    title: 'Échéances',
    url: echeancesIcsUrl(),
    what: 'les dates que les documents donnent à ce qu’ils annoncent ou attendent, au format .ics',
  },
];
