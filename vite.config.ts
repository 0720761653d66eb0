import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import en from './src/ui/words/en.json';
import zh from './src/ui/words/zh.json';
import { exhibitionPlugin } from './tools/compile/exhibitionPlugin';
import { iiifPlugin } from './tools/compile/iiifPlugin';
import { texturesPlugin } from './tools/compile/texturesPlugin';
import { twinPlugin } from './tools/twin/twinPlugin';
import { withoutEmulator } from './tools/xr/withoutEmulator';

/** Folder of the exhibition to build; the engine opens any folder in the formats of docs/decisions. */
const exhibition = process.env['EXHIBITION_DIR'] ?? 'scenes/international-friends';

export default defineConfig({
  base: './',
  plugins: [
    react(),
    exhibitionPlugin(exhibition),
    twinPlugin({ siteUrl: process.env['SITE_URL'], words: { zh, en } }),
    texturesPlugin(),
    iiifPlugin(exhibition),
    withoutEmulator(),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    modulePreload: { polyfill: false },
  },
  server: { host: '127.0.0.1' },
});
