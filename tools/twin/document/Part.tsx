import type { ReactNode } from 'react';

export interface PartProps {
  readonly title: string;
  readonly id?: string;
  readonly children: ReactNode;
}

/** One headed part of a page. */
export function Part({ title, id, children }: PartProps) {
  return (
    <section id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
