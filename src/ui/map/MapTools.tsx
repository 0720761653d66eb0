import { IconButton } from '../hud/IconButton';
import { useWords } from '../words/useWords';
import styles from './map.module.css';

export interface MapToolsProps {
  readonly onNearer: () => void;
  readonly onFarther: () => void;
  readonly onWhole: () => void;
}

/** Nearer, farther, all. */
export function MapTools({ onNearer, onFarther, onWhole }: MapToolsProps) {
  const words = useWords();
  return (
    <div className={styles['tools']}>
      <IconButton icon="plus" label={words('explore.zoomIn')} onClick={onNearer} />
      <IconButton icon="minus" label={words('explore.zoomOut')} onClick={onFarther} />
      <IconButton icon="whole" label={words('explore.zoomWhole')} onClick={onWhole} />
    </div>
  );
}
