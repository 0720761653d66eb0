import type { ReactNode } from 'react';
import { Dialog, I18nProvider, Modal, ModalOverlay } from 'react-aria-components';
import type { Surface } from '../../state/galleryState';
import { useGallery, useVisit } from '../useGallery';

export interface ModalSheetProps {
  readonly surface: Exclude<Surface, 'none'>;
  /** Classes of the veil, the sheet and the dialog in it. */
  readonly styles: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** The modal sheet of a surface: the focus goes in, stays in, and comes back; Escape and the veil close it. */
export function ModalSheet({ surface, styles, children }: ModalSheetProps) {
  const visit = useVisit();
  const language = useGallery((state) => state.language);
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
          <Dialog className={styles['dialog'] ?? ''}>{children}</Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}
