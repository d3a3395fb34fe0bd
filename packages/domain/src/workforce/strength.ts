import { type Month, type Ppm, ppm } from '../kernel/index.ts';
import { type Fte, fte } from './fte.ts';
import type { WorkforceGroup } from './workforce-group.ts';

/** Posts that are paid for and not filled; negative where there are more people than posts. */
export function vacancyOf(establishment: Fte, strength: Fte): Fte {
  return fte(establishment - strength);
}

/** Two thousand times as many people as posts, in millionths: beyond it a rate says nothing, and no API carries it. */
const mostTimes = 2_000_000_000n;

/** Vacancies as a share of the posts that are paid for, to the millionth, half away from nothing; null without posts. */
export function vacancyRateOf(establishment: Fte, strength: Fte): Ppm | null {
  if (establishment === 0) return null;
  const vacancy = vacancyOf(establishment, strength);
  const share =
    (BigInt(Math.abs(vacancy)) * 2_000_000n + BigInt(establishment)) / (2n * BigInt(establishment));
  if (share > mostTimes) return null;
  return ppm(vacancy < 0 ? -Number(share) : Number(share));
}

/** The last month in which people were counted, up to this one; null when there is none. */
export function lastCounted({ months }: Pick<WorkforceGroup, 'months'>, until: Month) {
  return months.reduce<{ readonly month: Month; readonly strength: Fte } | null>(
    (last, { month, strength }) =>
      strength !== null && month <= until && (last === null || month > last.month)
        ? { month, strength }
        : last,
    null,
  );
}

/** As counted, or as counted last with the joiners and leavers planned since; null before anybody was counted. */
export function strengthIn(group: Pick<WorkforceGroup, 'months'>, month: Month): Fte | null {
  const counted = lastCounted(group, month);
  if (counted === null) return null;
  const since = group.months.filter((one) => one.month > counted.month && one.month <= month);
  return fte(
    since.reduce((sum, { joiners, leavers }) => sum + joiners - leavers, counted.strength as number),
  );
}
