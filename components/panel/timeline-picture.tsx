/** The line of time. Shape tells the kind, filling tells whether the page touches it. */
import type { Timeline, TimelineMark } from '../model/timeline.ts';
import { useI18n } from '../ui/i18n-context.ts';

/** Height of one lane in em. */
const laneHeight = 1.1;

export function TimelinePicture({ timeline: { marks, ticks, from, to } }: { readonly timeline: Timeline }) {
  const { t } = useI18n();
  const lanes = Math.max(...marks.map(({ lane }) => lane)) + 1;
  const foot = lanes * laneHeight + 0.4;
  const touched = marks.filter((mark) => mark.touched).length;
  return (
    <figure>
      <svg
        class="timeline-picture"
        role="img"
        aria-label={t('timeline.picture', {
          count: marks.length,
          from: String(from),
          to: String(to),
          touched,
        })}
        style={{ blockSize: `${foot + 1.6}em` }}
      >
        <line x1="0" x2="100%" y1={`${foot}em`} y2={`${foot}em`} class="timeline-axis" />
        {ticks.map(({ year, at }) => (
          <g key={year}>
            <line x1={x(at)} x2={x(at)} y1={`${foot}em`} y2={`${foot + 0.3}em`} class="timeline-axis" />
            <text x={x(at)} y={`${foot + 1.3}em`} class="timeline-year">
              {year}
            </text>
          </g>
        ))}
        {marks.map((mark) => (
          <Mark key={mark.event.id} mark={mark} y={foot - 0.6 - mark.lane * laneHeight} />
        ))}
      </svg>
      <figcaption class="timeline-legend small quiet">
        {(['cooperation', 'counter-example', 'background'] as const).map((kind) => (
          <span key={kind}>
            <svg class="timeline-swatch" aria-hidden="true">
              <Shape kind={kind} x="50%" y="0.5em" />
            </svg>
            {t(`timeline.${kind}`)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

function Mark({ mark: { event, at, touched }, y }: { readonly mark: TimelineMark; readonly y: number }) {
  return (
    <g class={touched ? 'touched' : ''}>
      <Shape kind={event.kind} x={x(at)} y={`${y}em`} />
    </g>
  );
}

function Shape({ kind, x: cx, y: cy }: { readonly kind: string; readonly x: string; readonly y: string }) {
  if (kind === 'cooperation') return <circle class="timeline-mark" cx={cx} cy={cy} r="0.38em" />;
  return <rect class={`timeline-mark box ${kind}`} x={cx} y={cy} width="0.68em" height="0.68em" />;
}

/** Leaves room for half a mark at both ends. */
function x(share: number): string {
  return `${3 + share * 94}%`;
}
