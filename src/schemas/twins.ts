/** An element of a list that says again what another of them says. */
import { complaint, type Complaint } from '#text/complaint.ts';

/** What elements of lists are about, by the names of their fields. */
const ABOUT = ['id', 'person', 'organisation'] as const;

const fieldOf = (element: unknown, name: string): unknown =>
  typeof element === 'object' && element !== null ? Reflect.get(element, name) : undefined;

/** What an element names: itself if it is a word, or the entry that it leads to, in a role. */
function nameOf(element: unknown): string | undefined {
  if (typeof element === 'string') return element;
  const name = ABOUT.map((field) => fieldOf(element, field)).find((value) => typeof value === 'string');
  return typeof name === 'string' ? name : undefined;
}

/** Do two elements name one thing? What two documents each say is said once by each. */
function nameOneThing(a: unknown, b: unknown): boolean {
  if (nameOf(a) === undefined || nameOf(a) !== nameOf(b) || fieldOf(a, 'role') !== fieldOf(b, 'role'))
    return false;
  const [first, second] = [fieldOf(a, 'communique'), fieldOf(b, 'communique')];
  return first === undefined || second === undefined || first === second;
}

/** Each element that an earlier one makes idle, by its rank. */
export function explainTwins(elements: readonly unknown[]): { rank: number; wrong: Complaint }[] {
  const written = elements.map((element) => JSON.stringify(element));
  const isIdle = (element: unknown, rank: number) =>
    elements.some((one, at) => at < rank && (written[at] === written[rank] || nameOneThing(one, element)));
  return elements.flatMap((element, rank) => {
    if (!isIdle(element, rank)) return [];
    const name = nameOf(element);
    return [
      {
        rank,
        wrong: complaint(
          name === undefined
            ? 'la même chose est déjà dite dans cette liste'
            : `« ${name} » est déjà dans cette liste`,
          'retirez-en un des deux',
        ),
      },
    ];
  });
}
