/** A list of inputs written before it was tried, of valid ones and of wrong ones; what it found is mended. */
import { O, ET, ID, N, doc, fig, F, C, EV, type Input } from './inputs.ts';

export const SIXTH: readonly Input[] = [
  // --- valid: documents whose numbers name
  [
    true,
    'salle et étage',
    (w) => doc(w, 'Les inscriptions se prennent au bureau 12, escalier B, puis en salle 204 du bâtiment 3.'),
  ],
  [
    true,
    'RD et PR',
    (w) => doc(w, 'La RD 28 est coupée entre les PR 4+200 et 5+100. La déviation suit la RD 12 et la RD 40.'),
  ],
  [true, 'aides par âge', (w) => doc(w, 'Les 16-25 ans et les plus de 65 ans sont prioritaires.')],
  [true, 'plan en guillemets', (w) => doc(w, 'La mairie rejoint le plan « 1 000 haies ».')],
  [true, 'formulaire', (w) => doc(w, 'Le formulaire Cerfa 13406*10 se retire en mairie.')],
  [true, 'classe', (w) => doc(w, 'Les élèves de CM2, de 6e et de 5e iront à la piscine.')],
  [
    true,
    'appellations',
    (w) => doc(w, 'France Travail, la CPAM 62 et la mission locale tiennent une permanence.'),
  ],
  [true, 'tél', (w) => doc(w, 'Appelez le 03 21 00 00 00, ou le 17 en cas d’urgence.')],
  [true, 'heures', (w) => doc(w, 'Le guichet ouvre de 8 h 30 à 12 h et de 14h à 17h30.')],
  [
    true,
    'article',
    (w) =>
      doc(
        w,
        'En application de l’article L. 2212-2 du code général des collectivités territoriales, le feu est interdit.',
      ),
  ],
  [true, 'ligne de bus', (w) => doc(w, 'La ligne 4 et les bus 7 et 9 desservent la halle.')],
  [true, 'équipe', (w) => doc(w, 'Le club de Brumeval monte en Régional 3 ; les U13 jouent samedi.')],
  [true, 'QPV', (w) => doc(w, 'Le quartier du Parc est classé QPV 2024.')],
  [true, 'version', (w) => doc(w, 'Le logiciel passe à la version 3.2.')],
  [true, 'vigilance', (w) => doc(w, 'Le village est au niveau 2 du plan neige.')],
  // --- valid: figures
  [
    true,
    'prix au kilo',
    (w) =>
      fig(
        doc(w, 'Le pain est vendu 4,20 € le kilo.'),
        'pain',
        F('Prix du pain', 'value: 4.2', 'EUR/kilo', 'seuil', 'vendu 4,20 € le kilo'),
      ),
  ],
  [
    true,
    'moins 3 degrés',
    (w) =>
      fig(
        doc(w, 'Il a fait -3 degrés dans la cour.'),
        'froid',
        F('Température de la cour', 'value: -3', 'degrés', 'seuil', 'Il a fait -3 degrés dans la cour'),
      ),
  ],
  [
    true,
    'part',
    (w) =>
      fig(
        doc(w, 'Trois familles sur quatre ont répondu.'),
        'familles',
        F(
          'Familles qui ont répondu',
          'share: { of: 3, among: 4 }',
          'familles',
          'part',
          'Trois familles sur quatre ont répondu',
          'level: fait\nverb: "ont répondu"\n',
        ),
      ),
  ],
  [
    true,
    'fourchette',
    (w) =>
      fig(
        doc(w, 'La mairie prévoit entre 15 et 20 chantiers.'),
        'chantiers',
        F(
          'Chantiers prévus',
          'range: { from: 15, to: 20 }',
          'chantiers',
          'flux',
          'La mairie prévoit entre 15 et 20 chantiers',
          'level: annoncé\nverb: "prévoit"\n',
        ),
      ),
  ],
  [
    true,
    'environ',
    (w) =>
      fig(
        doc(w, 'La mairie a reçu environ 250 lettres.'),
        'lettres',
        F(
          'Lettres reçues',
          'value: 250',
          'lettres',
          'flux',
          'La mairie a reçu environ 250 lettres',
          'approximation: environ\nlevel: fait\nverb: "a reçu"\n',
        ),
      ),
  ],
  [
    true,
    'centaine',
    (w) =>
      fig(
        doc(w, 'Une centaine de vélos seront prêtés.'),
        'velos',
        F(
          'Vélos à prêter',
          'value: 100',
          'vélos',
          'flux',
          'Une centaine de vélos seront prêtés',
          'level: annoncé\nverb: "seront prêtés"\n',
        ),
      ),
  ],
  [
    true,
    'millions',
    (w) =>
      fig(
        doc(w, 'L’État apportera 1,2 million d’euros à l’école.'),
        'ecole',
        F(
          'Somme de l’État pour l’école',
          'value: 1200000',
          'EUR',
          'flux',
          'L’État apportera 1,2 million d’euros',
          'level: annoncé\nverb: "apportera"\npayer:\n  organisation: etat\n  words: "L’État apportera"\n',
        ),
      ),
  ],
  [
    true,
    'âge comme chiffre',
    (w) =>
      fig(
        doc(w, 'La cantine est gratuite pour les moins de 6 ans.'),
        'age',
        F(
          'Âge jusqu’auquel la cantine est gratuite',
          'value: 6',
          'ans',
          'seuil',
          'gratuite pour les moins de 6 ans',
          'approximation: moins de\n',
        ),
      ),
  ],
  [
    true,
    'kilomètres',
    (w) =>
      fig(
        doc(w, 'La voie verte mesure 12,5 km.'),
        'voie',
        F('Longueur de la voie verte', 'value: 12.5', 'km', 'distance', 'La voie verte mesure 12,5 km'),
      ),
  ],
  [
    true,
    'pour cent',
    (w) =>
      fig(
        doc(w, 'L’État finance 80 % de la toiture.'),
        'toiture',
        F(
          'Part de la toiture financée',
          'value: 80',
          '%',
          'part',
          'L’État finance 80 % de la toiture',
          'payer:\n  organisation: etat\n  words: "L’État finance"\n',
        ),
      ),
  ],
  [
    true,
    'm2',
    (w) =>
      fig(
        doc(w, 'La cour s’étend sur 900 m².'),
        'cour',
        F(
          'Surface de la cour',
          'value: 900',
          'm²',
          'stock',
          'La cour s’étend sur 900 m²',
          'level: en cours\nverb: "s’étend"\n',
        ),
      ),
  ],
  // --- valid commitments
  [
    true,
    'futur',
    (w) =>
      doc(w, 'La mairie repeindra les volets de l’école.').write(
        'commitments/volets.yaml',
        C(
          'Repeindre les volets de l’école',
          'La mairie repeindra les volets de l’école',
          'repeindra',
          'annoncé',
        ),
      ),
  ],
  [
    true,
    'va + inf',
    (w) =>
      doc(w, 'La mairie va planter des tilleuls.').write(
        'commitments/tilleuls.yaml',
        C('Planter des tilleuls', 'La mairie va planter des tilleuls', 'va planter', 'annoncé'),
      ),
  ],
  [
    true,
    'invité',
    (w) =>
      doc(w, 'Les habitants sont invités à trier leurs déchets.').write(
        'commitments/tri.yaml',
        C(
          'Trier ses déchets',
          'Les habitants sont invités à trier leurs déchets',
          'sont invités à trier',
          'invité',
        ),
      ),
  ],
  [
    true,
    'fait',
    (w) =>
      doc(w, 'La mairie a inauguré le lavoir.').write(
        'commitments/lavoir.yaml',
        C('Inaugurer le lavoir', 'La mairie a inauguré le lavoir', 'a inauguré', 'fait', '', ''),
      ),
  ],
  [
    true,
    'échéance fin',
    (w) =>
      doc(w, 'Le gymnase sera livré fin 2021.').write(
        'commitments/gymnase.yaml',
        C(
          'Livrer le gymnase',
          'Le gymnase sera livré fin 2021',
          'sera livré',
          'annoncé',
          `due:\n  period: 2021\n  words: "fin 2021"\n  communique: ${ID}\n  quote: "sera livré fin 2021"\n`,
        ),
      ),
  ],
  [
    true,
    'rythme',
    (w) =>
      doc(w, 'Le conseil des jeunes se réunira chaque mois.').write(
        'commitments/jeunes.yaml',
        C(
          'Réunir le conseil des jeunes',
          'Le conseil des jeunes se réunira chaque mois',
          'se réunira',
          'annoncé',
          `due:\n  rhythm: "chaque mois"\n  communique: ${ID}\n  quote: "se réunira chaque mois"\n`,
        ),
      ),
  ],
  [
    true,
    'objectif',
    (w) =>
      doc(w, 'La mairie souhaite rouvrir la crèche.').write(
        'commitments/creche.yaml',
        C('Rouvrir la crèche', 'La mairie souhaite rouvrir la crèche', 'souhaite rouvrir', 'attendu'),
      ),
  ],
  [
    true,
    'levelWhy nié',
    (w) =>
      doc(w, 'La piscine n’ouvrira pas cet hiver.').write(
        'commitments/piscine.yaml',
        C(
          'Garder la piscine fermée cet hiver',
          'La piscine n’ouvrira pas cet hiver',
          'n’ouvrira pas',
          'annoncé',
          '',
          '    levelWhy: "Le document dit ce qui ne sera pas fait ; la piscine n’est pas dite rouverte."\n',
        ),
      ),
  ],
  [
    true,
    'partie',
    (w) =>
      doc(w, 'L’État et la mairie signeront un contrat.').write(
        'commitments/contrat.yaml',
        C(
          'Signer un contrat',
          'L’État et la mairie signeront un contrat',
          'signeront',
          'annoncé',
          `parties:\n  - organisation: etat\n    role: est partie\n    communique: ${ID}\n    quote: "L’État et la mairie signeront un contrat"\n`,
        ),
      ),
  ],
  // --- valid events
  [
    true,
    'samedi',
    (w) =>
      doc(w, 'Le marché de Noël se tiendra samedi 19 décembre 2020.').write(
        'events/noel.yaml',
        EV('Marché de Noël', '2020-12-19', 'se tiendra samedi 19 décembre 2020', 'samedi 19 décembre 2020'),
      ),
  ],
  [
    true,
    'mois',
    (w) =>
      doc(w, 'Une réunion publique aura lieu en novembre.').write(
        'events/reunion.yaml',
        EV('Réunion publique', '2020-11', 'Une réunion publique aura lieu en novembre', 'en novembre'),
      ),
  ],
  [
    true,
    'tenu hier',
    (w) =>
      doc(w, 'La mairie a tenu hier un comité.').write(
        'events/hier.yaml',
        EV('Comité de la veille', '2020-10-04', 'La mairie a tenu hier un comité', 'hier', 'tenu', 'comité'),
      ),
  ],
  [
    true,
    'deux jours',
    (w) =>
      doc(w, 'Le forum aura lieu les 7 et 8 novembre 2020.').write(
        'events/forum.yaml',
        EV(
          'Forum',
          '2020-11-07/2020-11-08',
          'Le forum aura lieu les 7 et 8 novembre 2020',
          'les 7 et 8 novembre 2020',
          'promis',
          'forum',
        ),
      ),
  ],
  // --- valid people, orgs, places, words
  [
    true,
    'personne',
    (w) =>
      doc(w, 'Louis Vasseur, directeur de l’école, a lu une lettre.').write(
        'people/louis-vasseur.yaml',
        `name: "Louis Vasseur"\nfamilyName: "Vasseur"\noffices:\n  - communique: ${ID}\n    quote: "Louis Vasseur, directeur de l’école"\n    title: "directeur de l’école"\n`,
      ),
  ],
  [
    true,
    'territoire',
    (w) =>
      doc(w, 'Le canton de Valmont est servi.').write(
        'territories/valmont.yaml',
        `name: "Valmont"\nlevel: cantonal\npassages:\n  - communique: ${ID}\n    quote: "Le canton de Valmont"\n`,
      ),
  ],
  [
    true,
    'sigle',
    (w) =>
      doc(w, 'Le conseil municipal des jeunes (CMJ) est élu.').write(
        'vocabulary/cmj.yaml',
        `term: "CMJ"\nkind: sigle\nmeaning: "conseil municipal des jeunes"\npassages:\n  - communique: ${ID}\n    quote: "conseil municipal des jeunes (CMJ)"\n`,
      ),
  ],
  [
    true,
    'mot éditorial',
    (w) =>
      doc(w, 'Un pédibus part de la place.').write(
        'vocabulary/pedibus.yaml',
        `term: "pédibus"\nkind: mot courant\nmeaning: "des enfants qui vont à pied à l’école, ensemble"\neditorial: "Le document l’emploie sans le définir."\npassages:\n  - communique: ${ID}\n    quote: "Un pédibus part de la place"\n`,
      ),
  ],
  [
    true,
    'manquant',
    (w) =>
      w.write(
        'missing/2019-rapport.yaml',
        'title: "Rapport sur la halle"\nperiod: 2019\nkind: rapport\nknownFrom:\n  - deduction: "Une halle se prépare d’ordinaire par un rapport."\nprevents: "Son coût."\n',
      ),
  ],
  [
    true,
    'réponse',
    (w) =>
      w.write(
        'replies/etat.yaml',
        'by:\n  organisation: etat\nabout:\n  - figure: aide\nreceived: 2020-07-01\npublished: 2020-07-02\ntext: |\n  La somme a été versée en deux fois.\n',
      ),
  ],
  // --- valid headers & forms
  [
    true,
    'dateline zéro',
    (w) => doc(w, 'La mairie remercie les bénévoles.', '', { dateline: 'Brumeval, le 05 octobre 2020' }),
  ],
  [
    true,
    'dateline points',
    (w) => doc(w, 'La mairie remercie les bénévoles.', '', { dateline: 'Brumeval, le 5.10.2020' }),
  ],
  [
    true,
    'deux émetteurs',
    (w) =>
      doc(w, 'La mairie remercie l’État.', '', {
        issuer:
          '  - organisation: mairie\n    editorial: "Le document ne le nomme pas."\n  - organisation: etat\n    editorial: "Le document ne le nomme pas."',
      }),
  ],
  [
    true,
    'erratum',
    (w) =>
      doc(
        w,
        'Dans le communiqué du 18 juin 2020, il fallait lire « 14 étals ».',
        `corrects:\n  - document: 2020-06-18-halle\n    quote: "il fallait lire « 14 étals »"\nwaivedNumbers:\n  - quote: "18 juin 2020"\n    why: "Le jour du document corrigé."\n  - quote: "14 étals"\n    why: "Une correction, sans fiche."\n`,
      ),
  ],
  [
    true,
    'résumé qui cite',
    (w) =>
      doc(w, 'La mairie ouvre la cantine à tous.', '', { summary: 'La mairie « ouvre la cantine à tous ».' }),
  ],
  [
    true,
    'résumé cite majuscule',
    (w) =>
      doc(w, 'La cantine est ouverte à tous.', '', {
        summary: 'Le texte le dit : « La cantine est ouverte à tous. »',
      }),
  ],
  [
    true,
    'titre à deux-points',
    (w) => doc(w, 'La mairie remercie les bénévoles.', '', { title: 'Rentrée : la mairie remercie' }),
  ],
  [true, 'liste', (w) => doc(w, 'La mairie :\n\n- remercie les bénévoles ;\n- salue les écoles.')],
  [true, 'intertitre', (w) => doc(w, '## Les bénévoles\n\nLa mairie les remercie.')],
  [true, 'lien', (w) => doc(w, 'Voir [la page de la mairie](https://exemple.invalid/mairie).')],
  [true, 'gras', (w) => doc(w, 'La mairie **remercie** les bénévoles.')],
  [
    true,
    'waiver',
    (w) =>
      doc(
        w,
        'Trois notes de musique ont retenti.',
        'waivedNumbers:\n  - quote: "Trois notes"\n    why: "Un détail."\n',
      ),
  ],
  // --- wrong: numbers that count not recorded
  [false, 'places', (w) => doc(w, 'La salle offre 120 places.')],
  [false, 'ligne 3 arrêts', (w) => doc(w, 'La ligne 4 compte 12 arrêts.')],
  [false, 'lettres', (w) => doc(w, 'Quatorze familles attendent un logement.')],
  [false, '%', (w) => doc(w, 'Le taux de réussite atteint 91 %.')],
  [false, 'total fin', (w) => doc(w, 'Dossiers reçus : 230.')],
  [false, 'euros', (w) => doc(w, 'La RD 28 a coûté 400 000 euros.')],
  [false, 'durée', (w) => doc(w, 'Le chantier durera 8 mois.')],
  [false, 'tiers', (w) => doc(w, 'Un tiers des élèves mange à la cantine.')],
  [false, 'date nue', (w) => doc(w, 'La fête aura lieu le 12 décembre 2020.')],
  [false, 'parenthèse', (w) => doc(w, 'Les écoles (4 au total) rouvrent.')],
  [false, 'classe de 28', (w) => doc(w, 'La classe de CP a 28 élèves.')],
  [false, 'salle 3', (w) => doc(w, 'La salle 3 reçoit 60 personnes.')],
  // wrong figures
  [
    false,
    'valeur',
    (w) =>
      fig(
        doc(w, 'La mairie a reçu 250 lettres.'),
        'l',
        F(
          'Lettres reçues',
          'value: 205',
          'lettres',
          'flux',
          'La mairie a reçu 250 lettres',
          'level: fait\nverb: "a reçu"\n',
        ),
      ),
  ],
  [
    false,
    'unité',
    (w) =>
      fig(
        doc(w, 'La mairie a reçu 250 lettres.'),
        'l',
        F(
          'Lettres reçues',
          'value: 250',
          'colis',
          'flux',
          'La mairie a reçu 250 lettres',
          'level: fait\nverb: "a reçu"\n',
        ),
      ),
  ],
  [
    false,
    'réserve omise',
    (w) =>
      fig(
        doc(w, 'La mairie a reçu plus de 250 lettres.'),
        'l',
        F('Lettres reçues', 'value: 250', 'lettres', 'flux', '250 lettres', 'level: fait\nverb: "a reçu"\n'),
      ),
  ],
  [
    false,
    'niveau',
    (w) =>
      fig(
        doc(w, 'La mairie recevra 250 lettres.'),
        'l',
        F(
          'Lettres à recevoir',
          'value: 250',
          'lettres',
          'flux',
          'La mairie recevra 250 lettres',
          'level: fait\nverb: "recevra"\n',
        ),
      ),
  ],
  [
    false,
    'prix au kilo faux',
    (w) =>
      fig(
        doc(w, 'Le pain est vendu 4,20 € la pièce.'),
        'pain',
        F('Prix du pain', 'value: 4.2', 'EUR/kilo', 'seuil', 'vendu 4,20 € la pièce'),
      ),
  ],
  [
    false,
    'borne',
    (w) =>
      fig(
        doc(w, 'La mairie prévoit entre 15 et 20 chantiers.'),
        'c',
        F(
          'Chantiers prévus',
          'value: 20',
          'chantiers',
          'flux',
          'La mairie prévoit entre 15 et 20 chantiers',
          'level: annoncé\nverb: "prévoit"\n',
        ),
      ),
  ],
  [
    false,
    'titre dit fait',
    (w) =>
      fig(
        doc(w, 'La mairie recevra 250 lettres.'),
        'l',
        F(
          'Lettres reçues',
          'value: 250',
          'lettres',
          'flux',
          'La mairie recevra 250 lettres',
          'level: annoncé\nverb: "recevra"\n',
        ),
      ),
  ],
  [
    false,
    'millions',
    (w) =>
      fig(
        doc(w, 'L’État apportera 1,2 million d’euros.'),
        'e',
        F(
          'Somme apportée par l’État',
          'value: 12000000',
          'EUR',
          'flux',
          'L’État apportera 1,2 million d’euros',
          'level: annoncé\nverb: "apportera"\n',
        ),
      ),
  ],
  [
    false,
    'période',
    (w) =>
      fig(
        doc(w, 'La mairie a reçu 250 lettres en 2019.'),
        'l',
        F(
          'Lettres reçues',
          'value: 250',
          'lettres',
          'flux',
          'La mairie a reçu 250 lettres en 2019',
          'level: fait\nverb: "a reçu"\nperiod:\n  period: 2018\n  words: "en 2019"\n',
        ),
      ),
  ],
  [
    false,
    'payeur',
    (w) =>
      fig(
        doc(w, 'La mairie versera 500 euros.'),
        'p',
        F(
          'Somme à verser',
          'value: 500',
          'EUR',
          'flux',
          'La mairie versera 500 euros',
          'level: annoncé\nverb: "versera"\npayer:\n  organisation: etat\n  words: "La mairie versera"\n',
        ),
      ),
  ],
  // wrong commitments
  [
    false,
    'verbe absent',
    (w) =>
      doc(w, 'La mairie repeindra les volets.').write(
        'commitments/v.yaml',
        C('Repeindre les volets', 'La mairie repeindra les volets', 'a repeint', 'fait'),
      ),
  ],
  [
    false,
    'niveau fait',
    (w) =>
      doc(w, 'La mairie repeindra les volets.').write(
        'commitments/v.yaml',
        C('Repeindre les volets', 'La mairie repeindra les volets', 'repeindra', 'fait'),
      ),
  ],
  [
    false,
    'titre tous',
    (w) =>
      doc(w, 'La mairie repeindra des volets.').write(
        'commitments/v.yaml',
        C('Repeindre tous les volets', 'La mairie repeindra des volets', 'repeindra', 'annoncé'),
      ),
  ],
  [
    false,
    'citation changée',
    (w) =>
      doc(w, 'La mairie repeindra les volets.').write(
        'commitments/v.yaml',
        C('Repeindre les volets', 'La mairie repeindra les portes', 'repeindra', 'annoncé'),
      ),
  ],
  [
    false,
    'échéance',
    (w) =>
      doc(w, 'Le gymnase sera livré fin 2021.').write(
        'commitments/g.yaml',
        C(
          'Livrer le gymnase',
          'Le gymnase sera livré fin 2021',
          'sera livré',
          'annoncé',
          `due:\n  period: 2022\n  words: "fin 2021"\n  communique: ${ID}\n  quote: "sera livré fin 2021"\n`,
        ),
      ),
  ],
  [
    false,
    'titre avec somme',
    (w) =>
      doc(w, 'La mairie repeindra les volets.').write(
        'commitments/v.yaml',
        C('Repeindre 40 volets', 'La mairie repeindra les volets', 'repeindra', 'annoncé'),
      ),
  ],
  [
    false,
    'négation coupée',
    (w) =>
      doc(w, 'La mairie ne repeindra pas les volets.').write(
        'commitments/v.yaml',
        C('Repeindre les volets', 'repeindra pas les volets', 'repeindra', 'annoncé'),
      ),
  ],
  [
    false,
    'si possible',
    (w) =>
      doc(w, 'La mairie repeindra les volets si possible.').write(
        'commitments/v.yaml',
        C('Repeindre les volets', 'La mairie repeindra les volets', 'repeindra', 'annoncé'),
      ),
  ],
  [
    false,
    'partie inventée',
    (w) =>
      doc(w, 'La mairie repeindra les volets.').write(
        'commitments/v.yaml',
        C(
          'Repeindre les volets',
          'La mairie repeindra les volets',
          'repeindra',
          'annoncé',
          `parties:\n  - organisation: etat\n    role: paie\n    communique: ${ID}\n    quote: "La mairie repeindra les volets"\n`,
        ),
      ),
  ],
  [
    false,
    'résumé de mention',
    (w) => w.edit(O, 'summary: "Une halle annoncée"', 'summary: "Une halle ouverte"'),
  ],
  [
    false,
    'plain chiffre nu',
    (w) => w.edit(O, '"La ville ouvre une halle."', '"La ville ouvre une halle de 300 places."'),
  ],
  [
    false,
    'plain faux lien',
    (w) => w.edit(O, '"La ville ouvre une halle."', '"La ville ouvre une [halle](/engagements/la-halle/)."'),
  ],
  // wrong events
  [
    false,
    'jour faux',
    (w) =>
      doc(w, 'La fête aura lieu samedi 12 décembre 2020.').write(
        'events/f.yaml',
        EV('Fête', '2020-12-13', 'La fête aura lieu samedi 12 décembre 2020', 'samedi 12 décembre 2020'),
      ),
  ],
  [
    false,
    'tenu mais futur',
    (w) =>
      doc(w, 'La fête aura lieu le 12 décembre 2020.').write(
        'events/f.yaml',
        EV('Fête', '2020-12-12', 'La fête aura lieu le 12 décembre 2020', 'le 12 décembre 2020', 'tenu'),
      ),
  ],
  [false, 'rang', (w) => w.edit('events/assises-2019.yaml', 'rank: 2', 'rank: 4')],
  [
    false,
    'présence inventée',
    (w) =>
      w.edit(
        'events/ouverture.yaml',
        'quote: "en présence de l\'État"',
        'quote: "Claire Aubin, présidente du canton"',
      ),
  ],
  // wrong people etc.
  [
    false,
    'fonction',
    (w) =>
      doc(w, 'Louis Vasseur, directeur adjoint de l’école, a lu une lettre.').write(
        'people/louis-vasseur.yaml',
        `name: "Louis Vasseur"\nfamilyName: "Vasseur"\noffices:\n  - communique: ${ID}\n    quote: "Louis Vasseur, directeur adjoint de l’école"\n    title: "directeur"\n`,
      ),
  ],
  [
    false,
    'nom',
    (w) =>
      doc(w, 'Louis Vasseur, directeur de l’école, a lu une lettre.').write(
        'people/louis-vaseur.yaml',
        `name: "Louis Vaseur"\nfamilyName: "Vaseur"\noffices:\n  - communique: ${ID}\n    quote: "Louis Vasseur, directeur de l’école"\n    title: "directeur de l’école"\n`,
      ),
  ],
  [
    false,
    'sigle faux',
    (w) =>
      doc(w, 'Le conseil municipal des jeunes (CMJ) est élu.').write(
        'vocabulary/cmj.yaml',
        `term: "CMJ"\nkind: sigle\nmeaning: "comité de la jeunesse"\npassages:\n  - communique: ${ID}\n    quote: "conseil municipal des jeunes (CMJ)"\n`,
      ),
  ],
  [
    false,
    'sens inventé',
    (w) =>
      doc(w, 'Un pédibus part de la place.').write(
        'vocabulary/pedibus.yaml',
        `term: "pédibus"\nkind: mot courant\nmeaning: "un bus à pédales"\npassages:\n  - communique: ${ID}\n    quote: "Un pédibus part de la place"\n`,
      ),
  ],
  [
    false,
    'thème',
    (w) => w.edit('themes/marches.yaml', 'title: "Marchés"', 'title: "Grands marchés ouverts à tous"'),
  ],
  [
    false,
    'manquant sans source',
    (w) =>
      w.write(
        'missing/2019-r.yaml',
        'title: "Rapport"\nperiod: 2019\nkind: rapport\nknownFrom: []\nprevents: "Son coût."\n',
      ),
  ],
  [
    false,
    'réponse inversée',
    (w) =>
      w.write(
        'replies/etat.yaml',
        'by:\n  organisation: etat\nabout:\n  - figure: aide\nreceived: 2020-07-05\npublished: 2020-07-02\ntext: |\n  Texte.\n',
      ),
  ],
  // wrong headers
  [false, 'date', (w) => doc(w, 'Merci.', '', { date: '2020-10-06' })],
  [false, 'lieu', (w) => doc(w, 'Merci.', '', { place: 'Valmont' })],
  [
    false,
    'fausse citation',
    (w) =>
      doc(w, 'La mairie ouvre la cantine.', '', {
        summary: 'La mairie promet « une cantine gratuite pour tous ».',
      }),
  ],
  [
    false,
    'guillemet seul',
    (w) => doc(w, 'La mairie ouvre la cantine.', '', { summary: 'La mairie « ouvre la cantine.' }),
  ],
  [
    false,
    'résumé fait',
    (w) =>
      doc(w, 'La mairie ouvrira la cantine.', '', { summary: 'La mairie a ouvert la cantine.' }).write(
        'commitments/cantine.yaml',
        C('Ouvrir la cantine', 'La mairie ouvrira la cantine', 'ouvrira', 'annoncé'),
      ),
  ],
  [
    false,
    'résumé chiffre',
    (w) => doc(w, 'La mairie ouvre la cantine.', '', { summary: 'La mairie ouvre la cantine à 300 élèves.' }),
  ],
  [
    false,
    'titre',
    (w) =>
      doc(w, 'La mairie ouvre la cantine.').edit(
        N,
        'title: "La rentrée à Brumeval"',
        'title: "La rentrée à Valmont"',
      ),
  ],
  [false, 'html', (w) => doc(w, 'La mairie <b>ouvre</b> la cantine.')],
  [
    false,
    'erratum',
    (w) =>
      doc(
        w,
        'Il fallait lire autre chose.',
        'corrects:\n  - document: 2020-06-18-halle\n    quote: "il fallait lire « 14 étals »"\n',
      ),
  ],
  [
    false,
    'waiver vide',
    (w) =>
      doc(
        w,
        'La mairie ouvre la cantine.',
        'waivedNumbers:\n  - quote: "ouvre la cantine"\n    why: "Rien."\n',
      ),
  ],
  [
    false,
    'waiver de tout',
    (w) =>
      doc(
        w,
        'La mairie a 12 chats et 14 chiens.',
        'waivedNumbers:\n  - quote: "12 chats et 14 chiens"\n    why: "Un détail."\n',
      ),
  ],
  [false, 'champ inconnu', (w) => doc(w, 'La mairie ouvre la cantine.', 'sommaire: "x"\n')],
  [false, 'retrait', (w) => w.edit(ET, '    quote: "ces 12 étals"', '      quote: "ces 12 étals"')],
  [
    false,
    'alias en double',
    (w) => w.edit('organisations/mairie.yaml', '  - "la ville"', '  - "la ville"\n  - "la ville"'),
  ],
];
