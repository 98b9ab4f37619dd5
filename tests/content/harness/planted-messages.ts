/** Mistakes that editors make, one at a time: what the check says of each is read as a whole (`messages.test.ts`). */
import { RELAIS, type World } from './world.ts';

const THEME = 'themes/logement.yaml';
const FIGURE = 'figures/places-d-accueil.yaml';
const EVENT = 'events/ouverture-du-relais.yaml';
const SUMMARY = 'La maire ouvre un relais de quartier et annonce son agrandissement.';
const title = (world: World, value: string) => world.edit(THEME, 'title: "Logement"', `title: ${value}`);

/** By what is wrong, in the words of whoever would tell it. */
export const PLANTED: Readonly<Record<string, (world: World) => void>> = {
  'un # dans un résumé': (world) =>
    world.edit(RELAIS.communique, 'summary: "La maire ouvre', 'summary: La maire #ouvre "'),
  'un # dans un titre sans guillemets': (world) => title(world, 'Le logement #solidarité'),
  'un commentaire après une valeur': (world) => world.edit(THEME, 'order: 1', 'order: 1 # le premier'),
  'des guillemets courbes autour d’une valeur': (world) => title(world, '“Logement”'),
  'un bloc de plusieurs lignes dans un titre': (world) => title(world, '|\n  Logement\n  et toit'),
  'un mot qui réserve, perdu dans une unité': (world) => {
    world.say('Le relais prévient les 300 agents concernés.');
    world.write(
      'figures/agents.yaml',
      `title: "Effectif"\nvalue: 300\nunit: agents\nnature: dénombrement\ncommunique: 2020-03-05-un-relais\nquote: "les 300 agents concernés"\n`,
    );
  },
  'un nombre écrit en lettres': (world) => world.edit(THEME, 'order: 1', 'order: un'),
  'un champ deux fois': (world) => world.append(THEME, 'order: 2\n'),
  'un champ mal écrit': (world) => world.edit(THEME, 'order: 1', 'ordre: 1'),
  'la même thématique deux fois': (world) =>
    world.append(EVENT, '  - id: logement\n    editorial: "Encore."\n'),
  'une empreinte absente': (world) =>
    world.write(RELAIS.transcription, world.read(RELAIS.transcription).replace(/^sha256: .*\n/m, '')),
  'une origine absente': (world) =>
    world.write(RELAIS.transcription, world.read(RELAIS.transcription).replace(/^origin: .*\n/m, '')),
  'une césure invisible, trois fois': (world) =>
    world.say('Un dispo\u00ADsitif, un dispo\u00ADsitif, un dispo\u00ADsitif.'),
  'une ligature': (world) => world.say('Les \uFB01nances.'),
  'un trait d’union insécable': (world) => world.say('Un rendez\u2011vous.'),
  'une apostrophe qui n’en est pas une': (world) => world.say('L\u2032atelier.'),
  'un accent écrit deux fois': (world) => world.say('Un point rappel\u00E9\u0301.'),
  'une lettre cyrillique': (world) => world.say('La M\u0430irie.'),
  'des puces de Word': (world) => world.say('\uF0B7 des lits ;\n\uF0B7 des repas.'),
  'des puces, puis une phrase': (world) => world.say('• des lits ;\n• des repas.\nTout est ouvert.'),
  'des lignes d’Excel': (world) => world.say('Ville\tPlaces\nLille\tquelques-unes'),
  'une fin de ligne cachée': (world) => world.say('Un relais\u2028ouvre.'),
  'un signe d’une police de symboles': (world) => world.say('Un relais \uF0E0 ouvre.'),
  'un retour chariot seul': (world) => title(world, '"Logement"\rkind2: x'),
  'un reste de fusion dans une fiche': (world) =>
    world.edit(THEME, 'order: 1', '<<<<<<< HEAD\norder: 1\n=======\norder: 2\n>>>>>>> autre'),
  'un reste de fusion dans un texte': (world) => world.append(RELAIS.communique, '\n=======\n'),
  'un reste de fusion dans le guide': (world) =>
    world.write('LISEZMOI.md', '<<<<<<< HEAD\nUn\n=======\nDeux\n>>>>>>> autre\n'),
  'une extension ajoutée par Windows': (world) => world.rename(THEME, 'themes/logement.yaml.txt'),
  'un fichier temporaire de Word': (world) => world.write('communiques/~$relais.docx', 'x'),
  'un PDF parmi les bruts': (world) => world.write('sources/a.pdf', '%PDF-1.4'),
  'un nom de fichier en cyrillique': (world) => world.rename(THEME, 'themes/log\u0435ment.yaml'),
  'un dossier d’images': (world) => world.write('images/a.png', 'x'),
  'un dossier mal écrit': (world) => world.rename('themes', 'theme'),
  'une page à l’adresse d’une autre': (world) =>
    world.write('pages/chiffres.mdx', world.read('pages/guide.mdx')),
  'un nombre sans fiche': (world) => world.say('On ouvre 40 lits pour les familles.'),
  'une date sans fiche': (world) => world.say('Le plan date du 3 mai 1998.'),
  'trois nombres sans fiche': (world) => world.say('On ouvre 40 lits, 12 bancs et sept salles.'),
  'une fiche illisible et un nombre sans fiche': (world) => {
    world.say('On ouvre 40 lits.');
    world.edit(FIGURE, 'nature:', 'natur:');
  },
  'une dispense sans nombre': (world) =>
    world.declare('waivedNumbers:\n  - quote: "un relais de quartier"\n    why: "Essai."'),
  'une personne sans fiche': (world) => world.say('Adèle Roux, préfète du Val, est venue.'),
  'une personne que le document ne nomme pas': (world) =>
    world.edit(RELAIS.communique, 'summary: "La maire', 'summary: "La préfète Adèle Roux'),
  'une fonction que le document ne donne pas': (world) =>
    world.edit(RELAIS.communique, 'summary: "La maire', 'summary: "Jeanne Martin, ministre,'),
  'un guillemet sans son pareil': (world) => title(world, '«Logement"'),
  'un émetteur écrit deux fois': (world) =>
    world.edit(
      RELAIS.communique,
      'issuer:\n  organisation: mairie\n  printed: "Mairie de Villeneuve"\n',
      `issuer:\n${'  - organisation: mairie\n    printed: "Mairie de Villeneuve"\n'.repeat(2)}`,
    ),
  'un lien sans protection': (world) => world.say('Voir [l’étude des besoins](http://exemple.fr/etude).'),
  'une citation que personne n’a dite': (world) =>
    world.edit(
      RELAIS.communique,
      'summary: "La maire',
      'summary: "« Un toit pour chaque famille » : la maire',
    ),
  'un guillemet sans son pareil dans un résumé': (world) =>
    world.edit(RELAIS.communique, 'summary: "La maire', 'summary: "« La maire'),
  'une ligne décalée': (world) => world.edit(EVENT, 'status: ', '  status: '),
  'un champ décalé dans un autre': (world) => world.edit(EVENT, '  words:', '   words:'),
  'une citation coupée avant sa réserve': (world) => {
    world.say('Le relais ouvrira 40 lits sous réserve de crédits.');
    world.write(
      'figures/lits.yaml',
      `title: "Lits à ouvrir"\nvalue: 40\nunit: lits\nnature: flux\nlevel: annoncé\nverb: "ouvrira"\ncommunique: 2020-03-05-un-relais\nquote: "Le relais ouvrira 40 lits"\n`,
    );
  },
  'un prix dont le document ne dit pas ce qu’il paie': (world) => {
    world.say('Le repas vaut 4 euros.');
    world.write(
      'figures/prix.yaml',
      `title: "Prix du repas"\nvalue: 4\nunit: EUR/m²\nnature: seuil\ncommunique: 2020-03-05-un-relais\nquote: "Le repas vaut 4 euros"\n`,
    );
  },
  'une adresse sans « https »': (world) =>
    world.write(
      'missing/2018-rapport.yaml',
      'title: "Rapport"\nperiod: 2018\nkind: rapport\nknownFrom:\n  - name: "Un site"\n    url: "www.exemple.fr/rapport"\n    seen: 2020-01-02\nprevents: "Son coût."\n',
    ),
  'un verbe que le document met en doute': (world) => {
    world.say('Nul ne sait si le relais ouvrira 40 lits.');
    world.write(
      'figures/lits.yaml',
      `title: "Lits à ouvrir"\nvalue: 40\nunit: lits\nnature: flux\nlevel: annoncé\nverb: "ouvrira"\ncommunique: 2020-03-05-un-relais\nquote: "le relais ouvrira 40 lits"\n`,
    );
  },
  'un événement que le document dit annulé': (world) => {
    world.say('La fête du 8 mai 2020 est annulée.');
    world.write(
      'events/fete.yaml',
      `title: "Fête"\nkind: autre\nstatus: promis\ndate:\n  period: 2020-05-08\n  communique: 2020-03-05-un-relais\n  quote: "La fête du 8 mai 2020"\n  words: "8 mai 2020"\n`,
    );
  },
  'une citation dont l’ordre est retourné': (world) =>
    world.edit(RELAIS.communique, SUMMARY, 'La maire dit « un relais de quartier […] a ouvert ».'),
  'une citation qui laisse de côté une négation': (world) => {
    world.say('Le relais ne sera pas fermé.');
    world.edit(RELAIS.communique, SUMMARY, 'La maire dit : « Le relais […] sera […] fermé ».');
  },
  'un titre qui décide de ce qui est étudié': (world) => {
    world.say('La mairie étudiera la vente du relais.');
    world.write(
      'commitments/vendre.yaml',
      `title: "Vendre le relais"\nlevel: communal\nplain:\n  - "La mairie en parle."\nmentions:\n  - communique: 2020-03-05-un-relais\n    quote: "La mairie étudiera la vente du relais"\n    verb: "étudiera"\n    level: annoncé\n    nature: annonce\n    summary: "Une étude"\n`,
    );
  },
};
