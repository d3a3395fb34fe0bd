import type { PlanYear } from '@concordat/domain/finance';
import { chartColours, FigureChart } from '@concordat/ui';

export type Compared = { readonly id: string; readonly name: string; readonly years: readonly PlanYear[] };

/** What is left to find year by year, a line for the plan and for each scenario, named at its end. */
export function ComparisonChart({ compared, title }: { compared: readonly Compared[]; title: string }) {
  const drawn = compared.flatMap(({ name, years }) =>
    years.map(({ year, stillToFind }) => ({ year, name, amount: stillToFind / 100_000_000 })),
  );
  const names = compared.map(({ name }) => name);
  const [plan] = compared;
  return (
    <FigureChart
      title={title}
      caption={`Still to find after savings and reserves, £ million. ${compared
        .map(({ name }, at) => `${lineWords[at]}: ${name}`)
        .join('; ')}.`}
      drawn={JSON.stringify(drawn)}
      draw={(plot) => ({
        height: 300,
        marginTop: 32,
        marginLeft: 48,
        x: { label: null, type: 'point' },
        y: { label: '£ million', grid: true, zero: true },
        color: { domain: names, range: chartColours.slice(0, names.length) },
        symbol: { domain: names, range: ['circle', 'square', 'triangle', 'diamond'].slice(0, names.length) },
        marks: [
          plot.ruleY([0]),
          plot.lineY(drawn, { x: 'year', y: 'amount', z: 'name', stroke: 'name', strokeWidth: 3 }),
          plot.dot(drawn, { x: 'year', y: 'amount', fill: 'name', symbol: 'name', r: 5 }),
        ],
      })}
      head={['Year', ...names.map((name) => `${name}, £`)]}
      rows={(plan?.years ?? []).map(({ year }, at) => [
        year,
        ...compared.map(({ years }) => (years[at]?.stillToFind ?? 0) / 100),
      ])}
      fileName="scenarios-side-by-side"
    />
  );
}

/** The colours and marks of `chartColours` in words, so that no line is told by its colour alone. */
const lineWords = ['Dark blue, circles', 'Turquoise, squares', 'Dark pink, triangles', 'Orange, diamonds'];
