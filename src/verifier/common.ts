/** What two lists have in common, in order: the longest list that is in both. */

/** Some items of both lists, after those that only one of them has at this place. */
export interface Piece {
  removed: number;
  added: number;
  shared: number;
}

/** How one list becomes the other, from left to right. What one removes and the other adds at one place is one piece. */
export function piecesOf<T>(one: readonly T[], other: readonly T[]): Piece[] {
  const width = other.length + 1;
  // At (i, j): how much the ends of the lists, from i and from j, have in common.
  const common = new Uint16Array((one.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1)
      common[i * width + j] =
        one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pieces: Piece[] = [];
  for (let i = 0, j = 0; i < one.length || j < other.length;) {
    const piece = { removed: 0, added: 0, shared: 0 };
    while (
      (i < one.length || j < other.length) &&
      (i === one.length || j === other.length || one[i] !== other[j])
    )
      if (j === other.length || (i < one.length && at(i + 1, j) >= at(i, j + 1)))
        [i, piece.removed] = [i + 1, piece.removed + 1];
      else [j, piece.added] = [j + 1, piece.added + 1];
    while (i < one.length && j < other.length && one[i] === other[j])
      [i, j, piece.shared] = [i + 1, j + 1, piece.shared + 1];
    pieces.push(piece);
  }
  return pieces;
}
