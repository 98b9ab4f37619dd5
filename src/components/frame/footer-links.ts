import { LISTED_SECTIONS, MAIN_SECTIONS, mainSectionsOf, SECTIONS, type Section } from '#kinds/sections.ts';
import { feedUrl, pageUrl, searchUrl, sectionUrl, verifierUrl } from '#site/urls.ts';
import { typeset } from '#text/typography.ts';

/** The lists that no menu leads to. */
const OTHER_SECTIONS = LISTED_SECTIONS.filter((section) => !MAIN_SECTIONS.includes(section));

/** The pages that serve rather than hold: the foot of each page and the plan of the site list them. */
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

/** Every section and every service page, as the foot of each page lists them. */
export const footerLinks = (sections: readonly Section[]) => [
  {
    title: 'Consulter',
    links: mainSectionsOf(sections).map((name) => ({ url: sectionUrl(name), title: SECTIONS[name].title })),
  },
  {
    title: 'Chercher et réutiliser',
    links: SERVICE_LINKS,
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
