/** subset-font 2.4 ships no types; the part we use. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options?: { readonly targetFormat?: 'sfnt' | 'woff' | 'woff2'; readonly noLayoutClosure?: boolean },
  ): Promise<Buffer>;
}
