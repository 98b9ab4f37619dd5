/** What editors make of honest numbers, and of some that count something else. */
import { counted } from './saying.ts';
import type { Judged } from '../records.ts';

const SOON = { level: 'annoncé' };
const NOW = { level: 'en cours' };
const STOCK = { nature: 'stock' };

export const FIGURES: readonly Judged[] = [
  counted('L’hôpital emploie 40 agents au total.', [40, 'agents'], 'Moyens humains de l’hôpital', {
    ...STOCK,
    verb: 'emploie',
  }),
  // What is compared with the country is not said of it.
  counted(
    'La commune recycle 60 % de ses déchets, contre 45 % en France.',
    [60, '%'],
    'Part recyclée à Brumeval',
    {
      nature: 'part',
      leaves: ['contre 45 %'],
    },
  ),
  counted('En France, 60 % des déchets sont recyclés.', [60, '%'], 'Part recyclée à Brumeval', {
    nature: 'part',
    told: 'dit ce nombre',
  }),
  counted(
    'La commune recycle 60 % de ses déchets, contre 45 % en France.',
    [45, '%'],
    'Part recyclée à Brumeval',
    {
      nature: 'part',
      leaves: ['60 %'],
      told: 'contre',
    },
  ),
  // These words say neither a part, nor a lack, nor a loss.
  counted(
    'Le préfet a engagé des procédures contre 25 propriétaires de logements indignes.',
    [25, 'propriétaires'],
    'Propriétaires de logements indignes',
    { verb: 'a engagé' },
  ),
  counted('Le parc privé de 300 logements sera rénové.', [300, 'logements'], 'Logements du parc privé', {
    ...SOON,
    verb: 'sera rénové',
  }),
  counted('Le bourg est privé de 12 bancs.', [12, 'bancs'], 'Bancs du bourg', {
    ...NOW,
    verb: 'est',
    told: 'ce qui n’est pas là',
  }),
  counted('La ferme de 40 hectares accueillera les écoles.', [40, 'hectares'], 'Surface de la ferme', {
    ...SOON,
    verb: 'accueillera',
  }),
  counted('La mairie ferme 12 guichets.', [12, 'guichets'], 'Guichets de la mairie', {
    ...NOW,
    verb: 'ferme',
    told: 'ou n’est plus',
  }),
  counted('120 dossiers ont été retirés à l’accueil.', [120, 'dossiers'], 'Dossiers remis', {
    verb: 'ont été retirés',
  }),
  counted('Les pompiers ont retiré les 12 bateaux.', [12, 'bateaux'], 'Bateaux mis à l’abri', {
    verb: 'ont retiré',
  }),
  counted('120 arbres ont été abattus.', [120, 'arbres'], 'Arbres de la commune', {
    verb: 'ont été abattus',
    told: 'ou n’est plus',
  }),
  counted(
    'Sur 3 kilomètres, une piste cyclable sera aménagée.',
    [3, 'kilomètres'],
    'Longueur de la piste cyclable',
    {
      ...SOON,
      verb: 'sera aménagée',
    },
  ),
  counted('Sur 100 dossiers, 12 ont été retenus.', [100, 'dossiers'], 'Dossiers', {
    verb: 'ont été retenus',
    leaves: ['12 ont'],
    told: 'est le tout',
  }),
  counted(
    'La réfection d’une partie de la toiture s’élèvera à 45 000 €.',
    [45000, 'EUR'],
    'Coût de la réfection de la toiture',
    { ...SOON, verb: 's’élèvera' },
  ),
  counted(
    'La mairie versera 30 % d’un projet de 400 000 €.',
    [400000, 'EUR'],
    'Aide de la mairie au projet',
    {
      ...SOON,
      verb: 'versera',
      leaves: ['30 %'],
      told: 'est le tout',
    },
  ),
  counted('L’association a besoin de 20 bénévoles.', [20, 'bénévoles'], 'Bénévoles recherchés', {
    ...NOW,
    verb: 'a besoin',
  }),
  counted('L’association a besoin de 20 bénévoles.', [20, 'bénévoles'], 'Bénévoles de l’association', {
    ...NOW,
    verb: 'a besoin',
    told: 'ce qui n’est pas là',
  }),
  counted(
    'La ville emploie 340 agents, dont 12 policiers municipaux.',
    [340, 'agents'],
    'Agents municipaux',
    { ...STOCK, verb: 'emploie', quote: 'La ville emploie 340 agents', leaves: ['dont 12'] },
  ),
  counted(
    'La ville emploie 340 agents, dont 12 policiers municipaux.',
    [340, 'agents'],
    'Policiers de la ville',
    {
      ...STOCK,
      verb: 'emploie',
      quote: 'La ville emploie 340 agents',
      leaves: ['dont 12'],
      told: 'est dit d’une partie',
    },
  ),
  counted('Chaque année, en France, 60 % des déchets sont recyclés.', [60, '%'], 'Part recyclée à Brumeval', {
    nature: 'part',
    told: 'dit ce nombre',
  }),
  counted(
    'La mairie a engagé deux procédures contre 25 propriétaires.',
    [25, 'propriétaires'],
    'Propriétaires poursuivis',
    {
      verb: 'a engagé',
      leaves: ['deux procédures'],
    },
  ),
];
