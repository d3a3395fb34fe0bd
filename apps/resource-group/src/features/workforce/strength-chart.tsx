import { FigureChart, longMonth, twoChartColours } from '@concordat/ui';
import { fteInWords, type Group, rateInWords } from './workforce-words.ts';

/** Strength at the end of each month against the establishment, the vacancies between them, and both as figures. */
export function StrengthChart({ group: { name, months, establishment } }: { group: Group }) {
  const drawn = months.flatMap(({ month, strength, counted }) =>
    strength === null
      ? []
      : [{ month: month as string, strength: strength / 100, isCounted: counted !== null }],
  );
  if (drawn.length < 2) return null;
  const posts = establishment / 100;
  const last = drawn.at(-1)?.strength ?? 0;
  const stands = last < posts ? 'stay below' : last === posts ? 'reach' : 'pass';
  return (
    <FigureChart
      title={`${name} ${stands} their establishment of ${fteInWords(establishment)}`}
      caption={`${name}, full-time equivalents at the end of each month. A full dot is counted, an empty one planned; below the dashed line posts are vacant.`}
      drawn={JSON.stringify([drawn, posts])}
      draw={(plot, width) => ({
        height: 260,
        marginTop: 32,
        marginLeft: 56,
        x: {
          label: null,
          type: 'point',
          domain: months.map(({ month }) => month),
          tickFormat: width < 480 ? monthLetter : monthMark,
        },
        y: { label: 'Full-time equivalents', grid: true, nice: true },
        marks: [
          plot.areaY(drawn, {
            x: 'month',
            y1: 'strength',
            y2: posts,
            fill: twoChartColours[1],
            fillOpacity: 0.15,
          }),
          plot.ruleY([posts], { stroke: twoChartColours[1], strokeWidth: 3, strokeDasharray: '8 4' }),
          plot.lineY(drawn, { x: 'month', y: 'strength', stroke: twoChartColours[0], strokeWidth: 3 }),
          plot.dot(drawn, {
            x: 'month',
            y: 'strength',
            stroke: twoChartColours[0],
            fill: (one: { isCounted: boolean }) => (one.isCounted ? twoChartColours[0] : 'white'),
            strokeWidth: 2,
            r: 4,
          }),
          plot.text([months.at(-1)?.month ?? ''], {
            x: (month: string) => month,
            y: () => posts,
            text: () => 'Establishment',
            dy: -10,
            textAnchor: 'end',
          }),
        ],
      })}
      head={['End of', 'Strength', 'Establishment', 'Vacancies', 'Vacancy rate']}
      rows={months.map(({ month, strength, vacancy, vacancyRate }) => [
        longMonth(month),
        strength === null ? 'Not counted' : strength / 100,
        posts,
        vacancy === null ? 'Not counted' : vacancy / 100,
        rateInWords(vacancyRate, strength),
      ])}
      fileName={`establishment-and-strength-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`}
    />
  );
}

/** A month on the axis: Apr, May. */
function monthMark(month: string): string {
  return longMonth(month).slice(0, 3);
}

function monthLetter(month: string): string {
  return longMonth(month).slice(0, 1);
}
