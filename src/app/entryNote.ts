/** What we write down with each entry of the history. */
export interface EntryNote {
  /** Entries of ours between this one and the place the visitor opened an exhibit from. */
  readonly visitDepth: number;
  /** Entries of ours between this one and what the visitor opened people, map or timeline over. */
  readonly surfaceDepth: number;
  /** Exhibit whose panel is open beneath the surface. */
  readonly over: string | null;
}

/** The note on an entry that is none of ours. */
export const BARE: EntryNote = { visitDepth: 0, surfaceDepth: 0, over: null };

/** Our note on an entry; what is missing in it counts as nothing. */
export function noteOf(state: unknown): EntryNote {
  if (typeof state !== 'object' || state === null) return BARE;
  const { visitDepth, surfaceDepth, over } = { visitDepth: 0, surfaceDepth: 0, over: null, ...state } as Record<
    keyof EntryNote,
    unknown
  >;
  return {
    visitDepth: typeof visitDepth === 'number' ? visitDepth : 0,
    surfaceDepth: typeof surfaceDepth === 'number' ? surfaceDepth : 0,
    over: typeof over === 'string' ? over : null,
  };
}
