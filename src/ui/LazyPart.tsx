import { type ComponentType, useEffect, useState } from 'react';
import type { Loading } from '../state/galleryState';
import { Notice } from './notices/Notices';
import { useWords } from './words/useWords';

export interface LazyPartProps {
  /** Fetches the part; the same function at every render. */
  readonly load: () => Promise<ComponentType>;
}

/** A part of the interface that is fetched on first use; a part that does not arrive can be asked for again. */
export function LazyPart({ load }: LazyPartProps) {
  const words = useWords();
  const [part, setPart] = useState<Loading<ComponentType>>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isWanted = true;
    load().then(
      (value) => {
        if (isWanted) setPart({ status: 'ready', value });
      },
      (error: unknown) => {
        if (isWanted) setPart({ status: 'failed', reason: String(error) });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [load, attempt]);

  if (part.status === 'failed')
    return (
      <Notice text={words('notice.partFailed')} again={words('tryAgain')} onAgain={() => setAttempt(attempt + 1)} />
    );
  if (part.status !== 'ready') return null;
  const Part = part.value;
  return <Part />;
}
