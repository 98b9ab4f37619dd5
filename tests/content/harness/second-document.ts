/** A second document of the tiny world, written by hand: whatever the check says of it comes from what is given. */
import type { World } from './world.ts';

export const SECOND = '2020-09-14-suite';

export interface SecondDocument {
  title?: string;
  dateline?: string;
  place?: string;
  summary?: string;
  /** More lines of its header. */
  header?: string;
  body?: string;
}

/** Writes it in a world; returns the world. */
export function writeSecond(world: World, given: SecondDocument = {}): World {
  const {
    title = 'La mairie donne des nouvelles',
    dateline = 'Villeneuve, le 14 septembre 2020',
    place = 'Villeneuve',
    summary = 'La mairie donne des nouvelles.',
    header = '',
    body = 'Le temps est au beau.',
  } = given;
  world.write(
    `communiques/${SECOND}.mdx`,
    `---
title: "${title}"
date: 2020-09-14
dateline: "${dateline}"
place: ${place}
issuer:
  organisation: mairie
  editorial: "La mairie le signe."
summary: "${summary}"
${header}---

${dateline}

# ${title}

${body}
`,
  );
  return world;
}
