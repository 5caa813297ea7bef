/** The published figures, if the package was built with them. */
import type { Evaluation } from '../../components/options/figures.ts';

const files = import.meta.glob<Evaluation>('../../assets/eval/results.json', { import: 'default' });

export async function evaluation(): Promise<Evaluation | null> {
  const [load] = Object.values(files);
  return load ? await load() : null;
}
