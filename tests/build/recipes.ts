/** The recipes of CONTRIBUTING.md, as they are followed in a copy of the house. */
import type { Recipe } from './copy-of-house.ts';

const KIND = 'places';

/** « Add a kind »: its folder, its pages, and one line in each table that gathers. */
export const KIND_RECIPE = {
  folder: 'genre',
  lines: [
    {
      file: 'src/kinds/index.ts',
      before: 'import * as missing from',
      put: `import * as ${KIND} from './${KIND}/schema.ts';\n`,
    },
    {
      file: 'src/kinds/index.ts',
      before: '  missing: { schema',
      put: `  ${KIND}: { schema: ${KIND}.placeSchema, names: ${KIND}.names },\n`,
    },
    { file: 'src/kinds/index.ts', before: "  'people',\n", put: `  '${KIND}',\n` },
    {
      file: 'src/kinds/nodes.ts',
      before: 'import { themes }',
      put: `import { ${KIND} } from './${KIND}/node.ts';\n`,
    },
    { file: 'src/kinds/nodes.ts', before: '  themes,\n', put: `  ${KIND},\n` },
    {
      file: 'src/kinds/published.ts',
      before: 'import { themes }',
      put: `import { ${KIND} } from './${KIND}/published.ts';\n`,
    },
    { file: 'src/kinds/published.ts', before: '  themes,\n', put: `  ${KIND},\n` },
    {
      file: 'tests/unit/exports/world-records.ts',
      before: "  'workshops/enfance'",
      put: `  '${KIND}/nord': \`title: Nord\\npassage: { communique: \${OLD}, quote: "préfet du Nord" }\\n\`,\n`,
    },
    {
      file: 'content/LISEZMOI.md',
      before: '| `events/`',
      put: `| \`${KIND}/\` | un lieu nommé | \`/lieux/…/\` |\n`,
    },
  ],
} as const satisfies Recipe;

/** « Add a field »: what may be said, what is published, what is seen. */
export const FIELD_RECIPE = {
  lines: [
    {
      file: 'src/kinds/workshops/schema.ts',
      before: '    order: integer(',
      put: "    aim: own('ce que vise l’atelier').optional(),\n",
    },
    {
      file: 'src/kinds/workshops/record.ts',
      before: "    one('rang'",
      put: "    maybe('but', TEXT, 'ce que vise l’atelier', ({ data }) => data.aim),\n",
    },
    {
      file: 'src/kinds/workshops/Workshop.astro',
      before: '    <div class="named">',
      put: '    {data.aim && <p>{typeset(data.aim)}</p>}\n',
    },
    { file: 'src/kinds/workshops/Workshop.astro', before: 'setBy, themes } = Astro', put: 'data, ' },
  ],
} as const satisfies Recipe;

/** « Add a rule »: the rule, its test, its line. */
export const RULE_RECIPE = {
  folder: 'regle',
  lines: [
    {
      file: 'src/graph/rules/index.ts',
      before: 'import { gradings }',
      put: "import { fullStops } from './full-stops.ts';\n",
    },
    { file: 'src/graph/rules/index.ts', before: '  gradings,\n', put: '  fullStops,\n' },
  ],
} as const satisfies Recipe;
