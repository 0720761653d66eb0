import { useState } from 'react';
import type { IndexEntry } from '../../domain/hall/hall';
import { positionInSection } from '../../state/selectors/positionInSection';
import { Bi } from '../Bi';
import { copyText } from '../copyText';
import { IconButton } from '../hud/IconButton';
import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import { FavouriteButton } from './FavouriteButton';
import styles from './panel.module.css';

/** Previous and next, "12 of 87 in this section", the bookmark and the link to this exhibit. */
export function PanelSteps({ entry }: { readonly entry: IndexEntry }) {
  const words = useWords();
  const visit = useVisit();
  const index = useGallery((state) => (state.index.status === 'ready' ? state.index.value : null));
  const section = useGallery((state) =>
    state.hall.status === 'ready' ? state.hall.value.sections.find(({ id }) => id === entry.section) : undefined,
  );
  if (!index) return null;
  return (
    <>
      <IconButton icon="previous" label={words('hud.previous')} onClick={() => void visit.stepExhibit(-1, 'panel')} />
      <p className={styles['position']}>
        {section ? <Bi text={section.title} className={styles['positionSection']} /> : null}
        <span>{words('panel.position', positionInSection(index, entry.id))}</span>
      </p>
      <IconButton icon="next" label={words('hud.next')} onClick={() => void visit.stepExhibit(1, 'panel')} />
      <FavouriteButton id={entry.id} />
      <CopyLink key={entry.id} />
    </>
  );
}

/** The address of the open exhibit is that of the page; where copying is refused it is shown to be copied by hand. */
function CopyLink() {
  const words = useWords();
  const [result, setResult] = useState<'none' | 'copied' | 'refused'>('none');
  const copy = (): void => {
    copyText(window.location.href).then(
      () => setResult('copied'),
      () => setResult('refused'),
    );
  };
  return (
    <>
      <IconButton icon="link" label={words('panel.copyLink')} onClick={copy} />
      <output className={result === 'none' ? 'sr-only' : styles['copied']}>
        {result === 'copied' ? words('panel.copied') : null}
        {result === 'refused' ? (
          <>
            {words('panel.copyFailed')} <span className={styles['address']}>{window.location.href}</span>
          </>
        ) : null}
      </output>
    </>
  );
}
