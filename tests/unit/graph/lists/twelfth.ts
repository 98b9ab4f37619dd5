// Invented names, other scripts and slips of the hand: cspell:disable
/** What a clumsy hand writes: YAML, names of fields, layout, copies; and what it writes clumsily that is right. Written wholly before it was tried. */
import {
  body,
  doc,
  ev,
  evDoc,
  header,
  person,
  rec,
  SEPTEMBER,
  valid,
  wrong,
  type Judged,
} from './records.ts';
import { published } from '../ledger-world.ts';

export const TWELFTH: readonly Judged[] = [
  // ---------- valid, though clumsy
  valid('keys in another order, flow lists, single quotes', (w) =>
    rec(
      w,
      'organisations/amicale.yaml',
      "aliases: ['l’amicale du bourg', 'amicale']\nkind: 'autre'\nname: 'Amicale du bourg'\n",
    ),
  ),
  valid('a comment on a line of its own, blank lines, trailing spaces', (w) =>
    rec(w, 'organisations/amicale.yaml', '# une amicale\n\nname: "Amicale du bourg"   \n\nkind: autre\n\n'),
  ),
  valid('unquoted value with an apostrophe and a comma', (w) =>
    rec(w, 'organisations/amicale.yaml', "name: Amicale de l'école, du bourg\nkind: autre\n"),
  ),
  valid('a date between quotes', header({ date: '"2020-09-10"' })),
  valid('no-break spaces and double spaces in a quoted passage', (w) =>
    ev(doc(w, 'Le salon du livre  se tiendra le 3\u00a0octobre\u00a02020.'), 'salon', {
      words: 'le 3 octobre 2020',
      quote: 'Le salon du livre se tiendra le 3 octobre 2020',
      period: '2020-10-03',
    }),
  ),
  valid(
    'title in capitals in the text, small in the record',
    body('Le marché rouvre.', { title: 'LA PLACE CHANGE', head: { title: '"La place change"' } }),
  ),
  valid(
    'title with a final full stop in the text',
    body('Le marché rouvre.', { title: 'La place change.', head: { title: '"La place change."' } }),
  ),
  valid('a heading between bold marks', body('## **Le marché**\n\nIl rouvre.')),
  valid('English quotes typed by a word processor', body('Le marché dit “de plein vent” rouvre.')),
  valid('three dots and a dash typed as hyphens', body('Le marché rouvre... enfin - dit-on - demain.')),
  valid('an address alone on its line', body('Le marché rouvre.\n\nhttps://www.exemple.fr/marche\n')),
  valid('an e-mail address in the text', body('Écrire à marche@exemple.fr ou à la mairie annexe.')),
  valid('a line broken with two spaces', body('Place du marché  \nQuai du port')),
  valid('a list with stars', body('Le marché :\n\n* les fruits\n* le pain')),
  valid('a numbered list', body('Le marché :\n\n1. les fruits\n2. le pain')),
  valid('a table without outer bars', body('Jour | Lieu\n--- | ---\nlundi | place\njeudi | quai')),
  valid(
    'a postal address and a phone number',
    body('Mairie annexe, 12 rue des Lilas, 62000 Arras. Tél. : 03 21 00 00 00.'),
  ),
  valid('opening hours', body('Le marché est ouvert de 8 h à 13 h 30, sauf le lundi.')),
  valid('event at « le 03/10/2020 »', (w) =>
    evDoc(w, 'Le salon du livre se tiendra le 03/10/2020.', 'le 03/10/2020', '2020-10-03'),
  ),
  valid('event at « samedi 3 oct. 2020 »', (w) =>
    evDoc(
      w,
      'Le salon du livre se tiendra samedi 3 oct. 2020 à la mairie annexe.',
      'samedi 3 oct. 2020',
      '2020-10-03',
    ),
  ),
  valid('event « le 1er Octobre 2020 » with a capital', (w) =>
    evDoc(w, 'Le salon du livre se tiendra le 1er Octobre 2020.', 'le 1er Octobre 2020', '2020-10-01'),
  ),
  valid('event « Jeudi 1 octobre 2020 » without « er »', (w) =>
    evDoc(w, 'Le salon du livre se tiendra Jeudi 1 octobre 2020.', 'Jeudi 1 octobre 2020', '2020-10-01'),
  ),
  valid(
    'dateline « BRUMEVAL LE 10 SEPTEMBRE 2020 »',
    body('Le marché rouvre.', { line: 'BRUMEVAL LE 10 SEPTEMBRE 2020' }),
  ),
  valid('dateline « Brumeval, 10/9/2020 »', body('Le marché rouvre.', { line: 'Brumeval, 10/9/2020' })),
  valid(
    'dateline « le 10 sept 2020 à Brumeval » (place after)',
    body('Le marché rouvre.', { line: 'Le 10 sept 2020', head: { place: null } }),
  ),
  valid('dateline in bold', (w) =>
    doc(w, 'Le marché rouvre.', {
      line: '**Brumeval, le 10 septembre 2020**',
      head: { dateline: '"Brumeval, le 10 septembre 2020"' },
    }),
  ),
  valid('person told with « Mme » in the document', (w) =>
    person(doc(w, 'Mme Anne Colin, préfète du Val, a parlé.'), 'anne-colin', 'Anne Colin', 'Colin', [
      ['', 'Mme Anne Colin, préfète du Val', 'préfète du Val'],
    ]),
  ),
  valid('an office with capitals « Préfète du Val »', (w) =>
    person(doc(w, 'Anne Colin, Préfète du Val, a parlé.'), 'anne-colin', 'Anne Colin', 'Colin', [
      ['', 'Anne Colin, Préfète du Val', 'Préfète du Val'],
    ]),
  ),
  valid('a reply in a block with a blank line and accents', (w) =>
    rec(
      w,
      'replies/etat.yaml',
      'by:\n  organisation: etat\nabout:\n  - figure: aide\nreceived: 2020-07-01\npublished: 2020-07-02\ntext: |\n  « Nous » avons lu.\n\n  - Un\n  - Deux\n',
    ),
  ),
  valid('a missing document known from a deduction', (w) =>
    rec(
      w,
      'missing/2020-07-compte-rendu.yaml',
      'title: "Compte rendu du comité"\nperiod: 2020-07\nkind: rapport\nknownFrom:\n  - deduction: "Le comité devait se réunir deux fois par an."\nprevents: "Ce qui y a été dit."\n',
    ),
  ),
  valid('a missing document between two dates', (w) =>
    rec(
      w,
      'missing/2020-lettre.yaml',
      'title: "Une lettre"\nperiod: 2020-01\nuntil: 2020-06\nkind: convention\nknownFrom:\n  - name: "Un site inventé"\n    url: "https://exemple.invalid/lettre?a=1&b=2#c"\n    seen: 2020-07-02\n    archive: "https://web.archive.org/web/2020/https://exemple.invalid/lettre"\nprevents: "Ce qui y a été dit."\n',
    ),
  ),
  valid('an acronym with its plural and full stops', (w) =>
    rec(
      doc(w, 'Le centre communal d’action sociale (CCAS) aide les familles.'),
      'vocabulary/ccas.yaml',
      `term: "CCAS"\nkind: sigle\nmeaning: "centre communal d’action sociale"\nalso:\n  - "C.C.A.S."\npassages:\n  - communique: ${SEPTEMBER}\n    quote: "Le centre communal d’action sociale (CCAS)"\n`,
    ),
  ),
  valid('a theme that a document names in a list, with a workshop', (w) =>
    rec(
      doc(w, 'Les sujets :\n\n- le livre ;\n- la lecture.'),
      'themes/livre.yaml',
      `title: "Livre"\nkind: enjeu\norder: 2\npassage:\n  communique: ${SEPTEMBER}\n  quote: "le livre ;"\nworkshop:\n  id: commerce\n  editorial: "Le livre se vend."\n`,
    ),
  ),
  valid('a territory « Canton de Brumeval »', (w) =>
    rec(
      doc(w, 'Le canton de Brumeval change.'),
      'territories/canton-de-brumeval.yaml',
      `name: "Canton de Brumeval"\nlevel: cantonal\npassages:\n  - communique: ${SEPTEMBER}\n    quote: "Le canton de Brumeval change"\n`,
    ),
  ),
  valid('a declared kind of event', (w) =>
    ev(
      doc(
        w.append('site.yaml', 'lists:\n  eventKinds:\n    - name: salon\n      gender: masculin\n'),
        'Le salon du livre se tiendra le 3 octobre 2020.',
      ),
      'salon',
      {
        kind: 'salon',
        words: 'le 3 octobre 2020',
        quote: 'Le salon du livre se tiendra le 3 octobre 2020',
        period: '2020-10-03',
      },
    ),
  ),
  valid('a draft that lacks nearly everything', (w) =>
    rec(w, 'events/brouillon.yaml', 'status: brouillon\ntitle: "Une fête"\n'),
  ),
  valid('site.yaml with a publisher, a host and a repository', (w) =>
    w.edit(
      'site.yaml',
      'host: {}',
      'host:\n  name: "Un hébergeur"\n  address: "1 rue du Lac, 75000 Paris"\nrepository: "https://forge.exemple.fr/brumeval/site"\nforge: Forgejo',
    ),
  ),
  // ---------- wrong, by clumsiness
  wrong(
    'a value over two lines without indentation',
    (w) => rec(w, 'organisations/amicale.yaml', 'name: Amicale\ndu bourg\nkind: autre\n'),
    '« du bourg » n’est le nom d’aucun champ',
  ),
  wrong(
    'a tab as indentation',
    (w) => rec(w, 'organisations/amicale.yaml', 'name: "Amicale"\nkind: autre\naliases:\n\t- "amicale"\n'),
    'tabulation en début de ligne',
  ),
  wrong(
    'a value where a list is wanted',
    (w) => rec(w, 'organisations/amicale.yaml', 'name: "Amicale"\nkind: autre\naliases: "amicale"\n'),
    'liste attendue',
  ),
  wrong(
    'a key in French',
    (w) => rec(w, 'organisations/amicale.yaml', 'nom: "Amicale"\nkind: autre\n'),
    'champ inconnu « nom »',
  ),
  wrong(
    'a capital in a key',
    (w) => rec(w, 'organisations/amicale.yaml', 'Name: "Amicale"\nkind: autre\n'),
    'champ inconnu « Name »',
  ),
  wrong(
    'a kind in the plural',
    (w) => rec(w, 'organisations/amicale.yaml', 'name: "Amicale"\nkind: institutions\n'),
    '« institutions » : aucune sorte d’organisme de ce nom',
  ),
  wrong(
    'the name of a file in place of its id',
    (w) =>
      doc(w, 'Le marché rouvre.', {
        head: { issuer: '\n  organisation: mairie.yaml\n  editorial: "Rien ne le nomme."' },
      }),
    'un identifiant ne contient que a-z, 0-9 et « - »',
  ),
  wrong(
    'the address in place of the id',
    (w) =>
      doc(w, 'Le marché rouvre.', {
        head: { issuer: '\n  organisation: /organismes/mairie/\n  editorial: "Rien ne le nomme."' },
      }),
    'un identifiant ne contient que a-z, 0-9 et « - »',
  ),
  wrong('a date as 10/09/2020', header({ date: '10/09/2020' }), 'format ambigu'),
  wrong('a date as « 10 septembre 2020 »', header({ date: '10 septembre 2020' }), 'écrivez 2020-09-10'),
  wrong('a date as 2020-31-09', header({ date: '2020-31-09' }), "le mois 31 n'existe pas"),
  wrong('yes in place of true', (w) => header({ released: 'oui' })(w), '« true » ou « false » attendu'),
  wrong(
    'a quote with straight marks within',
    (w) => w.edit('figures/etals.yaml', 'title: "Étals de la halle"', 'title: "Étals "de" la halle"'),
    'guillemets « " » dans un texte entre guillemets',
  ),
  wrong('an empty summary', header({ summary: '""' }), 'valeur vide'),
  wrong(
    'the summary is the instruction of the template',
    header({ summary: '"En une phrase, dans vos mots."' }),
    '« En une phrase, dans vos mots. » attend encore ses mots',
  ),
  wrong('a place that is a date', header({ place: '"10 septembre"' }), '« 10 septembre » n’est pas un lieu'),
  wrong(
    'the title forgot its #',
    (w) => doc(w, 'La place change\n\nLe marché rouvre.', { hasNoTitle: true }),
    'le texte n’a pas de titre',
  ),
  wrong('an intertitle with one # too few', body('# Le marché\n\nIl rouvre.'), 'deux titres de niveau 1'),
  wrong(
    'an intertitle of level 4 under level 1',
    body('#### Le marché\n\nIl rouvre.'),
    'un titre de niveau 4 suit un niveau 1',
  ),
  wrong(
    'a list stuck to its sentence',
    body('Le marché :\n- les fruits\n- le pain\nLa place rouvre.'),
    '« La place rouvre. », juste sous un élément de liste, en devient la suite',
  ),
  wrong(
    'bullets of Word in one paragraph',
    body('Le marché :\n• les fruits\n• le pain'),
    'puce « • » (U+2022) fondue dans le paragraphe : 2 fois, lignes 19, 20',
  ),
  wrong(
    'a table row with one cell too many',
    body('| Jour | Lieu |\n| --- | --- |\n| lundi | place | quai |'),
    '3 cellules dans cette ligne, 2 dans l’en-tête du tableau',
  ),
  wrong('bold never closed', body('Le **marché rouvre.'), '« ** » reste visible : ce gras ne se ferme pas'),
  wrong('a link without its address', body('Voir [la page]().'), 'lien sans adresse'),
  wrong(
    'a link with a space in its address',
    body('Voir [la page](https://exemple.fr/la page).'),
    '« [la page](https://exemple.fr/la page) » reste visible : une espace dans l’adresse n’en fait pas un lien',
  ),
  wrong(
    'a link « cliquez ici » to a page of the site that is not there',
    body('Voir [la page](/engagements/rien/).'),
    'aucune page à /engagements/rien/',
  ),
  wrong('an image in the text', body('![Le marché](marche.png)'), 'image interdite dans un contenu'),
  wrong('HTML line break', body('Le marché<br>rouvre.'), 'HTML interdit dans un contenu : « <br> »'),
  wrong(
    'a comment in HTML',
    body('Le marché rouvre.\n\n<!-- à relire -->'),
    'commentaire HTML interdit dans un contenu',
  ),
  wrong(
    'a placeholder left in the text: « [à compléter] »',
    header({ summary: '"[à compléter]"' }),
    '« [à compléter] » attend encore ses mots',
  ),
  wrong(
    'the same event twice under two names',
    (w) =>
      ev(
        ev(doc(w, 'Le salon du livre se tiendra le 3 octobre 2020.'), 'salon', {
          words: 'le 3 octobre 2020',
          quote: 'Le salon du livre se tiendra le 3 octobre 2020',
          period: '2020-10-03',
        }),
        'salon-du-livre',
        {
          words: 'le 3 octobre 2020',
          quote: 'Le salon du livre se tiendra le 3 octobre 2020',
          period: '2020-10-03',
        },
      ),
    '« Salon du livre » est déjà le nom de',
  ),
  wrong(
    'the same person twice under two names',
    (w) =>
      person(
        person(doc(w, 'Anne Colin, préfète du Val, a parlé.'), 'anne-colin', 'Anne Colin', 'Colin', [
          ['', 'Anne Colin, préfète du Val', 'préfète du Val'],
        ]),
        'colin-anne',
        'Anne Colin',
        'Colin',
        [['', 'Anne Colin, préfète du Val', 'préfète du Val']],
      ),
    '« Anne Colin » est déjà le nom de content/people/anne-colin.yaml',
  ),
  wrong(
    'lang: fr on a text that is all English',
    (w) =>
      doc(
        w,
        'The market opens again and the mayor has welcomed all of the traders who are there with their families.',
        { title: 'The market opens again' },
      ),
    'ce texte se lit en anglais, et la fiche le dit en français',
  ),
  wrong(
    'a renamed record whose old address is forgotten',
    (w) => {
      const p = published(w, '2020-12-01');
      return p
        .write('vocabulary/la-halle.yaml', p.text('vocabulary/halle.yaml'))
        .remove('vocabulary/halle.yaml');
    },
    'l’adresse /vocabulaire/halle/, publiée le 1er décembre 2020, ne mène plus nulle part',
  ),
];
