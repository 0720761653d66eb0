import { useState } from 'react';
import type { IndexEntry } from '../../domain/hall/hall';
import { formatSharedVisit } from '../../domain/logbook/sharedVisit';
import { CopyButton } from '../CopyButton';
import copyStyles from '../copyButton.module.css';
import { Icon } from '../Icon';
import { pageAddress } from '../pageAddress';
import { QrCode } from '../qr/QrCode';
import { ShareButton } from '../ShareButton';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './visit.module.css';

export interface VisitLinkProps {
  readonly favourites: readonly IndexEntry[];
  /** Latest first. */
  readonly seen: readonly IndexEntry[];
}

/** Longer addresses make codes too fine for a phone's camera. */
const LONGEST_IN_CODE = 700;

/** A link that holds the visit itself: no account, no server; and the list on paper. */
export function VisitLink({ favourites, seen }: VisitLinkProps) {
  const words = useWords();
  const hall = useGallery((state) => (state.hall.status === 'ready' ? state.hall.value.title[state.language] : ''));
  const [isWithSeen, setWithSeen] = useState(favourites.length === 0);
  const hasChoice = favourites.length > 0 && seen.length > 0;
  const idsOf = (entries: readonly IndexEntry[]): readonly string[] => entries.map(({ id }) => id);
  const code = formatSharedVisit({
    favourites: idsOf(favourites),
    seen: isWithSeen || !hasChoice ? idsOf(seen).toReversed() : [],
  });
  const url = pageAddress(`#/visit/${code}`);
  return (
    <section className={styles['part']} aria-labelledby="visit-link">
      <h3 id="visit-link" className={styles['partTitle']}>
        {words('visit.takeAlong')}
      </h3>
      <p className={styles['note']}>{words('visit.linkHolds')}</p>
      {hasChoice ? (
        <label className={styles['check']}>
          <input type="checkbox" checked={isWithSeen} onChange={(event) => setWithSeen(event.target.checked)} />
          {words('visit.withSeen')}
        </label>
      ) : null}
      <div className={styles['link']}>
        {url.length <= LONGEST_IN_CODE ? (
          <QrCode text={url} label={words('visit.qrVisit')} className={styles['code']} />
        ) : null}
        <div className={styles['address']}>
          <p className={styles['url']}>{url}</p>
          <div className={styles['actions']}>
            <CopyButton text={url} label={words('visit.copyLink')} icon="link" />
            <ShareButton title={words('visit.sharedTitle', { title: hall })} url={url} />
            <button type="button" className={copyStyles['button']} onClick={() => window.print()}>
              <Icon name="print" />
              {words('visit.print')}
            </button>
          </div>
        </div>
      </div>
    </section>
  );
}
