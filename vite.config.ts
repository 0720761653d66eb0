import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { exhibitionPlugin } from './tools/compile/exhibitionPlugin';
import { iiifPlugin } from './tools/compile/iiifPlugin';
import { texturesPlugin } from './tools/compile/texturesPlugin';
import { withoutEmulator } from './tools/xr/withoutEmulator';

/** Folder of the exhibition to build; the engine opens any folder in the formats of docs/decisions. */
const exhibition = process.env['EXHIBITION_DIR'] ?? 'scenes/international-friends';

export default defineConfig({
  base: './',
  plugins: [react(), exhibitionPlugin(exhibition), texturesPlugin(), iiifPlugin(exhibition), withoutEmulator()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    modulePreload: { polyfill: false },
  },
  server: { host: '127.0.0.1' },
});
