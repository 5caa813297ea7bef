import { expect, test } from 'vitest';

test('the browser paints highlights without touching the document', () => {
  document.body.textContent = 'according to the agency';
  const before = document.body.innerHTML;
  const range = document.createRange();
  range.selectNodeContents(document.body);
  CSS.highlights.set('wirelight-probe', new Highlight(range));
  expect([...(CSS.highlights.get('wirelight-probe') ?? [])].map(String)).toEqual(['according to the agency']);
  expect(document.body.innerHTML).toBe(before);
});
