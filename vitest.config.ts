import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { wirelightDataset } from './lib/dataset/vite-plugin.ts';
import { chromiumArgs, findChromium } from './tests/tools/browsers.ts';

const chromium = findChromium();

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      {
        // Pure code in Node: the engine, the data set, reports, the command line, the tests of the project itself.
        plugins: [wirelightDataset()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{dom,e2e,browser,components}/**'],
          // Generous on purpose: a limit ends a test that hangs, it does not judge a busy machine.
          testTimeout: 120_000,
        },
      },
      {
        // Code that calls `browser.*`, against WXT's in-memory fake of it.
        plugins: [await WxtVitest(), wirelightDataset()],
        test: {
          name: 'browser-api',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          mockReset: true,
          restoreMocks: true,
        },
      },
      {
        // Preact views without a browser.
        plugins: [preact(), wirelightDataset()],
        test: {
          name: 'views',
          environment: 'happy-dom',
          testTimeout: 120_000,
          include: ['tests/components/**/*.test.{ts,tsx}'],
        },
      },
      {
        // Code that needs a real document: highlights, ranges, layout, hit tests.
        plugins: [wirelightDataset()],
        test: {
          name: 'dom',
          testTimeout: 120_000,
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { args: chromiumArgs, ...(chromium ? { executablePath: chromium } : {}) },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        // The built extension in real browsers, one file after the other.
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A browser that fails to answer once is tried again where nobody watches; the report names the retry.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
});
