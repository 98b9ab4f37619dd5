/** From the raw file to the communiqué. */
import { expect, test } from 'vitest';
import { ASSISES, HALLE, village } from './village.ts';

test('a transcription is named after its communiqué', () => {
  expect(
    village
      .edit(`transcriptions/${HALLE}.yaml`, `communique: ${HALLE}`, `communique: ${ASSISES}`)
      .said('transcriptions'),
  ).toEqual([
    'content/transcriptions/2020-06-18-halle.yaml:1:13 communique — une transcription porte le nom de son communiqué → renommez ce fichier « 2019-05-14-assises.yaml »',
  ]);
});

test('its raw file is there', () => {
  expect(village.remove(`sources/${HALLE}.txt`).said('transcriptions')).toEqual([
    'content/transcriptions/2020-06-18-halle.yaml:2:9 source — content/sources/2020-06-18-halle.txt n’existe pas → déposez-y le fichier brut',
  ]);
});

test('unless it cannot be read', () => {
  expect(village.spoil(`sources/${HALLE}.txt`).lines()).toEqual([]);
});

test('as it was', () => {
  expect(village.append(`sources/${HALLE}.txt`, '\n').lines()).toEqual([
    'content/communiques/2020-06-18-halle.mdx:27:1 — ce texte n’est pas celui que donne le fichier brut → la transcription rejouée dit : «  » ; déclarez la modification dans content/transcriptions/2020-06-18-halle.yaml',
    'content/transcriptions/2020-06-18-halle.yaml:3:9 sha256 — le fichier brut a changé : son empreinte est 498b20e73e46686ecf7c8a6d29cb66a1c4954e3e35b0ec61e023789abc07d17a → remettez le fichier d’origine ; s’il était lui-même fautif, écrivez cette empreinte',
  ]);
});

test('an edit is allowed what its kind allows', () => {
  expect(village.edit(`transcriptions/${HALLE}.yaml`, 'to: "# La"', 'to: "# Le"').lines()).toEqual([
    'content/communiques/2020-06-18-halle.mdx:16:1 — ce texte n’est pas celui que donne le fichier brut → la transcription rejouée dit : « # Le halle est ouverte » ; déclarez la modification dans content/transcriptions/2020-06-18-halle.yaml',
    'content/transcriptions/2020-06-18-halle.yaml:11:9 edits.1.to — une modification « structure » ne peut changer aucun mot, nombre, signe ou ponctuation, seulement des marques de mise en forme → changez sa nature, ou gardez les mots du document',
  ]);
});

test('an edit changes what the raw file holds', () => {
  expect(village.edit(`transcriptions/${HALLE}.yaml`, 'from: "## La"', 'from: "### La"').lines()).toEqual([
    'content/transcriptions/2020-06-18-halle.yaml:10:11 edits.1.from — ces caractères ne se trouvent pas dans la suite du fichier brut → copiez-les du fichier brut, dans l’ordre du texte',
  ]);
});

test('the text is the one replayed', () => {
  expect(village.edit(`communiques/${HALLE}.mdx`, 'peindre les grilles', 'peindre les murs').lines()).toEqual(
    [
      'content/communiques/2020-06-18-halle.mdx:25:1 — ce texte n’est pas celui que donne le fichier brut → la transcription rejouée dit : « - peindre les grilles. » ; déclarez la modification dans content/transcriptions/2020-06-18-halle.yaml',
    ],
  );
});

test('an edit that is too much and a text that differs are told together', () => {
  expect(
    village
      .edit(`transcriptions/${HALLE}.yaml`, 'to: "# La"', 'to: "# Le"')
      .edit(
        `transcriptions/${HALLE}.yaml`,
        'kind: mobilier\n    from: "MAIRIE',
        'kind: espacement\n    from: "MAIRIE',
      )
      .lines(),
  ).toEqual([
    'content/communiques/2020-06-18-halle.mdx:16:1 — ce texte n’est pas celui que donne le fichier brut → la transcription rejouée dit : « # Le halle est ouverte » ; déclarez la modification dans content/transcriptions/2020-06-18-halle.yaml',
    'content/transcriptions/2020-06-18-halle.yaml:8:9 edits.0.to — une modification « espacement » ne peut changer que des espaces et des lignes vides → changez sa nature, ou gardez les mots du document',
    'content/transcriptions/2020-06-18-halle.yaml:11:9 edits.1.to — une modification « structure » ne peut changer aucun mot, nombre, signe ou ponctuation, seulement des marques de mise en forme → changez sa nature, ou gardez les mots du document',
  ]);
});

test('a wrong fingerprint is told with an edit that fails', () => {
  expect(
    village
      .edit(`transcriptions/${HALLE}.yaml`, 'from: "## La"', 'from: "### La"')
      .append(`sources/${HALLE}.txt`, '\n')
      .lines(),
  ).toEqual([
    'content/transcriptions/2020-06-18-halle.yaml:3:9 sha256 — le fichier brut a changé : son empreinte est 498b20e73e46686ecf7c8a6d29cb66a1c4954e3e35b0ec61e023789abc07d17a → remettez le fichier d’origine ; s’il était lui-même fautif, écrivez cette empreinte',
    'content/transcriptions/2020-06-18-halle.yaml:10:11 edits.1.from — ces caractères ne se trouvent pas dans la suite du fichier brut → copiez-les du fichier brut, dans l’ordre du texte',
  ]);
});

test('a raw file that nobody transcribes is refused', () => {
  expect(village.write('sources/autre.txt', 'Rien.').lines()).toEqual([
    'content/sources/autre.txt — fichier brut qu’aucune transcription ne cite → créez sa transcription, ou supprimez-le',
  ]);
});

test('unless a transcription cannot be read', () => {
  expect(village.spoil(`transcriptions/${HALLE}.yaml`).lines()).toEqual([]);
});

test('a « \\ » of the raw file is a sign, unless an edit declares it', () => {
  const world = village
    .edit(`communiques/${HALLE}.mdx`, 'la halle jeudi', 'la halle\\_neuve jeudi')
    .edit(`sources/${HALLE}.txt`, 'la halle jeudi', 'la halle\\_neuve jeudi');
  expect(world.said('transcriptions').filter((line) => !line.includes('sha256'))).toEqual([
    'content/transcriptions/2020-06-18-halle.yaml:6:3 edits — « \\_neuve » du fichier brut : son « \\ » serait lu comme une marque, et disparaîtrait → déclarez la modification « structure » qui écrit « \\\\_neuve » ; si le fichier reçu est en Markdown, déclarez « \\_neuve » tel quel',
  ]);
  const declared = world.append(
    `transcriptions/${HALLE}.yaml`,
    '  - kind: structure\n    from: "halle\\\\_neuve"\n    to: "halle\\\\_neuve"\n',
  );
  expect(declared.said('transcriptions').filter((line) => !line.includes('sha256'))).toEqual([]);
});

test('what leaves the text as a block of contact stays in the header', () => {
  const raw = village.text(`sources/${HALLE}.txt`);
  const block = 'Contact\n01 23 45 67 89\n';
  const world = village
    .write(`sources/${HALLE}.txt`, `${raw}${block}`)
    .append(
      `transcriptions/${HALLE}.yaml`,
      `  - kind: contact\n    from: ${JSON.stringify(block)}\n    to: ""\n`,
    );
  const kept = world.edit(
    `communiques/${HALLE}.mdx`,
    '---\n\n',
    'contact:\n  organisation: mairie\n  phone: "01 23 45 67 89"\n---\n\n',
  );
  const unkept = (one: typeof world) => one.said('transcriptions').filter((line) => line.includes('contact'));
  expect(unkept(world)).toHaveLength(1);
  expect(unkept(world)[0]).toContain(
    '.kind — ce bloc de contact quitte le texte, et l’en-tête ne le garde pas → écrivez-le dans « contact », dans l’en-tête de content/communiques/2020-06-18-halle.mdx',
  );
  expect(unkept(kept)).toEqual([]);
});
