import { moneyFigure } from '../format/money-figure.ts';
import { varianceInProse } from '../format/money-in-prose.ts';
import type { WaterfallStep } from './waterfall-steps.ts';

const ROW = 34;
const BAR = 20;
const LABEL = 260;
const WIDTH = 760;
const FIGURE = 90;

/** What moved between two standings, a bar a step, in thousands; the words of each bar say over or under as well. */
export function WaterfallChart({
  title,
  steps,
}: {
  /** At most ten words that say what the picture shows. */
  readonly title: string;
  readonly steps: readonly WaterfallStep[];
}) {
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const least = Math.min(0, ...ends);
  const span = Math.max(0, ...ends) - least || 1;
  const room = WIDTH - LABEL - FIGURE;
  const place = (pence: number) => LABEL + ((pence - least) / span) * room;
  const height = steps.length * ROW + 8;
  return (
    <figure className="cc-waterfall">
      <figcaption className="cc-waterfall__title">{title}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={`${title}. The table below has the figures.`}
      >
        <line x1={place(0)} x2={place(0)} y1={0} y2={height} className="cc-waterfall__axis" />
        {steps.map((step, at) => {
          const y = at * ROW + (ROW - BAR) / 2 + 4;
          const [left, right] = [
            Math.min(place(step.from), place(step.to)),
            Math.max(place(step.from), place(step.to)),
          ];
          const middle = y + BAR / 2;
          return (
            <g key={step.key}>
              <title>{`${step.label}: ${varianceInProse(step.pence)}`}</title>
              <text x={LABEL - 12} y={middle} className="cc-waterfall__label" textAnchor="end">
                {shortened(step.label)}
              </text>
              <rect
                x={left}
                y={y}
                width={Math.max(right - left, 1)}
                height={BAR}
                className={`cc-waterfall__bar ${toneOf(step)}`}
              />
              <text x={right + 6} y={middle} className="cc-waterfall__figure">
                {step.kind === 'move' && step.pence > 0 ? '+' : ''}
                {moneyFigure(step.pence, 'thousands', 'minus')}
              </text>
              {at < steps.length - 1 && (
                <line
                  x1={place(step.to)}
                  x2={place(step.to)}
                  y1={y + BAR}
                  y2={y + ROW}
                  className="cc-waterfall__step"
                />
              )}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

function toneOf({ kind, pence }: WaterfallStep): string {
  if (kind !== 'move') return 'cc-waterfall__bar--whole';
  return pence > 0 ? 'cc-waterfall__bar--over' : 'cc-waterfall__bar--under';
}

function shortened(label: string): string {
  return label.length > 34 ? `${label.slice(0, 33).trimEnd()}…` : label;
}
