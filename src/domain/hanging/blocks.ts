/** What goes on a wall, as blocks in hanging order: an intro panel, a single picture, or a column of two. */
import type { Exhibit, Story } from '../catalogue/schemas';
import type { Metres } from '../units';
import type { Density, HangFile } from './schemas';
import { type FramedSize, framedSizeOf, type Rules } from './sizes';

/** One picture or panel inside a block; offsets from the block's left end, heights from the floor. */
export interface BlockPart {
  /** Exhibit id; null for the story's intro panel. */
  readonly exhibit: string | null;
  readonly left: Metres;
  readonly bottom: Metres;
  readonly w: Metres;
  readonly h: Metres;
  readonly picture: FramedSize['picture'] | null;
  /** Label's left edge and top; `top` null means below the picture, on the face's common line. Null for panels. */
  readonly label: { readonly left: Metres; readonly top: Metres | null } | null;
}

/** A piece of a run that is not torn apart. */
export interface Block {
  readonly story: string;
  readonly width: Metres;
  readonly parts: readonly BlockPart[];
}

interface Picture {
  readonly exhibit: Exhibit;
  readonly size: FramedSize;
}

/** Blocks of one story at one density, the intro panel first, pictures in the curator's order. */
export function blocksOf(
  story: Story,
  exhibits: readonly Exhibit[],
  density: Density,
  file: HangFile,
  rules: Rules,
): Block[] {
  const pictures = exhibits.map((exhibit) => ({ exhibit, size: framedSizeOf(exhibit, story, file, density.scale) }));
  const blocks: Block[] = [panelBlock(story, file, rules)];
  for (let n = 0; n < pictures.length; n += 1) {
    const upper = pictures[n];
    const lower = pictures[n + 1];
    if (!upper) continue;
    if (lower && isSmall(upper, story, density) && isSmall(lower, story, density) && fitsAbove(upper, lower, rules)) {
      blocks.push(columnBlock(story.id, upper, lower, file, rules));
      n += 1;
    } else {
      blocks.push(singleBlock(story.id, upper, density, file, rules));
    }
  }
  return blocks;
}

const isSmall = (picture: Picture, story: Story, density: Density): boolean =>
  picture.exhibit.display.weight <= density.stack && picture.exhibit.id !== story.lead;

const fitsAbove = (upper: Picture, lower: Picture, rules: Rules): boolean =>
  rules.centreLine + rules.rowGap / 2 + upper.size.outer.h <= rules.secondRowTop + 1e-9 &&
  rules.centreLine - rules.rowGap / 2 - lower.size.outer.h >= rules.secondRowBottom - 1e-9;

function panelBlock(story: Story, file: HangFile, rules: Rules): Block {
  const { w, h } = file.panel;
  const part = { exhibit: null, left: 0, bottom: rules.centreLine - h / 2, w, h, picture: null, label: null };
  return { story: story.id, width: w, parts: [part] };
}

/** One picture on the centre line; its label on the line of labels beside it, or below where there is room. */
function singleBlock(story: string, picture: Picture, density: Density, file: HangFile, rules: Rules): Block {
  const { w, h } = picture.size.outer;
  const bottom = rules.centreLine - h / 2;
  const isBelow = density.labels === 'below' && bottom - rules.labelGap - file.label.h >= rules.labelLow - 1e-9;
  const label = isBelow ? { left: 0, top: null } : { left: w + rules.labelGap, top: labelLineBeside(file, rules) };
  return {
    story,
    width: isBelow ? w : w + rules.labelGap + file.label.w,
    parts: [{ exhibit: picture.exhibit.id, left: 0, bottom, w, h, picture: picture.size.picture, label }],
  };
}

/** Two small pictures, their inner edges half a row gap above and below the centre line, labels between them at the right. */
function columnBlock(story: string, upper: Picture, lower: Picture, file: HangFile, rules: Rules): Block {
  const width = Math.max(upper.size.outer.w, lower.size.outer.w);
  const half = rules.rowGap / 2;
  const place = (picture: Picture, bottom: Metres, top: Metres): BlockPart => ({
    exhibit: picture.exhibit.id,
    left: width - picture.size.outer.w,
    bottom,
    w: picture.size.outer.w,
    h: picture.size.outer.h,
    picture: picture.size.picture,
    label: { left: width + rules.labelGap, top },
  });
  return {
    story,
    width: width + rules.labelGap + file.label.w,
    parts: [
      place(upper, rules.centreLine + half, rules.centreLine + half + file.label.h),
      place(lower, rules.centreLine - half - lower.size.outer.h, rules.centreLine - half),
    ],
  };
}

/** Top of all labels beside single pictures: the label sits in the lower part of the graphics band. */
export const labelLineBeside = (file: HangFile, rules: Rules): Metres => rules.bandLow + 0.05 + file.label.h;
