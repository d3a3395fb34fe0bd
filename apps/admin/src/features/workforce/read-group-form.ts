import type { Month, Pence } from '@concordat/domain/kernel';
import { readFte, writtenFte } from '@concordat/domain/workforce';
import { type FieldError, longMonth, readTypedMoney } from '@concordat/ui';
import type { WorkforceDeskQuery } from '../../generated/graphql.ts';

export type WorkforceDesk = NonNullable<WorkforceDeskQuery['ledgerWorkforce']>;
export type DeskGroup = WorkforceDesk['groups'][number];

/** At most so many rises in a year: an award, increments, and one in hand. */
export const MOST_RISES = 3;

type GroupMonth = DeskGroup['months'][number];

/** What a count is typed as; empty where there is none. */
export function asTypedFte(hundredths: number | null | undefined): string {
  return hundredths == null ? '' : writtenFte(hundredths as never).replace(/,/g, '');
}

/** The group as it was typed, or what is wrong with it, field by field. What closed months say goes along unchanged. */
export function readGroupForm(form: FormData, openMonths: readonly Month[], before: readonly GroupMonth[]) {
  const errors: FieldError[] = [];
  const typed = (name: string) => String(form.get(name) ?? '').trim();
  const count = (name: string, what: string): number | null => {
    if (typed(name) === '') return null;
    const read = readFte(typed(name));
    if (read === null) {
      const message = `${what} must be a number from 0 up with at most two decimal places, like 76.92`;
      errors.push({ field: name, message });
    }
    return read;
  };

  if (typed('name') === '')
    errors.push({ field: 'name', message: 'Name the group, such as PCSOs or Inspectors' });
  const lineIds = form.getAll('lineIds').map(String);
  if (lineIds.length === 0)
    errors.push({ field: 'lineIds', message: 'Choose at least one line that pays them' });
  if (typed('establishment') === '') {
    errors.push({ field: 'establishment', message: 'Enter how many posts the budget pays for' });
  }
  const establishment = count('establishment', 'The establishment');
  const averageCost = readTypedMoney(typed('averageCost'));
  if (averageCost === null) {
    errors.push({ field: 'averageCost', message: 'Enter the average cost in pounds, like 36,000' });
  }
  const closed = before.filter(({ month }) => !openMonths.includes(month as Month));
  const months = [
    ...closed.map(({ month, counted, joiners, leavers }) => ({ month, strength: counted, joiners, leavers })),
    ...openMonths.map((month) => ({
      month,
      strength: count(`strength-${month}`, `Strength in ${longMonth(month)}`),
      joiners: count(`joiners-${month}`, `Joining in ${longMonth(month)}`) ?? 0,
      leavers: count(`leavers-${month}`, `Leaving in ${longMonth(month)}`) ?? 0,
    })),
  ];
  const rises = Array.from({ length: MOST_RISES }, (_, at) => {
    const share = readPercent(typed(`rise-${at}`));
    if (share === null) {
      errors.push({ field: `rise-${at}`, message: 'Enter the rise in per cent, like 1 or 0.6, at most 50' });
    }
    const why = typed(`rise-${at}-why`) || 'Award or increments';
    return { from: typed(`rise-${at}-from`) as Month, share: share ?? 0, why };
  });
  if (typed('source') === '') {
    errors.push({
      field: 'source',
      message: 'Say where the figures come from, and which are taken as given',
    });
  }
  if (errors.length > 0) return { errors };
  return {
    group: {
      name: typed('name'),
      lineIds,
      establishment: establishment ?? 0,
      averageCost: (averageCost ?? 0) as Pence,
      months: months
        .filter(({ strength, joiners, leavers }) => strength !== null || joiners + leavers > 0)
        .map(({ month, ...counts }) => ({ month: month as Month, ...counts })),
      rises: rises.filter(({ share }) => share !== 0),
      source: typed('source'),
    },
  };
}

/** Per cent as millionths; nothing typed is nothing, and null is no per cent. */
function readPercent(typed: string): number | null {
  if (typed === '') return 0;
  const parts = /^(-|\u2212)?(\d{1,2})(?:\.(\d{1,2}))?\s?%?$/.exec(typed);
  if (parts === null) return null;
  const size = Number(parts[2]) * 10_000 + Number((parts[3] ?? '').padEnd(2, '0')) * 100;
  if (size > 500_000) return null;
  return parts[1] === undefined ? size : -size;
}
