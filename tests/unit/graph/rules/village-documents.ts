/** What Brumeval, an invented village, has published: two communiqués, the raw text of one, and three pages. */

export const ASSISES = '2019-05-14-assises';
export const HALLE = '2020-06-18-halle';

const assises = `---
title: "Brumeval tient ses assises"
date: 2019-05-14
dateline: "Brumeval, le 14 mai 2019"
place: Brumeval
issuer:
  organisation: mairie
  editorial: "Le document ne nomme pas son auteur."
summary: "La mairie tient ses assises et annonce une halle."
plain:
  - "La maire a tenu ses assises le 14 mai 2019."
  - "La ville ouvrira une [halle](/engagements/ouvrir-la-halle/)."
waivedNumbers:
  - quote: "Deux tables"
    why: "Un détail de la séance."
---

Brumeval, le 14 mai 2019

# Brumeval tient ses assises

Claire Aubin, maire de Brumeval, a réuni, mardi 14 mai 2019, les deuxièmes assises. Deux tables se sont tenues.

La ville ouvrira une halle en 2020. Le comité se réunira deux fois par an. Les assises suivantes se tiendront en 2021.

L'atelier du commerce et l'atelier du toit suivent deux thématiques :

- les marchés de plein vent ;
- les logements vides.
`;

const halle = `---
title: "La halle est ouverte"
date: 2020-06-18
dateline: "Brumeval, le 18/06/2020"
place: Brumeval
issuer:
  organisation: mairie
  printed: "MAIRIE DE BRUMEVAL"
summary: "La halle est ouverte ; elle sera couverte."
plain:
  - "La halle est ouverte."
---

Brumeval, le 18/06/2020

# La halle est ouverte

Claire Aubin, présidente du canton, a ouvert la halle jeudi 18 juin 2020, en présence de l'État. Elle compte 12 étals, et ces 12 étals seront doublés en 2021.

L'État a versé près de 30 000 euros en 2020. La halle, ou marché couvert, accueille les maraîchers.

La ville s'engage à :

- planter une haie ;
- peindre les grilles.
`;

const raw = `MAIRIE DE BRUMEVAL

${halle.slice(halle.indexOf('\n---\n\n') + '\n---\n\n'.length).replace('# La', '## La')}`;

const page = (title: string, text: string) =>
  `---\ntitle: "${title}"\ndescription: "Une page."\n---\n\n${text}\n`;

export const DOCUMENTS: Readonly<Record<string, string>> = {
  [`communiques/${ASSISES}.mdx`]: assises,
  [`communiques/${HALLE}.mdx`]: halle,
  [`sources/${HALLE}.txt`]: raw,
  'pages/a-propos.mdx': page('À propos', 'Publié par <Champ nom="publisher.name" />.'),
  'pages/accessibilite.mdx': page('Accessibilité', 'Non conforme.'),
  'pages/guide.mdx': page('Guide de lecture', 'Comment lire ce site.'),
  'pages/mentions-legales.mdx': page('Mentions légales', '## Éditeur\n\nUn essai.'),
};
