import type { ComponentType } from 'react';
import { LazyPart } from '../LazyPart';
import { useGallery } from '../useGallery';
import { WaySlot } from '../way/WaySlot';
import styles from './hud.module.css';
import { Place } from './Place';
import { Steps } from './Steps';
import { ThumbStick } from './ThumbStick';
import { TitleChip } from './TitleChip';
import { Tools, type ToolsProps } from './Tools';

export interface HudProps extends ToolsProps {
  /** False where the hall cannot be drawn: then only the tools are of use. */
  readonly isDrawn: boolean;
}

const loadYearsChip = async (): Promise<ComponentType> => (await import('../timeline/YearsChip')).YearsChip;

/** The instruments over the hall. Kept small: it is part of the first picture. */
export function Hud({ isDrawn, ...tools }: HudProps) {
  const panel = useGallery((state) => (state.open === null ? 'closed' : 'open'));
  const hasYears = useGallery((state) => state.years !== null);
  if (!isDrawn)
    return (
      <header className={styles['top']}>
        <Tools {...tools} canStartHeadset={false} />
      </header>
    );
  return (
    <>
      <TitleChip />
      <header className={styles['top']} data-panel={panel}>
        <Place />
        <Tools {...tools} />
      </header>
      <div className={styles['bottom']} data-panel={panel}>
        <WaySlot />
        {hasYears ? <LazyPart load={loadYearsChip} /> : null}
        <Steps />
      </div>
      {panel === 'closed' ? <ThumbStick /> : null}
    </>
  );
}
