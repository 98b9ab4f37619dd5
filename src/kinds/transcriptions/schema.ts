import * as z from 'zod';
import type { KindNames } from '#kinds/names.ts';
import { choice, reason, ref, sequence, text } from '#schemas/fields.ts';

/** What each kind of edit is allowed to change; `document/edits/explain.ts` enforces it. */
export const EDIT_KINDS = [
  'mobilier',
  'contact',
  'jonction',
  'structure',
  'lien',
  'note',
  'espacement',
  'signe',
] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

export const names = {
  extension: 'yaml',
} as const satisfies KindNames;

export const transcriptionSchema = z
  .strictObject({
    communique: ref('communiques', 'le communiqué transcrit ; même identifiant que ce fichier'),
    source: text('le fichier brut, dans content/sources/'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: 'une empreinte SHA-256 compte 64 chiffres hexadécimaux' })
      .meta({ description: 'l’empreinte SHA-256 du fichier brut' }),
    origin: text('d’où vient le fichier brut : "Reçu par courriel du service de presse."'),
    edits: sequence(
      z.strictObject({
        kind: choice(EDIT_KINDS, 'la nature de la modification'),
        from: z.string().meta({ description: 'les caractères du fichier brut, exactement' }),
        to: z.string().meta({ description: 'ce qui les remplace dans la transcription' }),
        why: reason('pourquoi').optional(),
      }),
      'les modifications, dans l’ordre du texte : les rejouer sur le brut donne la transcription',
    ),
  })
  .meta({ description: 'La chaîne entre le fichier brut et le communiqué publié.' });

export type TranscriptionData = z.output<typeof transcriptionSchema>;

declare module '#kinds/registry.ts' {
  interface DataByKind {
    transcriptions: TranscriptionData;
  }
}
