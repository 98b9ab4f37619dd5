// Invented names, other scripts and slips of the hand: cspell:disable
/** What a careful officer writes that is unusual and true, or looks so and is not: dates, people, offices, bodies, texts, chains. Written wholly before it was tried. */
import {
  doc,
  raw,
  evDoc,
  org,
  person,
  com,
  rec,
  SEPTEMBER,
  valid,
  wrong,
  type Judged,
  type Gesture,
} from './records.ts';
import { ASSISES, HALLE } from '../rules/village.ts';
import { published } from '../ledger-world.ts';

const q = (text: string) => JSON.stringify(text);
/** A line that dates the document, and the place that its record reads in it. */
const dl =
  (line: string, place: string | null, more: { id?: string } = {}): Gesture =>
  (w) =>
    doc(w, 'La place change, dit-on.', { line, ...more, head: { place: place === null ? null : q(place) } });
const three: Gesture = (w) =>
  org(
    org(w, 'departement', 'Département du Val', 'collectivités'),
    'region',
    'Région du Val',
    'collectivités',
  );

export const ELEVENTH: readonly Judged[] = [
  // ---- dates and datelines
  valid(
    'dateline « Brumeval (Val), jeudi 10 septembre 2020 »',
    dl('Brumeval (Val), jeudi 10 septembre 2020', 'Brumeval'),
  ),
  valid('dateline « Brumeval – 10 septembre 2020 »', dl('Brumeval – 10 septembre 2020', 'Brumeval')),
  valid(
    'dateline « À L’Haÿ-les-Roses, le 10 septembre 2020 »',
    dl('À L’Haÿ-les-Roses, le 10 septembre 2020', 'L’Haÿ-les-Roses'),
  ),
  valid('dateline « Le Havre, le 10 septembre 2020 »', dl('Le Havre, le 10 septembre 2020', 'Le Havre')),
  valid(
    'dateline in words « Fait à Brumeval, le dix septembre deux mille vingt »',
    dl('Fait à Brumeval, le dix septembre deux mille vingt', 'Brumeval'),
  ),
  valid(
    'two places « Paris et Brumeval, le 10 septembre 2020 »',
    dl('Paris et Brumeval, le 10 septembre 2020', 'Paris et Brumeval'),
  ),
  valid(
    'dateline with hour « Brumeval, le 10/09/2020 à 18 h 30 »',
    dl('Brumeval, le 10/09/2020 à 18 h 30', 'Brumeval'),
  ),
  valid(
    'dateline « Communiqué du 10 septembre 2020 », no place',
    dl('Communiqué du 10 septembre 2020', null),
  ),
  valid(
    'dateline « Brumeval, le jeudi 1er octobre 2020 »',
    dl('Brumeval, le jeudi 1er octobre 2020', 'Brumeval', { id: '2020-10-01-essai' }),
  ),
  valid(
    'published and updated: « Publié le 10 septembre 2020, mis à jour le 12 septembre 2020 »',
    dl('Publié le 10 septembre 2020, mis à jour le 12 septembre 2020', null),
  ),
  // ---- events
  valid('event postponed twice', (w) =>
    evDoc(
      w,
      'Le salon du livre, prévu le 3 octobre 2020 puis reporté au 7 novembre 2020, se tiendra finalement le 5 décembre 2020.',
      'le 5 décembre 2020',
      '2020-12-05',
      {
        doc: {
          head: {
            waivedNumbers:
              '\n  - quotes:\n      - "le 3 octobre 2020"\n      - "au 7 novembre 2020"\n    why: "Ces jours ne valent plus."',
          },
        },
      },
    ),
  ),
  valid('event « du 28 septembre au 2 octobre 2020 »', (w) =>
    evDoc(
      w,
      'La semaine du livre se tiendra du 28 septembre au 2 octobre 2020.',
      'du 28 septembre au 2 octobre 2020',
      '2020-09-28/2020-10-02',
    ),
  ),
  valid('event « jeudi prochain »', (w) =>
    evDoc(w, 'Le salon du livre se tiendra jeudi prochain.', 'jeudi prochain', '2020-09-17'),
  ),
  valid('event « ce week-end »', (w) =>
    evDoc(w, 'Le salon du livre se tiendra ce week-end.', 'ce week-end', '2020-09-12/2020-09-13'),
  ),
  valid('event « le week-end des 19 et 20 septembre 2020 »', (w) =>
    evDoc(
      w,
      'Le salon du livre se tiendra le week-end des 19 et 20 septembre 2020.',
      'le week-end des 19 et 20 septembre 2020',
      '2020-09-19/2020-09-20',
    ),
  ),
  valid('event « le samedi 3 octobre, de 10 h à 18 h », no year', (w) =>
    evDoc(
      w,
      'Le salon du livre se tiendra le samedi 3 octobre, de 10 h à 18 h.',
      'le samedi 3 octobre',
      '2020-10-03',
    ),
  ),
  valid('event « à l’automne 2020 »', (w) =>
    evDoc(w, 'Le salon du livre se tiendra à l’automne 2020.', 'à l’automne 2020', '2020-09-22/2020-12-20'),
  ),
  valid('event « la semaine du 21 septembre »', (w) =>
    evDoc(
      w,
      'Le salon du livre se tiendra la semaine du 21 septembre.',
      'la semaine du 21 septembre',
      '2020-09-21/2020-09-27',
    ),
  ),
  valid('event told « mardi dernier »', (w) =>
    evDoc(w, 'Le salon du livre s’est tenu mardi dernier.', 'mardi dernier', '2020-09-08', {
      status: 'tenu',
    }),
  ),
  // ---- people, offices, organisations
  valid('joint communiqué of three institutions', (w) =>
    doc(three(w), 'Le plan commun est lancé, dit-on.', {
      head: {
        issuer:
          '\n  - organisation: mairie\n    editorial: "Le document porte les trois marques."\n  - organisation: departement\n    editorial: "Le document porte les trois marques."\n  - organisation: region\n    editorial: "Le document porte les trois marques."',
      },
    }),
  ),
  valid('a minister replaced: two persons, same office, two documents', (w) => {
    const one = doc(w, 'Paul Marin, ministre du Logement, a parlé.');
    const two = doc(one, 'Anne Colin, ministre du Logement, a parlé.', {
      id: '2020-10-01-essai',
      line: 'Brumeval, le 1er octobre 2020',
    });
    return person(
      person(two, 'paul-marin', 'Paul Marin', 'Marin', [
        ['', 'Paul Marin, ministre du Logement', 'ministre du Logement'],
      ]),
      'anne-colin',
      'Anne Colin',
      'Colin',
      [['2020-10-01-essai', 'Anne Colin, ministre du Logement', 'ministre du Logement']],
    );
  }),
  valid('name with particle', (w) =>
    person(
      doc(w, 'Charles de La Tour du Pin, préfet du Val, a parlé.'),
      'charles-de-la-tour-du-pin',
      'Charles de La Tour du Pin',
      'La Tour du Pin',
      [['', 'Charles de La Tour du Pin, préfet du Val', 'préfet du Val']],
    ),
  ),
  valid('double first name and double family name', (w) =>
    person(
      doc(w, 'Marie-Ange Le Goff-Kervella, préfète du Val, a parlé.'),
      'marie-ange-le-goff-kervella',
      'Marie-Ange Le Goff-Kervella',
      'Le Goff-Kervella',
      [['', 'Marie-Ange Le Goff-Kervella, préfète du Val', 'préfète du Val']],
    ),
  ),
  valid('a woman who changed name, two documents, one record', (w) =>
    doc(w, 'Claire Aubin-Marin, maire de Brumeval, a parlé.').edit(
      'people/claire-aubin.yaml',
      'offices:\n',
      `aliases:\n  - "Claire Aubin-Marin"\noffices:\n  - communique: ${SEPTEMBER}\n    quote: "Claire Aubin-Marin, maire de Brumeval"\n    title: "maire de Brumeval"\n`,
    ),
  ),
  valid('two offices of one person in one sentence', (w) =>
    person(
      doc(w, 'Paul Marin, maire du Val et président de la métropole, a parlé.'),
      'paul-marin',
      'Paul Marin',
      'Marin',
      [
        ['', 'Paul Marin, maire du Val et président de la métropole', 'maire du Val'],
        ['', 'Paul Marin, maire du Val et président de la métropole', 'président de la métropole'],
      ],
    ),
  ),
  valid('office before the name « la préfète du Val, Anne Colin, »', (w) =>
    person(doc(w, 'La préfète du Val, Anne Colin, a parlé.'), 'anne-colin', 'Anne Colin', 'Colin', [
      ['', 'La préfète du Val, Anne Colin', 'préfète du Val'],
    ]),
  ),
  valid('name in capitals « Paul MARIN »', (w) =>
    person(doc(w, 'Paul MARIN, préfet du Val, a parlé.'), 'paul-marin', 'Paul Marin', 'Marin', [
      ['', 'Paul MARIN, préfet du Val', 'préfet du Val'],
    ]),
  ),
  valid('person without first name « M. Marin, préfet du Val »', (w) =>
    person(doc(w, 'M. Marin, préfet du Val, a parlé.'), 'paul-marin', 'M. Marin', 'Marin', [
      ['', 'M. Marin, préfet du Val', 'préfet du Val'],
    ]),
  ),
  valid('organisation with accents, digits and apostrophe', (w) =>
    com(
      org(
        doc(w, 'L’Agence 1 000 toits ouvrira une maison.', {
          head: { waivedNumbers: '\n  - quote: "L’Agence 1 000 toits"\n    why: "Un nom."' },
        }),
        'agence-1000-toits',
        'Agence 1 000 toits',
      ),
      'ouvrir-une-maison',
      {
        title: 'Ouvrir une maison',
        quote: 'L’Agence 1 000 toits ouvrira une maison',
        verb: 'ouvrira',
        more: `parties:\n  - organisation: agence-1000-toits\n    role: porte\n    communique: ${SEPTEMBER}\n    quote: "L’Agence 1 000 toits ouvrira"\n`,
      },
    ),
  ),
  // ---- texts
  valid('bilingual text', (w) =>
    doc(w, 'Le marché rouvre.\n\n<Langue code="en">The market opens again.</Langue>'),
  ),
  valid('erratum', (w) =>
    doc(w, 'Dans le communiqué du 18 juin 2020, il fallait lire « marché » et non « halle ».', {
      title: 'Erratum',
      head: {
        title: '"Erratum"',
        corrects: `\n  - document: ${HALLE}\n    quote: "il fallait lire « marché » et non « halle »"`,
        waivedNumbers: '\n  - quote: "18 juin 2020"\n    why: "Le jour du document corrigé."',
      },
    }),
  ),
  valid('speech with salutation', (w) =>
    doc(
      w,
      'Mesdames et Messieurs,\n\nMes chers amis,\n\nLe marché rouvre.\n\nVive la République, vive la France !',
      { title: 'Discours pour le marché', head: { type: 'discours' } },
    ),
  ),
  valid('a list of decrees', (w) =>
    doc(
      w,
      'Ont été publiés :\n\n- le décret n° 2020-56 du 24 janvier 2020 relatif aux marchés ;\n- l’arrêté du 3 mars 2020 portant ouverture du marché ;\n- la loi n° 82-213 du 2 mars 1982.',
    ),
  ),
  valid('a table, a footnote and a nested list', (w) =>
    doc(
      w,
      'Le marché[^1] rouvre :\n\n| Jour | Lieu |\n| --- | --- |\n| lundi | la place |\n| jeudi | le quai |\n\n- les fruits\n  - les pommes\n  - les poires\n- le pain\n\n[^1]: Le marché couvert de la place.',
    ),
  ),
  valid('links: brackets in the address, www at the end of a sentence', (w) =>
    doc(
      w,
      'Voir [la page des marchés](https://fr.wikipedia.org/wiki/March%C3%A9_(lieu)). Le site est www.exemple.fr.',
    ),
  ),
  valid('document in English', (w) =>
    doc(w, 'The market opens again.', {
      title: 'A market for Brumeval',
      line: 'Brumeval, 10 September 2020',
      head: { lang: 'en' },
    }),
  ),
  valid('merged commune: a territory that keeps two old ones', (w) =>
    rec(
      doc(w, 'La commune nouvelle de Brumeval-en-Val réunit Brumeval et Valmont.'),
      'territories/brumeval-en-val.yaml',
      `name: "Brumeval-en-Val"\nlevel: communal\npassages:\n  - communique: ${SEPTEMBER}\n    quote: "La commune nouvelle de Brumeval-en-Val"\n`,
    ).write(
      'territories/brumeval.yaml',
      `name: "Brumeval"\nlevel: communal\npassages:\n  - communique: ${ASSISES}\n    quote: "maire de Brumeval"\nwithin:\n  - id: brumeval-en-val\n    communique: ${SEPTEMBER}\n    quote: "réunit Brumeval et Valmont"\n`,
    ),
  ),
  valid('a raw text with furniture, cut word, contact, note, link', (w) =>
    raw(
      doc(
        w,
        'Le marché rouvre en centre-ville. Voir la [vidéo](https://exemple.fr/video).\n\nUn <Sic note="Le document écrit « marchers ».">marchers</Sic> du soir.',
        {
          head: {
            contact:
              '\n  organisation: mairie\n  name: "Service de presse"\n  phone: "01 02 03 04 05"\n  email: "presse@exemple.fr"',
          },
        },
      ),
      'VILLE\n\nBrumeval, le 10 septembre 2020\n\nLa place change\n\nLe marché rouvre en centre-\nville. Voir la vidéo.\n\nUn marchers du soir.\n\nService de presse\n01 02 03 04 05\npresse@exemple.fr\n',
      '  - kind: mobilier\n    from: "VILLE\\n\\n"\n    to: ""\n  - kind: structure\n    from: "La place change"\n    to: "# La place change"\n  - kind: jonction\n    from: "centre-\\nville"\n    to: "centre-ville"\n  - kind: lien\n    from: "la vidéo"\n    to: "la [vidéo](https://exemple.fr/video)"\n  - kind: note\n    from: "marchers"\n    to: "<Sic note=\\"Le document écrit « marchers ».\\">marchers</Sic>"\n  - kind: contact\n    from: "\\nService de presse\\n01 02 03 04 05\\npresse@exemple.fr\\n"\n    to: ""\n',
    ),
  ),
  valid('a withdrawn figure and a renamed theme of a published archive', (w) => {
    const p = published(w, '2020-12-01');
    return p.append('vocabulary/halle.yaml', 'withdrawn:\n  day: 2020-12-03\n  why: "Publié par erreur."\n');
  }),
  // ======== wrong
  wrong(
    'date 11 September where the line prints 10',
    (w) => doc(w, 'Le marché rouvre.', { id: '2020-09-11-essai' }),
    'la ligne imprimée « Brumeval, le 10 septembre 2020 » ne dit pas le 11 septembre 2020',
  ),
  wrong(
    'place cut from « Le Havre »',
    dl('Le Havre, le 10 septembre 2020', 'Havre'),
    '« Havre » n’est qu’une partie du lieu imprimé',
  ),
  wrong(
    'place cut from « Saint-Brumeval »',
    dl('Saint-Brumeval, le 10 septembre 2020', 'Brumeval'),
    '« Brumeval » n’est qu’une partie du lieu imprimé',
  ),
  wrong(
    'the dateline of the record is not that of the text',
    (w) =>
      doc(w, 'Le marché rouvre.', {
        line: 'Brumeval, le 9 septembre 2020',
        head: { dateline: '"Brumeval, le 10 septembre 2020"' },
      }),
    'ces mots ne sont pas dans 2020-09-10-essai',
  ),
  wrong(
    'event at the day before it was put off',
    (w) =>
      evDoc(
        w,
        'Le salon du livre, prévu le 3 octobre 2020, est reporté au 7 novembre 2020.',
        'le 3 octobre 2020',
        '2020-10-03',
        { doc: { head: { waivedNumbers: '\n  - quote: "au 7 novembre 2020"\n    why: "Dit plus loin."' } } },
      ),
    'le document dit « est reporté » de ce qu’il date ainsi',
  ),
  wrong(
    'event first day of « puis reporté » in apposition',
    (w) =>
      evDoc(
        w,
        'Le salon du livre, initialement prévu le 3 octobre 2020, se tiendra le 5 décembre 2020.',
        'le 3 octobre 2020',
        '2020-10-03',
        { doc: { head: { waivedNumbers: '\n  - quote: "le 5 décembre 2020"\n    why: "Dit plus loin."' } } },
      ),
    'le document dit « initialement prévu » de ce qu’il date ainsi',
  ),
  wrong(
    'event denied « ne se tiendra pas »',
    (w) =>
      evDoc(w, 'Le salon du livre ne se tiendra pas le 3 octobre 2020.', 'le 3 octobre 2020', '2020-10-03'),
    'le document dit « ne se tiendra pas » de ce qu’il date ainsi',
  ),
  wrong(
    'event one day late: « jeudi prochain » as Friday',
    (w) => evDoc(w, 'Le salon du livre se tiendra jeudi prochain.', 'jeudi prochain', '2020-09-18'),
    '« jeudi prochain » ne dit pas « 18 septembre 2020 »',
  ),
  wrong(
    'interval end first',
    (w) =>
      evDoc(
        w,
        'La semaine du livre se tiendra du 28 septembre au 2 octobre 2020.',
        'du 28 septembre au 2 octobre 2020',
        '2020-10-02/2020-09-28',
      ),
    '« 2020-09-28 » ne vient pas après « 2020-10-02 »',
  ),
  wrong(
    'promised told as held',
    (w) =>
      evDoc(w, 'Le salon du livre se tiendra le 3 octobre 2020.', 'le 3 octobre 2020', '2020-10-03', {
        status: 'tenu',
      }),
    'le document qui donne cette date est du 10 septembre 2020, avant l’événement',
  ),
  wrong(
    'a deadline told as an event held: « avant le 3 octobre 2020 » as the day',
    (w) =>
      evDoc(
        w,
        'Le salon du livre se tiendra avant le 3 octobre 2020.',
        'avant le 3 octobre 2020',
        '2020-10-03',
      ),
    '« avant le 3 octobre 2020 » ne donne qu’une limite : l’événement n’est pas daté de ce jour',
  ),
  wrong(
    'two days told as one interval: « les 19 et 26 septembre »',
    (w) =>
      evDoc(
        w,
        'Le salon du livre se tiendra les 19 et 26 septembre 2020.',
        'les 19 et 26 septembre 2020',
        '2020-09-19/2020-09-26',
      ),
    '« les 19 et 26 septembre 2020 » ne dit pas « du 19 au 26 septembre 2020 »',
  ),
  wrong(
    'event of the year before: « le samedi 3 octobre » as 2019',
    (w) => evDoc(w, 'Le salon du livre se tiendra le samedi 3 octobre.', 'le samedi 3 octobre', '2019-10-03'),
    '« le samedi 3 octobre » ne dit pas « 3 octobre 2019 »',
  ),
  wrong(
    'a wish told as a promised event',
    (w) =>
      evDoc(
        w,
        'La maire espère que le salon du livre se tiendra le 3 octobre 2020.',
        'le 3 octobre 2020',
        '2020-10-03',
        { quote: 'le salon du livre se tiendra le 3 octobre 2020' },
      ),
    'le document dit « La maire espère que » avant « se tiendra » : il n’annonce pas cet événement',
  ),
  wrong(
    'former office told as held',
    (w) =>
      person(
        doc(w, 'Paul Marin, ancien ministre du Logement, a parlé.'),
        'paul-marin',
        'Paul Marin',
        'Marin',
        [['', 'Paul Marin, ancien ministre du Logement', 'ministre du Logement']],
      ),
    'le document dit « ancien ministre du Logement » : « ministre du Logement » est une autre fonction',
  ),
  wrong(
    'the office of another: « Paul Marin remplace Jean Petit, ministre du Logement »',
    (w) =>
      person(
        doc(w, 'Paul Marin remplace Jean Petit, ministre du Logement.'),
        'paul-marin',
        'Paul Marin',
        'Marin',
        [['', 'Paul Marin remplace Jean Petit, ministre du Logement', 'ministre du Logement']],
      ),
    'ces mots donnent « ministre du Logement » à Jean Petit, non à Paul Marin',
  ),
  wrong(
    'the office of the husband: « Anne Colin, épouse du ministre du Logement »',
    (w) =>
      person(
        doc(w, 'Anne Colin, épouse du ministre du Logement, a parlé.'),
        'anne-colin',
        'Anne Colin',
        'Colin',
        [['', 'Anne Colin, épouse du ministre du Logement', 'ministre du Logement']],
      ),
    'le document dit « épouse du ministre du Logement » : « ministre du Logement » est une autre fonction',
  ),
  wrong(
    'office of a candidate: « Paul Marin, candidat au poste de maire du Val »',
    (w) =>
      person(
        doc(w, 'Paul Marin, candidat au poste de maire du Val, a parlé.'),
        'paul-marin',
        'Paul Marin',
        'Marin',
        [['', 'Paul Marin, candidat au poste de maire du Val', 'maire du Val']],
      ),
    'le document dit « candidat au poste de maire du Val » : « maire du Val » est une autre fonction',
  ),
  wrong(
    'given name as family name',
    (w) =>
      person(doc(w, 'Paul Marin, préfet du Val, a parlé.'), 'paul-marin', 'Paul Marin', 'Paul', [
        ['', 'Paul Marin, préfet du Val', 'préfet du Val'],
      ]),
    '« Paul » n’est pas la fin de « Paul Marin »',
  ),
  wrong(
    'family name cut in its middle',
    (w) =>
      person(
        doc(w, 'Charles de La Tour du Pin, préfet du Val, a parlé.'),
        'charles',
        'Charles de La Tour du Pin',
        'La Tour',
        [['', 'Charles de La Tour du Pin, préfet du Val', 'préfet du Val']],
      ),
    '« La Tour » n’est pas la fin de « Charles de La Tour du Pin »',
  ),
  wrong(
    'civility in the name of a person who has a first name',
    (w) =>
      person(doc(w, 'M. Paul Marin, préfet du Val, a parlé.'), 'paul-marin', 'M. Paul Marin', 'Marin', [
        ['', 'M. Paul Marin, préfet du Val', 'préfet du Val'],
      ]),
    '« M. Paul Marin » commence par une civilité',
  ),
  wrong(
    'an issuer twice, once printed and once editorial',
    (w) =>
      doc(w, 'Le marché rouvre.', {
        head: {
          issuer:
            '\n  - organisation: mairie\n    editorial: "Une marque."\n  - organisation: mairie\n    editorial: "Une autre."',
        },
      }),
    '« mairie » est déjà dans cette liste',
  ),
  wrong(
    'two organisations of one name',
    (w) => org(w, 'ville', 'Mairie de Brumeval', 'collectivités'),
    '« Mairie de Brumeval » est déjà le nom de content/organisations/mairie.yaml',
  ),
  wrong(
    'the name of one organisation is the alias of another',
    (w) => org(w, 'etat-central', 'Administration', 'institution', ['État']),
    '« État » est nommé, et aucune fiche ne lie organisations/etat-central à ce communiqué',
  ),
  wrong(
    'erratum of a later document',
    (w) =>
      doc(
        doc(w, 'Le marché rouvre.', { id: '2020-10-01-essai', line: 'Brumeval, le 1er octobre 2020' }),
        'Il fallait lire « marché ».',
        { head: { corrects: '\n  - document: 2020-10-01-essai\n    quote: "Il fallait lire « marché »"' } },
      ),
    'un document n’en corrige qu’un plus ancien',
  ),
  wrong(
    'a title without its last word',
    (w) => doc(w, 'Le marché rouvre.', { head: { title: '"La place"' } }),
    'le titre imprimé est « La place change »',
  ),
  wrong(
    'a summary that names someone the text does not',
    (w) => doc(w, 'Le marché rouvre.', { head: { summary: '"Paul Marin rouvre le marché."' } }),
    'le document du 10 septembre 2020 ne nomme pas Paul Marin',
  ),
  wrong(
    'a footnote that nothing calls',
    (w) => doc(w, 'Le marché rouvre.\n\n[^1]: Le marché couvert.'),
    'la note « 1 » n’est appelée nulle part',
  ),
  wrong(
    'a transcription that takes away a sentence as furniture',
    (w) =>
      raw(
        doc(w, 'Le marché rouvre.'),
        'Brumeval, le 10 septembre 2020\n\nLa place change\n\nLe marché rouvre.\n\nIl fermera en 2021 si nul ne vient.\n',
        '  - kind: structure\n    from: "La place change"\n    to: "# La place change"\n  - kind: mobilier\n    from: "\\nIl fermera en 2021 si nul ne vient.\\n"\n    to: ""\n',
      ),
    '« Il fermera en 2021 si nul ne vient. » est une phrase du document, et le quitterait',
  ),
  wrong(
    'a contact block that holds a sentence of the text',
    (w) =>
      raw(
        doc(w, 'Le marché rouvre.', {
          head: { contact: '\n  organisation: mairie\n  name: "Service de presse"' },
        }),
        'Brumeval, le 10 septembre 2020\n\nLa place change\n\nLe marché rouvre.\n\nLa maire renonce au parc.\nService de presse\n',
        '  - kind: structure\n    from: "La place change"\n    to: "# La place change"\n  - kind: contact\n    from: "\\nLa maire renonce au parc.\\nService de presse\\n"\n    to: ""\n',
      ),
    '« La maire renonce au parc. » est une phrase du document, et le quitterait',
  ),
  wrong(
    'a territory within itself',
    (w) =>
      w.append('territories/brumeval.yaml', 'within:\n  - id: brumeval\n    editorial: "Il s’y trouve."\n'),
    'renvoi à soi-même',
  ),
  wrong(
    'two territories each within the other',
    (w) =>
      rec(
        w,
        'territories/val.yaml',
        `name: "Brumeval"\nlevel: cantonal\npassages:\n  - communique: ${ASSISES}\n    quote: "maire de Brumeval"\nwithin:\n  - id: brumeval\n    editorial: "Il s’y trouve."\n`,
      ).append('territories/brumeval.yaml', 'within:\n  - id: val\n    editorial: "Il s’y trouve."\n'),
    'renvois en cercle',
  ),
  wrong(
    'a region within a commune',
    (w) =>
      rec(
        w,
        'territories/val.yaml',
        `name: "Brumeval"\nlevel: régional\npassages:\n  - communique: ${HALLE}\n    quote: "Brumeval, le 18/06/2020"\nwithin:\n  - id: brumeval\n    editorial: "Il s’y trouve."\n`,
      ),
    'un territoire régional ne fait pas partie d’un territoire communal (« brumeval »)',
  ),
  wrong(
    'a word whose passage does not use it',
    (w) =>
      rec(
        doc(w, 'Le marché rouvre.'),
        'vocabulary/foire.yaml',
        `term: "foire"\nkind: mot courant\nmeaning: "lieu de marché"\neditorial: "Le sens courant."\npassages:\n  - communique: ${SEPTEMBER}\n    quote: "Le marché rouvre"\n`,
      ),
    'cette citation n’emploie ni « foire », ni une de ses autres formes',
  ),
  wrong(
    'a withdrawal dated before the publication',
    (w) =>
      published(w, '2020-12-01').append(
        'vocabulary/halle.yaml',
        'withdrawn:\n  day: 2018-01-03\n  why: "Publié par erreur."\n',
      ),
    'ce retrait précède la publication de la fiche, du 1er décembre 2020',
  ),
  wrong(
    'a correction declared on a day after the site',
    (w) =>
      published(w, '2020-12-01')
        .edit('vocabulary/halle.yaml', 'lieu de marché', 'marché couvert')
        .append(
          'vocabulary/halle.yaml',
          'changes:\n  - day: 2022-05-03\n    why: "Plus juste."\n    edits:\n      - field: meaning\n        from: "lieu de marché"\n        to: "marché couvert"\n',
        ),
    'le 3 mai 2022 est à plus d’un an du jour du site',
  ),
  wrong(
    'a reply published before it is received',
    (w) => w.edit('replies/mairie.yaml', 'published: 2019-06-03', 'published: 2019-05-30'),
    'publiée avant d’être reçue (1er juin 2019)',
  ),
];
