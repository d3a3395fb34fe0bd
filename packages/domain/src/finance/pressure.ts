import type { BodyId } from '../bodies/index.ts';
import type { CalendarDate, Id, Instant, Ppm } from '../kernel/index.ts';
import type { YearAmount } from './plan-inputs.ts';

export type PressureId = Id<'Pressure'>;

/** What a pressure costs from a year on; nil is stated as nil, and nothing is due after the last year unless it comes again. */
export type PressureCost = {
  /** Year after year without a gap, the first first. */
  readonly amounts: readonly YearAmount[];
  /** Whether the amount of the last year comes again every year after it. */
  readonly isRecurring: boolean;
  readonly likelihood: Ppm;
  readonly source: string;
};

/** What pays for a pressure outside the plan's own gap. */
export type PressureFunding = {
  /** Such as "Budget Assistance reserve". */
  readonly from: string;
  readonly source: string;
  /** The draw in the register of reserves; null where money comes from elsewhere or no draw is recorded. */
  readonly drawId: Id<'ReserveMovement'> | null;
};

/** Something that will cost more, named as soon as a paper names it; the plan item it becomes holds its amount there. */
export type Pressure = {
  readonly id: PressureId;
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly title: string;
  /** What it is, in a sentence or two. */
  readonly what: string;
  /** The day it was first spoken of. */
  readonly since: CalendarDate;
  /** The paper and paragraph that name it. */
  readonly source: string;
  /** The post that answers for it, by its title on the day it was named. */
  readonly owner: { readonly postId: Id<'Post'>; readonly title: string };
  /** Null while it is not yet known, which is never the same as nil. */
  readonly cost: PressureCost | null;
  readonly funding: PressureFunding | null;
  readonly closed: { readonly on: CalendarDate; readonly reason: string } | null;
  readonly history: readonly PressureChange[];
};

/** What was said of a pressure in one go, and by whom. */
export type PressureChange = { readonly at: Instant; readonly byName: string; readonly sentence: string };

export const pressureStandings = ['named', 'costed', 'inPlan', 'funded', 'closed'] as const;

export type PressureStanding = (typeof pressureStandings)[number];

/** How far a pressure has come; a plan in force that counts it stands above its cost, and money found above that. */
export function standingOfPressure(
  { cost, funding, closed }: Pick<Pressure, 'cost' | 'funding' | 'closed'>,
  isInPlan: boolean,
): PressureStanding {
  if (closed !== null) return 'closed';
  if (funding !== null) return 'funded';
  if (isInPlan) return 'inPlan';
  return cost === null ? 'named' : 'costed';
}
