/** The words that prove something, as every record publishes them: the same three fields everywhere. */
import type { Passage } from '#graph/model.ts';
import { idIn, object, one, OWN_ADDRESS, TEXT, type Field, type Shape } from './fields.ts';
import type { Json } from './json.ts';

export const passageShape: Shape<Passage> = {
  name: 'passage',
  description: 'les mots exacts d’un communiqué, avec l’adresse de la phrase où ils se trouvent',
  fields: [
    one('communique', idIn('communiques'), 'le communiqué', ({ communique }) => communique),
    one('citation', TEXT, 'les mots du communiqué, tels quels', ({ words }) => words),
    one('url', OWN_ADDRESS, 'l’adresse de la phrase, avec son ancre', ({ url }) => url),
  ],
};

export const PASSAGE = object(passageShape);

/** Passages without those that repeat another's words at the same place. */
export const eachOnce = (passages: readonly Passage[]): Passage[] => [
  ...new Map(passages.map((passage) => [`${passage.url} ${passage.start} ${passage.end}`, passage])).values(),
];

type Published = Readonly<Record<string, Json>>;

/** Every passage in a field's value, in the order met. */
function within({ type, occurs }: Pick<Field<never>, 'type' | 'occurs'>, value: Json): Published[] {
  const { shape } = type;
  if (shape === undefined || value === null) return [];
  const values = (occurs === 'many' ? value : [value]) as readonly Published[];
  if (shape === passageShape) return [...values];
  return values.flatMap((one) => shape.fields.flatMap((field) => within(field, one[field.name] ?? null)));
}

/** The passages of a whole record, each once, in the order met. */
export function passagesOf(fields: readonly Field<never>[], record: Published): Published[] {
  const found = fields.flatMap((field) => within(field, record[field.name] ?? null));
  return [
    ...new Map(
      found.map((passage) => [JSON.stringify([passage['url'], passage['citation']]), passage]),
    ).values(),
  ];
}
