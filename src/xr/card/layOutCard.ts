/** Where everything stands on the card, in pixels from its top left corner; pure. */
import type { Metres } from '../../domain/units';
import { CARD_ACTIONS, type CardAction } from './cardAction';
import type { CardContent } from './cardContent';
import { wrapText } from './wrapText';

/** 1024 pixels are 1.2 m (notes: readable in a headset at that). */
export const PIXELS_PER_METRE = 1024 / 1.2;
/** 0.9 m wide: at 1.2 m it fills 41 degrees, so that the head need not turn to read a line. */
export const CARD_WIDTH = 768;
const MARGIN = 44;
const INNER = CARD_WIDTH - 2 * MARGIN;
/** Colour band of the section along the top. */
export const BAND = 12;
const LEAST_HEIGHT = 560;
const BUTTON_HEIGHT = 84;
const BUTTON_GAP = 12;

/** Styles of writing; `size` and `leading` in pixels. Nothing is smaller than 24: 28 mm at 1.2 m is 1.3 degrees. */
export const STYLES = {
  title: { size: 42, leading: 54, family: 'serif', weight: 600 },
  titleOther: { size: 30, leading: 38, family: 'serif', weight: 400 },
  facts: { size: 25, leading: 36, family: 'sans', weight: 400 },
  text: { size: 27, leading: 40, family: 'sans', weight: 400 },
  button: { size: 26, leading: 34, family: 'sans', weight: 500 },
} as const;

/** Name of a style of writing. */
export type Style = keyof typeof STYLES;

/** Width of a text in a style. */
export type MeasureStyle = (text: string, style: Style) => number;

export interface CardLine {
  readonly text: string;
  readonly style: Style;
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
}

export interface CardButton {
  readonly action: CardAction;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A card laid out. */
export interface CardLayout {
  readonly w: number;
  readonly h: number;
  readonly lines: readonly CardLine[];
  readonly buttons: readonly CardButton[];
  readonly accent: string;
}

/** Lays the card out: titles in both languages, facts, text, a row of buttons; as high as its text needs. */
export function layOutCard(content: CardContent, measure: MeasureStyle): CardLayout {
  const lines: CardLine[] = [];
  let y = BAND + 36;
  const write = (text: string, style: Style, gapAfter: number): void => {
    const { leading } = STYLES[style];
    for (const line of wrapText(text, INNER, (part) => measure(part, style))) {
      lines.push({ text: line, style, x: MARGIN, y: y + leading / 2 });
      y += leading;
    }
    y += gapAfter;
  };
  const [title, other] = content.titles;
  write(title, 'title', 6);
  write(other, 'titleOther', 16);
  write(content.facts, 'facts', 22);
  write(content.text, 'text', 30);
  const top = Math.max(y, LEAST_HEIGHT - BUTTON_HEIGHT - MARGIN);
  return {
    w: CARD_WIDTH,
    h: Math.ceil((top + BUTTON_HEIGHT + MARGIN) / 4) * 4,
    lines,
    buttons: buttonRow(content, top),
    accent: content.accent,
  };
}

/** The button under a point of the card; null beside them. The gaps belong to the nearer button: hands tremble. */
export function buttonAt(layout: CardLayout, x: number, y: number): CardButton | null {
  const slack = BUTTON_GAP / 2;
  return (
    layout.buttons.find(
      (button) =>
        x >= button.x - slack &&
        x <= button.x + button.w + slack &&
        y >= button.y - slack &&
        y <= button.y + button.h + slack,
    ) ?? null
  );
}

/** Length of pixels of the card in the hall. */
export const inMetres = (pixels: number): Metres => pixels / PIXELS_PER_METRE;

function buttonRow({ buttons }: CardContent, y: number): readonly CardButton[] {
  const w = (INNER - BUTTON_GAP * (CARD_ACTIONS.length - 1)) / CARD_ACTIONS.length;
  return CARD_ACTIONS.map((action, n) => ({
    action,
    label: buttons[action],
    x: MARGIN + n * (w + BUTTON_GAP),
    y,
    w,
    h: BUTTON_HEIGHT,
  }));
}
