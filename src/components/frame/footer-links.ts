import { LISTED_SECTIONS, MAIN_SECTIONS, SECTIONS } from '#kinds/sections.ts';
import { feedUrl, pageUrl, searchUrl, sectionUrl, verifierUrl } from '#site/urls.ts';
import { typeset } from '#text/typography.ts';

/** The lists that no menu leads to. */
const OTHER_SECTIONS = LISTED_SECTIONS.filter((section) => !MAIN_SECTIONS.includes(section));

/** The pages that serve rather than hold: the foot of each page leads to them, and the plan of the site lists them. */
export const SERVICE_LINKS = [
  { url: searchUrl(), title: 'Rechercher' },
  { url: verifierUrl(), title: 'Vérifier une citation' },
  { url: pageUrl('repertoire'), title: 'Répertoire' },
  ...OTHER_SECTIONS.map((name) => ({ url: sectionUrl(name), title: SECTIONS[name].title })),
  { url: pageUrl('echeances'), title: 'Échéances' },
  { url: pageUrl('comparer'), title: 'Comparer' },
  { url: pageUrl('ce-qui-nous-manque'), title: 'Ce qui nous manque' },
  { url: pageUrl('presse'), title: 'Presse' },
  { url: pageUrl('donnees'), title: 'Données ouvertes' },
  { url: feedUrl(), title: 'Flux Atom' },
];

/** What the foot of each page leads to: all that serves, but what its head leads to already. */
export const FOOTER_LINKS = [
  {
    title: 'Chercher et réutiliser',
    links: SERVICE_LINKS.filter(({ url }) => url !== pageUrl('presse')),
  },
  {
    title: 'Ce site',
    links: [
      { url: pageUrl('guide'), title: 'Guide de lecture' },
      { url: pageUrl('a-propos'), title: 'À propos' },
      { url: pageUrl('corrections'), title: 'Corrections' },
      { url: pageUrl('plan-du-site'), title: 'Plan du site' },
      { url: pageUrl('accessibilite'), title: typeset('Accessibilité : non conforme') },
      { url: pageUrl('mentions-legales'), title: 'Mentions légales' },
    ],
  },
];
