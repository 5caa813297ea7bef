/** First install: the welcome page, once. Install and update: the bundled dataset goes into the database. */
import { browser } from 'wxt/browser';
import { noteUpdate } from '../../lib/browser/update-note.ts';
import { shouldWelcome } from '../../lib/browser/welcomed.ts';
import { theStore } from './store.ts';

export function setUpInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    void theStore();
    if (reason === 'install') void welcome();
    if (reason === 'update' && previousVersion)
      void noteUpdate(previousVersion, browser.runtime.getManifest().version);
  });
}

async function welcome(): Promise<void> {
  if (await shouldWelcome()) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
