import { defineBackground } from 'wxt/utils/define-background';
import { setUpCommands } from './commands.ts';
import { setUpDataset } from './dataset.ts';
import { setUpInlineCard } from './inline-card.ts';
import { setUpInstall } from './install.ts';
import { setUpMenus } from './menus.ts';
import { setUpPacks } from './packs.ts';
import { setUpPages } from './pages.ts';
import { setUpPanel } from './panel.ts';
import { lookAgainEverywhere, setUpTabs } from './tabs.ts';
import { setUpUserData } from './user-data.ts';

/** Synchronous: every listener stands before the browser delivers the event that woke us. No state lives in variables but what is under way. */
export default defineBackground(() => {
  setUpInstall();
  setUpPages();
  setUpInlineCard();
  setUpTabs();
  setUpDataset();
  setUpPacks(() => void lookAgainEverywhere());
  setUpUserData();
  setUpPanel();
  setUpMenus();
  setUpCommands();
});
