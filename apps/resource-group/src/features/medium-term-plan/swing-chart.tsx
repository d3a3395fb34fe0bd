import type { DriverSwing } from '@concordat/domain/finance';
import type { FinancialYear } from '@concordat/domain/kernel';
import { FigureChart, moneyInProse, twoChartColours } from '@concordat/ui';

const ways = ['A point lower', 'A point higher'] as const;
const shortest = 34;

/** A tornado: what each assumption does to the gap of a year, a point either way, the weightiest on top. */
export function SwingChart({ swings, year }: { swings: readonly DriverSwing[]; year: FinancialYear }) {
  const [first] = swings;
  const drawn = swings.flatMap(({ label, higher, lower }) => [
    { label: shortened(label), way: ways[0], amount: lower / 100_000_000 },
    { label: shortened(label), way: ways[1], amount: higher / 100_000_000 },
  ]);
  const widest = Math.max(...drawn.map(({ amount }) => Math.abs(amount)), 0.01) * 1.06;
  return (
    <FigureChart
      title={
        first === undefined
          ? 'No assumption moves the gap'
          : `${first.label} matters most in ${year}: ${moneyInProse(Math.abs(first.higher))}`
      }
      caption={`What one percentage point in every year does to the gap of ${year}, £ million. Plus is a larger gap. Blue: a point lower; orange: a point higher.`}
      drawn={JSON.stringify(drawn)}
      draw={(plot, width) => ({
        height: 84 + swings.length * 34,
        marginBottom: 52,
        marginLeft: width < 500 ? 150 : 240,
        x: { label: '£ million', grid: true, labelOffset: 44, domain: [-widest, widest] },
        y: { label: null, domain: swings.map(({ label }) => shortened(label)) },
        color: { domain: [...ways], range: [...twoChartColours] },
        marks: [
          plot.barX(drawn, { x: 'amount', y: 'label', fill: 'way', insetTop: 3, insetBottom: 3 }),
          plot.ruleX([0]),
        ],
      })}
      head={['Assumption', 'A point lower, £', 'A point higher, £']}
      rows={swings.map(({ label, lower, higher }) => [label, lower / 100, higher / 100])}
      fileName={`what-matters-${year.replace('/', '-')}`}
    />
  );
}

function shortened(label: string): string {
  return label.length <= shortest ? label : `${label.slice(0, shortest - 1)}…`;
}
