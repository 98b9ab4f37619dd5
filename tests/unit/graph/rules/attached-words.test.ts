/** An image is told to whoever does not see it, and whoever made it is named; what was seen elsewhere has its day. */
import { describe, expect, test } from 'vitest';
import { after, DOCUMENT, told, world } from './attached-village.ts';

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

  test.each(['Photo de la halle', 'Une image du marché', 'Photographie en noir et blanc d’un étal'])(
    'does not begin by saying that it is one: « %s »',
    (words) => {
      expect(alt(words)).toEqual([
        `images.0.alt — « ${words} » commence par dire que c’est une image : qui l’écoute le sait déjà → commencez par ce qu’elle montre`,
      ]);
    },
  );

  test.each([
    'Photographie d’époque : la halle en bois',
    'Image satellite du marché',
    'Dessin de la halle',
    'Des photos de famille couvrent un mur',
  ])('may say which kind it is: « %s »', (words) => {
    expect(alt(words)).toEqual([]);
  });

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
