/** Where capital money comes from, as the accounts tell kinds apart. */
export const sourceKinds = [
  'grant',
  'reserve',
  'capitalReceipt',
  'revenueReceipt',
  'recharge',
  'revenueContribution',
  'borrowing',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** One row of the financing table; a programme declares its own, in printed order. */
export type FinancingSource = {
  /** Short and unique within the programme, such as `budget-assistance`. */
  readonly key: string;
  readonly label: string;
  readonly kind: SourceKind;
  /** Whether the Chief Constable may commit it under the scheme of delegation: savings in the force's own budget. */
  readonly isWithinDelegation: boolean;
  /** Settled in the year-end entries, so that nothing is received from it in the year: "*" in the report. */
  readonly isYearEnd: boolean;
};
