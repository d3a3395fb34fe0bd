import { type Pence, parsePence, pence } from '../kernel/index.ts';
import type { ExtractUnit } from './extract-mapping.ts';

/** What a cell of an amount column comes to. */
export type AmountRead =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'amount';
      readonly amount: Pence;
      /** The smallest step the cell was written in, in pence: 1 for pounds and pence, 100,000 for whole thousands. */
      readonly step: number;
      /** What somebody should know about how it was read; null when there is nothing. */
      readonly remark: string | null;
    }
  | { readonly kind: 'fault'; readonly reason: string; readonly fix: string };

const shape =
  /^(\()?\s*([-–−+])?\s*(£)?\s*([-–−])?\s*([\d,\s]*)(?:\.(\d*))?\s*(k|m|bn)?\s*(-|cr|dr)?\s*(\))?$/i;
const marks: Readonly<Record<string, { readonly places: number; readonly word: string }>> = {
  k: { places: 5, word: 'thousand' },
  m: { places: 8, word: 'million' },
  bn: { places: 11, word: 'billion' },
};

/**
 * An amount as people and spreadsheets write it, in pence and without floats. Brackets, a minus on either side and CR
 * are negative, a dash alone is nothing, an empty cell is none; anything else is a fault with its fix.
 */
export function readAmount(cell: string, unit: ExtractUnit): AmountRead {
  const text = cell.replace(/\u00a0/g, ' ').trim();
  if (text === '') return { kind: 'none' };
  if (/^£?\s?[-–−—]{1,2}$/.test(text)) return { kind: 'amount', amount: pence(0), step: 1, remark: null };
  if (text.startsWith('#')) {
    return fault(
      `The spreadsheet shows the error ${text.slice(0, 20)} here.`,
      'Mend the formula, or write the amount.',
    );
  }
  const parts = text.length > 40 ? null : shape.exec(text);
  const [, opening, before, , after, whole = '', fraction = '', mark, trailing, closing] = parts ?? [];
  if (parts === null || !/\d/.test(whole + fraction)) {
    return fault(
      `"${text.slice(0, 40)}" is text where an amount is expected.`,
      'Write the amount, or leave the cell empty.',
    );
  }
  if ((opening === undefined) !== (closing === undefined)) {
    return fault('A bracket is open on one side only.', `Write (${whole.trim()}) or -${whole.trim()}.`);
  }
  if (!/^(\d+|\d{1,3}([,\s]\d{3})+)?$/.test(whole.trim())) {
    return fault(
      `The digits of "${text}" are not grouped in threes.`,
      'Write it with a point for the pence, such as 1,234.56.',
    );
  }
  const minuses = [
    opening,
    before === '+' ? undefined : before,
    after,
    /^(-|cr)$/i.test(trailing ?? '') ? '-' : undefined,
  ].filter((one) => one !== undefined);
  if (minuses.length > 1) return fault(`"${text}" has two minus signs.`, 'Write one of them, or none.');
  const marked = mark === undefined ? undefined : marks[mark.toLowerCase()];
  const places = marked?.places ?? (unit === 'thousands' ? 5 : 2);
  const digits = `${whole.replace(/[,\s]/g, '')}${fraction}`;
  const scaled = scale(BigInt(digits), places - fraction.length);
  const isNegative = minuses.length > 0;
  const amount = parsePence(Number(isNegative ? -scaled.amount : scaled.amount));
  if (amount === null)
    return fault(`"${text}" is larger than any ledger.`, 'Check the unit and the number of noughts.');
  const remark =
    marked !== undefined
      ? `Read as ${exact(amount)}: it is rounded to the ${marked.word}, so the pence below are lost.`
      : scaled.lost
        ? `Rounded to the penny: ${exact(amount)}.`
        : null;
  return { kind: 'amount', amount, step: 10 ** Math.max(0, places - fraction.length), remark };
}

/** To whole pence, the half away from nought. */
function scale(digits: bigint, places: number): { readonly amount: bigint; readonly lost: boolean } {
  if (places >= 0) return { amount: digits * 10n ** BigInt(places), lost: false };
  const by = 10n ** BigInt(-places);
  return { amount: (digits + by / 2n) / by, lost: digits % by !== 0n };
}

function fault(reason: string, fix: string): AmountRead {
  return { kind: 'fault', reason, fix };
}

/** Pounds and pence with commas, for a sentence. */
export function exact(amount: Pence): string {
  const whole = String(Math.floor(Math.abs(amount) / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${amount < 0 ? '-' : ''}£${whole}.${String(Math.abs(amount) % 100).padStart(2, '0')}`;
}
