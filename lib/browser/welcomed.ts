/** Whether the welcome page has been shown: once in the life of a profile, whatever the browser calls an installation. */
import { storage } from 'wxt/utils/storage';

const item = storage.defineItem<boolean>('local:welcomed', { fallback: false });

/** True the first time it is asked, false ever after. */
export async function shouldWelcome(): Promise<boolean> {
  if (await item.getValue()) return false;
  await item.setValue(true);
  return true;
}
