import { addPence, type Pence, pence, subtractPence } from '../kernel/index.ts';
import { exact } from './read-amount.ts';

/** A total a file prints, against the rows it stands under. */
export type CastCheck = {
  readonly row: number;
  readonly label: string;
  /** From 0. */
  readonly column: number;
  readonly standing: 'casts' | 'rounding' | 'differs';
  readonly printedInWords: string;
  readonly addedInWords: string;
};

type Read = { readonly amount: Pence; readonly step: number } | null;

/**
 * Adds rows up beside a file: a total must be what stands since the last one, or everything so far. Rounded figures
 * may differ by half a step for each row and for the total itself (BAR: (n + 1) / 2 units); exact ones by nothing.
 */
export function checkCasts(columns: readonly number[]) {
  const fresh = () => columns.map(() => ({ sum: pence(0), rows: 0, step: Number.POSITIVE_INFINITY }));
  let section = fresh();
  const whole = fresh();
  const checks: CastCheck[] = [];
  const plus = (into: ReturnType<typeof fresh>, amounts: readonly Read[]) =>
    into.map((held, at) => {
      const read = amounts[at] ?? null;
      if (read === null) return held;
      return {
        sum: addPence(held.sum, read.amount),
        rows: held.rows + 1,
        step: Math.min(held.step, read.step),
      };
    });
  return {
    add(amounts: readonly Read[]): void {
      section = plus(section, amounts);
      for (const [at, held] of plus(whole, amounts).entries()) whole[at] = held;
    },
    total(row: number, label: string, amounts: readonly Read[]): void {
      for (const [at, read] of amounts.entries()) {
        if (read === null) continue;
        const held = [section[at], whole[at]].flatMap((one) => (one === undefined ? [] : [one]));
        const off = held.map((one) => ({ one, by: Math.abs(subtractPence(read.amount, one.sum)) }));
        const near = off.find(({ one, by }) => by <= slack(one.rows, Math.min(one.step, read.step)));
        const best = near ?? off.reduce((least, each) => (each.by < least.by ? each : least));
        checks.push({
          row,
          label,
          column: columns[at] ?? 0,
          standing: best.by === 0 ? 'casts' : near === undefined ? 'differs' : 'rounding',
          printedInWords: exact(read.amount),
          addedInWords: exact(best.one.sum),
        });
      }
      section = fresh();
    },
    checks: (): readonly CastCheck[] => checks,
  };
}

function slack(rows: number, step: number): number {
  return step === 1 ? 0 : ((rows + 1) * step) / 2;
}
