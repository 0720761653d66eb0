import { sizeInWords } from '../../domain/catalogue/sizeInWords';
import type { ExhibitRecord } from '../../domain/hall/hall';
import { heldSize } from '../../domain/hand/heldSize';
import type { Size } from '../../domain/units';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './hand.module.css';

export interface HandSizeProps {
  readonly record: ExhibitRecord;
  /** Size of the model. */
  readonly size: Size;
}

/** How large the thing is: as recorded, or that this is not documented and how large its model is; a scale model tells both. */
export function HandSize({ record, size }: HandSizeProps) {
  const words = useWords();
  const language = useGallery((state) => state.language);
  const { original, model, scale } = heldSize(record, size);
  const told = (dimensionsMm: typeof original): string | null =>
    sizeInWords({ kind: record.kind, display: record.display, dimensionsMm }, language, (axis, length) =>
      words(`axis.${axis}`, { size: length }),
    );
  const originally = told(original);
  const ofModel = told(model);
  return (
    <dl className={styles['size']}>
      <dt>{words('hand.size')}</dt>
      {originally !== null && scale === null ? <dd>{words('hand.sizeRecorded', { size: originally })}</dd> : null}
      {originally !== null && scale !== null ? <dd>{words('hand.sizeReal', { size: originally })}</dd> : null}
      {originally === null ? <dd>{words('hand.sizeNone')}</dd> : null}
      {ofModel === null ? null : (
        <dd>
          {scale === null
            ? words('hand.sizeModel', { size: ofModel })
            : words('hand.sizeScale', { size: ofModel, scale })}
        </dd>
      )}
    </dl>
  );
}
