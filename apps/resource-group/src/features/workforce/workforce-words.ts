import { type Fte, writtenFte } from '@concordat/domain/workforce';
import { longMonth, moneyInProse } from '@concordat/ui';
import type { WorkforceQuery } from '../../generated/graphql.ts';

export type Workforce = NonNullable<WorkforceQuery['ledgerWorkforce']>;
export type Group = Workforce['groups'][number];
export type PayForecast = Workforce['payForecasts'][number];

/** Hundredths as papers print them; what nobody has counted says so. */
export function fteInWords(hundredths: number | null): string {
  return hundredths === null ? 'Not counted' : writtenFte(hundredths as Fte);
}

/** Millionths as per cent with one decimal: "12.7%"; without posts there is no rate. */
export function rateInWords(millionths: number | null, strength: number | null): string {
  if (strength === null) return 'Not counted';
  if (millionths === null) return 'No posts';
  const tenths = Math.round(Math.abs(millionths) / 1_000);
  return `${millionths < 0 && tenths > 0 ? '−' : ''}${Math.floor(tenths / 10)}.${tenths % 10}%`;
}

/** The answer first: how many posts are not filled, where there are too many people, and of whom nobody knows. */
export function workforceHeadline(groups: readonly Pick<Group, 'vacancy'>[]): string {
  if (groups.length === 0) return 'Establishment and strength';
  const counted = groups.flatMap(({ vacancy }) => vacancy ?? []);
  if (counted.length === 0) return 'Nobody has been counted yet';
  const uncounted = groups.length - counted.length;
  const rest =
    uncounted === 0 ? '' : `; ${uncounted === 1 ? '1 group is' : `${uncounted} groups are`} not counted`;
  const sumOf = (parts: readonly number[]) => parts.reduce((sum, one) => sum + Math.max(one, 0), 0);
  const over = sumOf(counted.map((vacancy) => -vacancy));
  return `${standingInWords(sumOf(counted), over)}${rest}`;
}

/** People too many in one group fill no post of another. */
function standingInWords(vacant: number, over: number): string {
  const people = `${writtenFte(over as Fte)} more people than posts`;
  if (vacant === 0) return over === 0 ? 'As many people as posts' : people;
  const posts = `${writtenFte(vacant as Fte)} ${vacant === 100 ? 'post is' : 'posts are'} vacant`;
  return over === 0 ? posts : `${posts}; ${people} elsewhere`;
}

/** What the two forecasts say of one another, and what the budget pays besides posts. */
export function forecastInWords({
  payForecast,
  difference,
  budget,
  atEstablishment,
}: Pick<PayForecast, 'payForecast' | 'difference' | 'budget' | 'atEstablishment'>): string {
  const sentences = [differenceInWords(payForecast, difference)];
  const beside = budget - atEstablishment;
  // Under a hundred pounds it is the rounding of an average cost.
  if (Math.abs(beside) >= 10_000) {
    const amount = moneyInProse(Math.abs(beside));
    sentences.push(
      beside > 0
        ? `With every post filled they would cost ${amount} less than the budget, which may pay for something besides`
        : `With every post filled they would cost ${amount} more than the budget`,
    );
  }
  return `${sentences.join('. ')}.`;
}

function differenceInWords(payForecast: number | null, difference: number | null): string {
  if (payForecast === null) return 'Not known until everybody it pays has been counted';
  if (difference === null) return 'The ledger has no forecast yet';
  if (difference === 0) return 'Both forecasts agree';
  const amount = moneyInProse(Math.abs(difference));
  return `The people cost ${amount} ${difference < 0 ? 'less' : 'more'} than the ledger forecasts`;
}

/** What of the pay forecast is known and what is worked out. */
export function basisInWords(spentTo: string | null): string {
  const toCome = 'strength × average cost ÷ 12 a month, with joiners, leavers and rises as planned';
  return spentTo === null
    ? `All twelve months: ${toCome}.`
    : `Spent to the end of ${longMonth(spentTo)}; the months to come: ${toCome}.`;
}
