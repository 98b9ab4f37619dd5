/** What a second reading found refused, and is true; and what stands beside it, and is not. */
import { counted } from './saying.ts';
import { doc, ev, evDoc, valid, wrong, type Judged } from '../records.ts';
import type { WrittenWorld } from '../../written-world.ts';

const FORUM = 'le 12 octobre 2020';
const fair = (world: WrittenWorld, first: string, second: string): WrittenWorld => {
  const event = { title: 'Foire aux livres', words: FORUM, period: '2020-10-12' };
  return ev(ev(doc(world, `${first}.\n\n${second}.`), 'une', { ...event, quote: first }), 'autre', {
    ...event,
    quote: second,
  });
};
const summary = (text: string, body: string) => (world: WrittenWorld) =>
  doc(world, body, {
    head: {
      summary: JSON.stringify(text),
      waivedNumbers:
        '\n  - quote: "40 agents"\n    why: "Un détail."\n  - quote: "40 réponses"\n    why: "Un détail."',
    },
  });

export const SECOND_LOOK: readonly Judged[] = [
  // Kept is not lost, sold is what is for sale; nor does who pays count at home.
  counted('La commune préserve 40 hectares de bois.', [40, 'hectares'], 'Hectares protégés', {
    verb: 'préserve',
    level: 'en cours',
  }),
  counted('La commune supprime 40 bancs.', [40, 'bancs'], 'Bancs de la commune', {
    ...{ verb: 'supprime', level: 'en cours', told: 'compte ce qui n’est pas' },
  }),
  counted('Cette décision menace 40 emplois.', [40, 'emplois'], 'Emplois sauvés', {
    verb: 'menace',
    level: 'en cours',
    told: 'compte ce qui n’est pas',
  }),
  counted('Le comité a vendu 300 billets.', [300, 'billets'], 'Billets de la fête', { verb: 'a vendu' }),
  counted('La mairie a vendu 300 logements.', [300, 'logements'], 'Logements de la mairie', {
    verb: 'a vendu',
    told: 'compte ce qui n’est plus là',
  }),
  counted('La mairie cède 12 parcelles aux jardiniers.', [12, 'parcelles'], 'Parcelles pour les jardiniers', {
    verb: 'cède',
    level: 'en cours',
  }),
  counted('La mairie cède 12 parcelles aux jardiniers.', [12, 'parcelles'], 'Parcelles de la mairie', {
    verb: 'cède',
    level: 'en cours',
    told: 'compte ce qui n’est plus là',
  }),
  counted(
    'L’Union européenne verse 40 000 € pour la halle.',
    [40000, 'EUR'],
    'Aide pour la halle de Brumeval',
    { verb: 'verse', level: 'en cours' },
  ),
  counted('L’Union européenne compte 12 000 ateliers.', [12000, 'ateliers'], 'Ateliers de Brumeval', {
    nature: 'stock',
    verb: 'compte',
    level: 'en cours',
    told: 'ce nombre',
  }),
  // By what means is not by each of them.
  counted('La ville a réuni 5 000 € par financement participatif.', [5000, 'EUR'], 'Somme réunie', {
    verb: 'a réuni',
    quote: 'La ville a réuni 5 000 €',
  }),
  counted('La ville a versé 5 000 € par projet.', [5000, 'EUR'], 'Aide versée', {
    verb: 'a versé',
    quote: 'La ville a versé 5 000 €',
    told: 'par projet',
  }),
  counted('Le marché passe de 20 étals à 12 étals.', [20, 'étals'], 'Étals du marché', {
    ...{ nature: 'stock', verb: 'passe', level: 'en cours', leaves: ['12 étals'] },
    told: 'est le nombre d’avant',
  }),
  // Stretches of time are no numbers.
  valid('la quinzaine de l’emploi', (w) => doc(w, 'La quinzaine de l’emploi revient.')),
  valid('la dernière quinzaine d’août', (w) => doc(w, 'La halle ferme la dernière quinzaine d’août.')),
  valid('la dernière dizaine d’années', (w) => doc(w, 'Le bourg a changé la dernière dizaine d’années.')),
  valid('la huitaine de jours', (w) => doc(w, 'Le guichet répond dans la huitaine de jours.')),
  wrong(
    'cette trentaine de logements',
    (w) => doc(w, 'Cette trentaine de logements change le bourg.'),
    'trentaine',
  ),
  // A limit that is named for what happens on it.
  valid('jusqu’au 12 octobre, jour du forum', (w) =>
    evDoc(
      w,
      'Les inscriptions sont ouvertes jusqu’au 12 octobre 2020, jour du forum.',
      '12 octobre 2020',
      '2020-10-12',
      {
        title: 'Forum',
      },
    ),
  ),
  wrong(
    'jusqu’au 12 octobre, au forum',
    (w) =>
      evDoc(
        w,
        'Les inscriptions sont ouvertes jusqu’au 12 octobre 2020, pour le forum.',
        '12 octobre 2020',
        '2020-10-12',
        {
          title: 'Forum',
        },
      ),
    'ne donne qu’une limite',
  ),
  valid('avant le 12 octobre, puis le 12 octobre', (w) =>
    evDoc(
      w,
      'Inscrivez-vous avant le 12 octobre 2020 à la mairie du bourg, car la foire se tiendra le 12 octobre 2020.',
      '12 octobre 2020',
      '2020-10-12',
      {
        title: 'Foire',
        quote: 'la foire se tiendra le 12 octobre 2020',
      },
    ),
  ),
  // One event is in one place.
  valid('two fairs, in two places', (w) =>
    fair(
      w,
      'La foire aux livres se tiendra à la halle le 12 octobre 2020',
      'Une foire aux livres se tiendra au relais le 12 octobre 2020',
    ),
  ),
  wrong(
    'one fair, told twice in other words',
    (w) =>
      fair(
        w,
        'La foire aux livres, gratuite, se tiendra le 12 octobre 2020',
        'La foire aux livres annoncée ouvrira le 12 octobre 2020',
      ),
    'homonymWhy',
  ),
  // An office is no piece of another word.
  wrong(
    'La ministre, of an administration',
    (w) =>
      doc(w, 'L’administration ouvre le marché.', { head: { summary: '"La ministre ouvre le marché."' } }),
    'ne dit rien de « ministre »',
  ),
  valid('Le ministre, of a ministry', (w) =>
    doc(w, 'Le ministère ouvre le marché.', { head: { summary: '"Le ministre ouvre le marché."' } }),
  ),
  // A number is plain where a document says it plainly of the same thing.
  valid(
    '40 agents, and près de 40 réponses',
    summary(
      'La mairie compte 40 agents.',
      'La mairie du bourg compte 40 agents. Les agents de la mairie ont donné près de 40 réponses.',
    ),
  ),
  wrong(
    '40 réponses, where all say près de 40',
    summary(
      'Les agents de la mairie ont donné 40 réponses.',
      'Les agents de la mairie ont donné près de 40 réponses.',
    ),
    'sans « près de »',
  ),
];
