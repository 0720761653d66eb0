import type { ReactNode } from 'react';

/** A link to another site; the style sheet marks it. Nothing of that site is fetched until it is followed. */
export function Away({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a href={href} rel="external">
      {children}
    </a>
  );
}
