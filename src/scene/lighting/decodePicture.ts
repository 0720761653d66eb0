/** Decodes a picture off the main thread, colours untouched; alpha as told. */
export function decodePicture(blob: Blob, alpha: 'none' | 'premultiply' = 'none'): Promise<ImageBitmap> {
  return createImageBitmap(blob, { colorSpaceConversion: 'none', premultiplyAlpha: alpha });
}
