declare module 'virtual:exhibition' {
  /** Folder of the compiled exhibition, relative to the site's base; ends with a slash. */
  export const exhibitionBase: string;
}
