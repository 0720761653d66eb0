import type { PictureGroup } from '../textures/manifest';
import type { Encoding } from './draw/encodePicture';

/** One picture to draw: markup for the browser and the file it becomes. Pure data; equal jobs give equal pictures. */
export interface PictureJob {
  readonly group: PictureGroup;
  /** Exhibit, story or feature. */
  readonly subject: string;
  /** Size of the layout in CSS pixels. */
  readonly layout: { readonly w: number; readonly h: number };
  /** Size of the file in pixels; where its proportion differs the layout is stretched to fill it. */
  readonly file: { readonly w: number; readonly h: number };
  /** Body of the card, with map marks (`map/mapMark.ts`) still to be drawn. */
  readonly markup: string;
  /** Classes of the card's outermost element. */
  readonly look: string;
  /** Custom properties of the card, as a CSS declaration list. */
  readonly vars: string;
  /** Style sheets beside the templates, relative to this folder. */
  readonly styles: readonly string[];
  /** Whether what is not drawn stays transparent. */
  readonly transparent: boolean;
  readonly encoding: Encoding;
}

/** Folder under `textures/` of each group. */
const FOLDERS: Readonly<Record<PictureGroup, string>> = {
  plate: 'plates',
  cover: 'covers',
  label: 'labels',
  panel: 'panels',
  far: 'far',
  distant: 'distant',
  feature: 'features',
};

/** The entry's id in the manifest. */
export const entryIdOf = (job: Pick<PictureJob, 'group' | 'subject'>): string => `${job.group}/${job.subject}`;

/** The file's path relative to `textures/`. */
export const pathOf = (group: PictureGroup, subject: string): string => `${FOLDERS[group]}/${subject}.webp`;
