import { expect, it } from 'vitest';
import { readmeAndResults, withFigures } from './readme.ts';

it('the README shows the published figures', () => {
  const { readme, results } = readmeAndResults();
  expect(withFigures(readme, results)).toBe(readme);
});
