/** What happens to an entry once it is published: declared changes, withdrawal, former addresses. The same for every kind with a page. */
import * as z from 'zod';
import { choice, day, list, someOf, text } from './fields.ts';

/** What a change is, as the program reads it: the editors cannot make a change of substance a small one. */
export const CHANGE_KINDS = ['substance', 'rédaction', 'forme'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Words or values may be absent before or after: an empty text. */
const wording = (description: string) =>
  z.union([z.string(), z.number(), z.boolean()]).transform(String).meta({ description });

const edit = z
  .strictObject({
    field: text(
      'le champ changé, tel que le contrôle le nomme ; absent pour le texte d’un communiqué',
    ).optional(),
    from: wording('ce qui était publié, mot pour mot ; vide si rien ne l’était'),
    to: wording('ce qui est écrit maintenant ; vide si plus rien ne l’est'),
  })
  .meta({ description: 'un endroit changé : avant, après' });

const change = z
  .strictObject({
    day: day('le jour du changement'),
    kind: choice(CHANGE_KINDS, 'sa nature ; inutile : le programme la calcule').optional(),
    why: text('pourquoi, en une phrase'),
    askedBy: text('qui l’a demandé, si ce n’est pas la rédaction').optional(),
    edits: someOf(edit, 'les endroits changés'),
  })
  .meta({ description: 'un changement fait après la publication' });

/** An address from the root of the site, `/chiffres/places/`. */
const address = z
  .string()
  .regex(/^\/(?:[0-9a-z-]+\/)+$/, {
    error: 'une adresse du site commence et finit par « / » : /chiffres/places/',
  })
  .meta({ description: 'une adresse sous laquelle cette fiche a été publiée' });

export const lifeSchema = z
  .strictObject({
    changes: list(change, 'les changements faits après la publication, du plus ancien au plus récent'),
    withdrawn: z
      .strictObject({ day: day('le jour du retrait'), why: text('pourquoi') })
      .meta({ description: 'si la fiche est retirée : quand, et pourquoi' })
      .optional(),
    formerly: list(address, 'les anciennes adresses de cette fiche : elles mènent ici'),
  })
  .meta({ description: 'Ce qui arrive à une fiche une fois publiée.' });

export type Life = z.output<typeof lifeSchema>;
export type Change = Life['changes'][number];
export type Edit = Change['edits'][number];
