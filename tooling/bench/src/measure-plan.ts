import {
  forecastPlan,
  layeredPlan,
  type PlanInputs,
  planYears,
  uncertainGaps,
} from '@concordat/domain/finance';
import { financialYear, pence, ppm } from '@concordat/domain/kernel';

const size = { lines: 400, drivers: 8, years: 10, runs: 10_000 } as const;

/** A plan of the size the bar names, each line moved by all drivers; made up, since only its size matters. */
function planToMeasure(): PlanInputs {
  const years = { baseYear: financialYear('2016/17'), yearCount: size.years };
  const given = { source: 'Made up', isTakenAsGiven: true };
  return {
    ...years,
    drivers: Array.from({ length: size.drivers }, (_, at) => ({
      key: `driver-${at}`,
      label: `Driver ${at}`,
      ...given,
      rates: planYears(years).map((year) => ({ year, rate: ppm(1_000 * at) })),
    })),
    lines: Array.from({ length: size.lines }, (_, at) => ({
      key: `line-${at}`,
      label: `Line ${at}`,
      side: at % 8 === 0 ? ('financing' as const) : ('spend' as const),
      base: pence(10_000_000 + 12_345 * at),
      ...given,
      shares: Array.from({ length: size.drivers }, (_, driver) => ({
        driver: `driver-${driver}`,
        // No two lines alike, so that none can be added up beforehand.
        share: ppm(((at * 7_919 + driver * 104_729) % 1_000) * 1_000),
      })),
    })),
    items: [],
    reserves: { ...given, opening: pence(0), minimum: pence(0) },
    prudential: null,
    earlier: null,
  };
}

/**
 * Milliseconds of processor time, which a busy machine does not lengthen: what a slider costs from its new rate to whole
 * figures, and all uncertain runs at once.
 */
export function measurePlan() {
  const plan = planToMeasure();
  const [first] = planYears(plan);
  if (first === undefined) throw new Error('The plan to measure has no years.');
  const moved = Array.from({ length: 200 }, (_, at) => {
    const rates = [{ driver: 'driver-1', year: first, rate: ppm(100 * at) }];
    return timeOf(() => forecastPlan(layeredPlan(plan, { rates, items: [], switches: [] })));
  }).sort((one, other) => one - other);
  const spreads = plan.drivers.map(({ key }) => ({ driver: key, below: ppm(5_000), above: ppm(5_000) }));
  return {
    ...size,
    recomputed: moved[100] ?? Number.NaN,
    uncertain: timeOf(() => uncertainGaps(plan, { seed: 1, spreads }, 0, size.runs)),
  };
}

function timeOf(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000;
}
