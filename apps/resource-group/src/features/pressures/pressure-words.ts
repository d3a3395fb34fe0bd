import { exactMoney, type TagTone } from '@concordat/ui';
import type { PressureListedFragment, PressureWholeFragment } from '../../generated/graphql.ts';

export type ShownPressure = PressureWholeFragment;
export type ListedPressure = PressureListedFragment;

export const pressuresHome = '/resource-group/medium-term-plan/pressures';

export function pressureHref({ id }: Pick<ShownPressure, 'id'>): string {
  return `${pressuresHome}/${encodeURIComponent(id)}`;
}

const tones: { readonly [Standing in ShownPressure['standing']]: TagTone } = {
  named: 'caution',
  costed: 'active',
  inPlan: 'good',
  funded: 'good',
  closed: 'quiet',
};

/** How far it has come, in words, with the colour that repeats them. */
export function standingWords({
  standing,
  funding,
}: {
  readonly standing: ShownPressure['standing'];
  readonly funding: { readonly from: string } | null;
}): { readonly words: string; readonly tone: TagTone } {
  const words = {
    named: 'Named',
    costed: 'Costed, in no plan',
    inPlan: 'In the plan',
    funded: `Funded from ${funding?.from ?? 'other money'}`,
    closed: 'Closed',
  }[standing];
  return { words, tone: tones[standing] };
}

/** What it costs year by year, or that nobody knows yet. */
export function costWords(cost: ShownPressure['cost']): string {
  if (cost === null) return 'Not yet known';
  const said = cost.amounts.map(({ year, amount }) => `${exactMoney(amount)} in ${year}`).join(', ');
  return cost.isRecurring ? `${said} and every year after` : said;
}

/** As much of the register as has been fetched. */
type FetchedRegister = {
  readonly edges: readonly { readonly node: Pick<ShownPressure, 'standing' | 'cost'> }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
};

/** What a reader is told first: how many are open, and of how many nobody knows the cost. */
export function registerHeading({ edges, pageInfo }: FetchedRegister): string {
  if (pageInfo.hasNextPage) return `More than ${edges.length} pressures, the latest first`;
  const pressures = edges.map(({ node }) => node);
  const open = pressures.filter(({ standing }) => standing !== 'closed');
  const unknown = open.filter(({ cost }) => cost === null).length;
  if (open.length === 0) return 'No open pressures';
  const told = open.length === 1 ? 'One open pressure' : `${open.length} open pressures`;
  return unknown === 0 ? `${told}, all of them costed` : `${told}, the cost of ${unknown} not yet known`;
}
