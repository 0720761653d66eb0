/** A queue that gives back the square with the least rank first; equal ranks in order of their number, so that ways are the same on every machine. */
export interface OpenList {
  readonly push: (square: number, rank: number) => void;
  readonly pop: () => number | null;
}

/** Creates an empty queue (a binary heap). */
export function createOpenList(): OpenList {
  const squares: number[] = [];
  const ranks: number[] = [];

  const isBefore = (a: number, b: number): boolean => {
    const rankA = ranks[a] ?? 0;
    const rankB = ranks[b] ?? 0;
    return rankA < rankB || (rankA === rankB && (squares[a] ?? 0) < (squares[b] ?? 0));
  };
  const swap = (a: number, b: number): void => {
    const square = squares[a] ?? 0;
    const rank = ranks[a] ?? 0;
    squares[a] = squares[b] ?? 0;
    ranks[a] = ranks[b] ?? 0;
    squares[b] = square;
    ranks[b] = rank;
  };
  const sink = (from: number): void => {
    let at = from;
    for (;;) {
      const left = 2 * at + 1;
      const right = left + 1;
      let least = at;
      if (left < squares.length && isBefore(left, least)) least = left;
      if (right < squares.length && isBefore(right, least)) least = right;
      if (least === at) return;
      swap(at, least);
      at = least;
    }
  };

  return {
    push: (square, rank) => {
      squares.push(square);
      ranks.push(rank);
      let at = squares.length - 1;
      while (at > 0 && isBefore(at, (at - 1) >> 1)) {
        swap(at, (at - 1) >> 1);
        at = (at - 1) >> 1;
      }
    },
    pop: () => {
      const top = squares[0];
      if (top === undefined) return null;
      swap(0, squares.length - 1);
      squares.pop();
      ranks.pop();
      sink(0);
      return top;
    },
  };
}
