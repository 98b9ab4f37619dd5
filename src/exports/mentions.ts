/** What records hold of the mentions of a commitment: each of them, the last, and sentences that are none. */
import type { Mention, Passage } from '#graph/model.ts';
import { DAY, object, one, maybe, OWN_ADDRESS, TEXT } from './fields.ts';
import { PASSAGE } from './passages.ts';
import { idOf } from './shapes.ts';

export const MENTION = object<Mention>({
  name: 'mention',
  description: 'un endroit où un document parle de l’engagement',
  fields: [
    one('communique', idOf('communiques'), 'le communiqué', ({ passage }) => passage.communique),
    one('date', DAY, 'le jour du communiqué', ({ passage }) => passage.communique.date),
    one(
      'niveau',
      TEXT,
      'ce que dit le verbe : « fait », « en cours », « annoncé », « attendu », « invité »',
      ({ level }) => level,
    ),
    one(
      'nature',
      TEXT,
      'ce que la mention apporte : « annonce », « répétition », « précision », « hausse »…',
      ({ nature }) => nature,
    ),
    one('verbe', TEXT, 'les mots dont se lit le niveau', ({ verb }) => verb),
    one('resume', TEXT, 'la mention en quelques mots, dans ceux de la rédaction', ({ summary }) => summary),
    maybe(
      'introduction',
      PASSAGE,
      'la phrase qui introduit ces mots, si le verbe s’y trouve',
      ({ lead }) => lead,
    ),
    one('passage', PASSAGE, 'les mots du communiqué', ({ passage }) => passage),
  ],
});

/** No passage of the record: nothing ties these words to it. */
export const NEAR = object<Passage>({
  name: 'phrase proche',
  description:
    'une phrase d’un document publié depuis, proche par ses mots, que rien ne relie à l’engagement',
  fields: [
    one('communique', idOf('communiques'), 'le communiqué', ({ communique }) => communique),
    one('texte', TEXT, 'la phrase, dans les mots du communiqué', ({ sentence }) => sentence),
    one('url', OWN_ADDRESS, 'l’adresse de la phrase', ({ url }) => url),
  ],
});

/** Where a commitment stands, for whoever reads one row alone. */
export const LAST_STATE = object<Mention>({
  name: 'dernier état',
  description: 'où en est l’engagement, selon le dernier document publié ici qui en parle',
  fields: [
    one(
      'niveau',
      TEXT,
      '« fait », « en cours », « annoncé », « attendu » ou « invité »',
      ({ level }) => level,
    ),
    one('nature', TEXT, 'ce que la mention apporte : le niveau vaut pour cela', ({ nature }) => nature),
    one('communique', idOf('communiques'), 'le communiqué qui le dit', ({ passage }) => passage.communique),
    one('date', DAY, 'le jour de ce communiqué', ({ passage }) => passage.communique.date),
  ],
});
