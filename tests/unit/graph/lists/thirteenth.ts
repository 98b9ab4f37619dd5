// Invented names, other scripts and slips of the hand: cspell:disable
/** What a hostile hand writes; and what looks hostile and is true. Written wholly before it was tried. */
import {
  body,
  com,
  doc,
  raw,
  ev,
  evDoc,
  header,
  org,
  person,
  rec,
  SEPTEMBER,
  valid,
  wrong,
  type Judged,
} from './records.ts';
import { ASSISES, HALLE } from '../rules/village.ts';
import { ledgerOf, published } from '../ledger-world.ts';
import type { WrittenWorld } from '../written-world.ts';

const SALON = 'Le salon du livre se tiendra le 3 octobre 2020.';
const salon = (w: WrittenWorld, more: string): WrittenWorld =>
  ev(w, 'salon', {
    words: 'le 3 octobre 2020',
    quote: 'Le salon du livre se tiendra le 3 octobre 2020',
    period: '2020-10-03',
    more,
  });
const tree = (
  w: WrittenWorld,
  sentence: string,
  said: Partial<Parameters<typeof com>[2]> & { quote: string; verb: string },
): WrittenWorld => com(doc(w, sentence), 'arbres', { title: 'Planter des arbres', ...said });
const T = 'La mairie plantera des arbres sur la place.';

export const THIRTEENTH: readonly Judged[] = [
  // ---------- valid, though it looks hostile
  valid('an id « constructor »', (w) =>
    rec(w, 'organisations/constructor.yaml', 'name: "Constructor"\nkind: autre\n'),
  ),
  valid('ids « null », « true », « nan »', (w) =>
    org(org(org(w, 'null', 'Null', 'autre'), 'true', 'Vrai', 'autre'), 'nan', 'Nan', 'autre'),
  ),
  valid('a person called « Jean Null »', (w) =>
    person(doc(w, 'Jean Null, préfet du Val, a parlé.'), 'jean-null', 'Jean Null', 'Null', [
      ['', 'Jean Null, préfet du Val', 'préfet du Val'],
    ]),
  ),
  valid('a name with an apostrophe « Paul O’Neil », « D’Arc »', (w) =>
    person(
      doc(w, 'Jeanne D’Arc-O’Neil, préfète du Val, a parlé.'),
      'jeanne',
      'Jeanne D’Arc-O’Neil',
      'D’Arc-O’Neil',
      [['', 'Jeanne D’Arc-O’Neil, préfète du Val', 'préfète du Val']],
    ),
  ),
  valid('a passage in Arabic, declared', body('Le marché rouvre.\n\n<Langue code="ar">السوق مفتوح</Langue>')),
  valid(
    'a passage in Chinese, declared',
    body('Le marché rouvre.\n\n<Langue code="zh">市场重新开放</Langue>'),
  ),
  valid('a word in Greek letters alone', body('Le marché « <Langue code="el">αγορά</Langue> » rouvre.')),
  valid(
    'a text about e-mails that names « javascript: » without a link',
    body('Le mot « javascript » est un nom de langage.'),
  ),
  valid(
    'a percent-encoded link with a fragment and a query',
    body('Voir [la page](https://exemple.fr/a%20b?c=d&e=f#g).'),
  ),
  valid(
    'a mailto and a tel link',
    body('Écrire [au marché](mailto:marche@exemple.fr) ou [appeler](tel:+33321000000).'),
  ),
  valid(
    'a link to a sentence-less page of the site',
    body('Voir [la halle](/engagements/ouvrir-la-halle/).'),
  ),
  valid(
    'a text in the conditional and the negative',
    body('Le marché ne rouvrirait pas si nul ne venait ; il ne ferme jamais.'),
  ),
  valid(
    'a title with a colon, a slash and an ampersand',
    body('Le marché rouvre.', {
      title: 'Place & marché : hier / demain',
      head: { title: '"Place & marché : hier / demain"' },
    }),
  ),
  valid(
    'a title with question and exclamation marks',
    body('Le marché rouvre.', {
      title: 'Et le marché ? Il rouvre !',
      head: { title: '"Et le marché ? Il rouvre !"' },
    }),
  ),
  valid(
    'a title between marks',
    body('Le marché rouvre.', {
      title: '« Un toit, un marché »',
      head: { title: '"« Un toit, un marché »"' },
    }),
  ),
  valid('nested quotation marks in the text', body('« Le marché “de plein vent” rouvre », dit-on.')),
  valid('a quotation over two paragraphs of the text', body('« Le marché rouvre.\n\n« Il ferme le soir. »')),
  valid('a line of stars as a rule, on its own', body('Le marché rouvre.\n\n***\n\nLa place aussi.')),
  valid('a tiny table with empty cells', body('| Jour | Lieu |\n| --- | --- |\n| lundi | |\n| | quai |')),
  valid('a very long word', body(`Le ${'anti'.repeat(20)}constitutionnel marché rouvre.`)),
  valid(
    'two hundred short paragraphs',
    body(
      Array.from(
        { length: 200 },
        (_, i) =>
          `La place ${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10) % 10]}${'uv'[Math.floor(i / 100)]} rouvre.`,
      ).join('\n\n'),
    ),
  ),
  valid('an event on the day of the document itself', (w) =>
    evDoc(w, 'Le salon du livre s’est tenu ce jour.', 'ce jour', '2020-09-10', { status: 'tenu' }),
  ),
  valid('an event cancelled told elsewhere: another that replaces it', (w) =>
    evDoc(
      w,
      'Le salon du livre est annulé et remplacé par une fête le 3 octobre 2020.',
      'le 3 octobre 2020',
      '2020-10-03',
      { title: 'Fête du livre', quote: 'remplacé par une fête le 3 octobre 2020' },
    ),
  ),
  valid('an event confirmed « initialement prévu … maintenu »', (w) =>
    evDoc(
      w,
      'Le salon du livre, initialement prévu le 3 octobre 2020, est maintenu.',
      'le 3 octobre 2020',
      '2020-10-03',
    ),
  ),
  valid('a deadline « avant le 3 octobre 2020 » as échéance', (w) =>
    evDoc(w, 'Les dossiers sont à rendre avant le 3 octobre 2020.', 'avant le 3 octobre 2020', '2020-10-03', {
      kind: 'échéance',
      title: 'Dépôt des dossiers',
    }),
  ),
  valid('an exhibition « du 3 jusqu’au 5 octobre 2020 »', (w) =>
    evDoc(
      w,
      'Le salon du livre se tiendra du 3 jusqu’au 5 octobre 2020.',
      'du 3 jusqu’au 5 octobre 2020',
      '2020-10-03/2020-10-05',
    ),
  ),
  valid('two events of one title in two years', (w) =>
    ev(
      ev(
        doc(
          w,
          'Le salon du livre se tiendra le 3 octobre 2020. Le salon suivant se tiendra le 2 octobre 2021.',
        ),
        'salon-2020',
        {
          words: 'le 3 octobre 2020',
          quote: 'Le salon du livre se tiendra le 3 octobre 2020',
          period: '2020-10-03',
        },
      ),
      'salon-2021',
      {
        words: 'le 2 octobre 2021',
        quote: 'Le salon suivant se tiendra le 2 octobre 2021',
        period: '2021-10-02',
      },
    ),
  ),
  valid('two people of one name in two documents', (w) =>
    person(
      person(
        doc(doc(w, 'Anne Colin, préfète du Val, a parlé.'), 'Anne Colin, maire du Mont, a parlé.', {
          id: '2020-10-01-essai',
          line: 'Brumeval, le 1er octobre 2020',
        }),
        'anne-colin',
        'Anne Colin',
        'Colin',
        [['', 'Anne Colin, préfète du Val', 'préfète du Val']],
      ),
      'anne-colin-mont',
      'Anne Colin',
      'Colin',
      [['2020-10-01-essai', 'Anne Colin, maire du Mont', 'maire du Mont']],
    ),
  ),
  valid('a city that is a commune and a department', (w) =>
    rec(
      rec(
        doc(w, 'Paris change. Le département de Paris aussi.'),
        'territories/paris.yaml',
        `name: "Paris"\nlevel: communal\npassages:\n  - communique: ${SEPTEMBER}\n    quote: "Paris change"\n`,
      ),
      'territories/paris-departement.yaml',
      `name: "Paris"\nlevel: départemental\npassages:\n  - communique: ${SEPTEMBER}\n    quote: "Le département de Paris aussi"\n`,
    ),
  ),
  valid('furniture with hours, slogans and orders', (w) =>
    raw(
      doc(w, 'Le marché rouvre.'),
      'Suivez-nous sur Facebook.\nLa mairie est ouverte de 9 h à 17 h.\n\nBrumeval, le 10 septembre 2020\n\nLa place change\n\nLe marché rouvre.\n\nNe pas jeter sur la voie publique.\nCe communiqué est disponible en ligne.\n',
      '  - kind: mobilier\n    from: "Suivez-nous sur Facebook.\\nLa mairie est ouverte de 9 h à 17 h.\\n\\n"\n    to: ""\n  - kind: structure\n    from: "La place change"\n    to: "# La place change"\n  - kind: mobilier\n    from: "\\nNe pas jeter sur la voie publique.\\nCe communiqué est disponible en ligne.\\n"\n    to: ""\n',
    ),
  ),
  valid('furniture that is a sentence, explained', (w) =>
    raw(
      doc(w, 'Le marché rouvre.'),
      'La ville a fait peau neuve.\n\nBrumeval, le 10 septembre 2020\n\nLa place change\n\nLe marché rouvre.\n',
      '  - kind: mobilier\n    from: "La ville a fait peau neuve.\\n\\n"\n    to: ""\n    why: "Le slogan imprimé en tête de chaque page."\n  - kind: structure\n    from: "La place change"\n    to: "# La place change"\n',
    ),
  ),
  valid('a deputy told as a deputy', (w) =>
    person(
      doc(w, 'Anne Colin, première adjointe au maire du Val, a parlé.'),
      'anne-colin',
      'Anne Colin',
      'Colin',
      [['', 'Anne Colin, première adjointe au maire du Val', 'première adjointe au maire du Val']],
    ),
  ),
  valid('a candidate told as a candidate', (w) =>
    person(
      doc(w, 'Anne Colin, candidate au poste de maire du Val, a parlé.'),
      'anne-colin',
      'Anne Colin',
      'Colin',
      [['', 'Anne Colin, candidate au poste de maire du Val', 'candidate au poste de maire du Val']],
    ),
  ),
  valid('a declared correction of a published title', (w) =>
    published(w, '2020-12-01')
      .edit('figures/aide.yaml', 'title: "Aide de l’État"', 'title: "Aide de l’État à la halle"')
      .append(
        'figures/aide.yaml',
        'changes:\n  - day: 2020-12-03\n    why: "Plus précis."\n    edits:\n      - field: title\n        from: "Aide de l’État"\n        to: "Aide de l’État à la halle"\n',
      ),
  ),
  valid('a published record renamed, its old address kept', (w) => {
    const p = published(w, '2020-12-01');
    return p
      .write(
        'vocabulary/la-halle.yaml',
        p.text('vocabulary/halle.yaml') + 'formerly:\n  - /vocabulaire/halle/\n',
      )
      .remove('vocabulary/halle.yaml');
  }),
  valid('a summary that quotes the document word for word', (w) =>
    doc(w, 'La place accueille des forains chaque samedi.', {
      head: { summary: '"Le document dit que la place « accueille des forains chaque samedi »."' },
    }),
  ),
  valid('a summary that names a person the document names', (w) =>
    person(
      doc(w, 'Paul Marin, préfet du Val, rouvre le marché.', {
        head: { summary: '"Paul Marin rouvre le marché."' },
      }),
      'paul-marin',
      'Paul Marin',
      'Marin',
      [['', 'Paul Marin, préfet du Val', 'préfet du Val']],
    ),
  ),
  valid('a reply that contradicts, in hard words', (w) =>
    rec(
      w,
      'replies/etat.yaml',
      'by:\n  organisation: etat\nabout:\n  - communique: ' +
        HALLE +
        '\nreceived: 2020-07-01\npublished: 2020-07-02\ntext: |\n  C’est faux, et la mairie le sait.\n',
    ),
  ),
  // ---------- wrong, on purpose
  wrong(
    'a zero-width space in a name',
    (w) => org(w, 'amicale', 'Ami\u200bcale', 'autre'),
    'caractère invisible interdit U+200B (largeur nulle, entre deux lettres)',
  ),
  wrong(
    'a title turned right to left',
    header({ title: '"La place \u202eegnahc"' }),
    'caractère invisible interdit U+202E (renversement du sens de lecture)',
  ),
  wrong(
    'a Cyrillic « о » in a key',
    (w) => rec(w, 'organisations/amicale.yaml', 'name: "Amicale"\nkind: autre\nаliases:\n  - "amicale"\n'),
    'mot à écritures mêlées : dans « аliases », la 1re lettre, « а », est cyrillique (U+0430)',
  ),
  wrong(
    'tags of Unicode (invisible letters) in a summary',
    header({ summary: '"La place change.\u{E0041}\u{E0042}"' }),
    'caractère invisible interdit U+E0041 (caractère vide)',
  ),
  wrong(
    'a variation selector that hides a word',
    body('Le marché\u{E0100} rouvre.'),
    'caractère invisible interdit U+E0100 (variante sans dessin)',
  ),
  wrong(
    'a Sic whose word is not that of the raw text',
    (w) =>
      raw(
        doc(w, 'Le <Sic note="Le document écrit « marché ».">marchand</Sic> rouvre.'),
        'Brumeval, le 10 septembre 2020\n\nLa place change\n\nLe marché rouvre.\n',
        '  - kind: structure\n    from: "La place change"\n    to: "# La place change"\n  - kind: note\n    from: "marché"\n    to: "<Sic note=\\"Le document écrit « marché ».\\">marchand</Sic>"\n',
      ),
    'la note dit que le document écrit « marché », et il écrit « marchand »',
  ),
  wrong(
    'a Sic whose note lies about what the document writes',
    body('Le <Sic note="Le document écrit « marchand ».">marché</Sic> rouvre.'),
    'la note dit que le document écrit « marchand », et il écrit « marché »',
  ),
  wrong(
    'a link whose words are another address',
    body('Voir [https://www.exemple.fr/marche](https://voleur.example/marche).'),
    'ce lien montre « exemple.fr » et mène à « voleur.example »',
  ),
  wrong('a data: link', body('Voir [la page](data:text/html,bonjour).'), 'adresse refusée « data: »'),
  wrong(
    'a link with a password in its address',
    body('Voir [la page](https://exemple.fr@voleur.example/page).'),
    'adresse avec un nom devant « @ » : elle mène ailleurs qu’elle ne semble',
  ),
  wrong(
    'the source of a transcription out of the folder',
    (w) => w.edit(`transcriptions/${HALLE}.yaml`, `source: ${HALLE}.txt`, 'source: ../site.yaml'),
    'aucun fichier brut ne prouve ces mots',
  ),
  wrong(
    'a former address that goes up',
    (w) => w.append('vocabulary/halle.yaml', 'formerly:\n  - /vocabulaire/../chiffres/\n'),
    'une adresse du site commence et finit par « / » : /chiffres/places/',
  ),
  wrong(
    'a former address that is another site',
    (w) => w.append('vocabulary/halle.yaml', 'formerly:\n  - https://voleur.example/\n'),
    'une adresse du site commence et finit par « / » : /chiffres/places/',
  ),
  wrong(
    'a former address that hides a page',
    (w) => w.append('vocabulary/halle.yaml', 'formerly:\n  - /chiffres/etals/\n'),
    '« /chiffres/etals/ » est l’adresse d’une page qui est là',
  ),
  wrong(
    'a ledger file changed by hand',
    (w) => {
      const p = published(w, '2020-12-01');
      const [f = ''] = ledgerOf(p);
      return p.write(f, p.text(f).replace('2020-12-01', '2020-11-01'));
    },
    'cette ligne du registre, ou celle qui la suivait, n’est pas celle qui a été écrite',
  ),
  wrong(
    'a published sentence changed in silence',
    (w) =>
      published(w, '2020-12-01').edit(
        `communiques/${ASSISES}.mdx`,
        'Deux tables se sont tenues.',
        'Deux tables se sont bien tenues.',
      ),
    'cette phrase n’est pas de celles qui ont été publiées : « Deux tables se sont bien tenues. »',
  ),
  wrong(
    'a change of substance called « forme »',
    (w) =>
      published(w, '2020-12-01')
        .edit('vocabulary/halle.yaml', 'lieu de marché', 'marché couvert')
        .append(
          'vocabulary/halle.yaml',
          'changes:\n  - day: 2020-12-03\n    why: "Une virgule."\n    kind: forme\n    edits:\n      - field: meaning\n        from: "lieu de marché"\n        to: "marché couvert"\n',
        ),
    'ce changement n’est pas de forme, il est de rédaction',
  ),
  wrong(
    'a declared change that tells another « before »',
    (w) =>
      published(w, '2020-12-01')
        .edit('vocabulary/halle.yaml', 'lieu de marché', 'marché couvert')
        .append(
          'vocabulary/halle.yaml',
          'changes:\n  - day: 2020-12-03\n    why: "Plus juste."\n    edits:\n      - field: meaning\n        from: "lieu de fête"\n        to: "marché couvert"\n',
        ),
    'ces mots ne sont pas ceux qui ont été publiés le 1er décembre 2020',
  ),
  wrong(
    'a published document deleted, its ledger too',
    (w) => {
      const p = published(w, '2020-12-01');
      return p.remove('vocabulary/halle.yaml');
    },
    'l’adresse /vocabulaire/halle/, publiée le 1er décembre 2020, ne mène plus nulle part',
  ),
  wrong(
    'a quotation that drops the negation',
    (w) =>
      tree(w, 'La mairie ne plantera pas d’arbres sur la place.', {
        quote: 'plantera pas d’arbres sur la place',
        verb: 'plantera',
      }),
    'le document dit « ne » juste avant « plantera »',
  ),
  wrong(
    'a quotation that drops « si »',
    (w) =>
      tree(w, 'Si les crédits le permettent, la mairie plantera des arbres.', {
        quote: 'la mairie plantera des arbres',
        verb: 'plantera',
      }),
    'le document ajoute « Si les crédits le permettent » à ces mots',
  ),
  wrong(
    'a rumour told as announced',
    (w) =>
      tree(w, 'Certains prétendent que la mairie plantera des arbres.', {
        quote: 'la mairie plantera des arbres',
        verb: 'plantera',
      }),
    'le document dit « Certains prétendent que » avant « plantera » : il ne l’annonce pas',
  ),
  wrong(
    'the words of an opponent told as a commitment: « L’opposition demande que »',
    (w) =>
      tree(w, 'L’opposition demande que la mairie plante des arbres.', {
        quote: 'la mairie plante des arbres',
        verb: 'plante',
      }),
    'le document dit « L’opposition demande que » avant « plante » : il ne l’annonce pas',
  ),
  wrong(
    'a commitment told as done by its title',
    (w) =>
      tree(w, T, {
        quote: 'La mairie plantera des arbres sur la place',
        verb: 'plantera',
        title: 'Arbres plantés sur la place',
      }),
    '« plantés » se lit « fait », le document dit « plantera » (annoncé)',
  ),
  wrong(
    'a summary that grades',
    (w) =>
      tree(w, T, {
        quote: 'La mairie plantera des arbres sur la place',
        verb: 'plantera',
        summary: 'Une promesse non tenue',
      }),
    '« promesse non tenue » juge : le site rapporte, il ne note pas',
  ),
  wrong(
    'an absentee told as organiser',
    (w) =>
      salon(
        doc(w, `${SALON} Claire Aubin, excusée, n’y sera pas.`),
        'attendance:\n  - person: claire-aubin\n    role: organise\n    communique: ' +
          SEPTEMBER +
          '\n    quote: "Claire Aubin, excusée, n’y sera pas"\n',
      ),
    '« excusée » dit une absence',
  ),
  wrong(
    'an organisation told present « en l’absence de l’État »',
    (w) =>
      salon(
        doc(w, 'Le salon du livre se tiendra le 3 octobre 2020, en l’absence de l’État.'),
        'attendance:\n  - organisation: etat\n    role: assiste\n    communique: ' +
          SEPTEMBER +
          '\n    quote: "en l’absence de l’État"\n',
      ),
    '« en l’absence » dit une absence',
  ),
  wrong(
    'a group told present that the document says absent',
    (w) =>
      salon(
        doc(w, 'Le salon du livre se tiendra le 3 octobre 2020, sans les associations.'),
        'groups:\n  - names:\n      - "les associations"\n    communique: ' +
          SEPTEMBER +
          '\n    quote: "sans les associations"\n',
      ),
    '« sans » dit une absence',
  ),
  wrong(
    'a party « porte » that refuses',
    (w) =>
      tree(w, 'La mairie plantera des arbres, mais l’État refuse de les payer.', {
        quote: 'La mairie plantera des arbres',
        verb: 'plantera',
        more:
          'parties:\n  - organisation: etat\n    role: paie\n    communique: ' +
          SEPTEMBER +
          '\n    quote: "l’État refuse de les payer"\n',
      }),
    '« refuse » dit le contraire de « paie »',
  ),
  wrong(
    'a territory proven by words that do not name it',
    (w) =>
      tree(w, T, {
        quote: 'La mairie plantera des arbres sur la place',
        verb: 'plantera',
        more:
          'territories:\n  - id: brumeval\n    communique: ' +
          SEPTEMBER +
          '\n    quote: "La mairie plantera des arbres sur la place"\n',
      }),
    'ces mots ne parlent pas de « Brumeval »',
  ),
  wrong(
    'a theme proven by words of something else',
    (w) =>
      tree(w, `${T} La lecture rend heureux.`, {
        quote: 'La mairie plantera des arbres sur la place',
        verb: 'plantera',
        more: '',
      }).edit(
        'commitments/arbres.yaml',
        'themesWhy: "Aucune ne convient."',
        'themes:\n  - id: logements\n    communique: ' + SEPTEMBER + '\n    quote: "La lecture rend heureux"',
      ),
    'ces mots ne parlent pas de « Logements »',
  ),
  wrong(
    'an alias that is an article',
    (w) => org(w, 'amicale', 'Amicale', 'autre', ['la']),
    '« La » est nommé, et aucune fiche ne lie organisations/amicale à ce communiqué',
  ),
  wrong(
    'markup in the name of an organisation',
    (w) => org(w, 'amicale', 'Amicale <b>du bourg</b>', 'autre'),
    '« <b> » : ce champ est un texte nu, la marque serait montrée telle quelle',
  ),
  wrong(
    'a link to another site in a summary',
    header({ summary: '"La place change : [voir](https://voleur.example/)."' }),
    '« [voir](https://voleur.example/) » : ce champ est un texte nu, la marque serait montrée telle quelle',
  ),
  wrong(
    'a link to another site in « En clair »',
    header({ plain: '\n  - "La [place](https://voleur.example/) change."' }),
    'lien « https://voleur.example/ »',
  ),
  wrong(
    'a page that quotes what nobody said',
    (w) =>
      w.write(
        'pages/a-propos.mdx',
        `---\ntitle: "À propos"\ndescription: "Une page."\n---\n\n<Citation communique="${ASSISES}" mots="La ville fermera la halle" />\n`,
      ),
    'ces mots ne sont pas dans 2019-05-14-assises',
  ),
  wrong(
    'a page that shows a field that is none',
    (w) =>
      w.write(
        'pages/a-propos.mdx',
        '---\ntitle: "À propos"\ndescription: "Une page."\n---\n\nPublié par <Champ nom="__proto__.name" />.\n',
      ),
    'content/site.yaml n’a pas de champ « __proto__.name »',
  ),
  wrong(
    'a reply of whom nobody names, about nothing published',
    (w) =>
      rec(
        w,
        'replies/voisin.yaml',
        'by:\n  person: voisin\nabout:\n  - commitment: rien\nreceived: 2020-07-01\npublished: 2020-07-02\ntext: |\n  Bonjour.\n',
      ),
    'la personne « voisin » n’existe pas',
  ),
];
