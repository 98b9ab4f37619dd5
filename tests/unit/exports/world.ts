/**
 * A tiny world that fills every field that can be published, read and linked by the same code as the real one.
 * Its words hold the signs that XML and HTML must escape.
 */
import { namesOf } from '#kinds/index.ts';
import type { Kind } from '#kinds/registry.ts';
import { entriesByKind, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { readEntry } from '#entries/read.ts';
import { readSite } from '#entries/root-file.ts';
import { buildGraph } from '#graph/build.ts';
import { checkContent } from '#graph/asked/judge.ts';
import { publishedAddresses } from '#graph/published-addresses.ts';
import { NO_LEDGER } from '#ledger/ledger.ts';
import { nextFiles } from '#ledger/publish.ts';
import type { Graph } from '#graph/graph.ts';
import { RECORDS } from './world-records.ts';

const SITE = `
name: Le fil
baseline: Un essai
description: Un monde minuscule, pour essayer.
asOf: 2021-03-01
official: false
home: { title: Accueil, lede: Bienvenue. }
publisher: {}
host: {}
`;

const OLD = `---
title: Lancement du plan « pauvreté » & logement
date: 2019-01-16
dateline: Lille, le 16 janvier 2019
place: Lille
issuer:
  organisation: prefecture
  editorial: Le document ne nomme pas son auteur.
dossiers: [logement]
summary: Le préfet lance le plan, <b>dit-on</b> & l'annonce.
---

Lille, le 16 janvier 2019

# Lancement du plan « pauvreté » & logement

Michel Lalande, préfet du Nord, a réuni les acteurs mercredi 16 janvier 2019. La prochaine conférence se tiendra au deuxième semestre 2019.

L'État invite les départements à ouvrir des places <Sic note="Le singulier est du document.">de hébergement</Sic>, voir [le site](https://exemple.fr/?a=1&b=2)[^1].

- l'enfance : l'accueil du jeune enfant ;
- le logement à moins de 1 \\< 2 km.

[^1]: Une note de bas de page.
`;

const NEW = `---
title: Forum régional en ligne
date: 2020-07-10
dateline: Lille, le 10/07/2020
place: Lille
issuer:
  organisation: prefecture
  printed: PRÉFET DU NORD
letterhead:
  - organisation: prefecture
    printed: PRÉFET DU NORD
summary: Le forum annonce un doublement.
corrects: [{ document: 2019-01-16-lancement, quote: "Les 3 000 places seront doublées" }]
dossiers: [logement, rural]
plain: ["Le forum annonce [près de 3 000 places](/chiffres/places/) & un [doublement](/chiffres/doublement/)."]
contact:
  organisation: prefecture
  name: Préfecture du Nord
  service: Communication
  serviceOf: etat
  phone: 03 20 00 00 00
  email: presse@exemple.fr
  address: [1 rue du Nord]
  websites: [exemple.fr]
  accounts: [{ name: prefet, url: "https://exemple.fr/prefet" }]
---

Lille, le 10/07/2020

# Forum régional en ligne

Le forum s'est réuni ce vendredi 10 juillet, en présence de Michel Lalande, préfet du Nord, et de l'État. Près de 3 000 places d'hébergement ont été ouvertes en 2020 dans le Nord, payées par l'État.

Les 3 000 places seront doublées chaque année, pour continuer l'effort de logement. L'accueil des familles en fait partie. L'IAE aussi.
`;

/** A document of another kind, that prints little: files to add to the world. */
export const SPEECH = '2020-11-05-discours';
export const SPEECH_FILES: Record<string, string> = {
  [`communiques/${SPEECH}`]: `---
title: Opening of the hall
titleWhy: La page web porte ce titre.
type: discours
lang: en
date: 2020-11-05
dateline: 5 novembre
yearWhy: Celle de la page web.
place: Lille
placeWhy: Le siège de la préfecture.
issuer:
  - organisation: prefecture
    editorial: Le document ne nomme pas son auteur.
  - organisation: etat
    printed: "ÉTAT"
summary: Le discours ouvre la halle.
---

5 novembre

The hall has <Langue code="fr">trois portes</Langue> and 10,000 visitors. Opened on 6 novembre 2020.
`,
  'events/halle': `
title: Ouverture de la halle
kind: autre
status: tenu
date: { period: 2020-11-06, communique: ${SPEECH}, quote: "Opened on 6 novembre 2020", words: 6 novembre 2020, anomaly: Daté de la veille. }
`,
};

const TRANSCRIPTION = `
communique: 2020-07-10-forum
source: 2020-07-10-forum.txt
sha256: ${'0'.repeat(64)}
origin: reçu par courriel
edits: [{ kind: contact, from: "PRÉFET DU NORD", to: "" }]
`;

const FILES: Record<string, string> = {
  'communiques/2019-01-16-lancement': OLD,
  'communiques/2020-07-10-forum': NEW,
  'transcriptions/2020-07-10-forum': TRANSCRIPTION,
  'pages/a-propos': '---\ntitle: À propos\ndescription: Qui nous sommes.\n---\n\nUn essai.\n',
  ...RECORDS,
};

const bytes = (text: string) => new TextEncoder().encode(text.normalize('NFC').trimStart());

function entriesOf<K extends Kind>(kind: K, files: Record<string, string>): Entry<K>[] {
  return Object.entries(files)
    .filter(([path]) => path.startsWith(`${kind}/`))
    .sort()
    .map(([path, text]) => {
      const id = path.slice(kind.length + 1);
      const { entry, problems } = readEntry(
        kind,
        id,
        `content/${path}.${namesOf(kind).extension}`,
        bytes(text),
      );
      if (entry === undefined) throw new Error(JSON.stringify(problems, null, 2));
      return entry;
    });
}

/** The day on which the tiny world is published. */
const PUBLISHED_ON = '2021-02-01';

/** A content with the ledger of its first publication. */
const ledgered = (content: Content): Content => ({
  ...content,
  ledger: new Map(
    nextFiles(content, NO_LEDGER, publishedAddresses(content), PUBLISHED_ON).map(({ name, text }) => [
      name,
      text,
    ]),
  ),
});

/** The graph of the tiny world, published if asked; `files` replace or add to its own. */
export function world(files: Record<string, string> = {}, isPublished = false): Graph {
  const { site } = readSite('content/site.yaml', bytes(SITE));
  if (site === undefined) throw new Error('site.yaml of the tiny world is not valid');
  const all = { ...FILES, ...files };
  const entries = entriesByKind((kind) => entriesOf(kind, all));
  const written: Content = { site, entries, sources: new Map() };
  const content = isPublished ? ledgered(written) : written;
  // Custody and coverage are other tests' business: here, what is linked must be sound.
  const broken = checkContent(content).filter(
    ({ severity, path }) => severity === 'refuse' && !/communiques|transcriptions|pages/.test(path),
  );
  if (broken.length > 0) throw new Error(JSON.stringify(broken, null, 2));
  return buildGraph(content);
}
