/** Every state of every face. */
import { inlineCardStories } from './inline-card-stories.tsx';
import { optionsStories } from './options-stories.tsx';
import { pageStories } from './page-stories.tsx';
import { panelStories } from './panel-stories.tsx';
import { popupStories } from './popup-stories.tsx';
import type { Story } from './story.ts';

export const stories: readonly Story[] = [
  ...popupStories,
  ...panelStories,
  ...inlineCardStories,
  ...optionsStories,
  ...pageStories,
];
