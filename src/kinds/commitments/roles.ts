import type { Party } from '#graph/model.ts';

/**
 * What an organisation is to a commitment, so that nothing has to agree with its name. Who mobilises a sum may not be
 * who pays it; that an organisation carries a commitment is read by the editors in words such as « sous l'égide de ».
 */
export const ROLE_NAME: Readonly<Record<Party['role'], string>> = {
  porte: 'Porteur, selon la lecture de ces mots par la rédaction',
  paie: 'Mobilise la somme',
  'est partie': 'Partie à l’accord',
  'est invité': 'Invité',
  bénéficie: 'Bénéficiaire',
  'est associé': 'Associé',
  'est cité': 'Cité en exemple',
};
