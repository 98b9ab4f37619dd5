/** What each component that a page may write is shown by. */
import type { PAGE_COMPONENTS } from '#document/components.ts';
import Champ from './Champ.astro';
import Citation from './Citation.astro';
import LeCorpus from './LeCorpus.astro';
import ExempleDeFil from './ExempleDeFil.astro';
import ExempleDePhrase from './ExempleDePhrase.astro';
import ExempleDePointille from './ExempleDePointille.astro';
import ExempleDeSic from './ExempleDeSic.astro';
import ExempleDeVerification from './ExempleDeVerification.astro';
import ExemplesDeRecherches from './ExemplesDeRecherches.astro';
import Niveaux from './Niveaux.astro';
import Noeud from './Noeud.astro';
import Sommaire from './Sommaire.astro';

/** The list that the guard admits, and no other: one that is missing here, or there, is a type error. */
export const SHOWN_BY = {
  Champ,
  Citation,
  Noeud,
  Sommaire,
  ExempleDeFil,
  ExempleDePointille,
  Niveaux,
  LeCorpus,
  ExempleDePhrase,
  ExempleDeVerification,
  ExempleDeSic,
  ExemplesDeRecherches,
} satisfies Record<keyof typeof PAGE_COMPONENTS, unknown>;
