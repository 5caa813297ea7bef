/** The source mix as a small picture, in the manner of a telegraph strip: filled, hollow, or a line at the foot. */
import type { Sourcing } from '../../lib/engine/types.ts';
import { useI18n } from '../ui/i18n-context.ts';
import { type Cell, cellsOf, mostCells, type Origin } from './cells.ts';

export function MixPicture({ sourcing }: { readonly sourcing: Sourcing }) {
  const { t } = useI18n();
  const cells = cellsOf(sourcing);
  if (cells.length === 0) return null;
  const { total, onSubjects: subjects, onOthers: others, unattributed: none } = sourcing;
  const single = total <= mostCells;
  return (
    <svg
      class="mix-picture"
      role="img"
      aria-label={t('mix.picture', { total, subjects, others, none })}
      viewBox={`0 0 ${total * 10} 20`}
      preserveAspectRatio="none"
      style={single ? { maxInlineSize: `${total * 1.5}rem` } : {}}
    >
      {cells.map((cell) => (
        <CellShape key={cell.from} cell={cell} gap={single ? 2 : 0.4 * (total / 100)} />
      ))}
    </svg>
  );
}

function CellShape({ cell, gap }: { readonly cell: Cell; readonly gap: number }) {
  return shapeOf(cell.origin, cell.from * 10 + gap / 2, cell.width * 10 - gap);
}

/** The swatch of one origin, for the legend. */
export function Swatch({ origin }: { readonly origin: Origin }) {
  return (
    <svg class="swatch" viewBox="0 0 10 20" preserveAspectRatio="none" aria-hidden="true">
      {shapeOf(origin, 1, 8)}
    </svg>
  );
}

function shapeOf(origin: Origin, x: number, width: number) {
  const common = { x, width, class: `cell-${origin}`, 'vector-effect': 'non-scaling-stroke' } as const;
  if (origin === 'none') return <rect {...common} y={17} height={2} />;
  return <rect {...common} y={1} height={18} />;
}
