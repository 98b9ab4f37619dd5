/** What the answers say, in French. */
import { enumerate, plural } from '#text/word/plural.ts';
import { formatNumber } from '#text/number/format.ts';
import { typeset } from '#text/typeset.ts';
import { isHarmless, type ChangeKind } from '#verifier/change-kinds.ts';
import type { Reading } from '#verifier/read.ts';
import type { Answer, Verdict } from '#verifier/answer.ts';

const hasCuts = ({ parts }: Answer) => parts.length > 0;

/** Words that are the document's, and what is not. */
function nearness({ typography, changes }: Answer): string {
  if (typography.some((one) => /^(?:esp|apo|maj)/.test(one)))
    return 'Exact, aux espaces, apostrophes ou majuscules près';
  return changes.length > 0 && changes.every(({ kinds: [kind] }) => kind === 'same-number')
    ? 'Exact, nombre écrit autrement'
    : 'Exact, à la typographie près';
}

/** The verdict, in the words that the page shows. */
export function verdictOf(answer: Answer): string {
  switch (answer.verdict) {
    case 'exact':
      if (hasCuts(answer)) return 'Exact, coupures signalées';
      return answer.added.length > 0 ? 'Exact, ajouts signalés' : 'Exact';
    case 'same':
      return nearness(answer);
    case 'altered':
      return 'Altéré';
    case 'assembled':
      return 'Assemblé';
    case 'absent':
      return 'Absent du corpus';
  }
}

/** One sentence under the verdict. */
export function explanationOf(answer: Answer, documents: number, isWhole: boolean): string {
  const { verdict, count, places, parts, typography } = answer;
  const all =
    documents === 1
      ? 'le seul communiqué publié ici'
      : `les ${formatNumber(documents)} communiqués publiés ici`;
  // Of a large corpus, only what resembles the text has been read: the page says no more than that.
  const corpus = isWhole ? all : `les communiqués qui leur ressemblent le plus, parmi ${all}`;
  const others = isWhole ? '' : ' Seuls ont été lus les communiqués les plus ressemblants.';
  switch (verdict) {
    case 'exact':
      if (hasCuts(answer)) return 'Chaque partie est dans le même document, à la lettre et dans cet ordre.';
      return count > 1
        ? typeset(
            `Ces mots se lisent, à la lettre, en ${formatNumber(count)} endroits${isWhole ? '' : ' au moins'}${count > places.length ? ` ; voici les ${formatNumber(places.length)} premiers` : ''}.`,
          )
        : 'Ces mots sont dans le document, à la lettre.';
    case 'same':
      return typography.length === 0
        ? 'Les mots sont ceux du document.'
        : typeset(
            `Les mots sont ceux du document. ${plural(typography.length, 'Seul change', 'Seuls changent')} : ${enumerate(typography)}.`,
          );
    case 'altered':
      return `Un document dit presque cela, mais pas cela.${others}`;
    case 'assembled':
      return `${formatNumber(parts.length)} morceaux, pris à des endroits différents, qui ne se suivent pas.${others}`;
    case 'absent':
      return typeset(`Ces mots ne sont pas dans ${corpus}.`);
  }
}

const CHANGES: Readonly<Record<ChangeKind, string>> = {
  number: 'Nombre',
  date: 'Date',
  negation: 'Négation',
  name: 'Nom',
  tense: 'Temps ou mode du verbe',
  approximation: 'Approximation',
  order: 'Ordre des mots',
  word: 'Mot',
  spelling: 'Orthographe',
  accent: 'Accent',
  punctuation: 'Ponctuation',
  'same-number': 'Même nombre, écrit autrement',
  'capital-accent': 'Accent de capitale omis',
};

/** « Nombre changé », « Négation ajoutée »… */
export function changeName({ kinds, document, quote }: Answer['changes'][number]): string {
  const [first = 'word', ...others] = kinds;
  const name = [CHANGES[first], ...others.map((kind) => CHANGES[kind].toLowerCase())].join(', ');
  if (isHarmless({ kinds })) return name;
  const gender = /^(?:Date|Négation|Approximation|Orthographe|Ponctuation)/.test(name) ? 'e' : '';
  const many = others.length > 0 ? 's' : '';
  return `${name} ${document === '' ? `ajouté${gender}` : quote === '' ? `ôté${gender}` : `changé${gender}`}${many}`;
}

/** What each verdict is called when it is counted: the word that agrees, and what follows it. */
const OUTCOMES: Readonly<Record<Verdict, readonly [word: string, rest?: string]>> = {
  exact: ['exacte'],
  same: ['exacte', ' à la typographie près'],
  altered: ['altérée'],
  assembled: ['assemblée'],
  absent: ['absente'],
};

/** « 3 citations : 2 exactes, 1 absente. » */
export function summaryOf({ by, answers, isCut }: Reading): string {
  const unit = by === 'sentences' ? 'phrase' : 'citation';
  const counts = Object.entries(OUTCOMES).flatMap(([verdict, [word, rest = '']]) => {
    const n = answers.filter((answer) => answer.verdict === verdict).length;
    return n === 0 ? [] : [`${formatNumber(n)} ${plural(n, word, `${word}s`)}${rest}`];
  });
  const cut = isCut ? ' Le texte est très long : seul son début a été lu.' : '';
  const total = `${formatNumber(answers.length)} ${plural(answers.length, unit, `${unit}s`)}`;
  return typeset(`${total} : ${counts.join(', ')}.${cut}`);
}

/** What is loaded, before anything is asked. */
export function readiness(documents: number, isWhole: boolean): string {
  const all = `${formatNumber(documents)} ${plural(documents, 'communiqué', 'communiqués')}`;
  return typeset(
    isWhole
      ? `Prêt : ${all} ${plural(documents, 'chargé', 'chargés')}. Vous pouvez couper le réseau.`
      : `Prêt : ${all}. Seuls ceux qui ressemblent à votre texte seront chargés, par fichiers de dix : le réseau reste nécessaire.`,
  );
}
