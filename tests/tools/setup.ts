/** Gets everything ready that tests and demo need: WXT's generated types and the two browsers. */
import { existsSync } from 'node:fs';
import { provideBrowsers } from './browsers.ts';
import { runStep } from './steps.ts';

export async function setUp(): Promise<boolean> {
  try {
    const { chromium, firefox } = provideBrowsers();
    console.log(`Chromium: ${chromium}\nFirefox: ${firefox}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
  return (
    existsSync('.wxt/wxt.d.ts') || (await runStep({ name: 'wxt prepare', command: ['wxt', 'prepare'] })).ok
  );
}

if (import.meta.main) process.exitCode = (await setUp()) ? 0 : 1;
