/** What is handed to the device's share sheet. */
export interface SharedThing {
  readonly title: string;
  readonly url: string;
}

/** Opens the device's own share sheet; tells whether something was shared, the visitor thought better of it, or it failed. */
export type ShareSheet = (thing: SharedThing) => Promise<'shared' | 'cancelled' | 'failed'>;

/** The device's share sheet; null where it has none. */
export function findShareSheet(device: Navigator): ShareSheet | null {
  if (typeof device.share !== 'function') return null;
  return async (thing) => {
    try {
      await device.share(thing);
      return 'shared';
    } catch (error) {
      return error instanceof Error && error.name === 'AbortError' ? 'cancelled' : 'failed';
    }
  };
}
