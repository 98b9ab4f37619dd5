/** The proposals as a file that an editor reads beside the draft. */
import type { Proposals } from '../proposals.ts';
import { quoted } from '../draft/yaml.ts';
import type { Placed } from './place.ts';

type Value = string | number | boolean | undefined;

const entry = (
  { words, sentence, anchor }: Placed,
  fields: Readonly<Record<string, Value>>,
  more: readonly string[] = [],
): string[] => {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  return [
    `  - mots: ${quoted(words)}`,
    ...said.map(([key, value]) => `    ${key}: ${typeof value === 'string' ? quoted(value) : String(value)}`),
    ...more,
    ...(sentence === words ? [] : [`    phrase: ${quoted(sentence)}`]),
    `    adresse: ${quoted(anchor)}`,
  ];
};

const section = (name: string, comment: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [`${name}: [] # ${comment}`, ''] : [`# ${comment}`, `${name}:`, ...lines, ''];

/** YAML, in French. Nothing reads it: what is accepted is written in entries. */
export function proposalsFile(id: string, proposals: Proposals): string {
  const { numbers, ranks, dates, people, events, known, commitments, doubts } = proposals;
  return [
    `# Propositions pour ${id} : rien n’est publié, rien n’est décidé.`,
    '# Chaque entrée donne les mots exacts du texte et leur phrase. Recopiez dans vos fiches ce que vous acceptez.',
    '',
    ...section(
      'chiffres',
      'tout nombre du texte a sa fiche, ou sa raison',
      numbers.flatMap((one) =>
        entry(one, {
          valeur: one.value,
          unité: one.unit,
          réserve: one.reserve,
          multiple: one.form === 'multiple' ? true : undefined,
        }),
      ),
    ),
    ...section(
      'rangs',
      'ils rangent, et ne comptent pas',
      ranks.flatMap((one) => entry(one, { rang: one.value })),
    ),
    ...section(
      'dates',
      'sans « valeur », les mots ne disent pas tout',
      dates.flatMap((one) => entry(one, { valeur: one.value, doute: one.doubt })),
    ),
    ...section(
      'personnes',
      'avec leur fonction, dans les mots du document',
      people.flatMap((one) => entry(one, { nom: one.name, fonction: one.office })),
    ),
    ...section(
      'événements',
      'ce qui réunit, avec son jour, son heure et son lieu où les mots les disent',
      events.flatMap((one) =>
        entry(one, { titre: one.title, jour: one.day, heure: one.hour, lieu: one.place, doute: one.doubt }),
      ),
    ),
    ...section(
      'connus',
      'des fiches qui existent, dont les mots sont dans le texte',
      known.flatMap((one) => entry(one, { fiche: `${one.kind}/${one.id}` })),
    ),
    ...section(
      'engagements',
      'les phrases qui engagent, par leur verbe, et les fils les plus proches',
      commitments.flatMap((one) =>
        entry(
          one,
          {
            verbe: one.verb,
            niveau: one.level,
            nié: one.isDenied,
            échéance: one.due && [one.due.first, one.due.last].filter((day) => day !== undefined).join(' / '),
          },
          one.near.length === 0
            ? []
            : [
                '    proches:',
                ...one.near.flatMap(({ id, title, shared }) => [
                  `      - fil: ${id}`,
                  `        titre: ${quoted(title)}`,
                  `        mots: ${quoted(shared.join(', '))}`,
                ]),
              ],
        ),
      ),
    ),
    ...section(
      'fautes',
      'à garder telles quelles, et à signaler par <Sic>',
      doubts.flatMap((one) => entry(one, { pourquoi: one.why })),
    ),
  ].join('\n');
}
