import { type ComponentType, useEffect } from 'react';
import { Button, Dialog, Heading, I18nProvider, Modal, ModalOverlay } from 'react-aria-components';
import type { Surface } from '../../state/galleryState';
import { Icon } from '../Icon';
import { LazyPart } from '../LazyPart';
import { ExhibitList } from '../list/ExhibitList';
import { FloorPlan } from '../plan/FloorPlan';
import { Help } from '../settings/Help';
import { Settings } from '../settings/Settings';
import { useGallery, useVisit } from '../useGallery';
import { VisitSurface } from '../visit/VisitSurface';
import { useWords } from '../words/useWords';
import styles from './surface.module.css';

const loadSearch = async (): Promise<ComponentType> => (await import('../search/SearchSurface')).SearchSurface;

const CONTENT: Readonly<
  Record<
    Exclude<Surface, 'none'>,
    {
      readonly title: `${'list' | 'plan' | 'search' | 'settings' | 'help' | 'visit'}.title`;
      readonly Content: ComponentType;
    }
  >
> = {
  list: { title: 'list.title', Content: ExhibitList },
  plan: { title: 'plan.title', Content: FloorPlan },
  search: { title: 'search.title', Content: () => <LazyPart load={loadSearch} /> },
  settings: { title: 'settings.title', Content: Settings },
  help: { title: 'help.title', Content: Help },
  visit: { title: 'visit.title', Content: VisitSurface },
};

/** The large surface that is open: a modal sheet over the hall; the focus goes in, stays in, and comes back. */
export function SurfaceDialog() {
  const words = useWords();
  const visit = useVisit();
  const surface = useGallery((state) => state.surface);
  const language = useGallery((state) => state.language);
  const hasOpen = useGallery((state) => state.open !== null);
  useEffect(() => {
    // Whatever covers the hall makes way for an exhibit; the state leaves the list open, which may stand beside it.
    if (hasOpen) visit.showSurface('none');
  }, [visit, hasOpen]);
  if (surface === 'none') return null;
  const { title, Content } = CONTENT[surface];
  return (
    <I18nProvider locale={language === 'zh' ? 'zh-CN' : 'en-GB'}>
      <ModalOverlay
        className={styles['overlay'] ?? ''}
        isOpen
        isDismissable
        onOpenChange={(isOpen) => {
          if (!isOpen) visit.showSurface('none');
        }}
      >
        <Modal className={styles['modal'] ?? ''} data-surface={surface}>
          <Dialog className={styles['dialog'] ?? ''}>
            <div className={styles['head']}>
              <Heading slot="title" level={2} className={styles['title'] ?? ''}>
                {words(title)}
              </Heading>
              <Button
                className={styles['close'] ?? ''}
                aria-label={words('close')}
                onPress={() => visit.showSurface('none')}
              >
                <Icon name="close" />
              </Button>
            </div>
            {/* Scrolls by keyboard even where nothing in it takes the focus. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <div className={styles['content']} tabIndex={0}>
              <Content />
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}
