/**
 * Arguments under which every tool and test starts Chromium: software WebGL that gives the same picture on any machine,
 * and no traffic of the browser's own. Not together with `--disable-gpu`, which takes WebGL away.
 */
export const CHROMIUM_ARGS: readonly string[] = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
