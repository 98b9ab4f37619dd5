import { describe, expect, it } from 'vitest';
import { RELAIS, verdictAfter, World, type Verdict } from '../../content/harness/world.ts';

const THEME = 'themes/logement.yaml';
const SITE = 'site.yaml';
const EVENT = 'events/ouverture-du-relais.yaml';
const refusedAfter = (change: (world: World) => void): Verdict['refused'] => verdictAfter(change).refused;
const C = `content/${RELAIS.communique}`;

describe('a record that its schema refuses says where, what, and what to write', () => {
  it.each<readonly [string, string, string, string]>([
    [THEME, 'order: 1', 'order: 1.5', '3:8 order — nombre entier attendu → écrivez un nombre sans virgule'],
    [
      THEME,
      'order: 1',
      'order: 0x1',
      '3:8 order — nombre attendu → écrivez un nombre en chiffres, sans espace ni unité',
    ],
    [
      THEME,
      'order: 1\n',
      '',
      '1:1 order — champ obligatoire « order » absent → ajoutez « order: … » (son rang dans le document, à partir de 1)',
    ],
    [
      SITE,
      'asOf: 2020-12-31',
      'asOf: 30/02/2020',
      "4:7 asOf — le 30 février n'existe pas → février 2020 va du 1er au 29",
    ],
    [SITE, 'asOf: 2020-12-31', 'asOf: 31/12/2020', '4:7 asOf — écrivez 2020-12-31'],
    [
      SITE,
      'host: {}',
      'security: { contact: "tel:3939", expires: 2020-12-31 }\nhost: {}',
      '14:43 security.expires — ce contact ne vaut plus au jour du corpus (« asOf » : 2020-12-31) → vérifiez-le et donnez un jour plus tardif',
    ],
    [
      EVENT,
      'period: 2020-03-05',
      'period: 05/03/2020',
      '5:11 date.period — format ambigu → écrivez 2020-03-05 ou 2020-05-03',
    ],
    [
      THEME,
      'kind: thématique',
      'kind: thematique',
      '2:7 kind — « thematique » : aucune sorte de thématique de ce nom → vouliez-vous dire « thématique » ? sinon, déclarez ce mot dans content/site.yaml, sous lists.themeKinds',
    ],
    [
      THEME,
      'title: "Logement"',
      'title: "Loge\\u202Ement"',
      '1:8 title — caractère invisible interdit U+202E (renversement du sens de lecture) → effacez-le, puis relisez la ligne : ce qui s’affichait n’était pas dans cet ordre',
    ],
    [
      EVENT,
      '    editorial: "Le relais accueille ; la thématique nomme le logement."\n',
      '',
      '18:5 themes.0.editorial — champ obligatoire « editorial » absent → ajoutez « editorial: … » (pourquoi la rédaction fait ce lien que le document ne fait pas), ou bien « communique » et « quote »',
    ],
    [
      EVENT,
      'role: organise',
      'role: organises',
      '11:11 attendance.0.role — « organises » : aucune manière de prendre part à un événement de ce nom → vouliez-vous dire « organise » ? sinon, déclarez ce mot dans content/site.yaml, sous lists.attendanceRoles',
    ],
  ])('%s, « %s » → « %s »', (path, from, to, line) => {
    expect(refusedAfter((world) => world.edit(path, from, to))).toEqual([`content/${path}:${line}`]);
  });

  it('a link is proven or editorial, never both', () => {
    expect(
      refusedAfter((world) =>
        world.append(
          EVENT,
          '    communique: 2020-03-05-un-relais\n    quote: "un relais de quartier avec"\n',
        ),
      ),
    ).toEqual([
      `content/${EVENT}:19:5 themes.0.editorial — « editorial » exclut « communique » et « quote » → gardez l’un ou l’autre`,
    ]);
  });
});

describe('one mistake is told once', () => {
  it.each<readonly [string, (world: World) => void, number]>([
    ['an unreadable transcription', (world) => world.append(RELAIS.transcription, 'x: y\n'), 1],
    ['an unreadable communiqué', (world) => world.append(RELAIS.communique, '\n{x}\n'), 1],
    ['an unreadable commitment', (world) => world.append('commitments/agrandir-le-relais.yaml', 'x: y\n'), 1],
    [
      'a raw file in Latin-1',
      (world) => world.write(RELAIS.source, Buffer.from(world.read(RELAIS.source), 'latin1')),
      1,
    ],
    ['a misnamed folder', (world) => world.rename('themes', 'theme'), 1],
    [
      'a linked folder',
      (world) => {
        world.rename('themes', 'images');
        world.remove('images');
        world.link('themes', world.root);
      },
      4,
    ],
  ])('%s', (_, change, count) => {
    expect(refusedAfter(change)).toHaveLength(count);
  });

  it('and hides no other: an unreadable theme, a dangling reference and a wrong value elsewhere', () => {
    const lines = refusedAfter((world) => {
      world.edit(THEME, 'order: 1', 'order: un');
      world.edit('missing/2019-convention.yaml', 'id: ouverture-du-relais', 'id: ouverture-du-relai');
      world.remove('site.yaml');
    });
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      'content/missing/2019-convention.yaml:10:7',
      'content/site.yaml',
      'content/themes/logement.yaml:3:8',
    ]);
  });
});

describe('what a text hides', () => {
  it.each([
    ['La pau&#x202E;vreté', ':7 — « &#x202E; » est le code d’un caractère que personne ne voit → retirez-le'],
    [
      '<Sic note="a&#x200B; b">x</Sic>',
      ':1 — caractère invisible interdit U+200B (largeur nulle) → effacez-le',
    ],
    ['&#0;', ':1 — « &#0; » est le code d’un caractère que personne ne voit → retirez-le'],
  ])('%s', (text, sentence) => {
    expect(refusedAfter((world) => world.say(text))).toEqual([`${C}:30${sentence}`]);
  });

  it.each([
    [
      'La pau&#x202E;vreté',
      'caractère invisible interdit U+202E (renversement du sens de lecture) → effacez-le, puis relisez la ligne : ce qui s’affichait n’était pas dans cet ordre',
    ],
    ['&#0;', 'caractère perdu (U+FFFD) → retapez-le d’après le document'],
  ])('in a page of the editors: %s', (text, sentence) => {
    expect(refusedAfter((world) => world.append('pages/guide.mdx', `\n${text}\n`))).toEqual([
      expect.stringContaining(sentence),
    ]);
  });

  it('a raw file keeps its own signs: only what is published is judged', () => {
    const verdict = verdictAfter((world) => {
      world.edit(RELAIS.source, '\n\n# MAIRIE', '\f\n\n# MAIRIE');
      world.edit(RELAIS.transcription, 'from: "\\n\\n# MAIRIE', 'from: "\\f\\n\\n# MAIRIE');
      world.resign();
    });
    expect(verdict.refused).toEqual([]);
  });
});

describe('rules between entries', () => {
  it.each<readonly [string, (world: World) => void, readonly string[]]>([
    [
      'a figure quotes the reservation that the document makes',
      (world) => {
        world.edit(
          'figures/places-d-accueil.yaml',
          '"près de 3 000 places d\'accueil"',
          '"3 000 places d\'accueil"',
        );
        world.edit('figures/places-d-accueil.yaml', 'approximation: près de\n', '');
      },
      [
        'content/figures/places-d-accueil.yaml:7:8 quote — le document dit « près de » devant ce nombre → citez aussi ces mots : ils réservent le chiffre',
      ],
    ],
    [
      'the title is the printed one, but for its capitals',
      (world) =>
        world.edit(
          RELAIS.communique,
          'title: "Un relais ouvre à Villeneuve"',
          'title: "UN RELAIS OUVRE, À VILLENEUVE"',
        ),
      [
        `${C}:2:8 title — le titre imprimé est « Un relais ouvre à Villeneuve » → copiez-le (seules les capitales peuvent changer)`,
      ],
    ],
    [
      'a page leaves its level 1 to its title',
      (world) => world.append('pages/a-propos.mdx', '\n# Encore\n'),
      ['content/pages/a-propos.mdx:8:1 — un titre de niveau 1 double celui de la page → écrivez ##'],
    ],
    [
      'a link leads to a page',
      (world) => world.append('pages/a-propos.mdx', '\nVoir [les autres](/nulle-part/).\n'),
      ['content/pages/a-propos.mdx:8:1 — aucune page à /nulle-part/ → copiez l’adresse depuis le site'],
    ],
    [
      'a link leads to a sentence',
      (world) =>
        world.append(
          'pages/a-propos.mdx',
          '\nVoir [la phrase](/communiques/2020-03-05-un-relais/#s-00000000).\n',
        ),
      [
        'content/pages/a-propos.mdx:8:1 — aucune phrase à /communiques/2020-03-05-un-relais/#s-00000000 → copiez l’adresse depuis le site',
      ],
    ],
    [
      'a link to an entry, a year and the data',
      (world) =>
        world.append(
          'pages/a-propos.mdx',
          '\n[Thème](/thematiques/logement/), [2020](/communiques/2020/), [JSON](/donnees/v1/chiffres.json).\n',
        ),
      [],
    ],
  ])('%s', (_, change, lines) => {
    expect(refusedAfter(change)).toEqual(lines);
  });
});
