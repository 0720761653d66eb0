import { BAND, type CardLayout, type CardLine, type MeasureStyle, STYLES, type Style } from './layOutCard';

/** As on the labels: Song and old-style roman for titles, a clear sans to read. */
const FAMILIES = {
  serif: '"Gallery Song", "EB Garamond", "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif',
  sans: 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif',
} as const;
const PAPER = '#f6f3ed';
const INK: Readonly<Record<Style, string>> = {
  title: '#211f1c',
  titleOther: '#3b3731',
  facts: '#5a544b',
  text: '#211f1c',
  button: '#f6f3ed',
};
const BUTTON = '#3a3632';
const CORNER = 14;

/** Measures texts as they will be drawn on a canvas. */
export function measureOn(context: CanvasRenderingContext2D): MeasureStyle {
  return (text, style) => {
    context.font = fontOf(style);
    return context.measureText(text).width;
  };
}

/** Draws a card over the whole canvas; sizes the canvas to it. */
export function drawCard(context: CanvasRenderingContext2D, layout: CardLayout): void {
  const { canvas } = context;
  canvas.width = layout.w;
  canvas.height = layout.h;
  context.fillStyle = PAPER;
  context.fillRect(0, 0, layout.w, layout.h);
  context.fillStyle = layout.accent;
  context.fillRect(0, 0, layout.w, BAND);
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  for (const line of layout.lines) drawLine(context, line);
  context.textAlign = 'center';
  for (const { label, x, y, w, h } of layout.buttons) {
    context.fillStyle = BUTTON;
    context.beginPath();
    context.roundRect(x, y, w, h, CORNER);
    context.fill();
    drawLine(context, { text: label, style: 'button', x: x + w / 2, y: y + h / 2 });
  }
}

function drawLine(context: CanvasRenderingContext2D, { text, style, x, y }: CardLine): void {
  context.font = fontOf(style);
  context.fillStyle = INK[style];
  context.fillText(text, x, y);
}

const fontOf = (style: Style): string => {
  const { weight, size, family } = STYLES[style];
  return `${weight} ${size}px ${FAMILIES[family]}`;
};
