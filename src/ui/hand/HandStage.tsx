import { useEffect, useId, useRef, useState } from 'react';
import type { HungExhibit } from '../../domain/hall/hall';
import { type Comparison, chooseBar, FIGURES } from '../../domain/hand/comparison';
import type { HeldFrame, HeldLight } from '../../domain/hand/held';
import type { Metres } from '../../domain/units';
import { IconButton } from '../hud/IconButton';
import { Notice } from '../notices/Notices';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';
import { HandFigure, HandScaleBar } from './HandFigure';
import styles from './hand.module.css';
import { useHeldView } from './useHeldView';
import { useHoldHands, ZOOM_STEP } from './useHoldHands';

export interface HandStageProps {
  readonly hung: HungExhibit;
  readonly light: HeldLight;
  readonly comparison: Comparison;
  /** How many times larger than drawn the thing counts: 1, or a scale model's own scale. */
  readonly factor: number;
  /** Element that tells what the thing is. */
  readonly describedBy: string;
}

const FAULT = { 'no-webgl': 'hand.noWebgl', 'not-arrived': 'hand.notArrived', lost: 'hand.lost' } as const;

/** The thing itself: turned by drag, touch and keys, with what it is compared with beside it. */
export function HandStage({ hung, light, comparison, factor, describedBy }: HandStageProps) {
  const words = useWords();
  const language = useGallery((state) => state.language);
  const stage = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const [attempt, setAttempt] = useState(0);
  const [bar, setBar] = useState<Metres>(0);
  const handleFrame = ({ pixelsPerMetre, ground, beside }: HeldFrame): void => {
    const style = frame.current?.style;
    style?.setProperty('--ppm', String(pixelsPerMetre));
    style?.setProperty('--ground', String(ground));
    style?.setProperty('--beside', String(beside));
    setBar(chooseBar(pixelsPerMetre / factor));
  };
  const held = useHeldView(stage, hung, attempt, handleFrame);
  const view = held.status === 'held' ? held.view : null;
  const handleKeyDown = useHoldHands(stage, view);

  useEffect(() => view?.light(light), [view, light]);
  useEffect(() => {
    if (comparison !== 'hand' && comparison !== 'person') return view?.compare(null);
    const { x, y } = FIGURES[comparison].size;
    return view?.compare({ x: x / factor, y: y / factor });
  }, [view, comparison, factor]);

  return (
    <div ref={frame} className={styles['stage']} data-held={held.status}>
      {/* An application is interactive by its role; the rules know widgets only. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={stage}
        className={styles['hands']}
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={words('hand.stage', { title: hung.title[language] })}
        aria-describedby={`${describedBy} ${keysId}`}
        onKeyDown={handleKeyDown}
      />
      <p id={keysId} className="sr-only">
        {words('hand.keys')}
      </p>
      {view && (comparison === 'hand' || comparison === 'person') ? (
        <HandFigure figure={comparison} factor={factor} />
      ) : null}
      {view && comparison === 'bar' && bar > 0 ? <HandScaleBar length={bar} factor={factor} /> : null}
      {held.status === 'fetching' ? <p className={styles['wait']}>{words('loading')}</p> : null}
      {held.status === 'failed' ? (
        <div className={styles['fault']}>
          <Notice
            text={words(FAULT[held.why])}
            {...(held.why === 'no-webgl'
              ? {}
              : { again: words('tryAgain'), onAgain: () => setAttempt((before) => before + 1) })}
          />
        </div>
      ) : null}
      <fieldset className={styles['tools']} aria-label={words('hand.view')}>
        <IconButton icon="plus" label={words('hand.nearer')} onClick={() => view?.zoom(ZOOM_STEP)} />
        <IconButton icon="minus" label={words('hand.farther')} onClick={() => view?.zoom(1 / ZOOM_STEP)} />
        <IconButton icon="whole" label={words('hand.restore')} onClick={() => view?.restore()} />
      </fieldset>
    </div>
  );
}
