/** A text that is not of its form: what to write instead, in the very words where they can be known. */
import { expect, test } from 'vitest';
import { formatRemedy } from '#entries/explain/format.ts';

const HTTPS = 'une adresse du web commence par « https:// », sans espace';
const SITE = 'une adresse du site commence et finit par « / » : /chiffres/places/';
const FILE = 'un nom de fichier n’a que a-z, 0-9 et « - », sans dossier : « 2024-02-08-tarif.pdf »';

test.each([
  ['www.exemple.fr/page', HTTPS, 'écrivez « https://www.exemple.fr/page »'],
  ['http://exemple.fr', HTTPS, 'écrivez « https://exemple.fr »'],
  ['https://exemple.fr/une page', HTTPS, 'écrivez « https://exemple.fr/une%20page », ou recopiez l’adresse'],
  ['la page du site', HTTPS, 'corrigez « la page du site » : l’adresse'],
  ['a@exemple.fr', 'un contact commence par « mailto: »', 'écrivez « mailto:a@exemple.fr »'],
  ['La Halle', 'un identifiant ne contient que a-z', 'écrivez « la-halle », si c’est le nom du fichier'],
  ['ancien-nom', SITE, 'écrivez « /ancien-nom/ »'],
  ['https://exemple.fr/themes/Vieux Toit/', SITE, 'écrivez « /themes/vieux-toit/ »'],
  ['https://exemple.fr/', SITE, 'corrigez « https://exemple.fr/ » : l’adresse'],
  ['pieces/Plan du relais.PDF', FILE, 'écrivez « plan-du-relais.pdf », et donnez ce nom au fichier'],
  ['Plan', FILE, 'corrigez « Plan » : l’adresse'],
  ['ABC', 'une empreinte SHA-256 compte', 'copiez-la de ce que dit « sha256sum » du fichier'],
])('« %s »', (written, message, remedy) => expect(formatRemedy(written, 'l’adresse', message)).toBe(remedy));
