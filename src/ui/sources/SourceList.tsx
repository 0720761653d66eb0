import type { Exhibit } from '../../domain/catalogue/schemas';
import { AwayLink } from './AwayLink';

export interface SourceListProps {
  readonly sources: Exhibit['sources'];
  readonly className: string | undefined;
  readonly quietClass: string | undefined;
}

/** Where statements come from: title, publisher and date, linked where an address is known. */
export function SourceList({ sources, className, quietClass }: SourceListProps) {
  return (
    <ul className={className}>
      {sources.map((source) => {
        const about = [source.publisher, source.date].filter((part) => part !== null).join(', ');
        return (
          <li key={`${source.title} ${source.url ?? ''}`}>
            {source.url === null ? source.title : <AwayLink href={source.url} text={source.title} />}
            {about === '' ? null : <span className={quietClass}>{` — ${about}`}</span>}
          </li>
        );
      })}
    </ul>
  );
}
