/** What `npm run dev` shows in place of every page while the content contradicts itself: all that is to mend, in French. */
import type { Problem } from '#entries/problem.ts';
import { formatNumber } from '#text/number/format.ts';
import { plural } from '#text/word/agreement.ts';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (words: string): string => words.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

const place = ({ line, column, field }: Problem): string =>
  [
    line === 0 ? '' : `ligne ${line}${column === 0 ? '' : `, colonne ${column}`}`,
    field && `champ « ${field} »`,
  ]
    .filter(Boolean)
    .join(', ');

const item = (problem: Problem): string =>
  `<li><p><b>${text(problem.message)}</b></p>${problem.remedy === '' ? '' : `<p>→ ${text(problem.remedy)}</p>`}<p><small>${text(place(problem))}</small></p></li>`;

/** The page, for a site that lives under `base`. Saving a file loads it again: it asks Vite's own client, as every page of the development server does. */
export function problemsPage(problems: readonly Problem[], base = '/'): string {
  const count = `${formatNumber(problems.length)} ${plural(problems.length, 'problème', 'problèmes')} à corriger`;
  const files = [...Map.groupBy(problems, ({ path }) => path)].map(
    ([path, own]) =>
      `<section><h2><code>${text(path)}</code></h2><ol>${own.map(item).join('')}</ol></section>`,
  );
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${count}</title>
<script type="module" src="${base}@vite/client"></script>
<style>body{max-width:48rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}li p{margin:.25rem 0}</style>
</head>
<body>
<main>
<h1>${count}</h1>
<p>Aucune page n’est montrée tant que le contenu se contredit. Corrigez, enregistrez : cette page se recharge d’elle-même.</p>
${files.join('\n')}
</main>
</body>
</html>
`;
}
