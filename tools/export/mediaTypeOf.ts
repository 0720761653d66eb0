const TYPES: Readonly<Record<string, string>> = { webp: 'image/webp', avif: 'image/avif', png: 'image/png' };

/** Media type of a picture by its ending; JPEG where it is none of ours. */
export const mediaTypeOf = (path: string): string => TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'image/jpeg';
