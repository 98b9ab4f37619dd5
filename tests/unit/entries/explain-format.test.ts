/** A text that is not of its form: what to write instead, in the very words where they can be known. */
import { expect, test } from 'vitest';
import { formatRemedy } from '#entries/explain/format.ts';

const HTTPS = 'une adresse du web commence par « https:// », sans espace';

test.each([
  ['www.exemple.fr/page', HTTPS, 'écrivez « https://www.exemple.fr/page »'],
  ['http://exemple.fr', HTTPS, 'écrivez « https://exemple.fr »'],
  ['https://exemple.fr/une page', HTTPS, 'écrivez « https://exemple.fr/une%20page », ou recopiez l’adresse'],
  ['la page du site', HTTPS, 'corrigez « la page du site » : l’adresse'],
  ['a@exemple.fr', 'un contact commence par « mailto: »', 'écrivez « mailto:a@exemple.fr »'],
  ['La Halle', 'un identifiant ne contient que a-z', 'écrivez « la-halle », si c’est le nom du fichier'],
  ['ABC', 'une empreinte SHA-256 compte', 'copiez-la de ce que dit « sha256sum » du fichier'],
])('« %s »', (written, message, remedy) => expect(formatRemedy(written, 'l’adresse', message)).toBe(remedy));
