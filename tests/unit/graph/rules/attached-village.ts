/** Brumeval, whose second document attaches a file, an image and a video. */
import { digestOf } from '#entries/content-folder.ts';
import { HALLE, village } from './village.ts';

export const DOCUMENT = `communiques/${HALLE}.mdx`;
export const PATH = `content/${DOCUMENT}`;
export const shaOf = (text: string) => digestOf(new TextEncoder().encode(text));
export const SHA = shaOf('Le plan.');

const ATTACHED = `attachments:
  - file: halle-plan.pdf
    sha256: ${SHA}
    title: "Le plan"
    origin: "Reçu de la mairie."
images:
  - file: halle.png
    sha256: ${SHA}
    alt: "La halle, vue de la place, un jour de marché."
    credit: "Photo : mairie de Brumeval."
videos:
  - url: https://videos.example/halle
    title: "L’ouverture"
    transcript: halle-ouverture.txt
    sha256: ${SHA}
    seen: 2020-06-20
`;
/** The village whose document attaches a file, an image and a video. */
export const world = village
  .write('attachments/halle-plan.pdf', 'Le plan.')
  .write('attachments/halle.png', 'Le plan.')
  .write('attachments/halle-ouverture.txt', 'Le plan.')
  .edit(DOCUMENT, 'plain:\n', `${ATTACHED}plain:\n`);

export const after = (from: string, to: string) => world.edit(DOCUMENT, from, to);
/** What is said, without the place. */
export const told = (lines: readonly string[]) => lines.map((line) => line.replace(/^\S+ /, ''));
