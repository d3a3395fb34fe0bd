import type { PlanForecast, PlanInputs } from '@concordat/domain/finance';
import { FigureChart, moneyInProse, twoChartColours } from '@concordat/ui';

/** General reserves at the end of each year against the least the policy allows. */
export function ReservesChart({ inputs, forecast }: { inputs: PlanInputs; forecast: PlanForecast }) {
  const { opening, minimum, source, isTakenAsGiven } = inputs.reserves;
  const line = [
    { year: inputs.baseYear as string, reserves: opening / 100_000_000 },
    ...forecast.years.map(({ year, reservesClosing }) => ({
      year: year as string,
      reserves: reservesClosing / 100_000_000,
    })),
  ];
  const least = minimum / 100_000_000;
  const below = forecast.years.find(({ reservesClosing }) => reservesClosing < minimum);
  const title =
    below === undefined
      ? `Reserves stay above their minimum of ${moneyInProse(minimum)}`
      : `Reserves fall below their minimum in ${below.year}`;
  return (
    <FigureChart
      title={title}
      caption={`General reserves at the end of each year, £ million. ${isTakenAsGiven ? 'Taken as given: ' : ''}${source}.`}
      drawn={JSON.stringify([line, least])}
      draw={(plot) => ({
        height: 260,
        marginTop: 32,
        marginLeft: 48,
        marginRight: 90,
        x: { label: null, type: 'point' },
        y: { label: '£ million', grid: true, zero: true },
        marks: [
          plot.lineY(line, { x: 'year', y: 'reserves', stroke: twoChartColours[0], strokeWidth: 3 }),
          plot.dot(line, { x: 'year', y: 'reserves', fill: twoChartColours[0], r: 4 }),
          plot.ruleY([least], { stroke: twoChartColours[1], strokeWidth: 3, strokeDasharray: '8 4' }),
          plot.text(line.slice(-1), {
            x: 'year',
            y: 'reserves',
            text: () => 'Reserves',
            dx: 10,
            textAnchor: 'start',
          }),
          plot.text(line.slice(-1), {
            x: 'year',
            y: () => least,
            text: () => 'Minimum',
            dx: 10,
            dy: 12,
            textAnchor: 'start',
          }),
        ],
      })}
      head={['End of year', 'Reserves, £', 'Minimum, £']}
      rows={[
        [inputs.baseYear, opening / 100, minimum / 100],
        ...forecast.years.map(({ year, reservesClosing }) => [year, reservesClosing / 100, minimum / 100]),
      ]}
      fileName="general-reserves"
    />
  );
}
