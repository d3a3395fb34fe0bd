import type { PlanForecast } from '@concordat/domain/finance';
import { chartColours, FigureChart, moneyInProse, twoChartColours } from '@concordat/ui';

const millions = (pence: number) => pence / 100_000_000;
const pounds = (pence: number) => pence / 100;

/** The gap year by year, beside the plan's own where a scenario is drawn. */
export function GapChart({ forecast, plan }: { forecast: PlanForecast; plan?: PlanForecast }) {
  const last = forecast.years.at(-1);
  const drawn = [
    ...(plan?.years ?? []).map(({ year, gap }) => ({ year, of: 'The plan', gap: millions(gap) })),
    ...forecast.years.map(({ year, gap }) => ({
      year,
      of: plan === undefined ? 'Gap' : 'This scenario',
      gap: millions(gap),
    })),
  ];
  const colours = plan === undefined ? chartColours.slice(0, 1) : twoChartColours;
  const title = last === undefined ? 'No years' : `The gap is ${moneyInProse(last.gap)} by ${last.year}`;
  return (
    <FigureChart
      title={title}
      caption={
        plan === undefined
          ? 'Budget gap: spend less financing, £ million.'
          : 'Budget gap, £ million. Left bar of each year: the plan; right bar: this scenario.'
      }
      drawn={JSON.stringify(drawn)}
      draw={(plot) => ({
        height: 280,
        marginTop: 32,
        marginLeft: 48,
        fx: { label: null, padding: 0.2 },
        x: { axis: null, domain: plan === undefined ? ['Gap'] : ['The plan', 'This scenario'] },
        y: { label: '£ million', grid: true, zero: true },
        color: { domain: plan === undefined ? ['Gap'] : ['The plan', 'This scenario'], range: [...colours] },
        marks: [
          plot.barY(drawn, { fx: 'year', x: 'of', y: 'gap', fill: 'of' }),
          plot.text(drawn, {
            fx: 'year',
            x: 'of',
            y: 'gap',
            text: ({ gap }: { gap: number }) => gap.toFixed(1),
            dy: -8,
          }),
          plot.ruleY([0]),
        ],
      })}
      head={['Year', ...(plan === undefined ? [] : ['The plan, £']), 'Gap, £']}
      rows={forecast.years.map(({ year, gap }, at) => [
        year,
        ...(plan === undefined ? [] : [pounds(plan.years[at]?.gap ?? 0)]),
        pounds(gap),
      ])}
      fileName="budget-gap"
    />
  );
}
