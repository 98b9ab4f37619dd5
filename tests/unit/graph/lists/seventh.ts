/** A list of inputs written before it was tried, of valid ones and of wrong ones; what it found is mended. */
import { A, H, O, P, ID, doc, fig, F, C, EV, due, type Input } from './inputs.ts';

export const SEVENTH: readonly Input[] = [
  // valid: naming in documents
  [true, 'portail', (w) => doc(w, 'Accès par la porte 5 du parc, parking P2, puis quai 3.')],
  [true, 'régiment', (w) => doc(w, 'Le 501e régiment et la base aérienne 112 ouvrent leurs portes.')],
  [true, 'lois', (w) => doc(w, 'La loi 4D est devenue la loi 3DS ; la loi SRU fixe la règle.')],
  [true, 'slogan', (w) => doc(w, 'L’opération « 1 enfant, 1 livre » continue.')],
  [true, 'sans guillemets', (w) => doc(w, 'Le dispositif 1 toit, 1 emploi continue.')],
  [true, 'virus', (w) => doc(w, 'Le virus H5N1 et la Covid-19 sont surveillés.')],
  [true, 'échelle', (w) => doc(w, 'La sécheresse passe au niveau 3 sur 4.')],
  [true, 'tél court', (w) => doc(w, 'Composez le 3939 ou le 115.')],
  [true, 'match', (w) => doc(w, 'Brumeval s’est imposé 3 à 1 contre Valmont.')],
  [true, 'salle cap', (w) => doc(w, 'La Salle 101 et le Studio 7 sont libres.')],
  [true, 'lycée Paris 8', (w) => doc(w, 'L’université Paris 8 et l’IUT de Lens sont partenaires.')],
  [true, 'délibération', (w) => doc(w, 'La délibération n° 2020-41 est affichée.')],
  [true, 'train', (w) => doc(w, 'Le train 17432 ne s’arrête plus au village.')],
  [true, 'GIR', (w) => doc(w, 'Les GIR 1 à 4 sont servis d’abord.')],
  [true, 'cadastre', (w) => doc(w, 'Les parcelles AB 12 et AB 14 sont closes.')],
  [true, 'agenda', (w) => doc(w, 'L’Agenda 2030 et le plan Horizon 2040 guident la mairie.')],
  [true, 'jeunes de 11 à 17 ans', (w) => doc(w, 'Les jeunes de 11 à 17 ans ont leur local.')],
  [true, 'en quatre lettres', (w) => doc(w, 'Les élèves de la Petite Section 2 sont partis.')],
  [true, 'PM', (w) => doc(w, 'Les PM2,5 et les PM10 baissent.')],
  [true, 'article liste', (w) => doc(w, 'Les articles 3, 4 et 7 du règlement sont revus.')],
  // valid: figures
  [
    true,
    'présent',
    (w) =>
      fig(
        doc(w, 'La cantine sert 40 repas par jour.'),
        'r',
        F(
          'Repas servis chaque jour',
          'value: 40',
          'repas par jour',
          'rythme',
          'La cantine sert 40 repas par jour',
          'level: en cours\nverb: "sert"\n',
        ),
      ),
  ],
  [
    true,
    'quelque',
    (w) =>
      fig(
        doc(w, 'Quelque 60 arbres ont été plantés.'),
        'a',
        F(
          'Arbres plantés',
          'value: 60',
          'arbres',
          'flux',
          'Quelque 60 arbres ont été plantés',
          'approximation: quelque\nlevel: fait\nverb: "ont été plantés"\n',
        ),
      ),
  ],
  [
    true,
    'lettres',
    (w) =>
      fig(
        doc(w, 'Douze bancs seront posés.'),
        'b',
        F(
          'Bancs à poser',
          'value: 12',
          'bancs',
          'flux',
          'Douze bancs seront posés',
          'level: annoncé\nverb: "seront posés"\n',
        ),
      ),
  ],
  [
    true,
    'moitié',
    (w) =>
      fig(
        doc(w, 'La moitié des rues est éclairée.'),
        'm',
        F(
          'Part des rues éclairées',
          'share: { of: 1, among: 2 }',
          'rues',
          'part',
          'La moitié des rues est éclairée',
        ),
      ),
  ],
  [
    true,
    'baisse signe',
    (w) =>
      fig(
        doc(w, 'Les déchets ont baissé de 12 %.'),
        'd',
        F(
          'Baisse des déchets',
          'value: 12',
          '%',
          'part',
          'Les déchets ont baissé de 12 %',
          'level: fait\nverb: "ont baissé"\n',
        ),
      ),
  ],
  [
    true,
    'minimum',
    (w) =>
      fig(
        doc(w, 'Il faut au moins 18 ans pour voter.'),
        'v',
        F('Âge du vote', 'value: 18', 'ans', 'seuil', 'Il faut au moins 18 ans', 'approximation: au moins\n'),
      ),
  ],
  [
    true,
    'par habitant',
    (w) =>
      fig(
        doc(w, 'La collecte coûte 80 euros par habitant.'),
        'h',
        F(
          'Coût de la collecte',
          'value: 80',
          'EUR/habitant',
          'stock',
          'La collecte coûte 80 euros par habitant',
          'level: en cours\nverb: "coûte"\n',
        ),
      ),
  ],
  [
    true,
    'deux chiffres',
    (w) =>
      fig(
        fig(
          doc(w, 'La mairie a posé 4 bancs et 9 lampes.'),
          'b',
          F(
            'Bancs posés',
            'value: 4',
            'bancs',
            'flux',
            'La mairie a posé 4 bancs',
            'level: fait\nverb: "a posé"\n',
          ),
        ),
        'l',
        F(
          'Lampes posées',
          'value: 9',
          'lampes',
          'flux',
          'La mairie a posé 4 bancs et 9 lampes',
          'level: fait\nverb: "a posé"\n',
        ),
      ),
  ],
  [
    true,
    'multiple',
    (w) =>
      fig(
        fig(
          doc(w, 'La ruche compte 6 cadres. Ces cadres seront triplés.'),
          'c',
          F(
            'Cadres de la ruche',
            'value: 6',
            'cadres',
            'stock',
            'La ruche compte 6 cadres',
            'level: en cours\nverb: "compte"\n',
          ),
        ),
        't',
        F(
          'Cadres à tripler',
          'value: 3',
          'fois',
          'multiple',
          'Ces cadres seront triplés',
          'level: annoncé\nverb: "seront triplés"\nmultipleOf: c\n',
        ),
      ),
  ],
  [
    true,
    'hectares',
    (w) =>
      fig(
        doc(w, 'Soit 14,5 hectares de bois.'),
        'x',
        F('Bois', 'value: 14.5', 'hectares', 'dénombrement', 'Soit 14,5 hectares de bois'),
      ),
  ],
  // valid: commitments
  [
    true,
    'prévoit de',
    (w) =>
      doc(w, 'La mairie prévoit de peindre la halle.').write(
        'commitments/x.yaml',
        C('Peindre la halle', 'La mairie prévoit de peindre la halle', 'prévoit de peindre', 'annoncé'),
      ),
  ],
  [
    true,
    'conditionnel',
    (w) =>
      doc(w, 'Le pont serait élargi.').write(
        'commitments/x.yaml',
        C('Élargir le pont', 'Le pont serait élargi', 'serait élargi', 'attendu'),
      ),
  ],
  [
    true,
    'doit',
    (w) =>
      doc(w, 'Les commerces doivent fermer à minuit.').write(
        'commitments/x.yaml',
        C(
          'Fermer les commerces à minuit',
          'Les commerces doivent fermer à minuit',
          'doivent fermer',
          'attendu',
        ),
      ),
  ],
  [
    true,
    'demande',
    (w) =>
      doc(w, 'Le maire demande aux riverains de couper l’eau.').write(
        'commitments/x.yaml',
        C('Couper l’eau', 'Le maire demande aux riverains de couper l’eau', 'demande', 'invité'),
      ),
  ],
  [
    true,
    'vient de',
    (w) =>
      doc(w, 'La mairie vient d’acheter un four.').write(
        'commitments/x.yaml',
        C('Acheter un four', 'La mairie vient d’acheter un four', 'vient d’acheter', 'fait'),
      ),
  ],
  [
    true,
    'd’ici',
    (w) =>
      doc(w, 'La route sera refaite d’ici à 2022.').write(
        'commitments/x.yaml',
        C(
          'Refaire la route',
          'La route sera refaite d’ici à 2022',
          'sera refaite',
          'annoncé',
          due('2022', 'd’ici à 2022', 'sera refaite d’ici à 2022'),
        ),
      ),
  ],
  [
    true,
    'si possible cité',
    (w) =>
      doc(w, 'La mairie repeindra les volets si possible.').write(
        'commitments/x.yaml',
        C(
          'Repeindre les volets si possible',
          'La mairie repeindra les volets si possible',
          'repeindra',
          'annoncé',
        ),
      ),
  ],
  [
    true,
    'trimestre',
    (w) =>
      doc(w, 'Le plan paraîtra au premier trimestre 2021.').write(
        'commitments/x.yaml',
        C(
          'Publier le plan',
          'Le plan paraîtra au premier trimestre 2021',
          'paraîtra',
          'annoncé',
          due('2021-T1', 'au premier trimestre 2021', 'Le plan paraîtra au premier trimestre 2021'),
        ),
      ),
  ],
  [
    true,
    'liste avec lead',
    (w) =>
      doc(w, 'La mairie va :\n\n- curer le fossé ;\n- tailler la haie.').write(
        'commitments/x.yaml',
        C('Curer le fossé', 'curer le fossé', 'va', 'annoncé', '', '    lead: "La mairie va"\n'),
      ),
  ],
  [
    true,
    'mention seconde',
    (w) =>
      doc(w, 'La halle est ouverte tous les jours.').edit(
        O,
        'themes:\n  - id: marches',
        `  - communique: ${ID}\n    quote: "La halle est ouverte tous les jours"\n    verb: "est ouverte"\n    level: en cours\n    nature: précision\n    summary: "La halle, ouverte tous les jours"\nthemes:\n  - id: marches`,
      ),
  ],
  // valid: events
  [
    true,
    '3/11',
    (w) =>
      doc(w, 'Le comité se réunira le 03/11/2020.').write(
        'events/e.yaml',
        EV('Comité', '2020-11-03', 'Le comité se réunira le 03/11/2020', 'le 03/11/2020', 'promis', 'comité'),
      ),
  ],
  [
    true,
    'demain',
    (w) =>
      doc(w, 'Une fête aura lieu demain.').write(
        'events/e.yaml',
        EV('Fête du lendemain', '2020-10-06', 'Une fête aura lieu demain', 'demain'),
      ),
  ],
  [
    true,
    'la semaine prochaine',
    (w) =>
      doc(w, 'Un forum aura lieu mardi prochain.').write(
        'events/e.yaml',
        EV('Forum', '2020-10-06', 'Un forum aura lieu mardi prochain', 'mardi prochain', 'promis', 'forum'),
      ),
  ],
  [
    true,
    '1er',
    (w) =>
      doc(w, 'La bourse aux livres ouvre le 1er novembre 2020.').write(
        'events/e.yaml',
        EV('Bourse aux livres', '2020-11-01', 'ouvre le 1er novembre 2020', 'le 1er novembre 2020'),
      ),
  ],
  // valid: others
  [
    true,
    'nom composé',
    (w) =>
      doc(w, 'Anne-Lise de La Roche, adjointe au sport, a parlé.').write(
        'people/anne-lise-de-la-roche.yaml',
        `name: "Anne-Lise de La Roche"\nfamilyName: "de La Roche"\noffices:\n  - communique: ${ID}\n    quote: "Anne-Lise de La Roche, adjointe au sport"\n    title: "adjointe au sport"\n`,
      ),
  ],
  [
    true,
    'Dr',
    (w) =>
      doc(w, 'Le docteur Omar Fall, médecin du centre, a parlé.').write(
        'people/omar-fall.yaml',
        `name: "Omar Fall"\nfamilyName: "Fall"\noffices:\n  - communique: ${ID}\n    quote: "Omar Fall, médecin du centre"\n    title: "médecin du centre"\n`,
      ),
  ],
  [
    true,
    'sigle inversé',
    (w) =>
      doc(w, 'Le PLU (plan local d’urbanisme) est voté.').write(
        'vocabulary/plu.yaml',
        `term: "PLU"\nkind: sigle\nmeaning: "plan local d’urbanisme"\npassages:\n  - communique: ${ID}\n    quote: "Le PLU (plan local d’urbanisme)"\n`,
      ),
  ],
  [
    true,
    'dossier',
    (w) =>
      w
        .write('dossiers/ecole.yaml', 'title: "L’école"\ndescription: "La vie de l’école."\norder: 2\n')
        .edit(H, 'summary: "La halle', 'dossiers:\n  - halle\nsummary: "La halle')
        .edit(A, 'summary: "La mairie tient', 'dossiers:\n  - halle\nsummary: "La mairie tient'),
  ],
  [
    true,
    'atelier',
    (w) =>
      doc(w, 'L’atelier du son commence.').write(
        'workshops/son.yaml',
        `title: "Son"\norder: 3\npassage:\n  communique: ${ID}\n  quote: "L’atelier du son"\n`,
      ),
  ],
  [
    true,
    'manquant cité',
    (w) =>
      doc(w, 'Le rapport de la préfecture sur l’eau est connu.').write(
        'missing/2020-rapport-eau.yaml',
        `title: "Rapport sur l’eau"\nperiod: 2020\nkind: rapport\nknownFrom:\n  - communique: ${ID}\n    quote: "Le rapport de la préfecture sur l’eau"\nprevents: "Ce qu’il dit de l’eau."\n`,
      ),
  ],
  [
    true,
    'réponse personne',
    (w) =>
      w.write(
        'replies/aubin.yaml',
        'by:\n  person: claire-aubin\nabout:\n  - commitment: planter-une-haie\nreceived: 2020-07-01\npublished: 2020-07-02\ntext: |\n  La haie est plantée.\n',
      ),
  ],
  [
    true,
    'résumé citation coupée',
    (w) =>
      doc(w, 'La mairie ouvre la cantine, la crèche et la halle à tous.', '', {
        summary: 'La mairie « ouvre la cantine […] et la halle à tous ».',
      }),
  ],
  [
    true,
    'citation deux mots',
    (w) => doc(w, 'La mairie ouvre la cantine.', '', { summary: 'Une « petite fête » pour la cantine.' }),
  ],
  [
    true,
    'imbriquée',
    (w) =>
      doc(w, 'La mairie ouvre la cantine dite « du Parc ».', '', {
        summary: 'La mairie « ouvre la cantine dite « du Parc » ».',
      }),
  ],
  [
    true,
    'citation d’un engagement',
    (w) =>
      doc(w, 'La mairie parle de la halle.', '', {
        summary: 'La mairie parle de « Ouvrir une halle en 2020 ».',
      }),
  ],
  [
    true,
    'dateline mise à jour',
    (w) => doc(w, 'Merci aux bénévoles.', '', { dateline: 'Publié le 5 octobre 2020', place: null }),
  ],
  [
    true,
    'dateline jour',
    (w) => doc(w, 'Merci aux bénévoles.', '', { dateline: 'Brumeval, lundi 5 octobre 2020' }),
  ],
  [true, 'LIEU', (w) => doc(w, 'Merci aux bénévoles.', '', { dateline: 'BRUMEVAL, LE 5 OCTOBRE 2020' })],
  [true, 'note', (w) => doc(w, 'Merci aux bénévoles[^1].\n\n[^1]: Ceux de la halle.')],
  [true, 'citation longue', (w) => doc(w, '« Merci à tous », a dit la maire.')],
  // wrong
  [false, 'élèves lettres', (w) => doc(w, 'Vingt-deux élèves ont reçu un prix.')],
  [false, 'dizaine', (w) => doc(w, 'Une dizaine de tables sont prêtées.')],
  [false, 'RD et morts', (w) => doc(w, 'Sur la RD 28, 3 accidents ont eu lieu.')],
  [false, 'budget', (w) => doc(w, 'Budget : 45 000 €.')],
  [false, 'de x à y', (w) => doc(w, 'Le nombre de classes passe de 8 à 10.')],
  [false, 'fois', (w) => doc(w, 'La place est nettoyée 3 fois par semaine.')],
  [false, 'salle 40 places', (w) => doc(w, 'La mairie prête une salle 40 places.')],
  [false, 'ans de prison', (w) => doc(w, 'Le délit est puni de 2 ans de prison.')],
  [false, 'équipe de 5 agents', (w) => doc(w, 'La brigade réunit une équipe de 5 agents.')],
  [false, 'vend 1/4', (w) => doc(w, 'Un habitant sur quatre trie ses déchets.')],
  [false, 'km', (w) => doc(w, 'La RD 28 est longue de 14 km.')],
  [false, 'degrés', (w) => doc(w, 'Il a fait 38 degrés.')],
  [
    false,
    'fig arrondi',
    (w) =>
      fig(
        doc(w, 'La mairie a reçu 1 248 lettres.'),
        'l',
        F(
          'Lettres reçues',
          'value: 1250',
          'lettres',
          'flux',
          'La mairie a reçu 1 248 lettres',
          'level: fait\nverb: "a reçu"\n',
        ),
      ),
  ],
  [
    false,
    'part en valeur',
    (w) =>
      fig(
        doc(w, 'Trois familles sur quatre ont répondu.'),
        'f',
        F(
          'Familles qui ont répondu',
          'value: 3',
          'familles',
          'flux',
          'Trois familles sur quatre ont répondu',
          'level: fait\nverb: "ont répondu"\n',
        ),
      ),
  ],
  [
    false,
    'approx inventée',
    (w) =>
      fig(
        doc(w, 'La mairie a reçu 250 lettres.'),
        'l',
        F(
          'Lettres reçues',
          'value: 250',
          'lettres',
          'flux',
          'La mairie a reçu 250 lettres',
          'approximation: près de\nlevel: fait\nverb: "a reçu"\n',
        ),
      ),
  ],
  [
    false,
    'par mois',
    (w) =>
      fig(
        doc(w, 'La cantine sert 40 repas par jour.'),
        'r',
        F(
          'Repas',
          'value: 40',
          'repas par mois',
          'rythme',
          'La cantine sert 40 repas par jour',
          'level: en cours\nverb: "sert"\n',
        ),
      ),
  ],
  [
    false,
    'EUR de %',
    (w) =>
      fig(
        doc(w, 'La mairie a versé 12 % du budget.'),
        'r',
        F('Part versée', 'value: 12', 'EUR', 'part', 'La mairie a versé 12 % du budget'),
      ),
  ],
  [
    false,
    'multiple sans base',
    (w) =>
      fig(
        doc(w, 'Les cadres seront triplés.'),
        't',
        F(
          'Cadres à tripler',
          'value: 3',
          'fois',
          'multiple',
          'Les cadres seront triplés',
          'level: annoncé\nverb: "seront triplés"\nmultipleOf: rien\n',
        ),
      ),
  ],
  [
    false,
    'somme fausse',
    (w) =>
      fig(
        fig(
          fig(
            doc(w, 'La mairie a posé 4 bancs et 9 bancs, soit 12 bancs.'),
            'a',
            F(
              'Premiers bancs',
              'value: 4',
              'bancs',
              'flux',
              'La mairie a posé 4 bancs',
              'level: fait\nverb: "a posé"\n',
            ),
          ),
          'b',
          F('Autres bancs', 'value: 9', 'bancs', 'flux', '9 bancs', 'level: fait\nverb: "a posé"\n'),
        ),
        's',
        F(
          'Bancs posés',
          'value: 13',
          'bancs',
          'somme',
          'soit 12 bancs',
          'level: fait\nverb: "a posé"\nsumOf:\n  - a\n  - b\n',
        ),
      ),
  ],
  [
    false,
    'citation coupe',
    (w) =>
      fig(
        doc(w, 'La mairie a reçu 1 248 lettres.'),
        'l',
        F('Lettres reçues', 'value: 248', 'lettres', 'flux', '248 lettres', 'level: fait\nverb: "a reçu"\n'),
      ),
  ],
  [
    false,
    'annoncé dit fait',
    (w) =>
      doc(w, 'Le pont serait élargi.').write(
        'commitments/x.yaml',
        C('Élargir le pont', 'Le pont serait élargi', 'serait élargi', 'annoncé'),
      ),
  ],
  [
    false,
    'coupé sous réserve',
    (w) =>
      doc(w, 'Le pont sera élargi sous réserve des crédits.').write(
        'commitments/x.yaml',
        C('Élargir le pont', 'Le pont sera élargi', 'sera élargi', 'annoncé'),
      ),
  ],
  [
    false,
    'titre seul',
    (w) =>
      doc(w, 'La mairie aidera des familles.').write(
        'commitments/x.yaml',
        C('Aider chaque famille', 'La mairie aidera des familles', 'aidera', 'annoncé'),
      ),
  ],
  [false, 'nature', (w) => w.edit(P, 'nature: précision', 'nature: promesse')],
  [false, 'mention ordre', (w) => w.edit(P, 'communique: 2020-06-18-halle', 'communique: 2020-06-18-hale')],
  [
    false,
    'due sans mots',
    (w) =>
      doc(w, 'La route sera refaite.').write(
        'commitments/x.yaml',
        C(
          'Refaire la route',
          'La route sera refaite',
          'sera refaite',
          'annoncé',
          due('2022', 'en 2022', 'La route sera refaite'),
        ),
      ),
  ],
  [
    false,
    'due mal lue',
    (w) =>
      doc(w, 'Le plan paraîtra au premier trimestre 2021.').write(
        'commitments/x.yaml',
        C(
          'Publier le plan',
          'Le plan paraîtra au premier trimestre 2021',
          'paraîtra',
          'annoncé',
          due('2021-T2', 'au premier trimestre 2021', 'Le plan paraîtra au premier trimestre 2021'),
        ),
      ),
  ],
  [
    false,
    'infinitif seul',
    (w) =>
      doc(w, 'La mairie envisage d’ouvrir un four.').write(
        'commitments/x.yaml',
        C('Ouvrir un four', 'd’ouvrir un four', 'ouvrir', 'fait'),
      ),
  ],
  [
    false,
    'titre conjugué',
    (w) =>
      doc(w, 'La mairie ouvrira un four.').write(
        'commitments/x.yaml',
        C('La mairie a ouvert un four', 'La mairie ouvrira un four', 'ouvrira', 'annoncé'),
      ),
  ],
  [
    false,
    'plain promesse',
    (w) => w.edit(P, '"La ville plantera une haie."', '"La ville a planté une haie."'),
  ],
  [
    false,
    'plain dur',
    (w) =>
      w.edit(
        P,
        '"La ville plantera une haie."',
        '"La ville plantera une haie. Elle la taillera aussi, puis elle l’arrosera."',
      ),
  ],
  [false, 'extends soi', (w) => w.edit(P, 'id: ouvrir-la-halle', 'id: planter-une-haie')],
  [
    false,
    'date 31/02',
    (w) =>
      doc(w, 'La fête aura lieu le 31 février 2021.').write(
        'events/e.yaml',
        EV('Fête', '2021-02-28', 'La fête aura lieu le 31 février 2021', 'le 31 février 2021'),
      ),
  ],
  [
    false,
    'an faux',
    (w) =>
      doc(w, 'Une fête aura lieu demain.').write(
        'events/e.yaml',
        EV('Fête', '2020-10-07', 'Une fête aura lieu demain', 'demain'),
      ),
  ],
  [
    false,
    'titre événement chiffre',
    (w) =>
      doc(w, 'La fête aura lieu le 12 décembre 2020.').write(
        'events/e.yaml',
        EV('Fête des 300 ans', '2020-12-12', 'La fête aura lieu le 12 décembre 2020', 'le 12 décembre 2020'),
      ),
  ],
  [false, 'rôle', (w) => w.edit('events/ouverture.yaml', 'role: assiste', 'role: applaudit')],
  [
    false,
    'personne sans citation',
    (w) =>
      w.edit(
        'people/claire-aubin.yaml',
        'quote: "Claire Aubin, présidente du canton"',
        'quote: "présidente du canton"',
      ),
  ],
  [
    false,
    'fichier nom',
    (w) =>
      doc(w, 'Omar Fall, médecin du centre, a parlé.').write(
        'people/o-fall.yaml',
        `name: "Omar Fall"\nfamilyName: "Falle"\noffices:\n  - communique: ${ID}\n    quote: "Omar Fall, médecin du centre"\n    title: "médecin du centre"\n`,
      ),
  ],
  [
    false,
    'fonction ex',
    (w) =>
      doc(w, 'Omar Fall, ancien médecin du centre, a parlé.').write(
        'people/omar-fall.yaml',
        `name: "Omar Fall"\nfamilyName: "Fall"\noffices:\n  - communique: ${ID}\n    quote: "Omar Fall, ancien médecin du centre"\n    title: "médecin du centre"\n`,
      ),
  ],
  [
    false,
    'territoire absent',
    (w) =>
      w.write(
        'territories/lune.yaml',
        `name: "Lune"\nlevel: communal\npassages:\n  - communique: 2019-05-14-assises\n    quote: "maire de Brumeval"\n`,
      ),
  ],
  [false, 'théme doublon', (w) => w.edit('themes/logements.yaml', 'order: 2', 'order: 1')],
  [
    false,
    'vocab chiffré',
    (w) =>
      w.edit(
        'vocabulary/halle.yaml',
        'meaning: "lieu de marché"',
        'meaning: "lieu de marché, le plus grand de France depuis 1804"',
      ),
  ],
  [
    false,
    'vocab équivalent',
    (w) => w.edit('vocabulary/halle.yaml', '  - words: "marché couvert"', '  - words: "supermarché couvert"'),
  ],
  [
    false,
    'url manquant',
    (w) => w.edit('missing/2018-assises.yaml', 'https://exemple.invalid/assises', 'exemple.invalid/assises'),
  ],
  [false, 'vu plus tard', (w) => w.edit('missing/2018-assises.yaml', 'seen: 2020-03-02', 'seen: 2021-03-02')],
  [
    false,
    'reply vide',
    (w) =>
      w.write(
        'replies/x.yaml',
        'by:\n  organisation: etat\nabout: []\nreceived: 2020-07-01\npublished: 2020-07-02\ntext: |\n  Texte.\n',
      ),
  ],
  [
    false,
    'réponse double',
    (w) =>
      w.write(
        'replies/x.yaml',
        'by:\n  organisation: etat\nabout:\n  - commitment: ouvrir-la-halle\n    figure: aide\nreceived: 2020-07-01\npublished: 2020-07-02\ntext: |\n  Texte.\n',
      ),
  ],
  [
    false,
    'fausse citation plain',
    (w) => w.edit(P, '"La ville plantera une haie."', '"La ville dit « nous planterons une haie vive »."'),
  ],
  [
    false,
    'fausse citation dossier',
    (w) =>
      w.edit(
        'dossiers/halle.yaml',
        'description: "Le commerce au village."',
        'description: "Le village promet « un commerce dans chaque rue »."',
      ),
  ],
  [
    false,
    'guillemet seul dossier',
    (w) => w.edit('dossiers/halle.yaml', 'title: "La halle"', 'title: "La « halle"'),
  ],
  [
    false,
    'retrait header',
    (w) => w.edit(H, '  organisation: mairie\n  printed', '  organisation: mairie\n    printed'),
  ],
  [false, 'deux-points', (w) => w.edit(P, 'title: "Planter une haie"', 'title: Planter : une haie')],
  [false, 'tabulation', (w) => w.edit(P, '  - communique:', '\t- communique:')],
  [false, 'dièse', (w) => w.edit(P, 'title: "Planter une haie"', 'title: Planter une haie #vert')],
  [false, 'date fausse', (w) => doc(w, 'Merci.', '', { date: '2020-13-05' })],
  [
    false,
    'sha',
    (w) => w.edit('transcriptions/2020-06-18-halle.yaml', 'origin: "Texte inventé."', 'origin: ""'),
  ],
  [
    false,
    'mobilier ne',
    (w) => w.edit('transcriptions/2020-06-18-halle.yaml', 'kind: mobilier', 'kind: décoration'),
  ],
  [false, 'site', (w) => w.edit('organisations/etat.yaml', 'kind: institution', 'kind: gouvernement')],
];
