import type { Party } from '#graph/model.ts';

/** What an organisation is to a commitment: nouns, so that nothing has to agree with its name. */
export const ROLE_NAME: Readonly<Record<Party['role'], string>> = {
  porte: 'Porteur de l’engagement',
  'donne son égide': 'Sous son égide',
  paie: 'Payeur',
  'est partie': 'Partie à l’accord',
  'est invité': 'Invité',
  bénéficie: 'Bénéficiaire',
  'est associé': 'Associé',
  'est cité': 'Cité en exemple',
};
