import { type CSSProperties, type PointerEvent, useId } from 'react';
import type { HeldLight } from '../../domain/hand/held';
import { toDegrees, toRadians } from '../../domain/units';
import { useWords } from '../words/useWords';
import { HandChoice } from './HandChoice';
import styles from './hand.module.css';

export interface HandLightProps {
  readonly light: HeldLight;
  readonly onLight: (light: HeldLight) => void;
}

/** A lamp from the left, low enough to graze. */
export const FIRST_SIDE: Extract<HeldLight, { kind: 'side' }> = {
  kind: 'side',
  from: toRadians(295),
  height: toRadians(5),
};

/** Heights of the lamp, in degrees. */
const LOWEST = 1;
const HIGHEST = 71;

/** The light: the hall's, or a lamp from the side that is put where one wants it, by a dial or by two sliders. */
export function HandLight({ light, onLight }: HandLightProps) {
  const words = useWords();
  return (
    <div className={styles['part']}>
      <HandChoice
        legend={words('hand.light')}
        options={[
          { value: 'hall', label: words('hand.hall') },
          { value: 'side', label: words('hand.side') },
        ]}
        chosen={light.kind}
        onChoose={(kind) => onLight(kind === 'hall' ? { kind } : FIRST_SIDE)}
      />
      {light.kind === 'side' ? <Lamp lamp={light} onLight={onLight} /> : null}
    </div>
  );
}

interface LampProps {
  readonly lamp: typeof FIRST_SIDE;
  readonly onLight: (light: HeldLight) => void;
}

function Lamp({ lamp, onLight }: LampProps) {
  const words = useWords();
  const from = Math.round(toDegrees(lamp.from)) % 360;
  const height = Math.round(toDegrees(lamp.height));
  return (
    <>
      <div className={styles['lamp']}>
        <Dial from={from} height={height} onLight={onLight} />
        <div className={styles['sliders']}>
          <Slider
            label={words('hand.from')}
            value={from}
            least={0}
            most={355}
            step={5}
            text={words('hand.fromValue', { degrees: from })}
            onChange={(degrees) => onLight({ ...lamp, from: toRadians(degrees) })}
          />
          <Slider
            label={words('hand.height')}
            value={height}
            least={LOWEST}
            most={HIGHEST}
            step={2}
            text={words('hand.heightValue', { degrees: height })}
            onChange={(degrees) => onLight({ ...lamp, height: toRadians(degrees) })}
          />
        </div>
      </div>
      <p className={styles['quiet']}>{words('hand.sideWhy')}</p>
    </>
  );
}

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly text: string;
  readonly onChange: (value: number) => void;
}

function Slider({ label, value, least, most, step, text, onChange }: SliderProps) {
  const id = useId();
  return (
    <div className={styles['slider']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={text}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  );
}

interface DialProps extends Omit<LampProps, 'lamp'> {
  /** In degrees. */
  readonly from: number;
  readonly height: number;
}

/** The thing as a point in the middle, the lamp around it: the nearer the rim, the lower. For pointers; keys have the sliders. */
function Dial({ from, height, onLight }: DialProps) {
  const put = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons === 0) return;
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - left) / width) * 2 - 1;
    const y = ((event.clientY - top) / width) * 2 - 1;
    const rim = Math.min(1, Math.hypot(x, y));
    onLight({
      kind: 'side',
      from: Math.atan2(x, -y) + (x < 0 ? 2 * Math.PI : 0),
      height: toRadians(HIGHEST + (LOWEST - HIGHEST) * rim),
    });
  };
  const rim = (HIGHEST - height) / (HIGHEST - LOWEST);
  const where: CSSProperties & Record<'--x' | '--y', number> = {
    '--x': rim * Math.sin(toRadians(from)),
    '--y': -rim * Math.cos(toRadians(from)),
  };
  return (
    <div
      className={styles['dial']}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture?.(event.pointerId);
        put(event);
      }}
      onPointerMove={put}
    >
      <span className={styles['lampMark']} style={where} />
    </div>
  );
}
