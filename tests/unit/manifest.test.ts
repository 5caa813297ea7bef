import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the store description fits the stores', () => {
  const messages = JSON.parse(readFileSync('assets/public/_locales/en/messages.json', 'utf8'));
  expect(messages.extName.message).toBe('Wirelight');
  expect(messages.extDescription.message.length).toBeLessThanOrEqual(132);
});
