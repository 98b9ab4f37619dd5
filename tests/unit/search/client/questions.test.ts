/** What citizens and journalists type, and what may come first: the order of an answer is kept, question by question. */
import { expect, test } from 'vitest';
import { loadWorld } from '#content.graph.ts';
import { DEMO_CONTENT } from '../../../../scripts/lib/demo.mjs';
import { foundingSearch, searchIn } from './founding-source.ts';

/** What is typed, and how the addresses begin that may come first; none: nothing has it all. */
type Question = readonly [typed: string, firsts: readonly string[]];

const ON_POVERTY: readonly Question[] = [
  ['Marine Jeantet', ['/personnes/marine-jeantet/']],
  ['préfet du Nord', ['/personnes/michel-lalande/']],
  ['préfet de région', ['/personnes/michel-lalande/']],
  ['déléguée interministérielle', ['/personnes/marine-jeantet/', '/personnes/olivier-noblecourt/']],
  ['commissaire pauvreté', ['/personnes/rodolphe-dumoulin/']],
  [
    'deux fois par an',
    ['/engagements/conference-regionale-deux-fois-par-an/', '/chiffres/reunions-annoncees-par-an/'],
  ],
  ['quinze thématiques', ['/chiffres/thematiques-prioritaires/']],
  ['15 thématiques', ['/chiffres/thematiques-prioritaires/']],
  ['3000 places', ['/chiffres/places-d-hebergement-ouvertes-pendant-le-confinement/']],
  ['trois mille places d’hébergement', ['/chiffres/places-d-hebergement-ouvertes-pendant-le-confinement/']],
  ['dix millions d’euros', ['/chiffres/somme-mobilisee-par-l-etat-en-2019/']],
  ['800 000 euros', ['/chiffres/montant-de-l-appel-a-experimentations/']],
  // The document doubles 10M€: this sum stands in none.
  ['20 millions', []],
  ['IAE', ['/vocabulaire/iae/']],
  ['ASE', ['/vocabulaire/ase/']],
  ['services publics', ['/communiques/2019-01-16-lancement-de-la-strategie-regionale/']],
  [
    'aides alimentaires',
    ['/engagements/soutenir-l-aide-alimentaire/', '/organismes/associations-aide-alimentaire/'],
  ],
  ["l'urgence sociale", ['/thematiques/urgence-sociale/']],
  [`"aide sociale à l'enfance"`, ['/thematiques/sortants-de-l-aide-sociale-a-l-enfance/']],
  ['hebergemant', ['/chiffres/places-d-hebergement-ouvertes-pendant-le-confinement/']],
  ['sans-abri', ['/vocabulaire/mettre-a-l-abri/']],
  ['conférence 2019', ['/evenements/conference-regionale-', '/evenements/prochaine-conference-']],
  ['mission locale', []],
];

const ON_WATER: readonly Question[] = [
  ['présidente de la communauté de communes', ['/personnes/helene-varennac/']],
  ['président du syndicat', ['/personnes/marc-tesquier/']],
  ['vice-présidente mobilités', ['/personnes/ines-oulmiere/']],
  ['Oulmiere', ['/personnes/ines-oulmiere/']],
  ['canalisation', ['/engagements/remplacer-les-canalisations/', '/chiffres/canalisations-']],
  ['dix-huit kilomètres de canalisations', ['/chiffres/canalisations-a-remplacer-en-2022/']],
  ['18 km', ['/chiffres/canalisations-a-remplacer-en-2022/']],
  ['1,2 million', ['/chiffres/aide-de-l-agence-de-l-eau/']],
  ['150000 euros', ['/chiffres/aide-annoncee-au-syndicat/']],
  ["fuite d'eau", ['/engagements/aider-le-syndicat-a-rechercher-les-fuites/']],
  ['prix du ticket de bus', ['/communiques/2023-09-18-notice-aux-voyageurs/']],
  // Of a document that was withdrawn.
  ['tarifs', []],
  ['pistes cyclables', ['/vocabulaire/voie-verte/']],
  ['voies vertes', ['/engagements/ouvrir-une-voie-verte/', '/communiques/2024-06-20-voie-verte/']],
  ['arrosages', ['/engagements/suspendre-l-arrosage/']],
  ['sécheresse', ['/dossiers/secheresse-et-eau/']],
  ['27 %', ['/chiffres/pertes-du-reseau-en-2023/']],
  ['vingt-sept pour cent', ['/chiffres/pertes-du-reseau-en-2023/']],
  ['un tiers du coût', ['/chiffres/part-du-conseil-regional/']],
  ['juin 2025', ['/engagements/proteger-les-captages-de-tilleuvres/']],
  [`"avant l'été"`, ['/engagements/remettre-un-guide-', '/communiques/2024-03-14-']],
  ['gare', ['/thematiques/relier-les-bourgs-a-la-gare/']],
  ['canalisatoin', ['/chiffres/canalisations-']],
  ['agriculteur', ['/engagements/planter-des-haies/']],
];

const SITES = [
  ['poverty', ON_POVERTY, foundingSearch()],
  ['water', ON_WATER, searchIn(loadWorld(DEMO_CONTENT).graph)],
] as const;

for (const [site, questions, { ask }] of SITES)
  test.for(questions)(`${site}: « %s »`, async ([q, firsts]) => {
    const { answer } = await ask({ q });
    const [first] = answer.groups.flatMap(({ hits }) => hits.map(({ url }) => url));
    if (firsts.length === 0) expect(first).toBeUndefined();
    else
      expect(
        firsts.filter((start) => first?.startsWith(start)),
        first,
      ).toHaveLength(1);
  });
