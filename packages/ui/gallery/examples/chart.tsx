import { chartColours, FigureChart, twoChartColours } from '../../src/index.ts';
import { Example, ExamplePage } from '../example.tsx';

const gaps = [
  { year: '2017/18', gap: 3.819, reserves: 9 },
  { year: '2018/19', gap: 5.342, reserves: 7 },
  { year: '2019/20', gap: 5.781, reserves: 6.5 },
  { year: '2020/21', gap: 6.381, reserves: 6.5 },
];

export default function ChartExample() {
  return (
    <ExamplePage title="Chart">
      <Example name="Bars">
        <FigureChart
          title="The gap grows to £6.4 million by 2020/21"
          caption="Budget gap, £ million. Source: MTFP paper of 16 December 2016."
          drawn={gaps}
          draw={(plot) => ({
            x: { label: null },
            y: { label: '£ million', grid: true },
            marks: [plot.barY(gaps, { x: 'year', y: 'gap', fill: chartColours[0] }), plot.ruleY([0])],
          })}
          head={['Year', 'Gap, £ million']}
          rows={gaps.map(({ year, gap }) => [year, gap])}
          fileName="budget-gap"
        />
      </Example>
      <Example name="Two lines, labelled beside them">
        <FigureChart
          title="Reserves stay above the gap they could close"
          caption="£ million at the end of each year. Made-up reserves."
          drawn={gaps}
          draw={(plot) => ({
            marginRight: 80,
            x: { label: null, type: 'point' },
            y: { label: '£ million', grid: true, zero: true },
            marks: [
              plot.lineY(gaps, { x: 'year', y: 'reserves', stroke: twoChartColours[0], strokeWidth: 3 }),
              plot.lineY(gaps, { x: 'year', y: 'gap', stroke: twoChartColours[1], strokeWidth: 3 }),
              plot.text(gaps.slice(-1), {
                x: 'year',
                y: 'reserves',
                text: () => 'Reserves',
                dx: 10,
                textAnchor: 'start',
              }),
              plot.text(gaps.slice(-1), {
                x: 'year',
                y: 'gap',
                text: () => 'Gap',
                dx: 10,
                textAnchor: 'start',
              }),
            ],
          })}
          head={['Year', 'Reserves, £ million', 'Gap, £ million']}
          rows={gaps.map(({ year, reserves, gap }) => [year, reserves, gap])}
          fileName="reserves-and-gap"
        />
      </Example>
    </ExamplePage>
  );
}
