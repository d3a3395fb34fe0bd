import { type FinancialYear, type Pence, penceFromBigInt } from '../kernel/index.ts';
import { type PlanInputs, type PlanLine, planYears } from './plan-inputs.ts';

type GrownYear = {
  readonly year: FinancialYear;
  /** Band D equivalents, in hundredths. */
  readonly taxBase: number;
  /** Null where the plan gives only the tax base. */
  readonly bandD: Pence | null;
};

/**
 * Tax base and Band D from the base year on: the one grows by its own driver, the other by all the others of the line.
 * Each year begins from the whole hundredths and pence of the year before. Null where no tax base is stated.
 */
export function grownPrecept(line: PlanLine, plan: PlanInputs): readonly GrownYear[] | null {
  const { precept, shares } = line;
  if (!precept) return null;
  const ofBase = shares.filter(({ driver }) => driver === precept.taxBaseDriver);
  const ofBandD = shares.filter(({ driver }) => driver !== precept.taxBaseDriver);
  const grown: GrownYear[] = [{ year: plan.baseYear, taxBase: precept.taxBase, bandD: precept.bandD }];
  let { taxBase, bandD } = precept;
  for (const year of planYears(plan)) {
    taxBase = Number(grownBy(taxBase, ofBase, year, plan));
    bandD = bandD === null ? null : penceFromBigInt(grownBy(bandD, ofBandD, year, plan));
    grown.push({ year, taxBase, bandD });
  }
  return grown;
}

/** Tax base × Band D, rounded once to the penny, half a penny up. */
export function preceptOf(taxBase: number, bandD: Pence): Pence {
  return penceFromBigInt((BigInt(taxBase) * BigInt(bandD) + 50n) / 100n);
}

/** The Band D that a sum means on a tax base, to the nearest penny. */
export function bandDMeant(precept: Pence, taxBase: number): Pence {
  return penceFromBigInt(wholeNearest(BigInt(precept) * 100n, BigInt(taxBase)));
}

/** The lowest Band D, in whole pence, that brings in at least the sum. */
export function bandDToRaise(sum: Pence, taxBase: number): Pence {
  const top = BigInt(sum) * 100n;
  return penceFromBigInt(top <= 0n ? 0n : (top + BigInt(taxBase) - 1n) / BigInt(taxBase));
}

function grownBy(
  amount: number,
  shares: PlanLine['shares'],
  year: FinancialYear,
  { drivers }: PlanInputs,
): bigint {
  let top = BigInt(amount);
  let bottom = 1n;
  for (const { driver, share } of shares) {
    const rates = drivers.find(({ key }) => key === driver)?.rates;
    const rate = rates?.find((each) => each.year === year)?.rate ?? 0;
    top *= 1_000_000_000_000n + BigInt(share) * BigInt(rate);
    bottom *= 1_000_000_000_000n;
  }
  return wholeNearest(top, bottom);
}

/** Half away from nothing; the bottom is above nothing. */
export function wholeNearest(top: bigint, bottom: bigint): bigint {
  const sign = top < 0n ? -1n : 1n;
  return sign * ((top * sign * 2n + bottom) / (bottom * 2n));
}
