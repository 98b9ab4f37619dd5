/** The published form of a commitment: its thread, who is concerned, when it is due. */
import type { Party } from '#graph/model.ts';
import { absentMeasures } from '#views/measures.ts';
import type { CommitmentNode, SaidWords } from './node.ts';
import { INTEGER, many, maybe, object, one, PERIOD, TEXT, type Shape } from '#exports/fields.ts';
import { LAST_STATE, MENTION, NEAR } from '#exports/mentions.ts';
import { PASSAGE } from '#exports/passages.ts';
import { identity, idOf, linkTo, partyFields, STATED_TITLE } from '#exports/shapes.ts';
import { moving } from '#exports/steady.ts';
import { SENTENCE } from '#exports/plain-sentence.ts';

const PARTY = object<Party>({
  name: 'organisme concerné',
  description: 'un organisme et son rôle dans l’engagement',
  fields: [
    one('organisme', idOf('organisations'), 'l’organisme', ({ organisation }) => organisation),
    ...partyFields,
  ],
});

const DUE = object<NonNullable<CommitmentNode['due']>>({
  name: 'échéance',
  description: 'quand cela doit être fait, si un document le dit',
  fields: [
    maybe('periode', PERIOD, 'l’échéance', ({ period }) => period),
    maybe('rythme', TEXT, 'le rythme annoncé, dans les mots du communiqué', ({ rhythm }) => rhythm),
    maybe('mots', TEXT, 'l’échéance, dans les mots du communiqué', ({ words }) => words),
    one('passage', PASSAGE, 'les mots qui le disent', ({ passage }) => passage),
  ],
});

const SAID = object<SaidWords>({
  name: 'précision',
  description: 'un lieu ou un bénéficiaire, dans les mots d’un document',
  fields: [
    one('mots', TEXT, 'le lieu ou le bénéficiaire', ({ words }) => words),
    one('passage', PASSAGE, 'les mots qui le disent', ({ passage }) => passage),
  ],
});

export const commitmentShape: Shape<CommitmentNode> = {
  name: 'engagement',
  description:
    'ce qu’un document public dit fait, en cours, annoncé ou attendu, ou à quoi il invite ; relevé par la rédaction, suivi de document en document',
  fields: [
    ...identity<CommitmentNode>(),
    one('titre', TEXT, 'l’engagement en une ligne, dans les mots de la rédaction', ({ title }) => title),
    STATED_TITLE,
    one('dernier_etat', LAST_STATE, 'ce que dit le dernier document qui en parle', ({ last }) => last),
    one(
      'echelle',
      TEXT,
      '« national », « régional », « départemental », « intercommunal », « communal »…',
      ({ scale }) => scale,
    ),
    maybe(
      'dossier',
      idOf('dossiers'),
      'le dossier où son fil est suivi, si le site en a plusieurs',
      ({ dossier }) => dossier,
    ),
    many(
      'en_clair',
      SENTENCE,
      'l’engagement en phrases simples, dans les mots de la rédaction',
      ({ plain }) => plain,
    ),
    many('fil', MENTION, 'chaque mention, de la plus ancienne à la plus récente', ({ mentions }) => mentions),
    maybe('echeance', DUE, 'quand cela doit être fait, si un document le dit', ({ due }) => due),
    many('lieux', SAID, 'où, si un document le dit', ({ places }) => places),
    many(
      'beneficiaires',
      SAID,
      'à qui cela profite, si un document le dit sans nommer d’organisme',
      ({ beneficiaries }) => beneficiaries,
    ),
    many(
      'sans',
      TEXT,
      'ce qui n’est ni écrit ni relevé dans les phrases qui en parlent : « somme », « date », « acteur », « lieu », « nombre », « beneficiaire »',
      absentMeasures,
    ),
    many('organismes', PARTY, 'les organismes concernés', ({ parties }) => parties),
    many('thematiques', linkTo('themes'), 'les thématiques concernées', ({ themes }) => themes),
    many('territoires', linkTo('territories'), 'les territoires concernés', ({ territories }) => territories),
    maybe(
      'thematiques_motif',
      TEXT,
      'si aucune thématique ne convient : pourquoi, selon la rédaction',
      ({ data }) => data.themesWhy,
    ),
    many('evenements', linkTo('events'), 'les événements auxquels il se rattache', ({ events }) => events),
    many('chiffres', linkTo('figures'), 'les chiffres qui le précisent', ({ figures }) => figures),
    many(
      'prolonge',
      linkTo('commitments'),
      'les engagements plus anciens qu’il prolonge',
      (node) => node.extends,
    ),
    many(
      'prolonge_par',
      linkTo('commitments'),
      'les engagements plus récents qui le prolongent',
      ({ extendedBy }) => extendedBy,
    ),
    many(
      'communiques',
      idOf('communiques'),
      'les communiqués qui en parlent, du plus ancien au plus récent',
      ({ communiques }) => communiques,
    ),
    // Their number and not their names: they are all the communiqués of its dossier later than the thread's last date.
    moving(
      one(
        'communiques_sans_mention',
        INTEGER,
        'à combien de communiqués publiés ici depuis aucune fiche ne le relie (dans son dossier, si le site en a plusieurs) : cela ne dit pas qu’ils n’en parlent pas ; un jeu en parties laisse ce nombre à la table « silences »',
        ({ silentSince }) => silentSince,
      ),
    ),
    many(
      'phrases_proches',
      NEAR,
      'dans ces communiqués, des phrases proches par leurs mots, que rien ne relie à l’engagement',
      ({ near }) => near,
    ),
  ],
};
