import * as z from 'zod';
import { complaint } from '#text/complaint.ts';
import { declaredLists } from './declared-lists.ts';
import { choice, day, issueOf, list, text, webAddress } from './fields.ts';

/** A fact that the publisher has yet to give is absent, and the page says so. */
export const siteSchema = z
  .strictObject({
    name: text('le nom du site'),
    baseline: text('ce dont parle le site, en quelques mots'),
    description: text('le site en une phrase'),
    asOf: day('le jour auquel l’état du corpus est arrêté'),
    sentences: choice(
      ['exigées', 'comptées'],
      'exigées : une phrase publiée que rien ne cite et que rien n’excuse est refusée ; comptées : la page du communiqué en dit le nombre',
    ).default('exigées'),
    official: z.boolean().meta({ description: 'vrai seulement si une administration publie ce site' }),
    home: z
      .strictObject({
        title: text('la phrase d’accueil ; *…* met en valeur'),
        lede: text('la phrase qui la suit'),
        searches: list(text('une recherche'), 'des exemples de recherches utiles'),
      })
      .meta({ description: 'les mots de la page d’accueil' }),
    publisher: z
      .strictObject({
        name: text('qui publie').optional(),
        director: text('le directeur de la publication').optional(),
        address: text('l’adresse postale').optional(),
        email: text('l’adresse électronique').optional(),
        phone: text('le téléphone').optional(),
      })
      .meta({ description: 'qui publie le site ; un champ absent est montré « à renseigner »' }),
    host: z
      .strictObject({
        name: text('l’hébergeur').optional(),
        address: text('son adresse').optional(),
        phone: text('son téléphone').optional(),
      })
      .meta({ description: 'qui héberge le site' }),
    lists: declaredLists,
    repository: webAddress('l’adresse du dépôt où l’on contribue').optional(),
    forge: choice(
      ['GitHub', 'GitLab', 'Forgejo'],
      'la forge du dépôt, si son adresse ne la nomme pas (Gitea : Forgejo)',
    ).optional(),
    security: z
      .strictObject({
        contact: z
          .string()
          .regex(/^(https:\/\/|mailto:|tel:)\S+$/, {
            error: 'un contact commence par « https:// », « mailto: » ou « tel: »',
          })
          .meta({ description: 'à qui signaler une faille : « mailto:… », « https://… » ou « tel:… »' }),
        expires: day('le jour jusqu’auquel ce contact vaut, à moins d’un an'),
      })
      .meta({ description: 'le contact publié dans /.well-known/security.txt' })
      .optional(),
  })
  .superRefine(({ asOf, security }, context) => {
    if (security !== undefined && security.expires <= asOf)
      context.addIssue({
        ...issueOf(
          complaint(
            `ce contact ne vaut plus au jour du corpus (« asOf » : ${asOf})`,
            'vérifiez-le et donnez un jour plus tardif',
          ),
        ),
        path: ['security', 'expires'],
      });
  })
  .meta({ description: 'Le site lui-même.' });

export type SiteData = z.output<typeof siteSchema>;
