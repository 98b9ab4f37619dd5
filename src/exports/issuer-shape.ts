/** The published form of who publishes a document. */
import type { IssuerData } from '#kinds/communiques/schema.ts';
import { maybe, object, one, TEXT } from './fields.ts';
import { idOf } from './shapes.ts';

/** Proven by printed words, or attributed by the editors. */
export const ISSUER = object<IssuerData>({
  name: 'émetteur',
  description: 'qui publie : prouvé par des mots imprimés, ou attribué par la rédaction, qui dit pourquoi',
  fields: [
    one('id', idOf('organisations'), 'l’organisme', ({ organisation }) => ({ id: organisation })),
    one('etabli_par', TEXT, '« document » ou « redaction »', (issuer) =>
      'printed' in issuer ? 'document' : 'redaction',
    ),
    maybe('imprime', TEXT, 'les mots imprimés qui le nomment', (issuer) =>
      'printed' in issuer ? issuer.printed : undefined,
    ),
    maybe('motif', TEXT, 'pourquoi la rédaction l’attribue', (issuer) =>
      'editorial' in issuer ? issuer.editorial : undefined,
    ),
  ],
});
