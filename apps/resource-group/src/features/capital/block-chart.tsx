import { chartColours, FigureChart } from '@concordat/ui';
import { capitalHeadline } from './capital-headline.ts';
import type { Monitor } from './capital-tables.ts';

const parts = ['Spent', 'On order', 'Left'] as const;
const millions = (pence: number) => pence / 100_000_000;

/** Spent, on order and left of each block; what is over its budget has nothing left. */
export function BlockChart({ monitor }: { monitor: Monitor }) {
  const rows = monitor.blocks.map(({ name, columns: { actual, commitments, revised } }) => {
    const spent = actual ?? 0;
    const ordered = commitments ?? 0;
    return { block: name, of: [spent, ordered, Math.max(0, revised - spent - ordered)] };
  });
  const drawn = rows.flatMap(({ block, of }) =>
    parts.map((part, at) => ({ block, part, amount: millions(of[at] ?? 0) })),
  );
  return (
    <FigureChart
      title={capitalHeadline(monitor.total)}
      caption="Revised budget of each block, £ million: from the left spent, on order, and left to spend."
      drawn={JSON.stringify(drawn)}
      draw={(plot, width) => ({
        height: 60 + rows.length * 52,
        marginLeft: width < 480 ? 110 : 190,
        marginTop: 36,
        x: { label: '£ million', grid: true },
        y: {
          label: null,
          domain: rows.map(({ block }) => block),
          tickFormat: (name: string) => wrapped(name),
        },
        color: { domain: [...parts], range: [chartColours[0], chartColours[3], '#d4d7db'], legend: false },
        marks: [
          plot.barX(drawn, { y: 'block', x: 'amount', fill: 'part', insetTop: 8, insetBottom: 8 }),
          plot.ruleX([0]),
        ],
      })}
      head={['Block', 'Spent, £', 'On order, £', 'Left, £']}
      rows={rows.map(({ block, of }) => [block, ...of.map((pence) => pence / 100)])}
      fileName="capital-by-block"
    />
  );
}

/** Long names on two lines, so that the bars keep their room. */
function wrapped(name: string): string {
  if (name.length <= 24) return name;
  const middle = name.indexOf(' ', name.length / 2 - 4);
  return middle === -1 ? name : `${name.slice(0, middle)}\n${name.slice(middle + 1)}`;
}
