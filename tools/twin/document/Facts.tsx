import type { ReactNode } from 'react';
import { usePage } from './pageContext';

export interface FactProps {
  readonly term: string;
  /** Null is said to be not known. */
  readonly children: ReactNode;
}

/** A list of terms and what is known under each. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

/** One line of `Facts`; what is not known is said to be so. */
export function Fact({ term, children }: FactProps) {
  const { words } = usePage();
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children ?? <i>{words('notKnown')}</i>}</dd>
    </div>
  );
}
