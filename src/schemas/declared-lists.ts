/** What `site.yaml` adds to the open lists, and the fields that say a word of one. */
import * as z from 'zod';
import { complaint } from '#text/complaint.ts';
import { choice, issueOf, list, text } from './fields.ts';
import { knownWords, LISTS, type ListName } from './lists.ts';

const named = { name: text('le mot, tel que les fiches l’écrivent, en minuscules') };
const GENDERS = ['masculin', 'féminin'] as const;
const gender = choice(GENDERS, 'son genre : masculin ou féminin').transform((said) =>
  said === 'masculin' ? ('m' as const) : ('f' as const),
);
const plural = text('son pluriel, si ce n’est pas le mot et un « s »').optional();
const words = <T extends z.ZodRawShape>(name: ListName, more: T) =>
  list(z.strictObject({ ...named, ...more }), `les autres mots de cette liste : ${LISTS[name].what}`);

/** What `site.yaml` declares, list by list. */
export const declaredLists = z
  .strictObject({
    eventKinds: words('eventKinds', { gender }),
    attendanceRoles: words('attendanceRoles', {
      like: choice(['organise', 'présente', 'assiste'], 'ce qu’en comprendra un programme'),
    }),
    partyRoles: words('partyRoles', { label: text('le rôle, en un nom : « Financeur »') }),
    themeKinds: words('themeKinds', { gender, plural }),
    figureNatures: words('figureNatures', {
      isWithoutLevel: z.boolean().default(false).meta({
        description: 'vrai si un tel chiffre se dit sans verbe, donc sans niveau',
      }),
    }),
    organisationKinds: words('organisationKinds', {}),
    missingKinds: words('missingKinds', {}),
    vocabularyKinds: words('vocabularyKinds', {}),
  } satisfies Readonly<Record<ListName, z.ZodType>>)
  .partial()
  .superRefine((declared, context) => {
    for (const list of Object.keys(declared) as ListName[]) {
      const before = new Set(knownWords(list));
      declared[list]?.forEach(({ name }, index) => {
        if (before.has(name))
          context.addIssue({
            ...issueOf(complaint(`« ${name} » est déjà un mot de cette liste`, 'retirez-le')),
            path: [list, index, 'name'],
          });
        before.add(name);
      });
    }
  })
  .default({})
  .meta({ description: 'les mots que les listes du programme ne prévoient pas' });

export type DeclaredLists = z.output<typeof declaredLists>;
