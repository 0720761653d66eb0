import { useId, useState } from 'react';
import type { ExhibitRecord, HungExhibit } from '../../domain/hall/hall';
import { type Comparison, chooseComparison, comparisonsFor } from '../../domain/hand/comparison';
import type { HeldLight } from '../../domain/hand/held';
import { realFactor } from '../../domain/hand/heldSize';
import type { Size } from '../../domain/units';
import { LANGUAGE_TAG } from '../Bi';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';
import { HandChoice } from './HandChoice';
import { HandLight } from './HandLight';
import { HandSize } from './HandSize';
import { HandStage } from './HandStage';
import styles from './hand.module.css';

export interface HandBodyProps {
  readonly hung: HungExhibit;
  readonly record: ExhibitRecord;
}

const COMPARED = { none: 'hand.none', hand: 'hand.asHand', person: 'hand.asPerson', bar: 'hand.bar' } as const;
const HALL: HeldLight = { kind: 'hall' };

/** The held thing, its size, its light, and what it is compared with. */
export function HandBody({ hung, record }: HandBodyProps) {
  const words = useWords();
  const language = useGallery((state) => state.language);
  const textId = useId();
  const [light, setLight] = useState(HALL);
  const [isReal, setReal] = useState(false);
  const factor = isReal ? (realFactor(record) ?? 1) : 1;
  const size = grown(hung.size, factor);
  const [comparison, setComparison] = useState<Comparison>(() => chooseComparison(hung.size));
  const { scale } = record.display;
  const chooseReal = (as: 'model' | 'real'): void => {
    const next = grown(hung.size, as === 'real' ? (realFactor(record) ?? 1) : 1);
    setReal(as === 'real');
    if (!comparisonsFor(next).includes(comparison)) setComparison(chooseComparison(next));
  };
  return (
    <>
      <HandStage hung={hung} light={light} comparison={comparison} factor={factor} describedBy={textId} />
      <div className={styles['side']}>
        <HandSize record={record} size={hung.size} />
        <HandLight light={light} onLight={setLight} />
        <div className={styles['part']}>
          <HandChoice
            legend={words('hand.compare')}
            options={comparisonsFor(size).map((value) => ({ value, label: words(COMPARED[value]) }))}
            chosen={comparison}
            onChoose={setComparison}
          />
          {scale !== null && realFactor(record) !== null ? (
            <HandChoice
              legend={words('hand.as')}
              options={[
                { value: 'model', label: words('hand.asModel', { scale }) },
                { value: 'real', label: words('hand.asReal') },
              ]}
              chosen={isReal ? 'real' : 'model'}
              onChoose={chooseReal}
            />
          ) : null}
        </div>
        <p id={textId} className={styles['text']} lang={LANGUAGE_TAG[language]}>
          {record.text[language]}
        </p>
        <p className={styles['quiet']}>
          {words('hand.hands')} {words('hand.keys')}
        </p>
      </div>
    </>
  );
}

const grown = ({ x, y, z }: Size, by: number): Size => ({ x: x * by, y: y * by, z: z * by });
