/**
 * Whether structured data says what schema.org's own vocabulary lets it say: known types, known properties,
 * each on a type that may have it, with a value that it may take. The vocabulary is the one that schema.org publishes.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import jsonld from 'jsonld';
import * as z from 'zod';

const SCHEMA = 'http://schema.org/';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';

/** What the context at https://schema.org says of the terms that we use; nothing is fetched. */
const CONTEXT = { '@vocab': SCHEMA };

/** A node of expanded JSON-LD: its types, then the values of each property. */
const typed = z.looseObject({ '@type': z.array(z.string()).default([]) });
const values = z.array(typed);

interface Vocabulary {
  classes: ReadonlySet<string>;
  /** Each class with those above it. */
  above: ReadonlyMap<string, readonly string[]>;
  domains: ReadonlyMap<string, readonly string[]>;
  ranges: ReadonlyMap<string, readonly string[]>;
}

function readVocabulary(): Vocabulary {
  const file = fileURLToPath(import.meta.resolve('@vocabulary/schema').replace(/index\.js$/, 'schema.nq'));
  const triples = [...readFileSync(file, 'utf8').matchAll(/^<([^>]+)> <([^>]+)> <([^>]+)> /gm)];
  const gathered = (predicate: string) => {
    const map = new Map<string, string[]>();
    for (const [, subject = '', found, object = ''] of triples)
      if (found === predicate) map.set(subject, [...(map.get(subject) ?? []), object]);
    return map;
  };
  const types = gathered(TYPE);
  return {
    classes: new Set([...types].filter(([, of]) => of.includes(`${RDFS}Class`)).map(([name]) => name)),
    above: gathered(`${RDFS}subClassOf`),
    domains: gathered(`${SCHEMA}domainIncludes`),
    ranges: gathered(`${SCHEMA}rangeIncludes`),
  };
}

let vocabulary: Vocabulary | undefined;

/** A class and all those above it. */
function lineage(name: string, known: Vocabulary): string[] {
  return [name, ...(known.above.get(name) ?? []).flatMap((parent) => lineage(parent, known))];
}

const short = (name: string): string => name.replace(SCHEMA, '');

/** May this literal be a value of one of these types? */
function suits(value: unknown, ranges: readonly string[]): boolean {
  const may = (...names: string[]) => names.some((name) => ranges.includes(SCHEMA + name));
  if (typeof value === 'boolean') return may('Boolean');
  if (typeof value === 'number') return may('Number', 'Integer', 'Float', 'Text');
  const text = String(value);
  if (may('Text', 'CssSelectorType', 'PronounceableText', 'XPathType')) return true;
  if (may('URL') && URL.canParse(text)) return true;
  // Search engines and validators take a name for a thing; we are stricter and only take dates here.
  return may('Date', 'DateTime') && /^\d{4}-\d\d-\d\d$/.test(text);
}

function* faultsOf(node: z.infer<typeof typed>, known: Vocabulary, where: string): Generator<string> {
  const types = node['@type'];
  for (const type of types)
    if (!known.classes.has(type)) yield `${where} : « ${short(type)} » n’est pas un type`;
  const all = new Set(types.flatMap((type) => lineage(type, known)));
  for (const [property, held] of Object.entries(node)) {
    if (property.startsWith('@')) continue;
    const name = short(property);
    const domains = known.domains.get(property);
    const ranges = known.ranges.get(property) ?? [];
    if (domains === undefined) yield `${where} : « ${name} » n’est pas une propriété`;
    else if (types.length > 0 && !domains.some((domain) => all.has(domain)))
      yield `${where} : « ${name} » n’est pas une propriété de ${types.map(short).join(', ')}`;
    for (const value of values.parse(held)) {
      if ('@value' in value) {
        if (!suits(value['@value'], ranges))
          yield `${where} : « ${String(value['@value'])} » ne convient pas à ${name}`;
        continue;
      }
      const inside = value['@type'];
      const line = new Set(inside.flatMap((type) => lineage(type, known)));
      if (inside.length > 0 && domains !== undefined && !ranges.some((range) => line.has(range)))
        yield `${where} : ${inside.map(short).join(', ')} ne convient pas à ${name}`;
      if (inside.length === 0 && Object.keys(value).length > 2)
        yield `${where} : une valeur de ${name} n’a pas de type`;
      yield* faultsOf(value, known, `${where} › ${name}`);
    }
  }
}

/** What is wrong with the structured data of a page. */
export async function findSchemaOrgFaults(data: object): Promise<string[]> {
  vocabulary ??= readVocabulary();
  const { '@context': context, ...rest } = z.looseObject({}).parse(data);
  if (context !== 'https://schema.org') return ['le contexte n’est pas celui de schema.org'];
  const expanded = await jsonld.expand({ '@context': CONTEXT, ...rest });
  const nodes = expanded.flatMap((node) => values.parse(node['@graph'] ?? [node]));
  const known = vocabulary;
  return nodes.flatMap((node) => [...faultsOf(node, known, short(node['@type'][0] ?? '?'))]);
}
