import {
  type DeliveryState,
  type PlanInputs,
  type PlanItem,
  type PlanItemKind,
  planYears,
} from '@concordat/domain/finance';
import {
  type FinancialYear,
  type Pence,
  type Ppm,
  parseFinancialYear,
  pence,
} from '@concordat/domain/kernel';
import { type FieldError, poundsAsTyped, readTypedMoney } from '@concordat/ui';
import { readTypedPercentage } from './plan-rates.ts';

/** An item as it is being typed. */
export type ItemDraft = {
  readonly label: string;
  readonly kind: PlanItemKind;
  readonly amounts: Readonly<Record<string, string>>;
  readonly isRecurring: boolean;
  readonly confidence: string;
  readonly deliveryState: DeliveryState;
  readonly principal: string;
  readonly takenIn: string;
  readonly interest: string;
  readonly lifeYears: string;
  readonly assetLifeYears: string;
  readonly paysFor: string;
  readonly oneOffReason: string;
  readonly source: string;
  readonly isTakenAsGiven: boolean;
};

/** The item's own words and figures, or an empty draft of a pressure. */
export function draftOf(item: PlanItem | null, plan: PlanInputs): ItemDraft {
  const years = planYears(plan);
  return {
    label: item?.label ?? '',
    kind: item?.kind ?? 'pressure',
    amounts: Object.fromEntries(
      years.map((year) => {
        const amount = item?.amounts.find((each) => each.year === year)?.amount;
        return [year, amount === undefined ? '' : poundsAsTyped(amount)];
      }),
    ),
    isRecurring: item?.isRecurring ?? true,
    confidence: item === null ? '100' : String(item.confidence / 10_000),
    deliveryState: item?.deliveryState ?? 'notStarted',
    principal: item?.loan ? poundsAsTyped(item.loan.principal) : '',
    takenIn: item?.loan?.takenIn ?? years[0] ?? '',
    interest: item?.loan ? String(item.loan.rate / 10_000) : '',
    lifeYears: item?.loan ? String(item.loan.lifeYears) : '',
    assetLifeYears: item?.loan ? String(item.loan.assetLifeYears) : '',
    paysFor: item?.paysFor ?? '',
    oneOffReason: item?.oneOffReason ?? '',
    source: item?.source ?? '',
    isTakenAsGiven: item?.isTakenAsGiven ?? false,
  };
}

/** Whether a source of this kind is one-off by nature, and must say what it pays for. */
export function isOneOffSource({ kind, isRecurring }: Pick<ItemDraft, 'kind' | 'isRecurring'>): boolean {
  return kind === 'reserveUse' || (kind === 'otherFinancing' && !isRecurring);
}

/** The item that was typed, or what is not yet right about it, field by field. */
export function readDraft(
  draft: ItemDraft,
  before: PlanItem | null,
  plan: PlanInputs,
): { readonly item: PlanItem } | { readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = [];
  const wrong = (field: string, message: string) => {
    errors.push({ field, message });
    return 0;
  };
  const money = (field: string, text: string, message: string): Pence =>
    pence(readTypedMoney(text) ?? wrong(field, message));
  const rate = (field: string, text: string, message: string) =>
    (readTypedPercentage(text) ?? wrong(field, message)) as Ppm;
  const count = (field: string, text: string, message: string) =>
    /^\d{1,3}$/.test(text.trim()) ? Number(text) : wrong(field, message);

  const { kind } = draft;
  const label = draft.label.trim();
  if (label === '') wrong('label', 'Give the item a name');
  if (draft.source.trim() === '') wrong('source', 'Say where the figures come from');
  const isLoan = kind === 'borrowing';
  const amounts = isLoan
    ? []
    : planYears(plan).map((year) => ({
        year,
        amount: money(
          `amount-${year}`,
          draft.amounts[year] ?? '',
          `Enter the amount of ${year} in pounds, 0 if nothing is expected`,
        ),
      }));
  const loan = isLoan
    ? {
        principal: money('principal', draft.principal, 'Enter how much is borrowed, in pounds'),
        takenIn: (parseFinancialYear(draft.takenIn) ??
          wrong('takenIn', 'Choose the year the loan is taken')) as FinancialYear,
        rate: rate('interest', draft.interest, 'Enter the interest a year, such as 3'),
        lifeYears: count('lifeYears', draft.lifeYears, 'Enter over how many years it is paid back'),
        assetLifeYears: count('assetLifeYears', draft.assetLifeYears, 'Enter how many years the asset lasts'),
      }
    : null;
  const counts = kind === 'saving' || before?.liveSource != null;
  const item: PlanItem = {
    key: before?.key ?? keyFrom(label, plan),
    label,
    kind,
    amounts,
    isRecurring: kind === 'reserveUse' ? false : isLoan || draft.isRecurring,
    confidence: counts
      ? rate('confidence', draft.confidence, 'Enter how sure it is, from 0 to 100')
      : (1_000_000 as Ppm),
    deliveryState: kind === 'saving' ? draft.deliveryState : null,
    isOn: before?.isOn ?? true,
    loan,
    paysFor: isOneOffSource(draft) ? draft.paysFor || null : null,
    oneOffReason: isOneOffSource(draft) ? draft.oneOffReason.trim() || null : null,
    withdrawnReason: null,
    liveSource: before?.liveSource ?? null,
    source: draft.source.trim(),
    isTakenAsGiven: draft.isTakenAsGiven,
  };
  return errors.length > 0 ? { errors } : { item };
}

/** A short name that no other item of the plan has. */
function keyFrom(label: string, plan: PlanInputs): string {
  const plain = label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);
  const known = new Set(plan.items.map(({ key }) => key));
  const stem = plain === '' ? 'item' : plain;
  let key = stem;
  for (let nth = 2; known.has(key); nth++) key = `${stem}-${nth}`;
  return key;
}
