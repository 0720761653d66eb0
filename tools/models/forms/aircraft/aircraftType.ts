import TYPES from './types.json';

/**
 * What a small model needs to know of a type, in metres of the original. Span and length follow the record where it has
 * them; the rest are proportions read off the type's general outline, to be recognised by, not to be measured.
 */
export interface AircraftType {
  readonly span: number;
  readonly length: number;
  readonly width: number;
  readonly depth: number;
  readonly nose: 'radial' | 'inline' | 'glazed' | 'airliner';
  readonly wing: {
    readonly root: number;
    readonly tip: number;
    /** Leading edge at the root, as a share of the length from the nose. */
    readonly at: number;
    readonly sweep: number;
    /** Height in the fuselage, -1 its belly, 1 its back. */
    readonly y: number;
    readonly dihedral: number;
    readonly round: number;
    /** Lower wing of a biplane against its upper one. */
    readonly scale?: number;
    /** The DC-2 1/2 flew with one shorter wing: share of the other. */
    readonly other?: number;
  };
  readonly upper?: { readonly y: number; readonly gull: number; readonly dihedral: number };
  /** Places of wing engines as shares of the half span. */
  readonly engines: readonly number[];
  readonly engine: 'radial' | 'inline';
  readonly tail: {
    readonly span: number;
    readonly chord: number;
    readonly y: number;
    readonly fins: 1 | 2;
    readonly height: number;
    readonly chordFin: number;
  };
  readonly gear: 'fixed' | 'none';
  readonly blades: number;
  readonly canopy: 'open' | 'cabin' | 'cockpit' | 'none';
  readonly tone: 'olive' | 'green' | 'drab' | 'silver';
}

/** Types by name. */
export const AIRCRAFT_TYPES = TYPES as unknown as Readonly<Record<string, AircraftType>>;
