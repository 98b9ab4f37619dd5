// Words cut by brackets: cspell:ignore ferm ouvr tiendr propos annonc
/** Brackets, dashes, what is cancelled and what is numbered: kinds that were known to be misread. */
import { counts, happens, says } from '../gestures.ts';
import type { Input } from '../inputs.ts';
import { NOW } from './gestures.ts';

const sum = (body: string, summary: string) => says(body, '', { summary });
const ev = (body: string, quote: string, words = '6 novembre 2020') =>
  happens(body, 'Concert', '2020-11-06', quote, words);
const BODY =
  'La commune ferme le bassin. Les travaux sont inachevés. Le conseil municipal a voté le budget. La piscine n’ouvrira pas.';
export const BRACKETS_AND_DASHES: readonly Input[] = [
  [
    true,
    'Budget 2026 –',
    counts(
      'Budget communal – 40 % de hausse.',
      'Hausse du budget',
      'value: 40',
      '%',
      'flux',
      '40 % de hausse',
      'level: annoncé\nlevelWhy: "Un titre sans verbe."\n',
    ),
  ],
  [
    true,
    'Lyon -',
    counts(
      'Lyon - 40 points d’accès au wifi sont ouverts.',
      'Points d’accès',
      'value: 40',
      'points d’accès',
      'stock',
      '40 points d’accès au wifi sont ouverts',
      NOW + '"sont ouverts"\n',
    ),
  ],
  [
    false,
    'annulé :',
    happens(
      'Le concert du 6 novembre 2020 : il est annulé.',
      'Concert',
      '2020-11-06',
      'Le concert du 6 novembre 2020',
      '6 novembre 2020',
    ),
  ],
  [
    false,
    'annulé : 2',
    happens(
      'Concert du 6 novembre 2020 : annulé.',
      'Concert',
      '2020-11-06',
      'Concert du 6 novembre 2020',
      '6 novembre 2020',
    ),
  ],
  [false, 'sont [achevés]', sum(BODY, '« Les travaux sont [achevés] ».')],
  [false, '[in]achevés→', sum('Les travaux sont achevés.', '« Les travaux sont [in]achevés ».')],
  [false, '[]achevés', sum(BODY, '« Les travaux sont []achevés ».')],
  [
    false,
    '[La mairie] ferme',
    sum('La piscine rouvre. L’État ferme le bassin.', '« [La commune] ferme le bassin ».'),
  ],
  [true, '[La commune] ferme', sum(BODY, '« [La commune] ferme le bassin ».')],
  [true, '[le conseil]', sum(BODY, '« [Le conseil] a voté le budget ».')],
  [true, 'RGAA', says('Le site suit le RGAA 4.1.')],
  [true, 'version', says('La version 2.3 du logiciel est installée.')],
  [true, 'ISO', says('La régie suit la norme ISO 9001.')],
  [true, 'L. 262-4', says('L’article L. 262-4 du code s’applique.')],
  [true, 'L. 262-4 b', says('En application des articles L. 262-4 et R. 123-5 du code, la maire signe.')],
  [
    true,
    '300+',
    counts(
      'La clinique compte 300+ lits.',
      'Lits de la clinique',
      'value: 300',
      'lits',
      'stock',
      'La clinique compte 300+ lits',
      'approximation: ou plus\n' + NOW + '"compte"\n',
    ),
  ],
  [
    false,
    '300+ sans',
    counts(
      'La clinique compte 300+ lits.',
      'Lits de la clinique',
      'value: 300',
      'lits',
      'stock',
      'La clinique compte 300+ lits',
      NOW + '"compte"\n',
    ),
  ],
  [
    false,
    '[La région] ferme',
    sum(
      BODY.replace('La commune ferme', 'Le département ferme') + ' La région regarde.',
      '« [La région] ferme le bassin ».',
    ),
  ],
  [
    true,
    '[La commune] pour elle',
    sum('La commune agit. Elle ferme le bassin.', '« [La commune] ferme le bassin ».'),
  ],
  [true, '[l]a', sum(BODY, 'Ce jour, « [l]a commune ferme le bassin ».')],
  [true, 'ferm[er]→', sum(BODY, '« La commune [...] ferme le bassin ».'.replace('[...] ', ''))],
  [false, 'ferm[era]', sum(BODY, '« La commune ferm[era] le bassin ».')],
  [false, 'ouvr[ira]', sum('La commune ouvrirait le bassin.', '« La commune ouvr[ira] le bassin ».')],
  [false, 'ferm[é]', sum('La commune a annoncé vouloir fermer le bassin.', '« vouloir ferm[é] le bassin ».')],
  [
    true,
    'tiendr[a]',
    sum('Nous tiendrons parole sur ce point.', 'La maire « tiendr[a] parole sur ce point ».'),
  ],
  [
    true,
    'sur [ses] engagements',
    sum('Nous tiendrons nos engagements.', 'La maire « tiendr[a] [ses] engagements ».'),
  ],
  [false, '[définitivement]', sum(BODY, '« La commune ferme [définitivement] le bassin ».')],
  [true, '[sic]', sum(BODY, '« La commune ferme [sic] le bassin ».')],
  [
    true,
    '[municipal] inséré',
    sum(
      'Le conseil municipal a siégé. Le conseil a voté le budget.',
      '« Le conseil [municipal] a voté le budget ».',
    ),
  ],
  [true, 'inachevé[e]s', sum(BODY, '« Les travaux sont inachevé[s] ».')],
  [
    true,
    'annonc[e]',
    sum('Nous annonçons une aide. Nous proposons une aide neuve.', 'La maire « propos[e] une aide neuve ».'),
  ],
  [
    false,
    '[non] réalisé',
    sum('Le budget sera réalisé cet hiver.', '« Le budget [a été] réalisé cet hiver ».'),
  ],
  [false, '[est]', sum('Le chantier sera fini cet hiver.', '« Le chantier [est] fini cet hiver ».')],
  [false, 'annulé ;', ev('Le concert du 6 novembre 2020 ; il est annulé.', 'Le concert du 6 novembre 2020')],
  [
    false,
    'phrase suivante',
    ev('Le concert est prévu le 6 novembre 2020. Il est annulé.', 'Le concert est prévu le 6 novembre 2020'),
  ],
  [
    false,
    'annule le concert',
    ev('La mairie annule le concert du 6 novembre 2020.', 'le concert du 6 novembre 2020'),
  ],
  [
    false,
    'a dû annuler',
    ev('La mairie a dû annuler le concert du 6 novembre 2020.', 'le concert du 6 novembre 2020'),
  ],
  [
    false,
    'annulation',
    ev('La mairie annonce l’annulation du concert du 6 novembre 2020.', 'concert du 6 novembre 2020'),
  ],
  [false, 'renonce', ev('La mairie renonce au concert du 6 novembre 2020.', 'concert du 6 novembre 2020')],
  [
    true,
    'bal annulé, concert non',
    ev(
      'La mairie annule le bal et tiendra le concert le 6 novembre 2020.',
      'tiendra le concert le 6 novembre 2020',
    ),
  ],
  [
    true,
    'maintenu',
    ev(
      'Le bal est annulé ; le concert aura lieu le 6 novembre 2020.',
      'le concert aura lieu le 6 novembre 2020',
    ),
  ],
  [
    true,
    'concert : il',
    ev(
      'Le concert aura lieu le 6 novembre 2020 : il est gratuit.',
      'Le concert aura lieu le 6 novembre 2020',
    ),
  ],
  [
    true,
    'heure 18:30',
    ev('Le concert aura lieu le 6 novembre 2020 à 18:30.', 'Le concert aura lieu le 6 novembre 2020'),
  ],
  [
    false,
    '- 3 points',
    counts(
      'Chômage - 3 points en un an.',
      'Chômage',
      'value: 3',
      'points',
      'flux',
      '3 points en un an',
      'level: fait\nlevelWhy: "Un titre."\n',
    ),
  ],
  [
    true,
    'Lyon 40 % des',
    counts(
      'Lyon – 40 % des ménages aidés.',
      'Ménages aidés',
      'value: 40',
      '%',
      'part',
      '40 % des ménages aidés',
      '',
    ),
  ],
  [false, 'saison', says('La saison 2019 – 20 ouvre. La saison 2019-20 ouvre.')],
  [true, 'RGAA75', says('Le site suit le RGAA, version 4.1.2, et la norme EN 301 549.')],
  [true, 'ISO27', says('La régie est certifiée ISO 9001:2015 et ISO 27001.')],
  [true, 'CASF', says('Au titre du L. 262-4 du CASF et du R262-1, le revenu est versé.')],
  [true, 'logiciel', says('Le logiciel Démat 2.3 remplace Démat 1.9.')],
  [true, 'HQE', says('Le label BBC 2005 et la RT 2012 sont suivis ; la RE 2020 le sera.')],
];
