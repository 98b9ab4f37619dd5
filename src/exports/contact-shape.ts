/** The published form of the contact block of a document. */
import type { CommuniqueData } from '#kinds/communiques/schema.ts';
import { networkOf } from '#text/networks.ts';
import { many, maybe, object, one, TEXT, WEB_ADDRESS } from './fields.ts';
import { idOf } from './shapes.ts';

type Contact = NonNullable<CommuniqueData['contact']>;

const ACCOUNT = object<Contact['accounts'][number]>({
  name: 'compte',
  description: 'un compte de réseau social imprimé sur le document',
  fields: [
    one('nom', TEXT, 'le nom imprimé', ({ name }) => name),
    one('url', WEB_ADDRESS, 'l’adresse du compte', ({ url }) => url),
    one('reseau', TEXT, 'le réseau, d’après cette adresse', ({ url }) => networkOf(url)),
  ],
});

/** The contact block, as printed. */
export const CONTACT = object<Contact>({
  name: 'contact',
  description: 'le bloc de contact imprimé sur le document, valable à sa date',
  fields: [
    one('organisme', idOf('organisations'), 'l’organisme à contacter', ({ organisation }) => ({
      id: organisation,
    })),
    one('nom', TEXT, 'le nom imprimé', ({ name }) => name),
    maybe('service', TEXT, 'le service', ({ service }) => service),
    maybe('service_organisme', idOf('organisations'), 'la fiche de ce service', ({ serviceOf }) =>
      serviceOf === undefined ? undefined : { id: serviceOf },
    ),
    maybe('telephone', TEXT, 'le téléphone', ({ phone }) => phone),
    maybe('courriel', TEXT, 'l’adresse électronique', ({ email }) => email),
    many('adresse', TEXT, 'l’adresse postale, ligne par ligne', ({ address }) => address),
    many('sites', TEXT, 'les sites, tels qu’imprimés', ({ websites }) => websites),
    many('comptes', ACCOUNT, 'les comptes de réseaux sociaux', ({ accounts }) => accounts),
  ],
});
