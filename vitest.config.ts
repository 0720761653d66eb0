import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS } from './tools/browser/chromiumArgs.ts';
import { findChromium } from './tools/browser/findChromium.ts';
import { exhibitionPlugin } from './tools/compile/exhibitionPlugin.ts';
import { texturesPlugin } from './tools/compile/texturesPlugin.ts';

const executablePath = findChromium();
/** Tests on the built site share one Chromium each and the two cores of a small machine: one file at a time. */
const onSite = {
  globalSetup: ['tests/support/siteSetup.ts'],
  fileParallelism: false,
  testTimeout: 600_000,
  hookTimeout: 300_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/{domain,state,scene,app,film,platform,tools,xr}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        test: { name: 'dom', include: ['tests/ui/**/*.test.{ts,tsx}'], environment: 'happy-dom', testTimeout: 30_000 },
      },
      {
        plugins: [react(), exhibitionPlugin('scenes/international-friends'), texturesPlugin()],
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 640, height: 360 },
            provider: playwright({
              launchOptions: { args: [...CHROMIUM_ARGS], ...(executablePath ? { executablePath } : {}) },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      { test: { name: 'visual', include: ['tests/visual/**/*.test.ts'], ...onSite } },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...onSite } },
    ],
  },
});
