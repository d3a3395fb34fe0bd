import { type FinancialYear, financialYearsLater, type Pence, type Ppm } from '../kernel/index.ts';
import type { PlanItem } from './plan-item.ts';

export type YearRate = { readonly year: FinancialYear; readonly rate: Ppm };
export type YearAmount = { readonly year: FinancialYear; readonly amount: Pence };

/** Where a figure comes from; an input that no paper states is taken as given, and every screen says so. */
export type PlanSource = { readonly source: string; readonly isTakenAsGiven: boolean };

/** Something that makes lines grow or shrink: the change on the year before, for every year of the plan. */
export type PlanDriver = PlanSource & {
  readonly key: string;
  readonly label: string;
  readonly rates: readonly YearRate[];
};

/** How much of a line a driver moves: the whole is 1,000,000. */
export type LineShare = { readonly driver: string; readonly share: Ppm };

/** A precept by its tax base; where Band D is given too, the line is one times the other. */
export type PreceptBasis = PlanSource & {
  /** Band D equivalents of the base year, in hundredths: 283,105.25 is 28310525. */
  readonly taxBase: number;
  /** Council tax at Band D in the base year; null where only the sum of the precept is given. */
  readonly bandD: Pence | null;
  /** Which of the line's drivers moves the tax base; all its others move Band D. */
  readonly taxBaseDriver: string;
};

/** A line of the base budget; its drivers act one on top of another, so 1.0 % and 0.6 % make 1.606 %. */
export type PlanLine = PlanSource & {
  readonly key: string;
  readonly label: string;
  readonly side: 'spend' | 'financing';
  /** What the base year has: spend and financing both count upwards, income within spend is negative. */
  readonly base: Pence;
  readonly shares: readonly LineShare[];
  /** Of a council tax precept whose tax base is known; any other line has none. */
  readonly precept?: PreceptBasis | null;
};

/** General reserves at the end of the base year, and the least the policy lets them fall to. */
export type PlanReserves = PlanSource & { readonly opening: Pence; readonly minimum: Pence };

/** The limits the body sets itself for debt, and what it owes already (Local Government Act 2003 s.3). */
export type PrudentialLimits = PlanSource & {
  /** Capital spending not yet financed, at the end of the base year. */
  readonly openingRequirement: Pence;
  /** Borrowing owed at the end of the base year, without the plan's own loans. */
  readonly openingDebt: Pence;
  /** Minimum revenue provision of each year for what was borrowed before the plan. */
  readonly yearlyProvision: Pence;
  readonly operationalBoundary: Pence;
  readonly authorisedLimit: Pence;
};

/** What an earlier plan printed, to explain the movement from it. */
export type EarlierPlan = {
  readonly label: string;
  readonly source: string;
  readonly gaps: readonly YearAmount[];
};

/** Everything a medium-term plan is worked out from; the same inputs give the same figures, to the penny. */
export type PlanInputs = {
  readonly baseYear: FinancialYear;
  /** Years after the base year, 1 to 10. */
  readonly yearCount: number;
  readonly drivers: readonly PlanDriver[];
  readonly lines: readonly PlanLine[];
  readonly items: readonly PlanItem[];
  readonly reserves: PlanReserves;
  /** Null while nobody has set limits; the prudential indicators then say nothing. */
  readonly prudential: PrudentialLimits | null;
  readonly earlier: EarlierPlan | null;
};

/** The years planned for, without the base year. */
export function planYears({ baseYear, yearCount }: Pick<PlanInputs, 'baseYear' | 'yearCount'>) {
  return Array.from({ length: yearCount }, (_, at) => financialYearsLater(baseYear, at + 1));
}
