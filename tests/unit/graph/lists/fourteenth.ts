// Slips of the hand, other scripts: cspell:disable
/** Signs, YAML, marks of word processors, dates and fields, each beside what a fault already mended looked like. Written wholly before it was tried. */
import type { WrittenWorld } from '../written-world.ts';
import { C, doc, EV, F, fig, N } from './inputs.ts';
import { valid, wrong, type Gesture, type Judged } from './records.ts';

const X = 'Le marché rouvre.';
const b =
  (text: string, header = '', head: Parameters<typeof doc>[3] = {}): Gesture =>
  (w: WrittenWorld) =>
    doc(w, text, header, head);
const f =
  (text: string, ...of: Parameters<typeof F>): Gesture =>
  (w) =>
    fig(doc(w, text), 'compte', F(...of));
const ev =
  (text: string, ...of: Parameters<typeof EV>): Gesture =>
  (w) =>
    doc(w, text).write('events/rdv.yaml', EV(...of));
const com =
  (text: string, ...of: Parameters<typeof C>): Gesture =>
  (w) =>
    doc(w, text).write('commitments/p.yaml', C(...of));
const swap =
  (from: string, to: string): Gesture =>
  (w) =>
    doc(w, X).edit(N, from, to);

export const FOURTEENTH: readonly Judged[] = [
  wrong(
    'sign: a*b*c',
    b('La salle fait 4*6*2 mètres.'),
    '« * » ne serait pas montré : lu comme une mise en forme de « 6 »',
  ),
  wrong(
    'sign: + item',
    b('Le bilan :\n\n+ 12 % en mars'),
    '« + » en tête de ligne devient une puce, et le signe se perd',
  ),
  valid('sign: ++ within', b('Le langage C++ est enseigné.')),
  wrong(
    'sign: > 40',
    b('> 40 % des familles répondent.'),
    '« > » en tête de ligne devient une marque de citation, et le signe se',
  ),
  wrong(
    'sign: setext =',
    b('Le marché rouvre\n===\n\nEt ferme.'),
    '« === » sous une ligne fait un titre de « Le marché rouvre »',
  ),
  wrong(
    'sign: setext -',
    b('Le marché rouvre\n---\n\nEt ferme.'),
    '« --- » sous une ligne fait un titre de « Le marché rouvre »',
  ),
  wrong(
    'sign: lazy after list',
    b('- des étals\n- des bancs\nLa place rouvre.'),
    '« La place rouvre. », juste sous un élément de liste, en devient la',
  ),
  wrong(
    'sign: lazy after table',
    b('| Jour | Lieu |\n| --- | --- |\n| lundi | quai |\nLa place rouvre.'),
    '« La place rouvre. », juste sous un tableau, en devient une ligne',
  ),
  wrong(
    'sign: ** open',
    b('**Le marché rouvre.\n\nLa place** aussi.'),
    '« ** » reste visible : ce gras ne se ferme pas',
  ),
  wrong('sign: **« »**', b('Le **plan « Mieux »**avance.'), '« ** » reste visible : ce gras ne se ferme pas'),
  wrong(
    'sign: ##Titre',
    b('##Titre\n\nLe marché rouvre.'),
    '« ## » reste visible : il manque une espace pour un titre',
  ),
  wrong('sign: -des', b('-des étals\n-des bancs'), '« - » collé au mot ne fait pas une liste'),
  wrong(
    'sign: ref link spaced',
    b('Voir [étude][insee].\n\n[insee] : https://exemple.fr'),
    '« [étude][insee] » reste visible : ce lien ne mène nulle part',
  ),
  wrong(
    'sign: note spaced',
    b('Voir [^note a].\n\n[^note a]: ici.'),
    '« [^note a] » serait lu comme un lien : le nom d’une note n’a pas',
  ),
  valid('sign: link with » spaced', b('Voir « https://exemple.fr/a ».')),
  valid('sign: snake', b('Le fichier mon_beau_fichier est là.')),
  wrong(
    'sign: backtick',
    b('Le mot `code` est là.'),
    '« ` » ne serait pas montré : lu comme une marque de code',
  ),
  wrong(
    'sign: &amp;',
    b('Le marché &amp; la place rouvrent.'),
    '« &amp; » ne serait pas montré : lu comme le code d’un autre caractère',
  ),
  valid('sign: &', b('Le marché & la place rouvrent.')),
  wrong(
    'sign: &nbsp;',
    b('Le marché&nbsp;rouvre.'),
    '« &nbsp; » ne serait pas montré : lu comme le code d’un autre',
  ),
  wrong('sign: fence', b('```\nLe marché\n```'), 'bloc de code interdit'),
  wrong(
    'sign: backslash break',
    b('Le marché\\\nrouvre.'),
    '« \\ » du fichier brut : son « \\ » serait lu comme une marque, et',
  ),
  wrong(
    'sign: bullet ➢',
    b('Le plan :\n\n➢ des étals\n➢ des bancs'),
    'puce « ➢ » (U+27A2) fondue dans le paragraphe : 2 fois, lignes 20, 21',
  ),
  wrong(
    'sign: bullet ■ alone',
    b('Le plan :\n■ des étals\n■ des bancs'),
    'puce « ■ » (U+25A0) fondue dans le paragraphe : 2 fois, lignes 19, 20',
  ),
  wrong(
    'sign: «o» tab bullets',
    b('Le plan :\no\tdes étals\no\tdes bancs'),
    'puce « o » (U+006F) fondue dans le paragraphe : 2 fois, lignes 19, 20',
  ),
  valid('sign: arrow within', b('Ligne Calais → Lille, tous les jours.')),
  wrong(
    'sign: a) b)',
    b('a) les étals\nb) les bancs'),
    '« b) » en tête de ligne : ces lignes se suivraient sans retour',
  ),
  valid('sign: a) b) apart', b('a) les étals\n\nb) les bancs')),
  wrong(
    'sign: 1° 2°',
    b('1° les étals\n2° les bancs'),
    '« 2° » en tête de ligne : ces lignes se suivraient sans retour',
  ),
  wrong('sign: task list', b('- [ ] les étals\n- [x] les bancs'), 'case à cocher interdite'),
  wrong(
    'sign: html entity',
    b('Le marché &eacute;t&eacute;.'),
    '« &eacute; » ne serait pas montré : lu comme le code d’un autre',
  ),
  wrong('sign: <br>', b('Le marché<br>rouvre.'), 'HTML interdit dans un contenu : « <br> »'),
  wrong('sign: <br/>', b('Le marché<br/>rouvre.'), 'HTML interdit dans un contenu : « <br> »'),
  wrong(
    'sign: <!-- -->',
    b('Le marché <!-- à relire --> rouvre.'),
    'commentaire HTML interdit dans un contenu',
  ),
  valid('sign: <', b('Un loyer < au prix du marché.')),
  wrong('sign: email in angle', b('Écrire à <mairie@exemple.fr>.'), 'lien automatique interdit'),
  valid('sign: email', b('Écrire à mairie@exemple.fr.')),
  wrong(
    'sign: footnote unused',
    b('Le marché rouvre.\n\n[^1]: Une note.'),
    'la note « 1 » n’est appelée nulle part',
  ),
  wrong('sign: footnote missing', b('Le marché[^2] rouvre.'), 'la note « 2 » n’est pas définie'),
  wrong(
    'yaml: # in scope',
    (w) =>
      fig(
        doc(w, 'La mairie pose 12 bancs.'),
        'compte',
        F(
          'Bancs',
          'value: 12',
          'bancs',
          'stock',
          '12 bancs',
          'level: fait\nverb: pose\nscope: la place #centre\n',
        ),
      ),
    '« # » ouvre un commentaire : « #centre » ne fait pas partie de la',
  ),
  wrong(
    'yaml: # in summary',
    swap('summary: "La mairie parle de la rentrée."', 'summary: La mairie parle #rentrée'),
    '« # » ouvre un commentaire : « #rentrée » ne fait pas partie de la',
  ),
  wrong(
    'yaml: # in list item',
    swap('  - "La mairie parle de la rentrée."', '  - La mairie parle. #fin'),
    '« # » ouvre un commentaire : « #fin » ne fait pas partie de la valeur',
  ),
  valid('yaml: # own line', (w) => doc(w, X, '# une remarque\n')),
  valid(
    'yaml: # quoted',
    swap('summary: "La mairie parle de la rentrée."', 'summary: "La mairie parle de #rentrée."'),
  ),
  valid('yaml: a#b', (w) =>
    doc(w, X).edit(
      N,
      'summary: "La mairie parle de la rentrée."',
      'summary: La mairie parle de rentrée#2020.'.replace('#2020', '#'),
    ),
  ),
  wrong(
    'yaml: curly quotes',
    swap('summary: "La mairie parle de la rentrée."', 'summary: “La mairie parle de la rentrée.”'),
    'guillemets courbes autour d’une valeur : ils seraient publiés',
  ),
  wrong(
    'yaml: « » quotes',
    swap('summary: "La mairie parle de la rentrée."', 'summary: ‘La mairie parle de la rentrée.’'),
    'guillemets courbes autour d’une valeur : ils seraient publiés',
  ),
  valid(
    "yaml: ' quotes",
    swap('summary: "La mairie parle de la rentrée."', "summary: 'La mairie parle de l''école.'"),
  ),
  wrong(
    "yaml: ' unescaped",
    swap('summary: "La mairie parle de la rentrée."', "summary: 'La mairie parle de l'école.'"),
    'apostrophe dans un texte entre apostrophes',
  ),
  wrong(
    'yaml: block |',
    swap('summary: "La mairie parle de la rentrée."', 'summary: |\n  La mairie\n  parle.'),
    'ce champ tient sur une ligne, et il y en a plusieurs',
  ),
  valid(
    'yaml: block >- one line',
    swap('summary: "La mairie parle de la rentrée."', 'summary: >-\n  La mairie parle de la rentrée.'),
  ),
  wrong(
    'yaml: : in value',
    swap('summary: "La mairie parle de la rentrée."', 'summary: La rentrée : la mairie parle.'),
    'ce texte contient « : »',
  ),
  wrong('yaml: tab', swap('  editorial', '\teditorial'), 'tabulation en début de ligne'),
  wrong('yaml: yes', (w) => doc(w, X, 'released: yes\n'), '« true » ou « false » attendu'),
  wrong('yaml: date with time', swap('date: 2020-10-05', 'date: 2020-10-05T10:00:00Z'), 'écrivez 2020-10-05'),
  wrong('yaml: date slashes', swap('date: 2020-10-05', 'date: 05/10/2020'), 'format ambigu'),
  wrong('yaml: twice', (w) => doc(w, X, 'place: Lille\n'), 'le champ « place » est écrit deux fois'),
  wrong('yaml: Title', swap('summary:', 'Summary:'), 'vouliez-vous dire « summary »'),
  wrong('yaml: résumé', swap('summary:', 'résumé:'), 'écrivez « summary »'),
  wrong('yaml: no space', swap('summary: "La', 'summary:"La'), 'espace absente après « : »'),
  wrong(
    'yaml: nbsp after colon',
    swap('summary: "La', 'summary:\u00A0"La'),
    'espace insécable (U+00A0) après « : » : YAML ne la compte pas',
  ),
  wrong(
    'yaml: fullwidth colon',
    swap('summary: "La', 'summary： "La'),
    '« ： » (U+FF1A) n’est pas le deux-points du clavier',
  ),
  wrong('yaml: null', swap('summary: "La mairie parle de la rentrée."', 'summary: null'), 'valeur vide'),
  wrong('yaml: ~', swap('place: Brumeval', 'place: ~'), 'valeur vide'),
  wrong(
    'yaml: phone number',
    (w) => doc(w, X, 'contact:\n  organisation: mairie\n  name: "Mairie"\n  phone: 0321000000\n'),
    'ces mots ne sont pas dans le fichier brut',
  ),
  wrong(
    'yaml: anchor',
    swap('summary: "La', 'summary: &a "La'),
    'les ancres (&) et alias (*) YAML ne sont pas admis',
  ),
  wrong(
    'yaml: alias star',
    swap('summary: "La mairie parle de la rentrée."', 'summary: *hors Lille'),
    '« * » en tête d’un texte',
  ),
  wrong('yaml: ...', swap('---\n\nBrumeval', '...\n\nBrumeval'), 'en-tête jamais fermé'),
  wrong(
    'word: F0B7',
    b('Le plan :\n\n\uF0B7 des étals\n\uF0B7 des bancs'),
    'puce « \u{F0B7} » (U+F0B7) fondue dans le paragraphe : 2 fois, lignes 20, 21',
  ),
  wrong(
    'word: F0A7 one',
    b('Le plan :\n\n\uF0A7 des étals'),
    'puce « \u{F0A7} » (U+F0A7) fondue dans le paragraphe',
  ),
  wrong(
    'word: tabs',
    b('Année\tÉtals\nmars\tquatre'),
    'colonnes séparées par des tabulations : 2 fois, lignes 18, 19',
  ),
  wrong('word: 2011', b('Le porte\u2011à\u2011porte rouvre.'), 'trait d’union insolite (U+2011) : 2 fois'),
  wrong('word: ﬃ', b('L’o\uFB03ce rouvre.'), 'ligature « ﬃ » (U+FB03)'),
  wrong('word: 2032', b('L\u2032école rouvre.'), 'signe pris pour une apostrophe (U+2032)'),
  wrong('word: ´', b('L\u00B4école rouvre.'), 'signe pris pour une apostrophe (U+00B4)'),
  wrong('word: 2028', b('Le marché\u2028rouvre.'), 'fin de ligne cachée (U+2028)'),
  wrong('word: 0085', b('Le marché\u0085rouvre.'), 'fin de ligne cachée (U+0085)'),
  wrong('word: VT', b('Le marché\u000Brouvre.'), 'fin de ligne cachée (U+000B)'),
  wrong('word: double accent', b('Le marché\u0301 rouvre.'), 'accent écrit deux fois sur « é »'),
  wrong('word: 00AD', b('Le mar\u00ADché rouvre.'), 'caractère invisible interdit U+00AD (césure invisible)'),
  wrong(
    'word: CR',
    (w) => w.write(N, doc(w, X).text(N).replaceAll('\n', '\r')),
    'retour chariot seul (U+000D)',
  ),
  valid('word: CRLF', (w) => w.write(N, doc(w, X).text(N).replaceAll('\n', '\r\n'))),
  wrong(
    'word: mixed CR',
    (w) =>
      w.write(
        N,
        doc(w, X + '\n\nLa place aussi.')
          .text(N)
          .replace('rouvre.\n\n', 'rouvre.\r\r'),
      ),
    'retour chariot seul (U+000D)',
  ),
  wrong('word: FFFD', b('Le march\uFFFD rouvre.'), 'caractère perdu (U+FFFD)'),
  wrong('word: Ã©', b('Le marchÃ© rouvre.'), '« Ã© » ressemble à un « é » mal décodé'),
  wrong(
    'word: cyrillic',
    b('Le mаrché rouvre.'),
    'mot à écritures mêlées : dans « mаrché », la 2e lettre, « а », est',
  ),
  wrong(
    'word: greek ο',
    b('Le mοt rouvre.'),
    'mot à écritures mêlées : dans « mοt », la 2e lettre, « ο », est',
  ),
  wrong('word: fullwidth', b('Ｌe marché rouvre.'), 'lettres « décoratives »'),
  wrong('word: math bold', b('𝐋𝐞 marché rouvre.'), 'lettres « décoratives »'),
  wrong(
    'word: RLO',
    b('Le \u202Emarché\u202C rouvre.'),
    'caractère invisible interdit U+202E (renversement du sens de lecture)',
  ),
  wrong(
    'word: tag chars',
    b('Le marché\u{E0041} rouvre.'),
    'caractère invisible interdit U+E0041 (caractère vide)',
  ),
  valid('word: œ', b('Le cœur du bourg rouvre.')),
  valid('word: … ', b('Le marché… rouvre.')),
  valid('word: emoji', b('Le marché rouvre 🎉.')),
  valid('num: Premier ministre', b('La Première ministre est venue.')),
  valid('num: second', b('Dans un second temps, le marché rouvre.')),
  valid('num: une fois', b('Une fois encore, le marché rouvre.')),
  valid('num: 7j/7', b('Le 3919 répond 7j/7 et 24h/24.')),
  valid('num: tel', b('Tél. : 03.20.30.52.50 ou +33 3 20 30 52 50.')),
  valid('num: cp', b('62000 Arras Cedex 9')),
  valid('num: heures', b('Le marché ouvre de 8h à 12h30.')),
  valid('num: 9 h 00', b('Le marché ouvre à 9 h 00 précises.')),
  valid('num: art', b('L’article L. 115-4-1 du code et le décret n° 2020-56.')),
  valid('num: 5G', b('La 5G et la 4G couvrent la place.')),
  valid('num: G20', b('Le G20 et la COP26.')),
  valid('num: mille mercis', b('Mille mercis aux bénévoles.')),
  valid('num: RN 25', b('La RN 25 et l’A16 passent ici.')),
  valid('num: taille', b('Un tournoi de basket 3x3 se tient sur la place.')),
  wrong(
    'num: uncovered',
    b('Le marché compte quarante étals neufs.'),
    'le nombre « quarante » n’est porté par aucune fiche : « Le marché',
  ),
  wrong(
    'num: demi',
    b('La moitié des étals est louée.'),
    'le nombre « La moitié » n’est porté par aucune fiche : « La moitié',
  ),
  wrong(
    'num: dizaine',
    b('Une vingtaine de bancs est posée.'),
    'le nombre « Une vingtaine » n’est porté par aucune fiche : « Une',
  ),
  wrong(
    'fig: range',
    f(
      'La mairie a posé entre 10 et 15 bancs.',
      'Bancs posés',
      'value: 15',
      'bancs',
      'stock',
      'entre 10 et 15 bancs',
      'level: fait\nverb: a posé\n',
    ),
    'le nombre « entre 10 et 15 » n’est porté par aucune fiche : « La',
  ),
  wrong(
    'fig: unit',
    f(
      'La mairie a posé 12 bancs.',
      'Tables posées',
      'value: 12',
      'tables',
      'stock',
      '12 bancs',
      'level: fait\nverb: a posé\n',
    ),
    'à côté de « 12 », la citation dit « bancs », non « tables »',
  ),
  wrong(
    'fig: reserve',
    f(
      'La mairie a posé 12 bancs à peine.',
      'Bancs posés',
      'value: 12',
      'bancs',
      'stock',
      '12 bancs',
      'level: fait\nverb: a posé\n',
    ),
    'le document dit « à peine » à côté de ce nombre',
  ),
  valid(
    'fig: ok',
    f(
      'La mairie a posé 12 bancs.',
      'Bancs posés',
      'value: 12',
      'bancs',
      'stock',
      'a posé 12 bancs',
      'level: fait\nverb: a posé\n',
    ),
  ),
  valid(
    'fig: float',
    f(
      'La mairie a posé 12 bancs.',
      'Bancs posés',
      'value: 12.0',
      'bancs',
      'stock',
      'a posé 12 bancs',
      'level: fait\nverb: a posé\n',
    ),
  ),
  wrong(
    'fig: string',
    f(
      'La mairie a posé 12 bancs.',
      'Bancs posés',
      'value: "12"',
      'bancs',
      'stock',
      'a posé 12 bancs',
      'level: fait\nverb: a posé\n',
    ),
    'nombre attendu, en chiffres sans espace ni unité',
  ),
  wrong(
    'fig: unit in value',
    f(
      'La mairie a posé 12 bancs.',
      'Bancs posés',
      'value: 12 bancs',
      'bancs',
      'stock',
      'a posé 12 bancs',
      'level: fait\nverb: a posé\n',
    ),
    'nombre attendu',
  ),
  valid('dl: zero', b(X, '', { dateline: 'Brumeval, le 05 octobre 2020' })),
  valid('dl: dots', b(X, '', { dateline: 'Brumeval, le 5.10.2020' })),
  valid('dl: oct.', b(X, '', { dateline: 'Brumeval, le 5 oct. 2020' })),
  valid('dl: lundi', b(X, '', { dateline: 'BRUMEVAL, lundi 5 octobre 2020' })),
  valid('dl: no accent', b(X, '', { dateline: 'Brumeval, le 5 OCTOBRE 2020' })),
  wrong(
    'dl: wrong day',
    b(X, '', { dateline: 'Brumeval, le 6 octobre 2020' }),
    'la ligne imprimée « Brumeval, le 6 octobre 2020 » ne dit pas le 5',
  ),
  wrong(
    'dl: no year',
    b(X, '', { dateline: 'Brumeval, le 5 octobre' }),
    'la ligne imprimée « Brumeval, le 5 octobre » ne donne pas l’année',
  ),
  valid(
    'dl: no year why',
    b(X, 'yearWhy: "Le courriel est de 2020."\n', { dateline: 'Brumeval, le 5 octobre' }),
  ),
  valid('dl: no place', b(X, '', { place: null, dateline: 'Mise à jour : 5 octobre 2020' })),
  wrong(
    'dl: place jour',
    b(X, '', { place: 'Mise à jour', dateline: 'Mise à jour : 5 octobre 2020' }),
    '« Mise à jour » n’est pas un lieu',
  ),
  wrong(
    'dl: sentence',
    b('Le marché a rouvert le 5 octobre 2020.', '', {
      dateline: 'Le marché a rouvert le 5 octobre 2020.',
      place: null,
    }),
    '« Le marché a rouvert le 5 octobre 2020. » est prise d’une phrase du',
  ),
  valid(
    'ev: hier',
    ev('Le salon s’est tenu hier.', 'Salon', '2020-10-04', 'Le salon s’est tenu hier', 'hier', 'tenu'),
  ),
  valid(
    'ev: lundi dernier',
    ev(
      'Le salon s’est tenu vendredi dernier.',
      'Salon',
      '2020-10-02',
      'Le salon s’est tenu vendredi dernier',
      'vendredi dernier',
      'tenu',
    ),
  ),
  valid(
    'ev: en juin dernier',
    ev(
      'Le salon s’est tenu en juin dernier.',
      'Salon',
      '2020-06',
      'Le salon s’est tenu en juin dernier',
      'en juin dernier',
      'tenu',
    ),
  ),
  valid(
    'ev: les 3 et 4',
    ev(
      'Le salon se tiendra les 3 et 4 novembre 2020.',
      'Salon',
      '2020-11-03/2020-11-04',
      'Le salon se tiendra les 3 et 4 novembre 2020',
      'les 3 et 4 novembre 2020',
    ),
  ),
  valid(
    'ev: du au',
    ev(
      'Le salon se tiendra du 30 octobre au 2 novembre 2020.',
      'Salon',
      '2020-10-30/2020-11-02',
      'Le salon se tiendra du 30 octobre au 2 novembre 2020',
      'du 30 octobre au 2 novembre 2020',
    ),
  ),
  wrong(
    'ev: wrong',
    ev(
      'Le salon se tiendra le 3 novembre 2020.',
      'Salon',
      '2020-11-04',
      'Le salon se tiendra le 3 novembre 2020',
      'le 3 novembre 2020',
    ),
    '« le 3 novembre 2020 » ne dit pas « 4 novembre 2020 »',
  ),
  wrong(
    'ev: interval back',
    ev(
      'Le salon se tiendra les 3 et 4 novembre 2020.',
      'Salon',
      '2020-11-04/2020-11-03',
      'Le salon se tiendra les 3 et 4 novembre 2020',
      'les 3 et 4 novembre 2020',
    ),
    '« 2020-11-03 » ne vient pas après « 2020-11-04 »',
  ),
  valid(
    'ev: demain',
    ev('Le salon se tiendra demain.', 'Salon', '2020-10-06', 'Le salon se tiendra demain', 'demain'),
  ),
  valid(
    'ev: this evening',
    ev('Le salon se tiendra ce soir.', 'Salon', '2020-10-05', 'Le salon se tiendra ce soir', 'ce soir'),
  ),
  valid(
    'ev: 03/11',
    ev(
      'Le salon se tiendra le 03/11/2020.',
      'Salon',
      '2020-11-03',
      'Le salon se tiendra le 03/11/2020',
      'le 03/11/2020',
    ),
  ),
  valid(
    'lvl: prévoit',
    com(
      'La mairie prévoit de planter des tilleuls.',
      'Planter des tilleuls',
      'La mairie prévoit de planter des tilleuls',
      'prévoit de planter',
      'annoncé',
      'themesWhy: "Aucune."\n',
    ),
  ),
  wrong(
    'lvl: fait',
    com(
      'La mairie souhaite planter des tilleuls.',
      'Planter des tilleuls',
      'La mairie souhaite planter des tilleuls',
      'souhaite planter',
      'fait',
      'themesWhy: "Aucune."\n',
    ),
    '« souhaite planter » : le document dit une étape ou un but, non que',
  ),
  valid(
    'lvl: invite',
    com(
      'Les habitants sont invités à planter des tilleuls.',
      'Planter des tilleuls',
      'Les habitants sont invités à planter des tilleuls',
      'sont invités à planter',
      'invité',
      'themesWhy: "Aucune."\n',
    ),
  ),
  wrong(
    'future',
    b(X, '', { date: '2032-10-05', dateline: 'Brumeval, le 5 octobre 2032' }),
    'le nom du fichier ne commence pas par 2032-10-05',
  ),
  wrong(
    'issuer empty',
    (w) => doc(w, X, '', { issuer: '  organisation: mairie' }),
    'champ obligatoire « printed » absent',
  ),
  wrong(
    'issuer unknown',
    (w) => doc(w, X, '', { issuer: '  organisation: mairi\n  editorial: "Rien ne le nomme."' }),
    'l’organisme « mairi » n’existe pas',
  ),
  valid('issuer list', (w) =>
    doc(w, X, '', { issuer: '  - organisation: mairie\n    editorial: "Rien ne le nomme."' }),
  ),
  valid('type', b(X, 'type: discours\n')),
  wrong('type unknown', b(X, 'type: brève\n'), 'valeur inconnue « brève »'),
  valid('type declared', b(X, 'type: { name: brève, gender: féminin, genre: Brève }\n')),
  valid('lang en', (w) =>
    doc(w, 'The market opens again for the people of the town and their families.', 'lang: en\n'),
  ),
  wrong(
    'lang bad',
    (w) => doc(w, 'The market opens again for the people of the town and their families.', 'lang: english\n'),
    '« english » n’est pas le code d’une langue',
  ),
  wrong(
    'lang said fr',
    (w) => doc(w, 'The market opens again for the people of the town and their families.'),
    'ce texte se lit en anglais, et la fiche le dit en français',
  ),
  valid('Langue', b('<Langue code="en">The market opens again.</Langue>')),
  wrong(
    'Langue no code',
    b('<Langue>The market opens again.</Langue>'),
    '« Langue » attend exactement : code="…"',
  ),
  wrong(
    'Langue bad code',
    b('<Langue code="anglais">The market opens again.</Langue>'),
    '« anglais » n’est pas le code d’une langue',
  ),
];
