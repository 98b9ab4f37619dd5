/** The schemas of the kinds as JSON Schema (draft 2020-12), for whatever helps an editor write: none is written twice. */
import * as z from 'zod';
import type { Content } from '#entries/content.ts';
import { titleOf } from '#entries/title.ts';
import { namesOf, schemaOf } from '#kinds/index.ts';
import type { Kind } from '#kinds/registry.ts';
import type { FieldMeta } from '#schemas/fields.ts';
import { lifeSchema } from '#schemas/life.ts';
import { wordsOf } from '#schemas/lists.ts';

/** What an editor of code understands beside the standard: VS Code and `yaml-language-server` read these. */
export interface JsonSchema extends Omit<FieldMeta, 'description'> {
  $schema?: string;
  title?: string;
  description?: string;
  markdownDescription?: string;
  type?: string;
  pattern?: string;
  patternErrorMessage?: string;
  enum?: readonly string[];
  markdownEnumDescriptions?: readonly string[];
  const?: unknown;
  default?: unknown;
  required?: readonly string[];
  properties?: Readonly<Record<string, JsonSchema>>;
  additionalProperties?: boolean;
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
}

/** What a field says of itself, for one who writes it. */
const SAID = {
  passage: 'Mots exacts du communiqué nommé à côté ; ils y figurent une seule fois.',
  words: 'Mots exacts du communiqué.',
  within: 'Mots exacts, pris dans la phrase citée à côté.',
} as const satisfies Readonly<Record<NonNullable<FieldMeta['said']>, string>>;

function helpOf({ description = '', said, listed, hasLinks }: JsonSchema): string {
  const more = [
    said === undefined ? '' : SAID[said],
    listed === undefined ? '' : `Un autre mot se déclare dans \`site.yaml\`, sous \`lists.${listed}\`.`,
    hasLinks === true ? 'Peut tenir un lien : `[mots](/chiffres/…/)`.' : '',
  ].filter((one) => one !== '');
  return [description, ...more].join('\n\n');
}

/** Ids that are there, and words of open lists, as choices; what each is, beside it. */
function withChoices(schema: JsonSchema, content: Content | undefined): void {
  const { refersTo, listed } = schema;
  if (refersTo !== undefined) {
    const entries = content?.entries[refersTo] ?? [];
    if (entries.length > 0) {
      delete schema.pattern;
      schema.enum = entries.map(({ id }) => id);
      schema.markdownEnumDescriptions = entries.map(titleOf);
    } else schema.patternErrorMessage = 'un identifiant ne contient que a-z, 0-9 et « - »';
  }
  if (listed !== undefined) schema.enum = wordsOf(content?.site.lists ?? {}, listed).map(({ name }) => name);
  if (schema.description !== undefined) schema.markdownDescription = helpOf(schema);
}

/** A record may wait: whatever its kind, its file may say that it is a draft. */
function withDraft(schema: JsonSchema): JsonSchema {
  const { status, ...others } = schema.properties ?? {};
  const draft: JsonSchema =
    status === undefined
      ? {
          enum: ['brouillon'],
          markdownDescription:
            'La fiche attend : elle est contrôlée, ses manques ne sont que des avertissements.',
        }
      : { ...status, enum: [...(status.enum ?? []), 'brouillon'] };
  return { ...schema, properties: { ...others, status: draft } };
}

/** A schema of zod's, as an editor of code reads it. */
const described = (schema: z.ZodType, content: Content | undefined): JsonSchema =>
  // zod's own type is wider: what it gives for these schemas is of this form.
  z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ jsonSchema }) => withChoices(jsonSchema as JsonSchema, content),
  }) as JsonSchema;

/** What one entry of a kind may say, with the ids and words of `content` as choices where it is given. */
export const entrySchemaOf = (kind: Kind, content?: Content): JsonSchema =>
  described(schemaOf(kind), content);

/** {@link entrySchemaOf}, for a file: it may be a draft, and says what happens to it once published. */
export function jsonSchemaOf(kind: Kind, content?: Content): JsonSchema {
  const schema = withDraft(entrySchemaOf(kind, content));
  if (namesOf(kind).section === undefined) return schema;
  return { ...schema, properties: { ...schema.properties, ...described(lifeSchema, content).properties } };
}
