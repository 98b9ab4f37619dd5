/** File names that every machine can hold and that make good addresses. */
import { expect, test } from 'vitest';
import { explainName, slugOf } from '#entries/names.ts';

test.each([
  ['halle.yml', 'extension « .yml » non reconnue ici', 'renommez en « halle.yaml »'],
  ['halle.YAML', 'extension « .YAML » non reconnue ici', 'renommez en « halle.yaml »'],
  ['halle', 'nom sans extension', 'renommez en « halle.yaml »'],
  [`${'a'.repeat(96)}.yaml`, 'nom de 101 octets, 100 au plus', 'raccourcissez-le'],
  [
    'mairie (1).yaml',
    'copie de « mairie.yaml », faite par l’ordinateur',
    'supprimez-la ; si c’est elle la bonne version, renommez-la « mairie.yaml » à la place de l’autre',
  ],
  [
    'mairie - Copie.yaml',
    'copie de « mairie.yaml », faite par l’ordinateur',
    'supprimez-la ; si c’est elle la bonne version, renommez-la « mairie.yaml » à la place de l’autre',
  ],
  [
    'mairie (copie 2).yaml',
    'copie de « mairie.yaml », faite par l’ordinateur',
    'supprimez-la ; si c’est elle la bonne version, renommez-la « mairie.yaml » à la place de l’autre',
  ],
  [
    'mairie.yaml.yaml',
    '« .yaml » a été ajouté à la fin de « mairie.yaml »',
    'renommez en « mairie.yaml » (affichez les extensions de fichiers pour le voir)',
  ],
  ['con.yaml', 'nom réservé sous Windows', 'choisissez un autre nom'],
  [
    'La Halle Régionale (v2).yaml',
    'nom à caractères interdits : seuls a-z, 0-9 et « - » sont admis',
    'renommez en « la-halle-regionale-v2.yaml »',
  ],
  [
    'abri.yaml.txt',
    '« .txt » a été ajouté à la fin de « abri.yaml »',
    'renommez en « abri.yaml » (affichez les extensions de fichiers pour le voir)',
  ],
  ['~$relais.docx', 'fichier temporaire de Word', 'fermez le document dans Word, puis supprimez ce fichier'],
  ['.~lock.halle.odt#', 'verrou de LibreOffice', 'fermez le document, puis supprimez ce fichier'],
  ['halle.yaml~', 'copie laissée par un éditeur de texte', 'supprimez ce fichier'],
  [
    'halle.yaml.orig',
    'reste d’une fusion de Git',
    'gardez la bonne version dans l’autre fichier, puis supprimez celui-ci',
  ],
  [
    'Note de presse.pdf',
    '« .pdf » : un document reçu n’est pas un contenu',
    "lancez npm run import -- 'Note de presse.pdf' (son texte sera lu et rangé), puis retirez-le de ce dossier",
  ],
  [
    'halle.PNG',
    '« .PNG » : une image n’est pas lue ici',
    'rangez-la dans content/attachments/, et nommez-la sous « images » dans l’en-tête de son communiqué',
  ],
  [
    'h\u0430lle.yaml',
    'nom à caractères interdits : « \u0430 » (U+0430) n’est pas une lettre latine ; seuls a-z, 0-9 et « - » sont admis',
    'renommez en « halle.yaml »',
  ],
  [
    '\u0436.yaml',
    'nom à caractères interdits : « \u0436 » (U+0436) n’est pas une lettre latine ; seuls a-z, 0-9 et « - » sont admis',
    'donnez-lui un nom en a-z, 0-9 et « - »',
  ],
])('%s', (name, message, remedy) => {
  expect(explainName(name, 'yaml')).toEqual({ message, remedy });
});

test('a name that makes a good address is accepted', () => {
  expect(explainName('2019-05-14-la-halle.yaml', 'yaml')).toBeUndefined();
});

test('a name is made of a title', () => {
  expect(slugOf('Œuvre d’été : « 3 000 » places !')).toBe('oeuvre-d-ete-3-000-places');
});
