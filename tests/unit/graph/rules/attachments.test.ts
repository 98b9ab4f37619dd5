/** What documents attach is there, to the byte, named once and described; and what is there is attached. */
import { describe, expect, test } from 'vitest';
import { digestOf } from '#entries/collection.ts';
import { ASSISES, HALLE, village } from './village.ts';

const DOCUMENT = `communiques/${HALLE}.mdx`;
const PATH = `content/${DOCUMENT}`;
const shaOf = (text: string) => digestOf(new TextEncoder().encode(text));
const SHA = shaOf('Le plan.');

const ATTACHED = `attachments:
  - file: halle-plan.pdf
    sha256: ${SHA}
    title: "Le plan"
    origin: "Reçu de la mairie."
images:
  - file: halle.png
    sha256: ${SHA}
    alt: "La halle, vue de la place, un jour de marché."
    credit: "Photo : mairie de Brumeval."
videos:
  - url: https://videos.example/halle
    title: "L’ouverture"
    transcript: halle-ouverture.txt
    sha256: ${SHA}
    seen: 2020-06-20
`;
/** The village whose document attaches a file, an image and a video. */
const world = village
  .write('attachments/halle-plan.pdf', 'Le plan.')
  .write('attachments/halle.png', 'Le plan.')
  .write('attachments/halle-ouverture.txt', 'Le plan.')
  .edit(DOCUMENT, 'plain:\n', `${ATTACHED}plain:\n`);

const after = (from: string, to: string) => world.edit(DOCUMENT, from, to);
/** What is said, without the place. */
const told = (lines: readonly string[]) => lines.map((line) => line.replace(/^\S+ /, ''));

test('nothing is said of a village whose files are all there', () => {
  expect(world.lines()).toEqual([]);
  expect(world.said('attachments')).toEqual([]);
});

describe('a file', () => {
  test('that is missing is refused, with the nearest name', () => {
    expect(world.remove('attachments/halle-plan.pdf').said('attachments')).toEqual([
      `${PATH}:11:11 attachments.0.file — content/attachments/halle-plan.pdf n’existe pas → déposez-y le fichier`,
    ]);
    const renamed = world
      .remove('attachments/halle-plan.pdf')
      .write('attachments/halle-plans.pdf', 'Le plan.');
    expect(renamed.said('attachments')).toEqual([
      expect.stringContaining('fichier qu’aucun communiqué ne nomme'),
      expect.stringContaining('vouliez-vous dire « halle-plans.pdf » ? sinon, déposez-y le fichier'),
    ]);
  });

  test('that could not be read is missed once', () => {
    expect(world.spoil('attachments/halle-plan.pdf').said('attachments')).toEqual([]);
  });

  test('that nobody names is refused, with where to name it', () => {
    expect(world.write('attachments/b.pdf', 'b').write('attachments/c.png', 'c').said('attachments')).toEqual(
      [
        'content/attachments/b.pdf — fichier qu’aucun communiqué ne nomme → nommez-le sous « attachments » dans l’en-tête de son communiqué (une transcription : sous « videos »), ou supprimez-le',
        'content/attachments/c.png — fichier qu’aucun communiqué ne nomme → nommez-le sous « images » dans l’en-tête de son communiqué, ou supprimez-le',
      ],
    );
    expect(
      world.spoil(`communiques/${ASSISES}.mdx`).write('attachments/b.pdf', 'b').said('attachments'),
    ).toEqual([]);
  });

  test('that has changed is refused, and one without its fingerprint is given it', () => {
    expect(world.write('attachments/halle-plan.pdf', 'Autre.').said('attachments')).toEqual([
      `${PATH}:12:13 attachments.0.sha256 — content/attachments/halle-plan.pdf n’est pas ce fichier : son empreinte est ${shaOf('Autre.')} → remettez le fichier d’origine`,
    ]);
    expect(
      told(after(`    sha256: ${SHA}\n    title: "Le plan"`, '    title: "Le plan"').said('attachments')),
    ).toEqual([
      `attachments.0.file — empreinte absente : rien ne dirait que ce fichier est resté le même → écrivez à côté sha256: ${SHA}`,
    ]);
  });

  test('is named in the list of what it is', () => {
    expect(told(after('file: halle-plan.pdf', 'file: halle.png').said('attachments'))).toContain(
      'attachments.0.file — « .png » n’a pas sa place sous « attachments » : pdf, docx, odt, xlsx, ods, csv, txt → une image se nomme sous « images », avec « alt » et « credit »',
    );
    expect(
      told(after('transcript: halle-ouverture.txt', 'transcript: halle-plan.pdf').said('attachments')),
    ).toContain(
      'videos.0.transcript — « .pdf » n’a pas sa place sous « videos » : txt → enregistrez le fichier sous l’un de ces formats, ou nommez-le dans une autre liste',
    );
  });

  test('is named once by a document', () => {
    const twice = after(
      'videos:\n',
      `  - file: halle.png\n    alt: "Autre."\n    credit: "Elle."\nvideos:\n`,
    );
    expect(told(twice.said('attachments'))).toEqual([
      'images.1.file — « halle.png » est déjà nommé par ce document → gardez l’un des deux',
    ]);
  });

  test('has not the name of a raw text, which is published at the same address', () => {
    const same = world
      .write(`attachments/${HALLE}.txt`, 'a')
      .edit(DOCUMENT, 'transcript: halle-ouverture.txt', `transcript: ${HALLE}.txt`);
    expect(told(same.said('attachments'))).toContain(
      `videos.0.transcript — content/sources/${HALLE}.txt porte ce nom, et serait publié à la même adresse → renommez le fichier joint : « ${HALLE}-annexe.txt » ; le texte brut, lui, est déjà publié`,
    );
  });

  test('that is withdrawn is no longer there', () => {
    const gone = after(
      'videos:\n',
      '    withdrawn: { day: 2020-07-01, why: "Elle montrait un visage." }\nvideos:\n',
    );
    expect(told(gone.said('attachments'))).toEqual([
      'images.0.withdrawn — « halle.png » est retiré, et se trouve encore dans content/attachments/ → supprimez ce fichier ; gardez son élément, qui dit le retrait',
    ]);
    expect(gone.remove('attachments/halle.png').lines()).toEqual([]);
  });
});

test('the files of a draft wait with it, and are missed by nobody', () => {
  expect(
    after('title: "La halle est ouverte"', 'title: "La halle est ouverte"\nstatus: brouillon').said(
      'attachments',
    ),
  ).toEqual([]);
  const held = after('date: 2020-06-18', 'date: 2020-06-18\nstatus: brouillon');
  expect(held.lines().filter((line) => line.includes('aucun communiqué ne nomme'))).toEqual([]);
});

describe('what is said of a file', () => {
  const ALT = 'alt: "La halle, vue de la place, un jour de marché."';
  const alt = (words: string) => told(after(ALT, `alt: "${words}"`).said('attachedWords'));

  test.each(['halle', 'Halle.png', 'halle.PNG'])('is not its name: « %s »', (words) => {
    expect(alt(words)).toEqual([
      'images.0.alt — cette alternative répète le nom du fichier → dites ce que montre l’image : « Le quai de la gare, où un bus attend devant l’abri »',
    ]);
  });

  test.each(['Photo', 'une image', 'IMG 2041', 'Illustration 3'])(
    'is not that it is one: « %s »',
    (words) => {
      expect(alt(words)).toEqual([
        `images.0.alt — « ${words} » ne dit rien de l’image → dites ce qu’elle montre à qui ne la voit pas`,
      ]);
    },
  );

  test('is not its caption', () => {
    expect(
      told(after(ALT, 'alt: "La halle le matin."\n    caption: "La halle le matin"').said('attachedWords')),
    ).toEqual([
      'images.0.alt — cette alternative répète la légende, qui serait lue deux fois → dites dans « alt » ce que montre l’image ; la légende reste celle du document',
    ]);
    expect(told(after(ALT, `${ALT}\n    caption: "La halle"`).said('attachedWords'))).toEqual([]);
  });

  test('is said on a day: an address without one, a day without an address, a day to come', () => {
    expect(told(after('    seen: 2020-06-20\n', '').said('attachedWords'))).toEqual([
      'videos.0.url — une adresse d’un autre site, sans le jour où elle a été vue → écrivez à côté « seen: AAAA-MM-JJ »',
    ]);
    const plan = '    origin: "Reçu de la mairie."\n';
    expect(
      told(after(plan, `${plan}    archive: https://archives.example/a\n`).said('attachedWords')),
    ).toEqual([
      'attachments.0.archive — une adresse d’un autre site, sans le jour où elle a été vue → écrivez à côté « seen: AAAA-MM-JJ »',
    ]);
    expect(told(after(plan, `${plan}    seen: 2020-06-20\n`).said('attachedWords'))).toEqual([
      'attachments.0.seen — un jour, et rien qui ait été vu → écrivez à côté « url: https://… »',
    ]);
    expect(told(after('seen: 2020-06-20', 'seen: 2021-06-20').said('attachedWords'))).toEqual([
      'videos.0.seen — après le jour auquel le site est arrêté (31 décembre 2020) → corrigez le jour, ou avancez « asOf » dans content/site.yaml',
    ]);
  });

  test('is required: an image without its alternative, its credit', () => {
    for (const field of ['alt', 'credit']) {
      const without = world.write(
        DOCUMENT,
        world.text(DOCUMENT).replace(new RegExp(`    ${field}: .*\n`), ''),
      );
      expect(told(without.lines())).toContainEqual(
        expect.stringMatching(
          new RegExp(`images\\.0\\.${field} — champ obligatoire « ${field} » absent → ajoutez`),
        ),
      );
    }
  });
});
