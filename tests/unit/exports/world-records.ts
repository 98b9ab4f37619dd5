/** The records of the tiny world, by path without extension. */

const OLD = '2019-01-16-lancement';
const NEW = '2020-07-10-forum';

export const RECORDS: Record<string, string> = {
  'organisations/prefecture':
    'name: Préfecture du Nord\nkind: service de l’État\naliases: [Préfet du Nord]\n',
  'organisations/etat': 'name: État\nkind: institution\n',
  'dossiers/logement': 'title: Le logement\ndescription: Ce que suit le logement.\norder: 1\n',
  'dossiers/rural': 'title: Les campagnes\ndescription: Ce que suivent les campagnes.\norder: 2\n',
  'territories/nord': `name: Nord\nlevel: départemental\npassages: [{ communique: ${OLD}, quote: "préfet du Nord" }]\nwithin: [{ id: region, editorial: Le département est dans la région. }]\n`,
  'territories/region': `name: Nord\nlevel: régional\npassages: [{ communique: ${NEW}, quote: "préfet du Nord" }]\n`,
  'workshops/enfance': `title: Enfance\norder: 1\npassage: { communique: ${OLD}, quote: "l'enfance" }\nsetBy: { organisation: etat, communique: ${OLD}, quote: "L'État invite" }\n`,
  'themes/accueil': `
title: Accueil du jeune enfant
kind: thématique
order: 1
passage: { communique: ${OLD}, quote: "l'accueil du jeune enfant" }
workshop: { id: enfance, communique: ${OLD}, quote: "l'enfance : l'accueil du jeune enfant" }
`,
  'themes/logement': `
title: Logement
kind: thématique
order: 2
passage: { communique: ${OLD}, quote: "le logement" }
`,
  'themes/familles': `
title: Familles
kind: enjeu
order: 1
passage: { communique: ${NEW}, quote: "L'accueil des familles" }
organisations:
  - { organisation: etat, communique: ${NEW}, quote: "payées par l'État" }
continues:
  - { id: accueil, editorial: Le même accueil sous un autre nom. }
`,
  'people/michel-lalande': `
name: Michel Lalande
familyName: Lalande
offices:
  - { communique: ${OLD}, quote: "Michel Lalande, préfet du Nord", title: préfet du Nord, organisation: prefecture }
  - { communique: ${NEW}, quote: "Michel Lalande, préfet du Nord", title: préfet du Nord }
`,
  'events/conference-2019': `
title: Conférence de 2019
kind: conférence
status: tenu
series: { name: conférences, rank: 1, editorial: La première que l’on connaisse. }
date: { period: 2019-01-16, communique: ${OLD}, quote: "mercredi 16 janvier 2019", words: mercredi 16 janvier 2019 }
attendance:
  - { person: michel-lalande, role: organise, communique: ${OLD}, quote: "Michel Lalande, préfet du Nord, a réuni les acteurs" }
groups:
  - { names: [acteurs], communique: ${OLD}, quote: "a réuni les acteurs" }
  - { names: [places], organisation: etat, communique: ${OLD}, quote: "L'État invite les départements à ouvrir des places" }
passages:
  - { communique: ${OLD}, quote: "a réuni les acteurs" }
themes:
  - { id: logement, editorial: Le titre du communiqué le nomme. }
territories:
  - { id: nord, editorial: Le préfet est celui du Nord. }
`,
  'events/conference-promise': `
title: Prochaine conférence
kind: conférence
status: promis
series: { name: conférences, rank: 2, communique: ${OLD}, quote: "deuxième semestre 2019" }
date: { period: 2019-S2, communique: ${OLD}, quote: "La prochaine conférence se tiendra au deuxième semestre 2019.", words: au deuxième semestre 2019 }
`,
  'events/forum-2020': `
title: Forum en ligne de 2020
kind: forum
status: tenu
date: { period: 2020-07-10, communique: ${NEW}, quote: "ce vendredi 10 juillet", words: vendredi 10 juillet }
attendance:
  - { person: michel-lalande, role: assiste, communique: ${NEW}, quote: "en présence de Michel Lalande" }
  - { organisation: etat, role: assiste, communique: ${NEW}, quote: "en présence de Michel Lalande, préfet du Nord, et de l'État" }
`,
  'commitments/ouvrir-des-places': `
title: Ouvrir des places
level: régional
plain: [L’État invite les départements à ouvrir des places.]
mentions:
  - { communique: ${OLD}, quote: "ouvrir des places", lead: "L'État invite les départements", verb: invite, level: invité, nature: annonce, summary: Invitation }
themes:
  - { id: logement, communique: ${OLD}, editorial: Des places d’hébergement. }
territories:
  - { id: nord, editorial: Le préfet est celui du Nord. }
`,
  'commitments/doubler-les-places': `
title: Doubler les places
level: régional
mentions:
  - { communique: ${NEW}, quote: "Les 3 000 places seront doublées chaque année", verb: seront doublées, level: annoncé, nature: hausse, summary: Doublement }
themes:
  - { id: logement, communique: ${NEW}, quote: "l'effort de logement" }
parties:
  - { organisation: etat, role: paie, communique: ${NEW}, quote: "payées par l'État" }
due: { period: 2021, rhythm: chaque année, words: chaque année, communique: ${NEW}, quote: "seront doublées chaque année" }
places:
  - { words: logement, communique: ${NEW}, quote: "pour continuer l'effort de logement" }
beneficiaries:
  - { words: familles, communique: ${NEW}, quote: "L'accueil des familles" }
extends:
  - { id: ouvrir-des-places, editorial: Les mêmes places. }
events:
  - { id: forum-2020, editorial: Annoncé au forum. }
`,
  'figures/places': `
territories:
  - { id: nord, editorial: Le préfet est celui du Nord. }
title: Places ouvertes
value: 3000
unit: places d’hébergement
approximation: près de
nature: stock
level: fait
communique: ${NEW}
quote: "Près de 3 000 places d'hébergement ont été ouvertes"
verb: ont été ouvertes
period: { period: 2020, words: en 2020 }
payer: { organisation: etat, words: "payées par l'État" }
scope: dans le Nord
alsoSaid:
  - { communique: ${NEW}, quote: "Les 3 000 places" }
commitments:
  - { id: doubler-les-places, editorial: Le point de départ du doublement. }
themes:
  - { id: logement, editorial: Des places d’hébergement. }
events:
  - { id: forum-2020, editorial: Donné au forum. }
`,
  'figures/doublement': `
title: Doublement
value: 2
unit: fois
nature: multiple
level: annoncé
communique: ${NEW}
quote: "seront doublées"
verb: seront doublées
multipleOf: places
`,
  'vocabulary/iae': `
term: IAE
kind: sigle
meaning: insertion par l’activité économique
also: [i.a.e.]
equivalents:
  - { words: "L'IAE aussi", communique: ${NEW}, quote: "L'IAE aussi." }
  - { words: chantiers, editorial: Un mot courant. }
passages:
  - { communique: ${NEW}, quote: "L'IAE aussi." }
editorial: Le développement n’est pas dans le document.
`,
  'replies/prefecture': `
by: { organisation: prefecture }
about:
  - commitment: ouvrir-des-places
  - figure: places
received: 2020-07-10
published: 2020-07-10
text: |
  Les places sont ouvertes.

  Nous le confirmons.
editorial: Reçue par courrier.
`,
  'missing/rapport': `
title: Rapport de 2021
period: 2021
until: 2022
series: { name: rapports, rank: 1 }
dossiers: [logement]
kind: rapport
knownFrom:
  - { name: exemple.fr, url: "https://exemple.fr/rapport", seen: 2020-12-01, archive: "https://archive.exemple.fr/rapport" }
  - { communique: ${NEW}, quote: "Les 3 000 places" }
  - { deduction: Le rang du suivant. }
prevents: Savoir combien.
passages:
  - { communique: ${NEW}, quote: "Les 3 000 places" }
event: { id: forum-2020, editorial: Il en rend compte. }
commitment: { id: ouvrir-des-places, editorial: Il en rend compte. }
`,
};
