import type { FanYear } from '@concordat/domain/finance';
import { FigureChart, moneyInProse, twoChartColours } from '@concordat/ui';

const millions = (pence: number) => pence / 100_000_000;

/** Where the gap lies in uncertain runs: half of them in the dark band, nine in ten in the light one. */
export function FanChart({ years, caption }: { years: readonly FanYear[]; caption: string }) {
  const drawn = years.map(({ year, ...at }) => ({
    year,
    lowest: millions(at.lowest),
    lowerQuarter: millions(at.lowerQuarter),
    middle: millions(at.middle),
    upperQuarter: millions(at.upperQuarter),
    highest: millions(at.highest),
  }));
  const last = years.at(-1);
  return (
    <FigureChart
      title={
        last === undefined
          ? 'No years'
          : `By ${last.year} the gap is ${moneyInProse(last.lowest)} to ${moneyInProse(last.highest)}`
      }
      caption={caption}
      drawn={JSON.stringify(drawn)}
      draw={(plot) => ({
        height: 280,
        marginTop: 32,
        marginLeft: 48,
        x: { label: null, type: 'point' },
        y: { label: '£ million', grid: true },
        marks: [
          plot.areaY(drawn, {
            x: 'year',
            y1: 'lowest',
            y2: 'highest',
            fill: twoChartColours[0],
            fillOpacity: 0.2,
          }),
          plot.areaY(drawn, {
            x: 'year',
            y1: 'lowerQuarter',
            y2: 'upperQuarter',
            fill: twoChartColours[0],
            fillOpacity: 0.4,
          }),
          plot.lineY(drawn, { x: 'year', y: 'middle', stroke: twoChartColours[0], strokeWidth: 3 }),
          plot.dot(drawn, { x: 'year', y: 'middle', fill: twoChartColours[0], r: 4 }),
          plot.ruleY([0]),
        ],
      })}
      head={[
        'Year',
        '5 of 100 are below, £',
        '25 of 100 are below, £',
        'Half are below, £',
        '25 of 100 are above, £',
        '5 of 100 are above, £',
      ]}
      rows={years.map(({ year, lowest, lowerQuarter, middle, upperQuarter, highest }) => [
        year,
        ...[lowest, lowerQuarter, middle, upperQuarter, highest].map((pence) => pence / 100),
      ])}
      fileName="uncertain-gap"
    />
  );
}
