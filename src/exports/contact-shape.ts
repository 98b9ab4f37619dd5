/** The contact block that a document prints, as it is published. */
import type { DataOf } from '#kinds/registry.ts';
import { many, maybe, object, one, TEXT, WEB_ADDRESS } from './fields.ts';
import { idOf } from './shapes.ts';

type Data = DataOf<'communiques'>;

const ACCOUNT = object<NonNullable<Data['contact']>['accounts'][number]>({
  name: 'compte',
  description: 'un compte de réseau social imprimé sur le document',
  fields: [
    one('nom', TEXT, 'le nom imprimé', ({ name }) => name),
    one('url', WEB_ADDRESS, 'l’adresse du compte', ({ url }) => url),
  ],
});

export const CONTACT = object<NonNullable<Data['contact']>>({
  name: 'contact',
  description: 'le bloc de contact imprimé sur le document, valable à sa date',
  fields: [
    one('organisme', idOf('organisations'), 'l’organisme à contacter', ({ organisation }) => ({
      id: organisation,
    })),
    one('nom', TEXT, 'le nom imprimé', ({ name }) => name),
    maybe('service', TEXT, 'le service', ({ service }) => service),
    maybe('telephone', TEXT, 'le téléphone', ({ phone }) => phone),
    maybe('courriel', TEXT, 'l’adresse électronique', ({ email }) => email),
    many('adresse', TEXT, 'l’adresse postale, ligne par ligne', ({ address }) => address),
    many('sites', TEXT, 'les sites, tels qu’imprimés', ({ websites }) => websites),
    many('comptes', ACCOUNT, 'les comptes de réseaux sociaux', ({ accounts }) => accounts),
  ],
});
