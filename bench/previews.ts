/** What the images of shared links cost in a build, by what it says of them: they are kept between builds, and counted apart. */
import type { Cost } from './measure.ts';

export interface Previews {
  images: number;
  /** How many were not known from an earlier build. */
  drawn: number;
  /** Seconds of processor. */
  cpu: number;
}

const SAID = /^([\d\s]+) images d’aperçu, dont ([\d\s]+) dessinées : ([\d\s]+) ms/mu;

/** The cost of the images, from what `npm run build` says; `undefined` if it drew none. */
export function previewsIn(said: string): Previews | undefined {
  const numbers = SAID.exec(said)
    ?.slice(1)
    .map((written) => Number(written.replace(/\s/g, '')));
  if (numbers === undefined) return undefined;
  const [images = 0, drawn = 0, milliseconds = 0] = numbers;
  return { images, drawn, cpu: milliseconds / 1000 };
}

/** What a build costs beside its images. How long it lasts and the memory that it takes are those of the whole. */
export const withoutPreviews = ({ wall, cpu, memory }: Cost, previews: Previews | undefined): Cost => ({
  wall,
  cpu: cpu === undefined ? undefined : Math.max(0, cpu - (previews?.cpu ?? 0)),
  memory,
});
