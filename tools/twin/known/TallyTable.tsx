import { usePage } from '../document/pageContext';

export interface TallyTableProps {
  /** Head of the first column. */
  readonly first: string;
  /** Number that the shares are of. */
  readonly all: number;
  readonly rows: readonly { readonly name: string; readonly count: number; readonly meaning?: string }[];
}

/** Numbers of exhibits and their shares; a row's name may be followed by what it means. */
export function TallyTable({ first, all, rows }: TallyTableProps) {
  const { words } = usePage();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{words('known.number')}</th>
          <th scope="col">{words('known.share')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, count, meaning }) => (
          <tr key={name}>
            <th scope="row">
              {name}
              {meaning === undefined ? null : <small>{meaning}</small>}
            </th>
            <td>{count}</td>
            <td>{shareInWords(count, all)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A share in whole per cent; what is not nothing is never 0 %, what is not all never 100 %. */
export function shareInWords(count: number, all: number): string {
  if (all === 0) return '–';
  const share = (100 * count) / all;
  if (count > 0 && share < 1) return '< 1%';
  return count < all && share > 99 ? '> 99%' : `${Math.round(share)}%`;
}
