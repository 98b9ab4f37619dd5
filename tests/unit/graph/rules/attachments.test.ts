/** What documents attach is there, to the byte, and named once; and what is there is attached. */
import { describe, expect, test } from 'vitest';
import { after, PATH, SHA, shaOf, told, world } from './attached-village.ts';
import { ASSISES } from './village.ts';

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
