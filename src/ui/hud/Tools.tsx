import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './hud.module.css';
import { IconButton, type IconButtonProps } from './IconButton';

export interface ToolsProps {
  readonly canStartHeadset: boolean;
  readonly onEnterHeadset: () => void;
}

/** Language, search, list, plan, people with map and timeline, one's own visit, settings, help, and the headset. */
export function Tools({ canStartHeadset, onEnterHeadset }: ToolsProps) {
  const words = useWords();
  const visit = useVisit();
  const language = useGallery((state) => state.language);
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <nav className={styles['tools']} aria-label={words('hud.tools')}>
      <button
        type="button"
        className={styles['button']}
        lang={other === 'zh' ? 'zh-Hans' : 'en'}
        aria-label={words('hud.languageLabel')}
        onClick={() => visit.chooseLanguage(other)}
      >
        <span className={styles['languageText']}>{words('hud.language')}</span>
        <span className={styles['languageShort']}>{words('hud.languageShort')}</span>
      </button>
      <SurfaceButton surface="search" icon="search" label={words('search.open')} text={words('search.short')} />
      <SurfaceButton surface="list" icon="list" label={words('hud.listLabel')} text={words('hud.list')} />
      <SurfaceButton surface="plan" icon="plan" label={words('hud.planLabel')} text={words('hud.plan')} />
      <SurfaceButton surface="people" icon="explore" label={words('explore.openLabel')} text={words('explore.open')} />
      <SurfaceButton surface="visit" icon="ticket" label={words('visit.title')} />
      <SurfaceButton surface="settings" icon="settings" label={words('hud.settings')} />
      <SurfaceButton surface="help" icon="help" label={words('hud.help')} />
      {canStartHeadset ? (
        <IconButton
          icon="headset"
          label={words('hud.headset')}
          text={words('hud.headset')}
          onClick={() => onEnterHeadset()}
        />
      ) : null}
    </nav>
  );
}

interface SurfaceButtonProps extends Pick<IconButtonProps, 'icon' | 'label' | 'text'> {
  readonly surface: 'search' | 'list' | 'plan' | 'people' | 'settings' | 'help' | 'visit';
}

function SurfaceButton({ surface, ...looks }: SurfaceButtonProps) {
  const visit = useVisit();
  const isOpen = useGallery((state) => state.surface === surface);
  return (
    <IconButton
      {...looks}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={() => visit.showSurface(isOpen ? 'none' : surface)}
    />
  );
}
