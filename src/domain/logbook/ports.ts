/** A place on the visitor's own device that holds one text. Nothing it does ever throws. */
export interface TextKeeper {
  /** The text, or null where there is none or it cannot be read. */
  readonly read: () => string | null;
  /** False where the device does not keep it (private window, full, forbidden). */
  readonly write: (text: string) => boolean;
  /** Calls back when another window of this site changed the text. The result stops that. */
  readonly onChange: (listener: (text: string | null) => void) => () => void;
}
